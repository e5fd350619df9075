import { useCallback, useState } from 'react';
import type { RefObject } from 'react';
import type { Words } from '../core';
import type { DraftEdit, EditResult } from '../draft-edit/draft-edit';
import type { DraftPort } from './draft-port';

/** What was last done, for the bar at the foot. */
export interface Outcome {
  readonly text: string;
  readonly undo?: () => Promise<EditResult>;
}

export interface OutcomeControl {
  readonly outcome?: Outcome;
  readonly busy: boolean;
  readonly edit: (edits: readonly DraftEdit[], done: string) => void;
  readonly run: (work: () => Promise<unknown>, done?: string, failed?: string) => void;
  readonly undo: () => void;
  /** Says something more; an undo on offer stays. */
  readonly say: (text: string) => void;
  readonly dismiss: () => void;
}

export interface OutcomeInput {
  readonly port: DraftPort;
  readonly words: Words;
  /** Called when a piece of work is over. */
  readonly settled: () => void;
  /** True while something is under way. */
  readonly working: RefObject<boolean>;
}

/** Runs what the rep asks for, one thing at a time, and keeps what to say of it. */
export function useOutcome({ port, words, settled, working }: OutcomeInput): OutcomeControl {
  const [outcome, setOutcome] = useState<Outcome | undefined>(undefined);
  // What got better comes from the next check, before or after the edit itself is done; it says more than "Done".
  const [better, setBetter] = useState<string | undefined>(undefined);
  const [busy, setBusy] = useState(false);

  const exclusively = useCallback((work: () => Promise<Outcome | undefined>, failed: string) => {
    if (working.current) return;
    working.current = true;
    setBusy(true);
    setBetter(undefined);
    work().catch((): Outcome => ({ text: words(failed) })).then((next) => {
      working.current = false;
      setBusy(false);
      if (next !== undefined) setOutcome(next);
      settled();
    }, () => undefined);
  }, [words, settled, working]);

  const changing = useCallback((work: () => Promise<EditResult>, done: string, undoable: boolean) => exclusively(async () => {
    const result = await work();
    return result.ok ? { text: words(done), undo: undoable ? result.undo : undefined } : { text: words(`failed.${result.reason}`) };
  }, 'failed.failed'), [exclusively, words]);

  const undo = outcome?.undo;
  return {
    outcome: better === undefined ? outcome : { text: better, undo },
    busy,
    edit: useCallback((edits, done) => changing(() => port.apply(edits), done, true), [changing, port]),
    run: useCallback((work, done, failed = 'failed.failed') => exclusively(async () => {
      await work();
      return done === undefined ? undefined : { text: words(done) };
    }, failed), [exclusively, words]),
    undo: useCallback(() => { if (undo !== undefined) changing(undo, 'undone', false); }, [changing, undo]),
    say: setBetter,
    dismiss: useCallback(() => {
      setOutcome(undefined);
      setBetter(undefined);
    }, []),
  };
}
