import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { SeverityMark } from '../verdict-view';
import type { Checked } from './checker';
import { usePane } from './pane-context';
import { canRemember } from '../quiet';
import { keepsFocus } from './use-kept-focus';
import type { QuietReason } from '../quiet';

const useStyles = makeStyles({
  quiet: { padding: '16px', display: 'flex', flexDirection: 'column', gap: '8px', flex: '1 0 auto' },
  tag: { display: 'flex', alignItems: 'center', gap: '6px', fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
  text: { margin: 0, outlineStyle: 'none' },
  buttons: { display: 'flex', flexDirection: 'column', gap: '8px', marginTop: '8px' },
  private: { margin: 'auto 0 0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

export interface QuietedProps {
  readonly checked: Checked;
  readonly reason: QuietReason;
  readonly onTell: () => void;
  readonly onSpeakAgain: () => void;
}

/** A draft that the rep called no end run: quiet, with what may follow from the reason. */
export function Quieted({ checked, reason, onTell, onSpeakAgain }: QuietedProps) {
  const styles = useStyles();
  const { services, words, busy, run } = usePane();
  const { report } = checked;
  const mayRemember = reason === 'invited' && canRemember(report);
  return (
    <div className={styles.quiet}>
      <span className={styles.tag}><SeverityMark severity="note" />{words('tag.quiet')}</span>
      <h1 {...keepsFocus} tabIndex={-1} className={styles.text} style={{ fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 }}>{words('quiet.done', { reason: words(`quiet.${reason}`) })}</h1>
      <div className={styles.buttons}>
        {mayRemember && <Button disabledFocusable={busy} onClick={() => run(() => services.quiet.remember(report), 'quiet.remembered')}>{words('quiet.remember')}</Button>}
        <Button disabledFocusable={busy} onClick={onTell}>{words('quiet.tell')}</Button>
        <Button appearance="subtle" disabledFocusable={busy} onClick={onSpeakAgain}>{words('quiet.speak-again')}</Button>
      </div>
      <p className={styles.private}>{words('footer.private')}</p>
    </div>
  );
}
