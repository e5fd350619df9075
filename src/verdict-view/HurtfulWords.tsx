import { makeStyles, tokens } from '@fluentui/react-components';
import type { Words } from '../core';
import type { WordsView } from './describe-report';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '14px' },
  quote: { margin: '0 0 4px', paddingLeft: '10px', borderLeft: `2px solid ${tokens.colorStatusDangerBorder1}`, overflowWrap: 'anywhere' },
  mark: { backgroundColor: tokens.colorStatusDangerBackground2, color: tokens.colorNeutralForeground1, borderRadius: tokens.borderRadiusSmall, fontWeight: tokens.fontWeightSemibold },
  why: { margin: '0 0 2px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});

/** The hurtful words, each in its sentence, with whom they hit and what to say instead. */
export function HurtfulWords({ hurtful, words }: { readonly hurtful: readonly WordsView[]; readonly words: Words }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {hurtful.map((each, i) => (
        <li key={`${i}/${each.text}`}>
          <blockquote className={styles.quote}>{each.before}<mark className={styles.mark}>{each.text}</mark>{each.after}</blockquote>
          <p className={styles.why}>{each.message}</p>
          <p className={styles.why}>{words('words.instead', { suggestion: each.suggestion })}</p>
        </li>
      ))}
    </ul>
  );
}
