import { Input, makeStyles, tokens, ToggleButton } from '@fluentui/react-components';
import { Organization20Regular, Search20Regular, Table20Regular } from '@fluentui/react-icons';
import { useDeferredValue, useMemo, useState } from 'react';
import { indexOrgChart } from '../../core';
import { useChart } from '../desk-context';
import { AccountList } from '../people/AccountList';
import { PeopleTable } from '../people/PeopleTable';
import { PersonPanel } from '../people/PersonPanel';
import { filterRows, tableRows } from '../people/table-rows';
import { ChartPicture } from '../picture/ChartPicture';
import { factsFor, factsOf } from '../picture/person-facts';

const narrow = '@media (max-width: 900px)';
const useStyles = makeStyles({
  page: { flex: '1 1 auto', display: 'grid', gridTemplateColumns: '240px minmax(0, 1fr)', gridTemplateRows: 'minmax(0, 1fr)', gap: '16px', height: 'calc(100vh - 130px)', minHeight: '560px', [narrow]: { display: 'flex', flexDirection: 'column', height: 'auto' } },
  withPanel: { gridTemplateColumns: '240px minmax(0, 1fr) 320px' },
  accounts: { display: 'flex', flexDirection: 'column', minHeight: 0, '> nav': { flex: '1 1 auto' }, [narrow]: { height: '210px' } },
  middle: { display: 'flex', flexDirection: 'column', gap: '8px', minHeight: 0, minWidth: 0 },
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px 12px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, overflowWrap: 'anywhere' },
  domains: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  tools: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginInlineStart: 'auto' },
  view: { flex: '1 1 auto', minHeight: 0, [narrow]: { flex: '0 0 auto', height: '60vh', minHeight: '440px' } },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** One account at a time, as a picture or as a table, and whoever is chosen beside it. */
export function SeePage() {
  const styles = useStyles();
  const { chart, state, dispatch, words, services } = useChart();
  const { accounts } = chart.file;
  const { selection, checked } = state;
  const [isTable, setIsTable] = useState(false);
  const [typed, setTyped] = useState('');
  const sought = useDeferredValue(typed);
  const index = Math.max(0, accounts.findIndex(({ id }) => id === selection?.accountId));
  const row = accounts[index];
  const account = useMemo(() => (row === undefined ? undefined : indexOrgChart({ format: 'endrun-orgchart', version: 1, generatedAt: '', ownDomains: [], accounts: [row] }).accounts.get(row.id)), [row]);
  const { now } = services;
  const facts = useMemo(() => (account === undefined ? new Map() : factsOf(account, index, checked.issues, now(), words)), [account, index, checked, now, words]);
  const rows = useMemo(() => (account === undefined ? [] : filterRows(tableRows(account, facts, (level) => words(`desk.level.${level}`)), sought)), [account, facts, sought, words]);
  if (row === undefined || account === undefined) return <p>{words('desk.see.empty')}</p>;
  const isSearching = sought.trim() !== '';
  const personId = selection?.accountId === row.id ? selection.personId : undefined;
  const personIndex = row.people.findIndex(({ id }) => id === personId);
  const person = row.people[personIndex];
  const select = (id: string): void => dispatch({ type: 'selected', selection: { accountId: row.id, personId: id } });
  const nextFound = (): void => {
    const at = rows.findIndex((each) => each.person.id === personId);
    const next = rows[(at + 1) % rows.length];
    if (next !== undefined) select(next.person.id);
  };
  return (
    <div className={`${styles.page} ${person === undefined ? '' : styles.withPanel}`}>
      <div className={styles.accounts}><AccountList accountId={row.id} onPick={(accountId) => dispatch({ type: 'selected', selection: { accountId } })} /></div>
      <div className={styles.middle}>
        <div className={styles.bar}>
          <div><h2 className={styles.title}>{row.name}</h2><div className={styles.domains}>{row.domains.join(', ')}</div></div>
          <div className={styles.tools}>
            <Input contentBefore={<Search20Regular aria-hidden />} contentAfter={isSearching ? <span>{rows.length}</span> : undefined} value={typed} aria-label={words('desk.see.search')} placeholder={words('desk.see.search')} onChange={(_, { value }) => setTyped(value)} onKeyDown={(event) => { if (event.key === 'Enter') nextFound(); }} />
            <div role="group" aria-label={words('desk.see.as')}>
              <ToggleButton icon={<Organization20Regular />} checked={!isTable} onClick={() => setIsTable(false)}>{words('desk.see.picture')}</ToggleButton>{' '}
              <ToggleButton icon={<Table20Regular />} checked={isTable} onClick={() => setIsTable(true)}>{words('desk.see.table')}</ToggleButton>
            </div>
          </div>
        </div>
        <div className={styles.view}>
          {isTable
            ? <PeopleTable rows={rows} words={words} label={words('desk.see.people', { account: row.name })} selected={personId} onSelect={select} />
            : <ChartPicture key={row.id} account={account} facts={facts} words={words} selected={personId} found={new Set(isSearching ? rows.map((each) => each.person.id) : [])} onSelect={select} />}
        </div>
        <p className={styles.hint}>{words(isTable ? 'desk.see.table.hint' : 'desk.see.picture.hint')}</p>
      </div>
      {person !== undefined && <PersonPanel key={person.id} account={row} accountIndex={index} personIndex={personIndex} person={person} facts={factsFor(facts, person.id)} inferred={words(`desk.level.${account.people.get(person.id)?.level ?? 'unknown'}`)} onClose={() => dispatch({ type: 'selected', selection: { accountId: row.id } })} />}
    </div>
  );
}
