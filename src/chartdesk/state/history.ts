/** A value with its past and future. Each step says what was done, so that undo can name it. */
export interface History<T> {
  readonly past: readonly Step<T>[];
  readonly present: T;
  readonly future: readonly Step<T>[];
}

interface Step<T> {
  readonly value: T;
  /** What leads from this value to the next, in words. */
  readonly label: string;
}

/** Older steps are forgotten. */
const maxSteps = 200;

export const startHistory = <T>(present: T): History<T> => ({ past: [], present, future: [] });

/** The next value; a step that changes nothing is none. */
export function record<T>(history: History<T>, next: T, label: string): History<T> {
  if (next === history.present) return history;
  return { past: [...history.past, { value: history.present, label }].slice(-maxSteps), present: next, future: [] };
}

export function undo<T>({ past, present, future }: History<T>): History<T> {
  const last = past[past.length - 1];
  if (last === undefined) return { past, present, future };
  return { past: past.slice(0, -1), present: last.value, future: [{ value: present, label: last.label }, ...future] };
}

export function redo<T>({ past, present, future }: History<T>): History<T> {
  const [next, ...later] = future;
  if (next === undefined) return { past, present, future };
  return { past: [...past, { value: present, label: next.label }], present: next.value, future: later };
}
