import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Button, Checkbox, Field, Input, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from '@fluentui/react-components';
import { ArrowDownload20Regular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import { countWithoutContact, dealsOf } from '../deals/deal-list';
import { useChart } from '../desk-context';
import type { ReleaseResult } from '../engine/desk-engine';
import { CommitInput } from '../frame/CommitInput';
import { InUse } from '../frame/InUse';
import { SigningKey } from '../frame/SigningKey';
import { splitDomains } from '../split-domains';
import { countWaiting } from '../state/correction-items';
import { standing } from '../state/desk-state';
import { changeHead } from '../state/edits';
import { useComparison } from '../use-comparison';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: '16px', width: '100%', maxWidth: '860px', margin: '0 auto' },
  title: { margin: '8px 0 0', fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600, fontWeight: tokens.fontWeightSemibold },
  subtitle: { margin: '8px 0 0', fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
  cards: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(260px, 1fr))', gap: '16px' },
  card: { display: 'flex', flexDirection: 'column', gap: '8px', alignItems: 'flex-start', padding: '16px', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium },
  cardTitle: { margin: 0, fontSize: tokens.fontSizeBase400 },
  dates: { display: 'flex', flexWrap: 'wrap', gap: '16px', alignItems: 'flex-end' },
  steps: { margin: 0, paddingInlineStart: '20px', display: 'flex', flexDirection: 'column', gap: '4px' },
});

const kinds = ['folder', 'json'] as const;
const servers = ['web', 'bucket', 'one'] as const;
const steps = [1, 2, 3] as const;
const shownFaults = 3;
const day = (moment: string | null | undefined): string => (moment ?? '').slice(0, 'YYYY-MM-DD'.length);

/** The end of the work: dates, what stands in the way, the download, and what to do with it. */
export function ReleasePage() {
  const styles = useStyles();
  const { chart, state, dispatch, edit, services, words } = useChart();
  const comparison = useComparison();
  const [acceptShrink, setAcceptShrink] = useState(false);
  const [result, setResult] = useState<ReleaseResult | undefined>();
  const { file } = chart;
  const errors = state.checked.issues.filter(({ severity }) => severity === 'error').length;
  const isChecked = state.checkedChart === chart;
  const without = useMemo(() => countWithoutContact(dealsOf(chart).filter((deal) => chart.waiting.some(({ engagement }) => engagement === deal.engagement))), [chart]);
  const shrunk = comparison?.shrunk;
  const shrink = shrunk === undefined ? {} : { ...shrunk, kind: words(`desk.kind.${shrunk.kind}`) };
  const undecided = countWaiting(chart);
  const heldBy = standing(state.heldBy, state);
  const losesPolicy = chart.policy === undefined && state.inUse?.result.ok === true && state.inUse.result.policy !== undefined;
  const isBlocked = errors > 0 || heldBy.length > 0 || !isChecked || (shrunk !== undefined && !acceptShrink);

  const release = async (kind: (typeof kinds)[number]): Promise<void> => {
    const made = await services.engine.makeRelease(kind, { acceptShrink, policy: chart.policy, key: state.key?.text });
    setResult(made);
    if (!made.ok) return;
    services.saveFile(made.name, made.bytes);
    dispatch({ type: 'released' });
    // What reps sent is not in the release, and must not be lost with it.
    if (undecided === 0) void services.store.clear().catch(() => undefined);
  };

  return (
    <div className={styles.page}>
      <h2 className={styles.title}>{words('desk.release.title')}</h2>
      {errors > 0 && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{words('desk.release.faults', { count: errors })}</MessageBarBody>
          <MessageBarActions><Button onClick={() => dispatch({ type: 'went', page: 'check' })}>{words('desk.release.mend', { count: errors })}</Button></MessageBarActions>
        </MessageBar>
      )}
      {heldBy.length > 0 && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{words('desk.release.held', { count: heldBy.length })} {heldBy.slice(0, shownFaults).map(({ message }) => message).join(' ')}</MessageBarBody>
          <MessageBarActions><Button onClick={() => dispatch({ type: 'went', page: 'check' })}>{words('desk.release.held.look')}</Button></MessageBarActions>
        </MessageBar>
      )}
      {without > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words('desk.release.without', { count: without })}</MessageBarBody>
          <MessageBarActions><Button onClick={() => dispatch({ type: 'went', page: 'deals' })}>{words('desk.release.fill', { count: without })}</Button></MessageBarActions>
        </MessageBar>
      )}
      {undecided > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words('desk.corrections.undecided', { count: undecided })}</MessageBarBody>
          <MessageBarActions><Button onClick={() => dispatch({ type: 'went', page: 'corrections' })}>{words('desk.corrections.decide', { count: undecided })}</Button></MessageBarActions>
        </MessageBar>
      )}
      <InUse warning={words('desk.release.unguarded')} />
      {shrunk !== undefined && (
        <MessageBar intent={acceptShrink ? 'warning' : 'error'} layout="multiline">
          <MessageBarBody>
            <div>{words('desk.release.shrunk', shrink)}</div>
            <Checkbox checked={acceptShrink} onChange={(_, { checked }) => setAcceptShrink(checked === true)} label={words('desk.release.accept', shrink)} />
          </MessageBarBody>
          <MessageBarActions><Button onClick={() => dispatch({ type: 'went', page: 'compare' })}>{words('desk.release.see-gone')}</Button></MessageBarActions>
        </MessageBar>
      )}
      {losesPolicy && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words('desk.release.loses-policy')}</MessageBarBody>
          <MessageBarActions><Button onClick={() => dispatch({ type: 'went', page: 'policy' })}>{words('desk.release.policy')}</Button></MessageBarActions>
        </MessageBar>
      )}
      <SigningKey />
      <div className={styles.dates}>
        <Field label={words('desk.release.made')}><Input readOnly value={day(file.generatedAt)} /></Field>
        <Button onClick={() => edit(words('desk.release.made'), changeHead({ generatedAt: new Date(services.now()).toISOString().replace(/\.\d{3}Z$/, 'Z') }))}>{words('desk.release.today')}</Button>
        <Field label={words('desk.release.until')} hint={words('desk.release.until.hint')}><Input type="date" value={day(file.validUntil)} onChange={(_, { value }) => edit(words('desk.release.until'), changeHead({ validUntil: value === '' ? undefined : value }))} /></Field>
      </div>
      <Field label={words('desk.open.own')} hint={words('desk.release.own.hint')}>
        <CommitInput value={file.ownDomains.join('; ')} onCommit={(value) => edit(words('desk.open.own'), changeHead({ ownDomains: [...splitDomains(value)] }))} />
      </Field>
      <div className={styles.cards}>
        {kinds.map((kind) => (
          <div key={kind} className={styles.card}>
            <h3 className={styles.cardTitle}>{words(`desk.release.${kind}`)}</h3>
            <p className={styles.text}>{words(`desk.release.${kind}.text`)}</p>
            <Button appearance={kind === 'folder' ? 'primary' : 'secondary'} icon={<ArrowDownload20Regular />} disabledFocusable={isBlocked} onClick={() => void release(kind)}>{words(`desk.release.${kind}.download`)}</Button>
          </div>
        ))}
      </div>
      <div role="status">
        {result?.ok === true && <MessageBar intent="success" layout="multiline"><MessageBarBody>{words(result.unchanged ? 'desk.release.unchanged' : 'desk.release.done', { name: result.name })}</MessageBarBody></MessageBar>}
        {result?.ok === false && <MessageBar intent="error" layout="multiline"><MessageBarBody>{result.message}</MessageBarBody></MessageBar>}
      </div>
      <h2 className={styles.subtitle}>{words('desk.hand-out.title')}</h2>
      <Accordion collapsible>
        {servers.map((server) => (
          <AccordionItem key={server} value={server}>
            <AccordionHeader as="h3">{words(`desk.hand-out.${server}`)}</AccordionHeader>
            <AccordionPanel><ol className={styles.steps}>{steps.map((step) => <li key={step}>{words(`desk.hand-out.${server}.${step}`)}</li>)}</ol></AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
    </div>
  );
}
