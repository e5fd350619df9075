import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Words } from '../core';
import type { HurtfulSentence } from './hurtful-sentences';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '16px' },
  quote: { margin: '0 0 6px', paddingInlineStart: '10px', borderInlineStartWidth: '2px', borderInlineStartStyle: 'solid', borderInlineStartColor: tokens.colorStatusDangerBorder2, overflowWrap: 'anywhere' },
  mark: { backgroundColor: tokens.colorStatusDangerBackground1, color: tokens.colorNeutralForeground1, borderBottom: `2px solid ${tokens.colorStatusDangerBorder2}` },
  markForced: { '@media (forced-colors: active)': { backgroundColor: 'Mark', color: 'MarkText' } },
  subject: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  why: { margin: '0 0 2px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});

export interface HurtfulWordsProps {
  readonly hurtful: readonly HurtfulSentence[];
  readonly words: Words;
  /** What can be done about a sentence, where the page offers it; it takes the place of the suggestion. */
  readonly repair?: (sentence: HurtfulSentence) => ReactNode;
}

/** The hurtful words, each in its sentence, with whom they hit and what to say instead. */
export function HurtfulWords({ hurtful, words, repair }: HurtfulWordsProps) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {hurtful.map((each) => (
        <li key={`${each.field}/${each.sentence}/${each.occurrence}`}>
          <blockquote className={styles.quote}>
            {each.field === 'subject' && <span className={styles.subject}>{words('words.subject')} </span>}
            {each.pieces.map((piece, i) => (piece.hurts ? <mark key={i} className={mergeClasses(styles.mark, styles.markForced)}>{piece.text}</mark> : <span key={i}>{piece.text}</span>))}
          </blockquote>
          <p className={styles.why}>{repair === undefined ? `${each.why} ${each.suggestion}` : each.why}</p>
          {repair?.(each)}
        </li>
      ))}
    </ul>
  );
}
