const pauseMilliseconds = 50;
/** How long a test waits for what must come about; a wait ends as soon as it has, so a busy machine may take its time. */
export const patienceMilliseconds = 60_000;

/** Reads again and again until the value is accepted; fails with the last one. */
export async function eventually<T>(read: () => Promise<T>, accept: (value: T) => boolean): Promise<T> {
  const deadline = Date.now() + patienceMilliseconds;
  for (;;) {
    const value = await read();
    if (accept(value)) return value;
    if (Date.now() > deadline) throw new Error(`Never came about; last: ${JSON.stringify(value)}`);
    await new Promise((resolve) => { setTimeout(resolve, pauseMilliseconds); });
  }
}
