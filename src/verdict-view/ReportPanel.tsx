import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Words } from '../core';
import type { ReportView } from './describe-report';
import { HurtfulWords } from './HurtfulWords';
import { RelationPicture } from './RelationPicture';
import { Section } from './Section';
import { VerdictHead } from './VerdictHead';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', minHeight: '100%' },
  text: { margin: 0 },
  footer: { marginTop: 'auto', padding: '12px 16px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});

/** A report, whole: verdict, picture, words, what happens next, and whatever ways the page offers. */
export function ReportPanel({ view, words, ways, notice }: { readonly view: ReportView; readonly words: Words; readonly ways?: ReactNode; readonly notice?: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.panel}>
      <VerdictHead severity={view.severity} tag={view.tag} headline={view.headline} />
      {notice}
      {view.paths.map((path) => (
        <Section key={path.alternative} title={view.paths.length > 1 ? words('people.at', { account: path.account }) : words('people.title')}><RelationPicture path={path} /></Section>
      ))}
      {view.hurtful.length > 0 && <Section title={words('words.title')}><HurtfulWords hurtful={view.hurtful} words={words} /></Section>}
      {view.next !== undefined && <Section title={words('next.title')}><p className={styles.text}>{view.next}</p></Section>}
      {ways}
      <footer className={styles.footer}>
        {view.footer}
        {view.isPrivate && <><br />{words('footer.private')}</>}
      </footer>
    </div>
  );
}
