import { Button, FluentProvider, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Words } from '../core';
import { describeReport, ReportPanel } from '../verdict-view';
import { betterWays } from './better-ways';
import { BetterWays } from './BetterWays';
import type { DraftEdit, DraftPort, EditResult } from './draft-port';
import type { PaneState } from './pane-state';
import { useTheme } from './theme';
import { useLiveCheck } from './use-live-check';
import type { ChartResult } from './use-live-check';

const useStyles = makeStyles({
  root: { minHeight: '100vh', backgroundColor: tokens.colorNeutralBackground1 },
  quiet: { padding: '16px' },
  text: { margin: '0 0 12px' },
  notice: { padding: '12px 16px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground3 },
  done: { display: 'flex', alignItems: 'center', gap: '8px', padding: '8px 16px', backgroundColor: tokens.colorNeutralBackground3, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
});

export interface AppProps {
  readonly port: DraftPort;
  readonly readChart: () => Promise<ChartResult>;
  readonly words: Words;
  readonly now: () => number;
}

type Outcome = { readonly text: string; readonly undo?: () => Promise<EditResult> };

/** The task pane. */
export function App(props: AppProps) {
  const { port, words, now } = props;
  const styles = useStyles();
  const theme = useTheme();
  const { state, check } = useLiveCheck(props);
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | undefined>(undefined);

  const settle = (result: EditResult, done: string) => {
    setOutcome(result.ok ? { text: words(done), undo: done === 'undone' ? undefined : result.undo } : { text: words(`failed.${result.reason}`) });
    setBusy(false);
    check();
  };
  const run = (work: () => Promise<EditResult>, done: string) => {
    setBusy(true);
    work().then((result) => settle(result, done), () => settle({ ok: false, reason: 'failed' }, done));
  };
  const apply = (edits: readonly DraftEdit[]) => run(() => port.apply(edits), 'done');

  return (
    <FluentProvider theme={theme} className={styles.root}>
      {outcome !== undefined && (
        <div className={styles.done} role="status">
          {outcome.text}
          {outcome.undo !== undefined && <Button size="small" disabled={busy} onClick={() => outcome.undo !== undefined && run(outcome.undo, 'undone')}>{words('undo')}</Button>}
        </div>
      )}
      <PaneBody state={state} words={words} now={now} busy={busy} onApply={apply} onRetry={check} />
    </FluentProvider>
  );
}

interface PaneBodyProps {
  readonly state: PaneState;
  readonly words: Words;
  readonly now: () => number;
  readonly busy: boolean;
  readonly onApply: (edits: readonly DraftEdit[]) => void;
  readonly onRetry: () => void;
}

function PaneBody({ state, words, now, busy, onApply, onRetry }: PaneBodyProps) {
  const styles = useStyles();
  const checked = useMemo(() => {
    if (state.kind !== 'checked') return undefined;
    const input = { ...state, words, now: now() };
    return { view: describeReport(input), ways: betterWays(input) };
  }, [state, words, now]);

  if (state.kind === 'loading') return <div className={styles.quiet}><Spinner size="tiny" label={words('pane.loading')} /></div>;
  if (state.kind === 'no-draft') return <p className={styles.quiet}>{words('pane.no-draft')}</p>;
  if (state.kind === 'not-checked') return <NotChecked reason={words(`not-checked.${state.reason}`)} words={words} onRetry={onRetry} />;
  if (checked === undefined) return null;
  if (!state.report.checked) return <NotChecked reason={state.report.reason ?? ''} words={words} onRetry={onRetry} />;
  if (state.draft.to.length + state.draft.cc.length + state.draft.bcc.length === 0) return <p className={styles.quiet}>{words('pane.no-recipients')}</p>;
  return (
    <main>
      <div className={styles.unseen} role="status">{`${checked.view.tag}. ${checked.view.headline}`}</div>
      <ReportPanel
        view={checked.view}
        words={words}
        notice={state.report.wordsRead === false ? <p className={styles.notice}>{words('pane.words-not-read')}</p> : undefined}
        ways={state.report.severity === 'none' ? undefined : <BetterWays key={state.report.bypasses.length} ways={checked.ways} words={words} busy={busy} onApply={onApply} />}
      />
    </main>
  );
}

function NotChecked({ reason, words, onRetry }: { readonly reason: string; readonly words: Words; readonly onRetry: () => void }) {
  const styles = useStyles();
  return (
    <main className={styles.quiet}>
      <h1 style={{ fontSize: tokens.fontSizeBase400, margin: '0 0 8px' }}>{words('pane.not-checked')}</h1>
      <p className={styles.text} role="status">{words('pane.not-checked.text', { reason })}</p>
      <Button onClick={onRetry}>{words('pane.retry')}</Button>
    </main>
  );
}
