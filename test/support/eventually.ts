const pauseMilliseconds = 50;
const patienceMilliseconds = 20000;

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
