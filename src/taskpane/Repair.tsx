import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Words } from '../core';
import type { HurtfulSentence } from '../verdict-view';
import type { Checked } from './checker';
import { usePane } from './pane-context';
import { rewordingOf } from './rewording';

const useStyles = makeStyles({
  repair: { marginTop: '8px', display: 'flex', flexDirection: 'column', gap: '6px' },
  instead: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  label: { fontWeight: tokens.fontWeightSemibold },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** Enough of a sentence to know which one a button is about. */
const maxSpokenCharacters = 80;

/** Marks the first button of the marked words, for "mend the marked words" to go to. */
export const repairAttribute = 'data-repair';

/** A better sentence, put into the draft in place of one that hurts, or the sentence taken out. */
export function Repair({ sentence, checked, ready }: { readonly sentence: HurtfulSentence; readonly checked: Checked; readonly ready: Words }) {
  const styles = useStyles();
  const { words, busy, edit } = usePane();
  const { text, putIn, takeOut } = rewordingOf(sentence, checked, ready);
  if (putIn === undefined && takeOut === undefined) return null;
  return (
    <div className={styles.repair}>
      {text !== undefined && <p className={styles.instead}><span className={styles.label}>{words('words.reword')}</span> {words('words.quoted', { text })}</p>}
      <div className={styles.buttons}>
        {putIn !== undefined && <Button size="small" {...{ [repairAttribute]: '' }} disabledFocusable={busy} aria-label={`${words('words.reword.put')}: ${text ?? ''}`} onClick={() => edit(putIn, 'done.reword')}>{words('words.reword.put')}</Button>}
        {takeOut !== undefined && <Button size="small" {...{ [repairAttribute]: '' }} appearance="subtle" disabledFocusable={busy} aria-label={`${words('words.take-out')}: ${sentence.sentence.slice(0, maxSpokenCharacters)}`} onClick={() => edit(takeOut, 'done.take-out')}>{words('words.take-out')}</Button>}
      </div>
    </div>
  );
}
