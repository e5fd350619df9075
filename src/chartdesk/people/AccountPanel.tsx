import { Button, Field, Input, makeStyles, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { AccountRow } from '../../orgchart-tools/rows';
import { splitList } from '../../orgchart-tools/rows';
import { dealsOfAccount } from '../deals/deal-list';
import { useChart } from '../desk-context';
import { CommitInput } from '../frame/CommitInput';
import { SidePanel } from '../frame/SidePanel';
import { TextButton } from '../frame/TextButton';
import { addDeal, changeAccount } from '../state/edits';
import { freeName } from '../state/free-name';
import { ExecutivePairs } from './ExecutivePairs';
import { PersonPicker } from './PersonPicker';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '6px' },
  deals: { margin: 0, paddingInlineStart: '18px' },
  grow: { flex: '1 1 140px', minWidth: 0 },
});

const relations = ['customer', 'partner'] as const;

/** A name as an id: `Wireless refresh` is `wireless-refresh`. */
const idFrom = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'deal';

/** What holds for an account as a whole. */
export function AccountPanel({ account, onClose }: { readonly account: AccountRow; readonly onClose: () => void }) {
  const styles = useStyles();
  const { chart, dispatch, edit, words } = useChart();
  const [dealName, setDealName] = useState('');
  const { accounts } = chart.file;
  const change = (field: string, changes: Partial<AccountRow>): void => edit(words('desk.account.changed', { field: words(`desk.account.${field}`), account: account.name }), changeAccount(account.id, changes));
  const parent = accounts.find(({ id }) => id === account.parentAccountId);
  const deals = dealsOfAccount(chart, account.id);
  const openDeal = (engagementId: string): void => dispatch({ type: 'selected', selection: { accountId: account.id, engagementId }, page: 'deals' });
  const add = (): void => {
    const name = dealName.trim();
    if (name === '') return;
    const id = freeName(deals.map((deal) => deal.id), idFrom(name));
    edit(words('desk.account.deals.added', { deal: name, account: account.name }), addDeal(account.id, { id, name, workingContactIds: [] }));
    openDeal(id);
  };
  return (
    <SidePanel title={account.name} label={words('desk.account.of', { account: account.name })} close={words('desk.account.close')} onClose={onClose}>
      <Field label={words('desk.account.name')}><CommitInput value={account.name} onCommit={(name) => { if (name !== '') change('name', { name }); }} /></Field>
      <Field label={words('desk.account.domains')} hint={words('desk.account.domains.hint')}><CommitInput value={account.domains.join('; ')} onCommit={(value) => change('domains', { domains: splitList(value) })} /></Field>
      <Field label={words('desk.account.relation')}>
        <Select value={account.relation ?? 'customer'} onChange={(_, { value }) => change('relation', { relation: value === 'partner' ? 'partner' : undefined })}>
          {relations.map((each) => <option key={each} value={each}>{words(`desk.account.relation.${each}`)}</option>)}
        </Select>
      </Field>
      <Field label={words('desk.account.parent')}>
        <div>
          {account.parentAccountId && <div className={styles.line}><span>{parent?.name ?? account.parentAccountId}</span><Button size="small" onClick={() => change('parent', { parentAccountId: undefined })}>{words('desk.account.parent.none')}</Button></div>}
          {accounts.length > 1 && <PersonPicker people={accounts.filter(({ id }) => id !== account.id && id !== account.parentAccountId).map(({ id, name, domains }) => ({ id, name, title: domains[0] }))} placeholder={words('desk.account.parent.pick')} label={words('desk.account.parent')} onPick={(id) => change('parent', { parentAccountId: id })} />}
        </div>
      </Field>
      <Field label={words('desk.account.pairs')} hint={words('desk.account.pairs.hint')}><ExecutivePairs account={account} onChange={(pairs) => change('pairs', { executivePairs: pairs })} /></Field>
      <Field label={words('desk.account.deals')}>
        <div>
          {deals.length > 0 && <ul className={styles.deals}>{deals.map(({ id, name }) => <li key={id}><TextButton onClick={() => openDeal(id)}>{name}</TextButton></li>)}</ul>}
          <div className={styles.line}>
            <Input className={styles.grow} value={dealName} placeholder={words('desk.account.deals.add')} aria-label={words('desk.account.deals.add')} onChange={(_, { value }) => setDealName(value)} onKeyDown={(event) => { if (event.key === 'Enter') add(); }} />
            <Button disabledFocusable={dealName.trim() === ''} onClick={add}>{words('desk.account.deals.add.do')}</Button>
          </div>
        </div>
      </Field>
    </SidePanel>
  );
}
