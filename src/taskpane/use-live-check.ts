import { useCallback, useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import type { Draft } from '../core';
import type { Language } from '../words/languages';
import type { CheckResult } from './checker';
import type { PaneServices } from './pane-services';
import { draftKey } from './pane-state';
import type { PaneState } from './pane-state';

/** There is no body-changed event in Outlook, so the draft is read again while somebody may be typing. */
const pollMilliseconds = 1200;

const stateOf = (result: CheckResult): PaneState => (result.ok ? { kind: 'checked', checked: result.checked } : { kind: 'not-checked', reason: result.reason });

/**
 * Reads and checks the draft on open, on change, on focus and while typing. One read at a time; what
 * changed meanwhile is read next; a draft that is as before is neither checked nor drawn again.
 * Nothing is read while `paused`.
 */
export function useLiveCheck(services: Pick<PaneServices, 'draft' | 'checker' | 'now'>, language: Language, paused: RefObject<boolean>): { readonly state: PaneState; readonly check: () => void; readonly retry: () => void } {
  const { draft: port, checker, now } = services;
  const [state, setState] = useState<PaneState>({ kind: 'loading' });
  const running = useRef({ busy: false, again: false, key: '' });

  const readOnce = useCallback(async (): Promise<PaneState | undefined> => {
    let draft: Draft | 'protected' | null;
    try {
      draft = await port.readDraft();
    } catch {
      running.current.key = '';
      return { kind: 'not-checked', reason: 'draft' };
    }
    if (draft === 'protected') {
      running.current.key = '';
      return { kind: 'not-checked', reason: 'protected' };
    }
    const key = draft === null ? '' : `${language} ${draftKey(draft)}`;
    if (draft !== null && key === running.current.key) return undefined;
    running.current.key = key;
    return draft === null ? { kind: 'no-draft' } : stateOf(await checker.check(draft, language, now()));
  }, [port, checker, now, language]);

  const check = useCallback(async (): Promise<void> => {
    const { current } = running;
    if (paused.current) return;
    if (current.busy) {
      current.again = true;
      return;
    }
    current.busy = true;
    do {
      current.again = false;
      const next = await readOnce();
      if (next !== undefined) setState((before) => (isSame(before, next) ? before : next));
    } while (current.again);
    current.busy = false;
  }, [readOnce, paused]);

  useEffect(() => {
    void check();
    const stop = port.onChanged(() => void check());
    const timer = setInterval(() => { if (document.visibilityState !== 'hidden') void check(); }, pollMilliseconds);
    return () => {
      stop();
      clearInterval(timer);
    };
  }, [check, port]);

  const retry = useCallback(() => {
    checker.forgetChart();
    running.current.key = '';
    void check();
  }, [checker, check]);
  return { state, check: useCallback(() => void check(), [check]), retry };
}

const isSame = (before: PaneState, next: PaneState): boolean =>
  (before.kind === 'not-checked' && next.kind === 'not-checked' ? before.reason === next.reason : before.kind === next.kind && next.kind !== 'checked');
