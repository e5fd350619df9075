import { makeStyles, tokens } from '@fluentui/react-components';
import { ReportPanel, Section } from '../../verdict-view';
import { useDesk } from '../desk-context';
import type { TryResult } from '../engine/desk-engine';

const useStyles = makeStyles({
  verdict: { border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium, overflow: 'hidden', minHeight: '240px', display: 'flex', flexDirection: 'column' },
  empty: { padding: '16px', margin: 0, color: tokens.colorNeutralForeground2 },
  ways: { margin: 0, paddingInlineStart: '18px', display: 'flex', flexDirection: 'column', gap: '4px' },
});

/** What the rep's pane would show of the draft, and what Outlook does at Send. */
export function Verdict({ result }: { readonly result: TryResult | undefined }) {
  const styles = useStyles();
  const { words } = useDesk();
  const tried = result?.ok === true ? result.tried : undefined;
  return (
    <section className={styles.verdict} aria-label={words('desk.try.verdict')} aria-live="polite">
      {result === undefined && <p className={styles.empty}>{words('desk.try.empty')}</p>}
      {result?.ok === false && <p className={styles.empty}>{result.message}</p>}
      {tried !== undefined && (
        <ReportPanel
          view={tried.view} words={words}
          ways={(
            <>
              {tried.advice.length > 0 && <Section title={words('desk.try.ways')}><ul className={styles.ways}>{tried.advice.map((text) => <li key={text}>{text}</li>)}</ul></Section>}
              {tried.unknown.length > 0 && <Section title={words('desk.try.unknown')}>{tried.unknown.join(', ')}</Section>}
              <Section title={words('desk.try.send')}>{words(tried.promptAtSend ? 'desk.try.send.asks' : 'desk.try.send.quiet')}</Section>
            </>
          )}
        />
      )}
    </section>
  );
}
