import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import { useChart } from '../desk-context';
import { PersonPicker } from '../people/PersonPicker';
import { allow, changeEngagement } from '../state/edits';
import type { AllowedRow } from '../../orgchart-tools/rows';
import { allowedDays } from '../state/proposals';
import { proposedFor } from './deal-list';
import type { DealItem } from './deal-list';
import { personName } from '../../orgchart-tools/rows';
import { dayMilliseconds, dayOf } from '../../orgchart-tools/day';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: '10px' },
  route: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', gap: '6px', padding: '8px 10px', borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground2 },
  name: { fontWeight: tokens.fontWeightSemibold },
  fields: { display: 'flex', flexWrap: 'wrap', gap: '8px', gridColumn: '1 / -1' },
  over: { color: tokens.colorStatusDangerForeground1 },
  proposed: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
});

const reasons = ['invited', 'contact-agreed', 'introduced', 'sponsor'] as const;

/** Who may be written to although they are not a contact: why, and until when. */
export function AllowedRoutes({ deal }: { readonly deal: DealItem }) {
  const styles = useStyles();
  const { words, edit, services, state } = useChart();
  const { account, engagement } = deal;
  const routes = engagement.allowed ?? [];
  const now = services.now();
  const nameOf = (id: string): string => {
    const person = account.people.find((each) => each.id === id);
    return person === undefined ? id : personName(person);
  };
  const put = (route: AllowedRow): void => edit(words('desk.allowed.changed', { name: nameOf(route.personId), deal: engagement.name }), allow(account.id, engagement.id, route));
  const add = (personId: string, reason: string): void => put({ personId, reason, since: dayOf(now), until: dayOf(now + allowedDays * dayMilliseconds) });
  const remove = (route: AllowedRow): void => edit(words('desk.allowed.removed', { name: nameOf(route.personId), deal: engagement.name }), changeEngagement(account.id, engagement.id, { allowed: routes.filter((each) => each !== route) }));
  const texts = reasons.map((reason) => words(`desk.allowed.reason.${reason}`));
  return (
    <div className={styles.list}>
      {routes.map((route) => {
        const name = nameOf(route.personId);
        const isOver = route.until !== undefined && route.until !== null && route.until < dayOf(now);
        return (
          <div key={route.personId} className={styles.route}>
            <span className={styles.name}>{name}{isOver && <span className={styles.over}> · {words('desk.allowed.over')}</span>}</span>
            <Button size="small" appearance="subtle" icon={<Dismiss16Regular />} aria-label={words('desk.allowed.remove', { name })} onClick={() => remove(route)} />
            <div className={styles.fields}>
              <Field label={words('desk.allowed.reason')} size="small">
                <Select size="small" value={route.reason ?? ''} onChange={(_, { value }) => put({ ...route, reason: value })}>
                  {!texts.includes(route.reason ?? '') && <option value={route.reason ?? ''}>{route.reason || words('desk.allowed.reason.none')}</option>}
                  {texts.map((text) => <option key={text} value={text}>{text}</option>)}
                </Select>
              </Field>
              <Field label={words('desk.allowed.until')} size="small">
                <Input size="small" type="date" value={(route.until ?? '').slice(0, 'YYYY-MM-DD'.length)} onChange={(_, { value }) => put({ ...route, until: value === '' ? undefined : value })} />
              </Field>
            </div>
          </div>
        );
      })}
      {proposedFor(deal, state.proposed).map(({ personId, name, role }) => (
        <div key={personId} className={styles.proposed}>
          <span>{words('desk.allowed.proposed', { name, role })}</span>
          <Button size="small" onClick={() => add(personId, words('desk.allowed.reason.sponsor'))}>{words('desk.allowed.accept', { days: allowedDays })}</Button>
        </div>
      ))}
      <PersonPicker people={account.people.filter((person) => person.status !== 'left' && routes.every(({ personId }) => personId !== person.id))} placeholder={words('desk.allowed.add')} label={words('desk.allowed.add')} onPick={(id) => add(id, words('desk.allowed.reason.invited'))} />
    </div>
  );
}
