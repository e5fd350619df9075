import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { usePane } from './pane-context';
import { quietReasons } from '../quiet';
import type { QuietReason } from '../quiet';
import { WayButton } from './WayButton';

const useStyles = makeStyles({
  group: { padding: '10px 12px 12px', border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground2 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: '2px 0 8px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  reasons: { display: 'flex', flexDirection: 'column', gap: '6px' },
  reason: { justifyContent: 'flex-start', width: '100%', maxWidth: 'none' },
});

/** "This is not an end run": one more click says why, and the draft is quiet. */
export function NotAnEndRun({ onReason, startsOpen = false }: { readonly onReason: (reason: QuietReason) => void; readonly startsOpen?: boolean }) {
  const styles = useStyles();
  const { words, busy } = usePane();
  const [open, setOpen] = useState(startsOpen);
  const [wasOpen, setWasOpen] = useState(false);
  const close = () => {
    setOpen(false);
    setWasOpen(true);
  };
  if (!open) return <WayButton autoFocus={wasOpen} label={words('way.not-an-end-run')} detail={words('way.not-an-end-run.detail')} disabled={busy} onPress={() => setOpen(true)} />;
  return (
    <div className={styles.group} role="group" aria-label={words('quiet.title')} onKeyDown={(event) => { if (event.key === 'Escape') close(); }}>
      <h3 className={styles.title}>{words('quiet.title')}</h3>
      <p className={styles.text}>{words('quiet.text')}</p>
      <div className={styles.reasons}>
        {quietReasons.map((reason, i) => <Button key={reason} className={styles.reason} autoFocus={i === 0} disabledFocusable={busy} onClick={() => onReason(reason)}>{words(`quiet.${reason}`)}</Button>)}
        <Button appearance="transparent" className={styles.reason} onClick={close}>{words('cancel')}</Button>
      </div>
    </div>
  );
}
