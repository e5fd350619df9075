import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Words } from '../core';
import { CloseIcon } from './icons';
import { keepsFocus } from './use-kept-focus';
import type { OutcomeControl } from './use-outcome';

const useStyles = makeStyles({
  place: { position: 'sticky', bottom: 0, zIndex: 1 },
  bar: { display: 'flex', alignItems: 'center', gap: '8px', padding: '8px 8px 8px 16px', backgroundColor: tokens.colorNeutralBackground3, borderTop: `1px solid ${tokens.colorNeutralStroke1}`, boxShadow: tokens.shadow8 },
  text: { flex: '1 1 auto', overflowWrap: 'anywhere' },
});

/** What was just done, with its undo; at the foot, so that nothing above it moves. */
export function OutcomeBar({ control, words }: { readonly control: OutcomeControl; readonly words: Words }) {
  const styles = useStyles();
  const { outcome, busy, undo, dismiss } = control;
  return (
    <div className={styles.place}>
      <div role="status">
        {outcome !== undefined && (
          <div className={styles.bar}>
            <span className={styles.text}>{outcome.text}</span>
            {outcome.undo !== undefined && <Button size="small" {...keepsFocus} disabledFocusable={busy} onClick={undo}>{words('undo')}</Button>}
            <Button size="small" appearance="subtle" icon={<CloseIcon />} aria-label={words('dismiss')} onClick={dismiss} />
          </div>
        )}
      </div>
    </div>
  );
}
