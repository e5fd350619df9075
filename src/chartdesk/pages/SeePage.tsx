import { makeStyles } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { useChart } from '../desk-context';
import { createAccountCache } from '../people/account-cache';
import { AccountList } from '../people/AccountList';
import { AccountPanel } from '../people/AccountPanel';
import { AccountView } from '../people/AccountView';
import { AllPeople } from '../people/AllPeople';
import { PersonPanel } from '../people/PersonPanel';
import { factsFor, factsOf } from '../picture/person-facts';
import type { PersonFacts } from '../picture/person-facts';

const narrow = '@media (max-width: 900px)';
const useStyles = makeStyles({
  page: { flex: '1 1 auto', display: 'grid', gridTemplateColumns: '240px minmax(0, 1fr)', gridTemplateRows: 'minmax(0, 1fr)', gap: '16px', height: 'calc(100vh - 130px)', minHeight: '560px', [narrow]: { display: 'flex', flexDirection: 'column', height: 'auto' } },
  withPanel: { gridTemplateColumns: '240px minmax(0, 1fr) 320px' },
  accounts: { display: 'flex', flexDirection: 'column', minHeight: 0, '> nav': { flex: '1 1 auto' }, [narrow]: { height: '250px' } },
  middle: { display: 'flex', flexDirection: 'column', gap: '8px', minHeight: 0, minWidth: 0 },
});

/** One account as a picture or as a table, or all of them as a table, and whoever is chosen beside it. */
export function SeePage() {
  const styles = useStyles();
  const { chart, state, dispatch, words, services } = useChart();
  const { accounts } = chart.file;
  const { selection, checked } = state;
  const [showsAll, setShowsAll] = useState(false);
  /** Id of the account that is open to be edited. */
  const [edited, setEdited] = useState<string | undefined>();
  const [readAccount] = useState(createAccountCache);
  const index = Math.max(0, accounts.findIndex(({ id }) => id === selection?.accountId));
  const row = accounts[index];
  const account = row && readAccount(row);
  const { now } = services;
  const facts = useMemo(() => (account === undefined ? new Map<string, PersonFacts>() : factsOf(account, index, checked.issues, now(), words)), [account, index, checked, now, words]);
  if (row === undefined || account === undefined) return <p>{words('desk.see.empty')}</p>;
  const personId = selection?.accountId === row.id ? selection.personId : undefined;
  const personIndex = row.people.findIndex(({ id }) => id === personId);
  const person = row.people[personIndex];
  const editsAccount = !showsAll && person === undefined && edited === row.id;
  const pick = (accountId: string | undefined): void => {
    setShowsAll(accountId === undefined);
    dispatch({ type: 'selected', selection: { accountId: accountId ?? row.id } });
  };
  const edit = (): void => {
    setEdited(row.id);
    dispatch({ type: 'selected', selection: { accountId: row.id } });
  };
  return (
    <div className={`${styles.page} ${person === undefined && !editsAccount ? '' : styles.withPanel}`}>
      <div className={styles.accounts}><AccountList accountId={showsAll ? undefined : row.id} onPick={pick} /></div>
      <div className={styles.middle}>
        {showsAll ? <AllPeople /> : <AccountView key={row.id} row={row} account={account} facts={facts} selected={personId} onEditAccount={edit} />}
      </div>
      {person !== undefined && <PersonPanel key={person.id} account={row} accountIndex={index} personIndex={personIndex} person={person} facts={factsFor(facts, person.id)} inferred={words(`desk.level.${account.people.get(person.id)?.level ?? 'unknown'}`)} onClose={() => dispatch({ type: 'selected', selection: { accountId: row.id } })} />}
      {editsAccount && <AccountPanel key={row.id} account={row} onClose={() => setEdited(undefined)} />}
    </div>
  );
}
