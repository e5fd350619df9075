import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { Add20Regular, ArrowDownload20Regular, FolderOpen20Regular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import { useChart } from '../desk-context';
import type { OpenedPolicy } from '../engine/desk-engine';
import { PolicySettings } from '../policy/PolicySettings';
import { RuleCard } from '../policy/RuleCard';
import { usePolicyIssues } from '../policy/use-policy-issues';
import { addRule, policyOf, ruleKinds, setPolicy } from '../state/policy-edits';
import { IssueRow } from './IssueRow';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: '12px', width: '100%', maxWidth: '860px', margin: '0 auto' },
  title: { margin: '8px 0 0', fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600, fontWeight: tokens.fontWeightSemibold },
  subtitle: { margin: '8px 0 0', fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  hidden: { display: 'none' },
});

/** What the company settles for all its reps: the form over `policy.json`. */
export function PolicyPage() {
  const styles = useStyles();
  const { chart, state, edit, services, words } = useChart();
  const input = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState<OpenedPolicy | undefined>();
  const policy = policyOf(chart);
  const issues = usePolicyIssues(chart.policy) ?? [];
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const inUse = state.inUse?.result.ok === true ? state.inUse.result.policy : undefined;
  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const opened = await services.engine.openPolicy({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
    setRefused(opened.file === undefined ? opened : undefined);
    if (opened.file !== undefined) edit(words('desk.policy.opened', { name: file.name }), setPolicy(opened.file));
  };
  const status = chart.policy === undefined ? 'desk.policy.none' : errors > 0 ? 'desk.policy.faults' : 'desk.policy.fine';
  return (
    <div className={styles.page}>
      <h2 className={styles.title}>{words('desk.policy.title')}</h2>
      <p className={styles.text}>{words('desk.policy.text')}</p>
      <div className={styles.row}>
        <Button icon={<FolderOpen20Regular />} onClick={() => input.current?.click()}>{words('desk.policy.open')}</Button>
        <Button icon={<ArrowDownload20Regular />} disabledFocusable={chart.policy === undefined} onClick={() => services.saveFile('policy.json', new TextEncoder().encode(`${JSON.stringify(policy, null, 2)}\n`))}>{words('desk.policy.download')}</Button>
        {inUse !== undefined && chart.policy === undefined && <Button onClick={() => edit(words('desk.policy.take-over'), setPolicy(inUse))}>{words('desk.policy.take-over')}</Button>}
        {chart.policy !== undefined && <Button onClick={() => edit(words('desk.policy.remove'), setPolicy(undefined))}>{words('desk.policy.remove')}</Button>}
        <input ref={input} type="file" accept=".json" className={styles.hidden} aria-hidden tabIndex={-1} data-policy="" onChange={(event) => { void take(event.target.files?.[0]); event.target.value = ''; }} />
      </div>
      <div role="status"><MessageBar intent={errors > 0 ? 'error' : 'info'} layout="multiline"><MessageBarBody>{words(status, { count: errors })}</MessageBarBody></MessageBar></div>
      {refused !== undefined && (
        <section aria-label={words('desk.policy.refused')}>
          <h3 className={styles.subtitle}>{words('desk.policy.refused')}</h3>
          {refused.issues.map((issue) => <IssueRow key={`${issue.code}${issue.path}`} issue={{ ...issue, path: '' }} />)}
        </section>
      )}
      <PolicySettings policy={policy} issues={issues} />
      {ruleKinds.map((kind) => (
        <section key={kind} className={styles.page}>
          <h3 className={styles.subtitle}>{words(`desk.policy.${kind}`)}</h3>
          <p className={styles.text}>{words(`desk.policy.${kind}.text`)}</p>
          {(policy[kind] ?? []).map((rule, index) => <RuleCard key={index} kind={kind} index={index} rule={rule} issues={issues} />)}
          <div><Button icon={<Add20Regular />} onClick={() => edit(words(`desk.policy.${kind}.add`), addRule(kind))}>{words(`desk.policy.${kind}.add`)}</Button></div>
        </section>
      ))}
    </div>
  );
}
