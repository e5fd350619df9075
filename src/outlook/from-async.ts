/** Why an Office call failed, with Office's own code. */
export class OfficeCallError extends Error {
  constructor(readonly call: string, readonly code: number, message: string) {
    super(`${call}: ${message} (${code})`);
  }
}

/**
 * An Office callback API as a promise. The callback only settles the promise, so nothing that goes
 * wrong later is thrown inside Office; a call that throws at once rejects.
 */
export function fromAsync<T>(call: string, start: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    start((result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
      else reject(new OfficeCallError(call, result.error?.code ?? 0, result.error?.message ?? 'failed'));
    });
  });
}
