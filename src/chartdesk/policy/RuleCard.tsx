import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import { categories } from '../../core';
import type { Category, Issue } from '../../core';
import { useChart } from '../desk-context';
import { CommitInput } from '../frame/CommitInput';
import { CommitLines } from '../frame/CommitLines';
import { changeRule, removeRule } from '../state/policy-edits';
import type { OwnPhraseRow, RuleKind, RuleRow } from '../state/policy-edits';
import { faultAt } from './policy-faults';

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', gap: '10px', padding: '12px 16px', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium },
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'center', gap: '8px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, overflowWrap: 'anywhere', minWidth: 0 },
  pair: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(220px, 1fr))', gap: '10px' },
});

export interface RuleCardProps {
  readonly kind: RuleKind;
  readonly index: number;
  readonly rule: RuleRow;
  readonly issues: readonly Issue[];
}

/** One phrase or exception, with the sentences that prove it. */
export function RuleCard({ kind, index, rule, issues }: RuleCardProps) {
  const styles = useStyles();
  const { edit, words } = useChart();
  const phrase = 'category' in rule ? rule : undefined;
  const change = (field: string, changes: Partial<OwnPhraseRow>): void => edit(words('desk.policy.rule.changed', { field: words(`desk.policy.rule.${field}`), id: rule.id }), changeRule(kind, index, changes));
  const faults = (field: string) => faultAt(issues, `/${kind}/${index}/${field}`, words);
  const untried = issues.find(({ code, path }) => code === 'no-flags' && path === `/${kind}/${index}`);
  const text = (field: 'message' | 'suggestion') => (
    <Field label={words(`desk.policy.rule.${field}`)} hint={words(`desk.policy.rule.${field}.hint`)} {...faults(field)}><CommitInput value={phrase?.[field] ?? ''} onCommit={(value) => change(field, { [field]: value })} /></Field>
  );
  const lines = (field: 'words' | 'flags' | 'passes', hint: string, fault = faults(field)) => (
    <Field label={words(`desk.policy.rule.${field}`)} hint={words(hint)} required={field === 'words'} {...fault}><CommitLines lines={rule[field] ?? []} onCommit={(given) => change(field, { [field]: given })} /></Field>
  );
  return (
    <section className={styles.card} aria-label={words('desk.policy.rule.of', { id: rule.id })}>
      <div className={styles.head}>
        <h4 className={styles.title}>{rule.id}</h4>
        <Button appearance="subtle" size="small" icon={<Dismiss16Regular />} aria-label={words('desk.policy.rule.remove', { id: rule.id })} onClick={() => edit(words('desk.policy.rule.remove', { id: rule.id }), removeRule(kind, index))} />
      </div>
      <div className={styles.pair}>
        <Field label={words('desk.policy.rule.id')} required {...faults('id')}><CommitInput value={rule.id} onCommit={(id) => change('id', { id })} /></Field>
        {phrase !== undefined && (
          <Field label={words('desk.policy.rule.category')}>
            <Select value={phrase.category} onChange={(_, { value }) => change('category', { category: value as Category })}>{categories.map((each) => <option key={each} value={each}>{words(`desk.category.${each}`)}</option>)}</Select>
          </Field>
        )}
      </div>
      {lines('words', `desk.policy.${kind}.words.hint`)}
      {phrase !== undefined && <div className={styles.pair}>{text('message')}{text('suggestion')}</div>}
      <div className={styles.pair}>
        {lines('flags', `desk.policy.${kind}.flags.hint`, untried === undefined ? faults('flags') : { validationState: 'warning', validationMessage: words('desk.policy.rule.untried') })}
        {lines('passes', `desk.policy.${kind}.passes.hint`)}
      </div>
    </section>
  );
}
