import { Button, Input, makeStyles, tokens, ToggleButton } from '@fluentui/react-components';
import { Building20Regular, Organization20Regular, Search20Regular, Table20Regular } from '@fluentui/react-icons';
import { useDeferredValue, useMemo, useState } from 'react';
import type { Account } from '../../core';
import type { AccountRow } from '../../orgchart-tools/rows';
import { useChart } from '../desk-context';
import { ChartPicture } from '../picture/ChartPicture';
import type { PersonFacts } from '../picture/person-facts';
import { AddRow } from './AddRow';
import { PeopleTable } from './PeopleTable';
import { columnsOfAccount, filterRows, sortRows, tableRows } from './table-rows';
import type { Sorting } from './table-rows';

const narrow = '@media (max-width: 900px)';
const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px 12px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, overflowWrap: 'anywhere' },
  domains: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  tools: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginInlineStart: 'auto', [narrow]: { width: '100%', '> :first-child': { flex: '1 1 100%' } } },
  view: { flex: '1 1 auto', minHeight: 0, [narrow]: { flex: '0 0 auto', height: '60vh', minHeight: '440px' } },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export interface AccountViewProps {
  readonly row: AccountRow;
  readonly account: Account;
  readonly facts: ReadonlyMap<string, PersonFacts>;
  readonly selected?: string;
  readonly onEditAccount: () => void;
}

/** One account as a picture or as a table. */
export function AccountView({ row, account, facts, selected, onEditAccount }: AccountViewProps) {
  const styles = useStyles();
  const { dispatch, words } = useChart();
  const [isTable, setIsTable] = useState(false);
  const [sorting, setSorting] = useState<Sorting>({ column: 'level', descending: false });
  const [typed, setTyped] = useState('');
  const sought = useDeferredValue(typed);
  const rows = useMemo(() => sortRows(filterRows(tableRows(account, facts, words), sought), sorting), [account, facts, sought, sorting, words]);
  const isSearching = sought.trim() !== '';
  const current = rows.findIndex(({ person }) => person.id === selected);
  const select = (id: string): void => dispatch({ type: 'selected', selection: { accountId: row.id, personId: id } });
  const nextFound = (): void => {
    const next = rows[(current + 1) % rows.length];
    if (next !== undefined) select(next.person.id);
  };
  return (
    <>
      <div className={styles.bar}>
        <div><h2 className={styles.title}>{row.name}</h2><div className={styles.domains}>{row.domains.join(', ')}</div></div>
        <div className={styles.tools}>
          <Input contentBefore={<Search20Regular aria-hidden />} contentAfter={isSearching ? <span>{rows.length}</span> : undefined} value={typed} aria-label={words('desk.see.search')} placeholder={words('desk.see.search')} onChange={(_, { value }) => setTyped(value)} onKeyDown={(event) => { if (event.key === 'Enter') nextFound(); }} />
          <AddRow account={row} />
          <Button icon={<Building20Regular />} onClick={onEditAccount}>{words('desk.account.edit')}</Button>
          <div role="group" aria-label={words('desk.see.as')}>
            <ToggleButton icon={<Organization20Regular />} checked={!isTable} onClick={() => setIsTable(false)}>{words('desk.see.picture')}</ToggleButton>{' '}
            <ToggleButton icon={<Table20Regular />} checked={isTable} onClick={() => setIsTable(true)}>{words('desk.see.table')}</ToggleButton>
          </div>
        </div>
      </div>
      <div className={styles.view}>
        {isTable
          ? <PeopleTable items={rows} rowOf={(each) => each} columns={columnsOfAccount} sorting={sorting} onSort={setSorting} words={words} label={words('desk.see.people', { account: row.name })} current={current} onSelect={({ person }) => select(person.id)} />
          : <ChartPicture key={row.id} account={account} facts={facts} words={words} selected={selected} found={new Set(isSearching ? rows.map(({ person }) => person.id) : [])} onSelect={select} />}
      </div>
      <p className={styles.hint}>{words(isTable ? 'desk.see.table.hint' : 'desk.see.picture.hint')}</p>
    </>
  );
}
