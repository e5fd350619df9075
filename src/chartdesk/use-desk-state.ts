import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react';
import type { Words } from '../core';
import type { Desk, DeskServices } from './desk-context';
import { holdsChart, patchOf } from './state/desk-chart';
import type { Opened } from './engine/desk-engine';
import type { DeskChart } from './state/desk-chart';
import { deskReducer, isUnsaved, startState } from './state/desk-state';
import type { Edit } from './state/edits';

/** Typing pauses this long before the chart is checked and kept. */
const settleMilliseconds = 250;

/** The desk's state, with the engine told of every edit, the work kept on this machine, and the guard against losing it. */
export function useDeskState(services: DeskServices, words: Words): Omit<Desk, 'language' | 'chooseLanguage'> {
  const [state, dispatch] = useReducer(deskReducer, startState);
  const { engine, store, now } = services;
  const chart = state.history?.present;
  const { files, heldBy } = state;
  const unsaved = isUnsaved(state);
  /** The chart that the engine holds. */
  const sent = useRef<DeskChart | undefined>(undefined);

  useEffect(() => {
    if (!holdsChart(chart) || chart === sent.current) return undefined;
    const timer = setTimeout(() => {
      const patch = patchOf(sent.current?.file, chart.file);
      sent.current = chart;
      void engine.update(patch).then((checked) => dispatch({ type: 'checked', chart, checked }));
    }, settleMilliseconds);
    return () => clearTimeout(timer);
  }, [chart, engine]);

  // The faults are told again in a language just chosen.
  useEffect(() => {
    const checked = sent.current;
    if (checked !== undefined) void engine.update(patchOf(checked.file, checked.file)).then((again) => dispatch({ type: 'checked', chart: checked, checked: again }));
  }, [words, engine]);

  useEffect(() => {
    if (!holdsChart(chart) || !unsaved) return undefined;
    const timer = setTimeout(() => void store.save({ chart, files, heldBy, savedAt: now() }).catch(() => undefined), settleMilliseconds);
    return () => clearTimeout(timer);
  }, [chart, files, heldBy, unsaved, store, now]);

  useEffect(() => {
    if (!unsaved) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [unsaved]);

  const edit = useCallback((label: string, change: Edit) => dispatch({ type: 'edited', edit: change, label }), []);
  const opened = useCallback((names: readonly string[], result: Opened) => {
    // The engine has this chart already.
    if (result.chart !== undefined) sent.current = result.chart;
    dispatch({ type: 'opened', files: names, opened: result });
  }, []);
  return useMemo(() => ({ state, dispatch, services, words, edit, opened }), [state, services, words, edit, opened]);
}
