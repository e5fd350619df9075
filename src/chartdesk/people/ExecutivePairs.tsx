import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { normaliseAddress } from '../../core';
import type { AccountRow } from '../../orgchart-tools/rows';
import { useChart } from '../desk-context';
import { PersonPicker } from './PersonPicker';
import { personName } from '../../orgchart-tools/rows';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: '8px' },
  pair: { display: 'flex', alignItems: 'center', gap: '6px', padding: '4px 4px 4px 10px', borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground2 },
  text: { flex: '1 1 auto', minWidth: 0, overflowWrap: 'anywhere' },
});

type Pair = NonNullable<AccountRow['executivePairs']>[number];

/** Which executives of ours write to which of theirs. */
export function ExecutivePairs({ account, onChange }: { readonly account: AccountRow; readonly onChange: (pairs: Pair[]) => void }) {
  const styles = useStyles();
  const { chart, words } = useChart();
  const [typed, setTyped] = useState('');
  const [theirs, setTheirs] = useState<string | undefined>();
  const pairs = account.executivePairs ?? [];
  const own = normaliseAddress(typed);
  const isOurs = own !== undefined && chart.file.ownDomains.some((domain) => own.endsWith(`@${domain.toLowerCase()}`) || own.endsWith(`.${domain.toLowerCase()}`));
  const say = ({ ours, theirs }: Pair): string => {
    const person = account.people.find(({ id }) => id === theirs);
    return words('desk.account.pairs.pair', { ours, theirs: person === undefined ? theirs : personName(person) });
  };
  const picked = account.people.find(({ id }) => id === theirs);
  const add = (): void => {
    if (!isOurs || own === undefined || picked === undefined) return;
    if (!pairs.some((pair) => pair.ours === own && pair.theirs === picked.id)) onChange([...pairs, { ours: own, theirs: picked.id }]);
    setTyped('');
    setTheirs(undefined);
  };
  return (
    <div className={styles.list} role="group" aria-label={words('desk.account.pairs')}>
      {pairs.map((pair) => (
        <div key={`${pair.ours}/${pair.theirs}`} className={styles.pair}>
          <span className={styles.text}>{say(pair)}</span>
          <Button size="small" appearance="subtle" icon={<Dismiss16Regular />} aria-label={words('desk.account.pairs.remove', { pair: say(pair) })} onClick={() => onChange(pairs.filter((each) => each !== pair))} />
        </div>
      ))}
      <Field label={words('desk.account.pairs.ours')} {...(own !== undefined && !isOurs ? { validationState: 'error' as const, validationMessage: words('desk.account.pairs.not-ours', { domains: chart.file.ownDomains }) } : {})}>
        <Input type="email" value={typed} onChange={(_, { value }) => setTyped(value)} />
      </Field>
      <Field label={words('desk.account.pairs.theirs')}>
        <PersonPicker people={account.people.filter((person) => (person.kind ?? 'person') === 'person' && person.status !== 'left')} placeholder={picked === undefined ? words('desk.pick.add') : personName(picked)} onPick={setTheirs} />
      </Field>
      <div><Button disabledFocusable={!isOurs || picked === undefined} onClick={add}>{words('desk.account.pairs.add')}</Button></div>
    </div>
  );
}
