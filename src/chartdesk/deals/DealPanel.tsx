import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { knownFunctions, knownRoles } from '../../core';
import type { EngagementRow } from '../../orgchart-tools/rows';
import { splitList, withoutEmpty } from '../../orgchart-tools/rows';
import { useChart } from '../desk-context';
import { CommitInput } from '../frame/CommitInput';
import { functionName } from '../people/function-name';
import { PickedPeople } from '../people/PickedPeople';
import { changeEngagement } from '../state/edits';
import { AllowedRoutes } from './AllowedRoutes';
import type { DealItem } from './deal-list';
import { personName } from '../../orgchart-tools/rows';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: '16px', padding: '16px', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, maxWidth: '820px' },
  head: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center', justifyContent: 'space-between' },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, overflowWrap: 'anywhere' },
  account: { color: tokens.colorNeutralForeground2 },
  pair: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(200px, 1fr))', gap: '16px' },
  roles: { display: 'flex', flexDirection: 'column', gap: '6px' },
  role: { display: 'flex', alignItems: 'center', gap: '8px' },
  name: { flex: '1 1 auto', minWidth: 0, overflowWrap: 'anywhere' },
});

const states = ['open', 'stalled', 'won', 'lost'] as const;
const kinds = ['new', 'renewal', 'support', 'project'] as const;

/** All that CRMs do not know of a deal. */
export function DealPanel({ deal, onNext }: { readonly deal: DealItem; readonly onNext?: () => void }) {
  const styles = useStyles();
  const { edit, dispatch, words } = useChart();
  const { account, engagement } = deal;
  const change = (field: string, changes: Partial<EngagementRow>): void => edit(words('desk.deal.changed', { field: words(`desk.deal.${field}`), deal: engagement.name }), changeEngagement(account.id, engagement.id, changes));
  const here = account.people.filter(({ status }) => status !== 'left');
  const contacts = here.filter(({ kind }) => kind !== 'group');
  const persons = here.filter(({ kind }) => (kind ?? 'person') === 'person');
  const involved = engagement.involved ?? [];
  const nameOf = (id: string): string => {
    const person = account.people.find((each) => each.id === id);
    return person === undefined ? id : personName(person);
  };
  return (
    <section className={styles.panel} aria-label={words('desk.deal.of', { deal: engagement.name })}>
      <div className={styles.head}>
        <div><h3 className={styles.title}>{engagement.name}</h3><span className={styles.account}>{account.name}</span></div>
        <div>
          <Button onClick={() => dispatch({ type: 'selected', selection: { accountId: account.id }, page: 'see' })}>{words('desk.deal.picture')}</Button>{' '}
          {onNext !== undefined && <Button appearance="primary" onClick={onNext}>{words('desk.deal.next')}</Button>}
        </div>
      </div>
      <Field label={words('desk.deal.contacts')} hint={words('desk.deal.contacts.hint')} required>
        <PickedPeople people={contacts} everybody={account.people} ids={engagement.workingContactIds} label={words('desk.deal.contacts')} onChange={(ids) => change('contacts', { workingContactIds: [...ids] })} />
      </Field>
      <Field label={words('desk.deal.deciders')} hint={words('desk.deal.deciders.hint')}>
        <PickedPeople people={persons} everybody={account.people} ids={engagement.deciderIds ?? []} label={words('desk.deal.deciders')} onChange={(ids) => change('deciders', { deciderIds: [...ids] })} />
      </Field>
      <Field label={words('desk.deal.topics')} hint={words('desk.deal.topics.hint')}>
        <CommitInput value={(engagement.topics ?? []).join(', ')} onCommit={(value) => change('topics', { topics: splitList(value) })} />
      </Field>
      <Field label={words('desk.deal.allowed')} hint={words('desk.deal.allowed.hint')}><AllowedRoutes deal={deal} /></Field>
      <Field label={words('desk.deal.involved')} hint={words('desk.deal.involved.hint')}>
        <div className={styles.roles}>
          {involved.map(({ personId, role }, i) => (
            <div key={personId} className={styles.role}>
              <span className={styles.name}>{nameOf(personId)}</span>
              <Select size="small" value={role ?? 'other'} aria-label={words('desk.deal.role', { name: nameOf(personId) })} onChange={(_, { value }) => change('involved', { involved: involved.map((each, at) => (at === i ? { ...each, role: value } : each)) })}>
                {knownRoles.map((each) => <option key={each} value={each}>{words(`desk.role.${each}`)}</option>)}
              </Select>
            </div>
          ))}
          <PickedPeople people={persons} everybody={account.people} ids={involved.map(({ personId }) => personId)} label={words('desk.deal.involved')} onChange={(ids) => change('involved', { involved: ids.map((personId) => involved.find((each) => each.personId === personId) ?? { personId, role: 'other' }) })} />
        </div>
      </Field>
      <Field label={words('desk.deal.reps')} hint={words('desk.deal.reps.hint')}>
        <CommitInput value={(engagement.reps ?? []).join('; ')} onCommit={(value) => change('reps', { reps: splitList(value) })} />
      </Field>
      <div className={styles.pair}>
        <Field label={words('desk.deal.state')}>
          <Select value={engagement.state ?? 'open'} onChange={(_, { value }) => change('state', { state: value as EngagementRow['state'] })}>{states.map((each) => <option key={each} value={each}>{words(`desk.state.${each}`)}</option>)}</Select>
        </Field>
        <Field label={words('desk.deal.kind')}>
          <Select value={engagement.kind ?? 'new'} onChange={(_, { value }) => change('kind', { kind: value as EngagementRow['kind'] })}>{kinds.map((each) => <option key={each} value={each}>{words(`desk.dealkind.${each}`)}</option>)}</Select>
        </Field>
        <Field label={words('desk.deal.function')}>
          <Select value={engagement.function ?? ''} onChange={(_, { value }) => change('function', { function: value === '' ? undefined : value })}>
            <option value="">{words('desk.deal.function.none')}</option>
            {knownFunctions.map((each) => <option key={each} value={each}>{functionName(each, words)}</option>)}
          </Select>
        </Field>
        <Field label={words('desk.deal.ends')}>
          <Input type="date" value={(engagement.endsAt ?? '').slice(0, 'YYYY-MM-DD'.length)} onChange={(_, { value }) => change('ends', { endsAt: value === '' ? undefined : value })} />
        </Field>
      </div>
      <div className={styles.pair}>
        <Field label={words('desk.deal.channel')} hint={words('desk.deal.channel.hint')}>
          <CommitInput value={(engagement.soleChannel?.addresses ?? []).join('; ')} onCommit={(value) => change('channel', { soleChannel: value === '' ? undefined : { ...engagement.soleChannel, addresses: splitList(value) } })} />
        </Field>
        {engagement.soleChannel && (
          <Field label={words('desk.deal.channel-until')} hint={words('desk.deal.channel-until.hint')}>
            <Input type="date" value={(engagement.soleChannel.until ?? '').slice(0, 'YYYY-MM-DD'.length)} onChange={(_, { value }) => change('channel-until', { soleChannel: withoutEmpty({ ...engagement.soleChannel, addresses: engagement.soleChannel?.addresses ?? [], until: value === '' ? undefined : value }) })} />
          </Field>
        )}
      </div>
    </section>
  );
}
