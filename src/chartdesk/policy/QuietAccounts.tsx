import { makeStyles, Tag, TagGroup } from '@fluentui/react-components';
import { useChart } from '../desk-context';
import { PersonPicker } from '../people/PersonPicker';

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', gap: '6px' },
  tags: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
});

/** The accounts about which nothing is said. */
export function QuietAccounts({ ids, onChange }: { readonly ids: readonly string[]; readonly onChange: (ids: string[]) => void }) {
  const styles = useStyles();
  const { chart: { file: { accounts } }, words } = useChart();
  const label = words('desk.policy.quietAccounts');
  const nameOf = (id: string): string => accounts.find((account) => account.id === id)?.name ?? id;
  return (
    <div className={styles.field} role="group" aria-label={label}>
      {ids.length > 0 && (
        <TagGroup className={styles.tags} aria-label={label} onDismiss={(_, { value }) => onChange(ids.filter((id) => id !== value))}>
          {ids.map((id) => <Tag key={id} value={id} dismissible dismissIcon={{ 'aria-label': words('desk.pick.remove', { name: nameOf(id) }) }}>{nameOf(id)}</Tag>)}
        </TagGroup>
      )}
      {accounts.length === 0 ? <span>{words('desk.policy.quietAccounts.no-chart')}</span> : <PersonPicker people={accounts.filter(({ id }) => !ids.includes(id)).map(({ id, name, domains }) => ({ id, name, title: domains[0] }))} placeholder={words('desk.policy.quietAccounts.add')} label={words('desk.policy.quietAccounts.add')} onPick={(id) => onChange([...ids, id])} />}
    </div>
  );
}
