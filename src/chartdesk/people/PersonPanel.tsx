import { Button, Checkbox, Field, makeStyles, Select } from '@fluentui/react-components';
import { Delete16Regular } from '@fluentui/react-icons';
import { levels } from '../../core';
import type { AccountRow, PersonRow } from '../../orgchart-tools/rows';
import { splitList } from '../../orgchart-tools/rows';
import { useChart } from '../desk-context';
import { CommitInput } from '../frame/CommitInput';
import { SidePanel } from '../frame/SidePanel';
import { IssueRow } from '../pages/IssueRow';
import type { PersonFacts } from '../picture/person-facts';
import { changePerson, removePerson } from '../state/edits';
import { labelOfRow, PersonPicker } from './PersonPicker';
import { PickedPeople } from './PickedPeople';
import { personName } from '../../orgchart-tools/rows';

const useStyles = makeStyles({
  facts: { margin: 0, paddingInlineStart: '18px' },
  manager: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '6px' },
});

const kinds = ['person', 'group', 'mailbox'] as const;

export interface PersonPanelProps {
  readonly account: AccountRow;
  /** The account's and the person's places in the file. */
  readonly accountIndex: number;
  readonly personIndex: number;
  readonly person: PersonRow;
  readonly facts: PersonFacts;
  /** The level as read from the title. */
  readonly inferred: string;
  readonly onClose: () => void;
}

/** All of one person, to look at and to correct. */
export function PersonPanel({ account, accountIndex, personIndex, person, facts, inferred, onClose }: PersonPanelProps) {
  const styles = useStyles();
  const { state, edit, words } = useChart();
  const kind = person.kind ?? 'person';
  const name = personName(person);
  const change = (field: string, changes: Partial<PersonRow>): void => edit(words('desk.person.changed', { name, field: words(`desk.person.${field}`) }), changePerson(account.id, person.id, changes));
  const text = (field: 'name' | 'title' | 'department') => (
    <Field label={words(`desk.person.${field}`)}><CommitInput value={person[field] ?? ''} onCommit={(value) => change(field, { [field]: value })} /></Field>
  );
  const manager = account.people.find(({ id }) => id === person.managerId);
  const others = account.people.filter((other) => other !== person && (other.kind ?? 'person') === 'person');
  const path = `/accounts/${accountIndex}/people/${personIndex}`;
  const issues = state.checked.issues.filter((issue) => issue.path === path || issue.path.startsWith(`${path}/`));
  return (
    <SidePanel title={name} label={words('desk.person.of', { name })} close={words('desk.person.close')} onClose={onClose}>
      {facts.lines.length > 0 && <ul className={styles.facts}>{facts.lines.map((line) => <li key={line}>{line}</li>)}</ul>}
      {issues.map((issue) => <IssueRow key={`${issue.code}${issue.path}`} issue={issue} />)}
      {text('name')}
      <Field label={words('desk.person.emails')} hint={words('desk.person.emails.hint')}>
        <CommitInput value={(person.emails ?? []).join('; ')} onCommit={(value) => change('emails', { emails: splitList(value) })} />
      </Field>
      <Field label={words('desk.person.kind')}>
        <Select value={kind} onChange={(_, { value }) => change('kind', { kind: value === 'person' ? undefined : value as PersonRow['kind'] })}>
          {kinds.map((each) => <option key={each} value={each}>{words(`desk.kind.${each}`)}</option>)}
        </Select>
      </Field>
      {kind === 'person' ? (
        <>
          {text('title')}
          {text('department')}
          <Field label={words('desk.person.level')}>
            <Select value={person.level ?? ''} onChange={(_, { value }) => change('level', { level: value === '' ? undefined : value as PersonRow['level'] })}>
              <option value="">{words('desk.person.level.inferred', { level: inferred })}</option>
              {levels.map((level) => <option key={level} value={level}>{words(`desk.level.${level}`)}</option>)}
            </Select>
          </Field>
          <Field label={words('desk.person.manager')}>
            <div>
              {person.managerId && <div className={styles.manager}><span>{manager === undefined ? person.managerId : labelOfRow(manager)}</span><Button size="small" onClick={() => change('manager', { managerId: undefined })}>{words('desk.person.no-manager')}</Button></div>}
              <PersonPicker people={others.filter(({ id }) => id !== person.managerId)} placeholder={words('desk.person.manager.pick')} label={words('desk.person.manager')} onPick={(managerId) => change('manager', { managerId })} />
            </div>
          </Field>
          <Field label={words('desk.person.assistantTo')}>
            <PickedPeople people={others} everybody={account.people} ids={person.assistantTo ?? []} label={words('desk.person.assistantTo')} onChange={(ids) => change('assistantTo', { assistantTo: [...ids] })} />
          </Field>
          <Checkbox label={words('desk.person.left')} checked={person.status === 'left'} onChange={(_, { checked }) => change('left', { status: checked === true ? 'left' : undefined })} />
          <Checkbox label={words('desk.person.external')} checked={person.external === true} onChange={(_, { checked }) => change('external', { external: checked === true ? true : undefined })} />
        </>
      ) : (
        <>
          <Field label={words('desk.person.members')}>
            <PickedPeople people={others} everybody={account.people} ids={person.members ?? []} label={words('desk.person.members')} onChange={(ids) => change('members', { members: [...ids] })} />
          </Field>
          {kind === 'mailbox' && (
            <Field label={words('desk.person.assistantTo')}>
              <PickedPeople people={others} everybody={account.people} ids={person.assistantTo ?? []} label={words('desk.person.assistantTo')} onChange={(ids) => change('assistantTo', { assistantTo: [...ids] })} />
            </Field>
          )}
          <Field label={words('desk.person.reaches')}>
            <Select value={person.reaches ?? ''} onChange={(_, { value }) => change('reaches', { reaches: value === '' ? undefined : value as PersonRow['reaches'] })}>
              <option value="">{words('desk.person.reaches.members')}</option>
              {levels.map((level) => <option key={level} value={level}>{words(`desk.level.${level}`)}</option>)}
            </Select>
          </Field>
        </>
      )}
      <div><Button size="small" icon={<Delete16Regular />} onClick={() => edit(words('desk.add.removed', { name }), removePerson(account.id, person.id))}>{words('desk.add.remove')}</Button></div>
    </SidePanel>
  );
}
