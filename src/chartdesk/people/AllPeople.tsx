import { Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { Search20Regular } from '@fluentui/react-icons';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { useChart } from '../desk-context';
import { peopleFilters, placeOfKey, rowKey } from '../engine/order-people';
import type { PeopleFilter } from '../engine/order-people';
import { createAccountCache } from './account-cache';
import { PeopleTable } from './PeopleTable';
import { createRowReader } from './read-row';
import { tableColumns } from './table-rows';
import type { Sorting } from './table-rows';

const narrow = '@media (max-width: 900px)';
const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px 12px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  tools: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginInlineStart: 'auto', [narrow]: { width: '100%', '> *': { flex: '1 1 160px' } } },
  view: { flex: '1 1 auto', minHeight: 0, [narrow]: { flex: '0 0 auto', height: '60vh', minHeight: '440px' } },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

const nobody = new Float64Array();

/** Everybody of every account in one table: sorted and filtered by the engine, worked out for display row by row. */
export function AllPeople() {
  const styles = useStyles();
  const { chart, state, dispatch, services, words } = useChart();
  const { checked, checkedChart, selection } = state;
  const [sorting, setSorting] = useState<Sorting>({ column: 'account', descending: false });
  const [filter, setFilter] = useState<PeopleFilter>('all');
  const [typed, setTyped] = useState('');
  const sought = useDeferredValue(typed);
  const [keys, setKeys] = useState<Float64Array>(nobody);
  const [isWorking, setIsWorking] = useState(true);
  const { column, descending } = sorting;

  useEffect(() => {
    let live = true;
    void services.engine.orderPeople({ sought, filter, column, descending }).then((found) => {
      if (!live) return;
      setKeys(found);
      setIsWorking(false);
    });
    return () => { live = false; };
  }, [services, checkedChart, sought, filter, column, descending]);

  const [readAccount] = useState(createAccountCache);
  const { accounts } = chart.file;
  const rowOf = useMemo(() => createRowReader(accounts, checked.issues, { readAccount, now: services.now(), words }), [accounts, checked, readAccount, services, words]);

  const current = useMemo(() => {
    if (selection?.personId === undefined) return -1;
    const accountIndex = accounts.findIndex(({ id }) => id === selection.accountId);
    const personIndex = accounts[accountIndex]?.people.findIndex(({ id }) => id === selection.personId) ?? -1;
    return personIndex === -1 ? -1 : keys.indexOf(rowKey(accountIndex, personIndex));
  }, [accounts, keys, selection]);
  const select = (key: number): void => {
    const { accountIndex, personIndex } = placeOfKey(key);
    const row = accounts[accountIndex];
    if (row !== undefined) dispatch({ type: 'selected', selection: { accountId: row.id, personId: row.people[personIndex]?.id } });
  };
  return (
    <>
      <div className={styles.bar}>
        <h2 className={styles.title}>{words('desk.all.title')}</h2>
        <div className={styles.tools}>
          <Input contentBefore={<Search20Regular aria-hidden />} value={typed} aria-label={words('desk.all.search')} placeholder={words('desk.all.search')} onChange={(_, { value }) => setTyped(value)} />
          <Select value={filter} aria-label={words('desk.all.show')} onChange={(_, { value }) => setFilter(value as PeopleFilter)}>
            {peopleFilters.map((each) => <option key={each} value={each}>{words(`desk.all.filter.${each}`)}</option>)}
          </Select>
        </div>
      </div>
      <div className={styles.view}>
        <PeopleTable items={keys} rowOf={rowOf} columns={tableColumns} sorting={sorting} onSort={setSorting} words={words} label={words('desk.all.title')} current={current} onSelect={select} />
      </div>
      <p className={styles.hint} role="status">{isWorking ? words('desk.all.working') : words('desk.all.count', { count: keys.length })} {words('desk.see.table.hint')}</p>
    </>
  );
}
