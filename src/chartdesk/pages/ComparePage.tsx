import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useChart } from '../desk-context';
import { InUse } from '../frame/InUse';
import { useComparison } from '../use-comparison';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: '12px', width: '100%', maxWidth: '860px', margin: '0 auto' },
  title: { margin: '8px 0 0', fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600, fontWeight: tokens.fontWeightSemibold },
  list: { margin: '0 0 8px', paddingInlineStart: '20px', display: 'flex', flexDirection: 'column', gap: '2px', overflowWrap: 'anywhere' },
});

const maxLines = 200;

/** What the reps' chart will gain and lose by this release. */
export function ComparePage() {
  const styles = useStyles();
  const { words } = useChart();
  const comparison = useComparison();
  return (
    <div className={styles.page}>
      <h2 className={styles.title}>{words('desk.compare.title')}</h2>
      <InUse />
      {comparison?.shrunk !== undefined && <MessageBar intent="warning" layout="multiline"><MessageBarBody>{words('desk.release.shrunk', { ...comparison.shrunk, kind: words(`desk.kind.${comparison.shrunk.kind}`) })}</MessageBarBody></MessageBar>}
      {comparison !== undefined && comparison.sections.length === 0 && <p>{words('diff.none')}</p>}
      <Accordion multiple collapsible defaultOpenItems={[0, 1]}>
        {(comparison?.sections ?? []).map(({ title, lines }, i) => (
          <AccordionItem key={title} value={i}>
            <AccordionHeader as="h3">{title}</AccordionHeader>
            <AccordionPanel>
              <ul className={styles.list}>{lines.slice(0, maxLines).map((line, at) => <li key={at}>{line}</li>)}{lines.length > maxLines && <li>{words('diff.more', { count: lines.length - maxLines })}</li>}</ul>
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
    </div>
  );
}
