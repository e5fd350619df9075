import { Checkbox, Field, makeStyles, Select, Switch } from '@fluentui/react-components';
import { categories } from '../../core';
import type { Issue } from '../../core';
import type { PolicyFile } from '../../policy/schema';
import { useChart } from '../desk-context';
import { languageNames, languages } from '../../words/languages';
import { CommitInput } from '../frame/CommitInput';
import { changePolicy } from '../state/policy-edits';
import { faultAt } from './policy-faults';
import { QuietAccounts } from './QuietAccounts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '12px' },
  checks: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(220px, 1fr))' },
  pair: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(220px, 1fr))', gap: '12px' },
});

const prompts = ['stop', 'usual', 'caution'] as const;

/** All is the same as nothing settled. */
const speakers = (chosen: PolicyFile['languages']): PolicyFile['languages'] => (chosen?.length === languages.length ? undefined : chosen);

/** What holds for every mail and every rep. */
export function PolicySettings({ policy, issues }: { readonly policy: PolicyFile; readonly issues: readonly Issue[] }) {
  const styles = useStyles();
  const { edit, words } = useChart();
  const change = (field: keyof PolicyFile, changes: Partial<PolicyFile>): void => edit(words('desk.policy.changed', { field: words(`desk.policy.${field}`) }), changePolicy(changes));
  const off = policy.categoriesOff ?? [];
  const spoken = policy.languages ?? languages;
  const playbook = policy.playbook ?? { text: '', url: '' };
  const changePlaybook = (changes: Partial<typeof playbook>): void => {
    const next = { ...playbook, ...changes };
    change('playbook', { playbook: next.text === '' && next.url === '' ? undefined : next });
  };
  return (
    <div className={styles.form}>
      <Field hint={words('desk.policy.enabled.hint')}><Switch label={words('desk.policy.enabled')} checked={policy.enabled !== false} onChange={(_, { checked }) => change('enabled', { enabled: checked ? undefined : false })} /></Field>
      <Field hint={words('desk.policy.auditOnly.hint')}><Switch label={words('desk.policy.auditOnly')} checked={policy.auditOnly === true} onChange={(_, { checked }) => change('auditOnly', { auditOnly: checked ? true : undefined })} /></Field>
      <Field label={words('desk.policy.askAtSend')} hint={words('desk.policy.askAtSend.hint')}>
        <Select value={policy.askAtSend ?? 'usual'} onChange={(_, { value }) => change('askAtSend', { askAtSend: value as PolicyFile['askAtSend'] })}>
          {prompts.map((each) => <option key={each} value={each}>{words(`desk.policy.askAtSend.${each}`)}</option>)}
        </Select>
      </Field>
      <Field label={words('desk.policy.categoriesOff')} hint={words('desk.policy.categoriesOff.hint')}>
        <div className={styles.checks} role="group">
          {categories.map((each) => <Checkbox key={each} label={words(`desk.category.${each}`)} checked={!off.includes(each)} onChange={(_, { checked }) => change('categoriesOff', { categoriesOff: categories.filter((other) => (other === each ? checked !== true : off.includes(other))) })} />)}
        </div>
      </Field>
      <Field label={words('desk.policy.languages')} hint={words('desk.policy.languages.hint')}>
        <div className={styles.checks} role="group">
          {languages.map((each) => <Checkbox key={each} label={{ children: languageNames[each], lang: each }} checked={spoken.includes(each)} disabled={spoken.length === 1 && spoken.includes(each)} onChange={(_, { checked }) => change('languages', { languages: speakers(languages.filter((other) => (other === each ? checked === true : spoken.includes(other)))) })} />)}
        </div>
      </Field>
      <Field label={words('desk.policy.quietAccounts')} hint={words('desk.policy.quietAccounts.hint')} {...faultAt(issues, '/quietAccounts', words)}>
        <QuietAccounts ids={policy.quietAccounts ?? []} onChange={(quietAccounts) => change('quietAccounts', { quietAccounts })} />
      </Field>
      <div className={styles.pair}>
        <Field label={words('desk.policy.playbook.text')} {...faultAt(issues, '/playbook/text', words)}><CommitInput value={playbook.text} onCommit={(text) => changePlaybook({ text })} /></Field>
        <Field label={words('desk.policy.playbook.url')} {...faultAt(issues, '/playbook/url', words)}><CommitInput value={playbook.url} placeholder="https://" onCommit={(url) => changePlaybook({ url })} /></Field>
      </div>
      <Field label={words('desk.policy.correctionsTo')} hint={words('desk.policy.correctionsTo.hint')} {...faultAt(issues, '/correctionsTo', words)}>
        <CommitInput value={policy.correctionsTo ?? ''} onCommit={(value) => change('correctionsTo', { correctionsTo: value === '' ? undefined : value })} />
      </Field>
    </div>
  );
}
