import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { SettingsIcon } from './icons';
import { Message } from './Message';
import { NotChecked } from './NotChecked';
import { usePane } from './pane-context';
import type { PaneState } from './pane-state';
import { ReportPage } from './ReportPage';
import { Spoken } from './Spoken';

const useStyles = makeStyles({
  main: { display: 'flex', flexDirection: 'column', flex: '1 0 auto' },
  loading: { padding: '20px 16px', display: 'flex', alignItems: 'flex-start', flex: '1 0 auto' },
  foot: { padding: '0 8px 8px', display: 'flex', justifyContent: 'flex-end', color: tokens.colorNeutralForeground2 },
});

export interface VerdictProps {
  readonly state: PaneState;
  readonly onRetry: () => void;
  readonly onSettings: () => void;
  /** The rep comes back from the settings; the focus goes to where they left. */
  readonly fromSettings: boolean;
}

/** The first page: what Endrun has to say of the draft. */
export function Verdict({ state, onRetry, onSettings, fromSettings }: VerdictProps) {
  const styles = useStyles();
  const { words } = usePane();
  return (
    <main className={styles.main}>
      <Body state={state} onRetry={onRetry} />
      <div className={styles.foot}><Button size="small" appearance="subtle" icon={<SettingsIcon />} autoFocus={fromSettings} onClick={onSettings}>{words('settings.title')}</Button></div>
    </main>
  );
}

function Body({ state, onRetry }: Pick<VerdictProps, 'state' | 'onRetry'>): ReactNode {
  const styles = useStyles();
  const { services, words } = usePane();
  if (!services.policy.enabled) return <Message title={words('state.off.title')} texts={[words('state.off')]} />;
  switch (state.kind) {
    case 'loading': return <div className={styles.loading} role="status"><Spoken as="heading">{words('state.name')}</Spoken><Spinner size="tiny" label={words('state.loading')} /></div>;
    case 'no-draft': return <Message title={words('state.no-draft.title')} texts={[words('state.no-draft')]} />;
    case 'not-checked': return <NotChecked reason={state.reason} onRetry={onRetry} />;
    case 'checked': {
      const { report, draft } = state.checked;
      if (!report.checked) return <Message title={words('state.not-checked.title')} texts={[report.reason ?? words('state.fault'), words('state.not-checked.send')]} />;
      if (draft.to.length + draft.cc.length + draft.bcc.length === 0) return <Message title={words('state.no-recipients.title')} texts={[words('state.no-recipients')]} />;
      return <ReportPage checked={state.checked} />;
    }
  }
}
