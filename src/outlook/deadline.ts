/** Rejects at the deadline, where the runtime has timers; the classic one may not, and Outlook's own limit holds there. */
export function before<T>(deadline: number, work: Promise<T>): Promise<T> {
  if (typeof setTimeout !== 'function') return work;
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('timed out')), Math.max(0, deadline - Date.now()));
    work.then(resolve, reject).then(() => clearTimeout(timer), () => clearTimeout(timer));
  });
}
