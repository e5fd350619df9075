import { useEffect, useMemo, useRef, useState } from 'react';
import type { PaneProps } from './App';
import type { Checked } from './checker';
import { confirmationOf } from './confirmation';
import { FirstRun } from './FirstRun';
import { OutcomeBar } from './OutcomeBar';
import { PaneProvider } from './pane-context';
import type { PaneContextValue } from './pane-context';
import type { PaneState } from './pane-state';
import { SettingsPage } from './SettingsPage';
import { useKeptFocus } from './use-kept-focus';
import { useLiveCheck } from './use-live-check';
import { useOutcome } from './use-outcome';
import type { OutcomeControl } from './use-outcome';
import { Verdict } from './Verdict';

/** A draft keeps its subject or its text from one reading to the next; another draft shares neither. */
const isSameDraft = (one: Checked, other: Checked): boolean => one.draft.subject === other.draft.subject || one.draft.body === other.draft.body;

/** Says so, once, when the draft got better than it was. */
function useConfirmation(checked: Checked | undefined, words: PaneProps['words'], say: OutcomeControl['say']): void {
  const before = useRef<Checked | undefined>(undefined);
  useEffect(() => {
    const previous = before.current;
    before.current = checked;
    if (previous === undefined || checked === undefined || !isSameDraft(previous, checked)) return;
    const text = confirmationOf(previous, checked, words);
    if (text !== undefined) say(text);
  }, [checked, words, say]);
}

const warnsOf = (checked: Checked | undefined): boolean => checked !== undefined && (checked.report.severity === 'caution' || checked.report.severity === 'stop');

/** Counts drafts with a warning, and those that had one and are better now; nothing depends on it. */
function useCounts(checked: Checked | undefined, { countDraft }: PaneProps['services']['memory']): void {
  const warns = warnsOf(checked);
  const known = checked !== undefined;
  useEffect(() => { if (known) void countDraft(warns ? 'shown' : 'changed').catch(() => undefined); }, [known, warns, countDraft]);
}

/** The first cards wait for a calm moment: a pane opened because of a warning shows the warning. */
function useFirstRun(state: PaneState, wanted: boolean): boolean {
  const [calm, setCalm] = useState<boolean | undefined>(undefined);
  const known = state.kind !== 'loading';
  const warns = state.kind === 'checked' && warnsOf(state.checked);
  if (known && calm === undefined) setCalm(!warns);
  return wanted && calm === true;
}

/** The pane's pages over one live check. */
export function Pane({ services, words, language, settings, onSettings, startPage }: PaneProps) {
  const [page, setPage] = useState(startPage);
  const [seen, setSeen] = useState(false);
  // While the pane itself writes, half of an edit must not be read as the draft.
  const writing = useRef(false);
  const { state, check, retry } = useLiveCheck(services, language, writing);
  const control = useOutcome({ port: services.draft, words, settled: check, working: writing });
  const { busy, edit, run, say } = control;
  const checked = state.kind === 'checked' ? state.checked : undefined;
  useConfirmation(checked, words, say);
  useCounts(checked, services.memory);
  useKeptFocus();
  const context = useMemo((): PaneContextValue => ({ services, words, busy, edit, run }), [services, words, busy, edit, run]);
  const showsFirstRun = useFirstRun(state, !settings.firstRunSeen && services.policy.enabled);
  const openVerdict = () => {
    setSeen(true);
    setPage('verdict');
  };

  return (
    <PaneProvider value={context}>
      {showsFirstRun ? <main style={mainStyle}><FirstRun onDone={() => onSettings({ ...settings, firstRunSeen: true })} /></main>
        : page === 'settings' ? <main style={mainStyle}><SettingsPage settings={settings} onChange={onSettings} onChartChanged={retry} onBack={openVerdict} /></main>
          : <Verdict state={state} onRetry={retry} onSettings={() => setPage('settings')} fromSettings={seen} />}
      <OutcomeBar control={control} words={words} />
    </PaneProvider>
  );
}

const mainStyle = { display: 'flex', flexDirection: 'column', flex: '1 0 auto' } as const;
