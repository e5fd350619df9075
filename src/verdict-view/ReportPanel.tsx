import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Words } from '../core';
import type { ReportView } from './describe-report';
import type { HurtfulSentence } from './hurtful-sentences';
import { HurtfulWords } from './HurtfulWords';
import { RelationPicture } from './RelationPicture';
import { Roster } from './Roster';
import { Section } from './Section';
import { VerdictHead } from './VerdictHead';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', flex: '1 0 auto' },
  text: { margin: 0 },
  footer: { marginTop: 'auto', padding: '12px 16px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  line: { margin: 0 },
});

export interface ReportPanelProps {
  readonly view: ReportView;
  readonly words: Words;
  /** Better ways, where the page offers them. */
  readonly ways?: ReactNode;
  /** What to know beside the verdict: an old chart, words not read. */
  readonly notice?: ReactNode;
  readonly repair?: (sentence: HurtfulSentence) => ReactNode;
  readonly footer?: ReactNode;
}

/** A report, whole: verdict, picture, words, what happens next, and whatever ways the page offers. */
export function ReportPanel({ view, words, ways, notice, repair, footer }: ReportPanelProps) {
  const styles = useStyles();
  const several = view.paths.length > 1;
  return (
    <div className={styles.panel}>
      <VerdictHead severity={view.severity} tag={view.tag} headline={view.headline} />
      {notice}
      {view.paths.map((path) => (
        <Section key={path.alternative} title={several ? words('people.at', { account: path.account }) : words('people.title')}><RelationPicture path={path} words={words} /></Section>
      ))}
      {view.rosters.map((roster) => <Section key={roster.account} title={words('people.at', { account: roster.account })}><Roster roster={roster} words={words} /></Section>)}
      {view.hurtful.length > 0 && <Section title={view.hurtfulTitle}><HurtfulWords hurtful={view.hurtful} words={words} repair={repair} /></Section>}
      {view.next !== undefined && <Section title={words('next.title')}><p className={styles.text}>{view.next}</p></Section>}
      {ways}
      <footer className={styles.footer}>
        <p className={styles.line}>{view.footer}</p>
        {view.isPrivate && <p className={styles.line}>{words('footer.private')}</p>}
        {footer}
      </footer>
    </div>
  );
}
