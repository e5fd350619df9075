import { makeStyles, Tag, TagGroup } from '@fluentui/react-components';
import { useDesk } from '../desk-context';
import type { PersonRow } from '../../orgchart-tools/rows';
import { PersonPicker } from './PersonPicker';
import { personName } from '../../orgchart-tools/rows';

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', gap: '6px' },
  tags: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
});

export interface PickedPeopleProps {
  /** Who can be picked. */
  readonly people: readonly PersonRow[];
  /** Who can stand in the list already: those who have left, too. */
  readonly everybody: readonly PersonRow[];
  readonly ids: readonly string[];
  readonly label: string;
  readonly onChange: (ids: readonly string[]) => void;
}

/** A list of people: each can be taken out, others picked. */
export function PickedPeople({ people, everybody, ids, label, onChange }: PickedPeopleProps) {
  const styles = useStyles();
  const { words } = useDesk();
  const byId = new Map(everybody.map((person) => [person.id, person]));
  return (
    <div className={styles.field} role="group" aria-label={label}>
      {ids.length > 0 && (
        <TagGroup className={styles.tags} aria-label={label} onDismiss={(_, { value }) => onChange(ids.filter((id) => id !== value))}>
          {ids.map((id) => {
            const person = byId.get(id);
            const name = person === undefined ? id : personName(person);
            return <Tag key={id} value={id} dismissible dismissIcon={{ 'aria-label': words('desk.pick.remove', { name }) }} secondaryText={person?.status === 'left' ? words('desk.fact.left') : person?.title ?? undefined}>{name}</Tag>;
          })}
        </TagGroup>
      )}
      <PersonPicker people={people.filter(({ id }) => !ids.includes(id))} placeholder={words('desk.pick.add')} label={words('desk.pick.add-to', { label })} onPick={(id) => onChange([...ids, id])} />
    </div>
  );
}
