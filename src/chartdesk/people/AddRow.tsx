import { Menu, MenuButton, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons';
import type { AccountRow, PersonRow } from '../../orgchart-tools/rows';
import { useChart } from '../desk-context';
import { addPerson } from '../state/edits';
import { freeName } from '../state/free-name';

const kinds = ['person', 'group', 'mailbox'] as const;

/** A person, group or mailbox by hand: groups stand in no CRM. It is opened at once, to be filled in. */
export function AddRow({ account }: { readonly account: AccountRow }) {
  const { dispatch, edit, words } = useChart();
  const add = (kind: (typeof kinds)[number]): void => {
    const name = words(`desk.add.name.${kind}`);
    const id = freeName(account.people.map((person) => person.id), `${kind}-1`);
    const row: PersonRow = { id, name, ...(kind === 'person' ? {} : { kind }) };
    edit(words('desk.add.added', { name, account: account.name }), addPerson(account.id, row));
    dispatch({ type: 'selected', selection: { accountId: account.id, personId: id } });
  };
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement><MenuButton icon={<Add20Regular />}>{words('desk.add')}</MenuButton></MenuTrigger>
      <MenuPopover><MenuList>{kinds.map((kind) => <MenuItem key={kind} onClick={() => add(kind)}>{words(`desk.add.${kind}`)}</MenuItem>)}</MenuList></MenuPopover>
    </Menu>
  );
}
