import { byId, make } from './element';
import type { Field, WireRecipient } from './mailbox';
import { parseAddress } from './samples';
import type { Contact } from './contacts';

const maxOffered = 6;
const looksLikeAddress = (text: string): boolean => /^[^\s@<>]+@[^\s@<>]+$/.test(parseAddress(text).address);

export interface AddressField {
  readonly show: (recipients: readonly WireRecipient[]) => void;
  readonly setLabel: (label: string) => void;
}

function offersFor(contacts: readonly Contact[], typed: string, taken: readonly WireRecipient[]): readonly Contact[] {
  const wanted = typed.trim().toLowerCase();
  if (wanted === '') return [];
  const fits = ({ name, address, title }: Contact) => `${name} ${title}`.toLowerCase().split(/\s+/).some((word) => word.startsWith(wanted)) || name.toLowerCase().startsWith(wanted) || address.startsWith(wanted);
  return contacts.filter((contact) => fits(contact) && !taken.some((recipient) => recipient.address.toLowerCase() === contact.address)).slice(0, maxOffered);
}

/**
 * One address line: resolved people as pills, an input that offers people of the sample chart.
 * Text that is no address stays in the input, as Outlook leaves names that it cannot resolve.
 */
export function createAddressField(field: Field, contacts: readonly Contact[], changed: (recipients: readonly WireRecipient[]) => void): AddressField {
  const root = byId(`${field}-line`);
  const pills = make('ul', { className: 'pills', attributes: { 'aria-label': 'Recipients' } });
  const list = make('ul', { className: 'offers', id: `${field}-offers`, hidden: true, attributes: { role: 'listbox' } });
  const input = byId<HTMLInputElement>(field);
  input.before(pills);
  root.append(list);
  let recipients: readonly WireRecipient[] = [];
  let offered: readonly Contact[] = [];
  let active = -1;

  const close = () => {
    list.hidden = true;
    offered = [];
    active = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };
  const change = (next: readonly WireRecipient[]) => {
    show(next);
    changed(next);
  };
  const add = (added: readonly WireRecipient[]) => {
    input.value = '';
    close();
    if (added.length > 0) change([...recipients, ...added]);
  };
  const take = (contact: Contact) => add([parseAddress(`${contact.name} <${contact.address}>`)]);
  const commit = () => {
    const pieces = input.value.split(/[;,]/).map((piece) => piece.trim()).filter((piece) => piece !== '');
    const rest = pieces.filter((piece) => !looksLikeAddress(piece)).join('; ');
    add(pieces.filter(looksLikeAddress).map(parseAddress));
    input.value = rest;
  };
  const mark = (index: number) => {
    active = index;
    [...list.children].forEach((child, i) => child.setAttribute('aria-selected', String(i === index)));
    if (index >= 0) input.setAttribute('aria-activedescendant', `${list.id}-${index}`);
  };
  const offer = () => {
    offered = offersFor(contacts, input.value, recipients);
    list.replaceChildren(...offered.map((contact, i) => {
      const row = make('li', { id: `${list.id}-${i}`, attributes: { role: 'option', 'aria-selected': 'false' }, children: [make('b', { textContent: contact.name }), make('span', { textContent: `${contact.title} · ${contact.account}` })] });
      row.addEventListener('mousedown', (event) => {
        event.preventDefault();
        take(contact);
      });
      return row;
    }));
    if (offered.length === 0) {
      close();
      return;
    }
    list.hidden = false;
    input.setAttribute('aria-expanded', 'true');
    mark(0);
  };
  const pill = (recipient: WireRecipient, index: number): HTMLLIElement => {
    const remove = make('button', { type: 'button', textContent: '×', attributes: { 'aria-label': `Remove ${recipient.name}` } });
    remove.addEventListener('click', () => {
      change(recipients.filter((_, i) => i !== index));
      input.focus();
    });
    return make('li', { title: recipient.address, children: [make('span', { textContent: recipient.name }), remove] });
  };
  function show(next: readonly WireRecipient[]): void {
    recipients = next;
    pills.replaceChildren(...next.map(pill));
  }

  input.addEventListener('input', () => (/[;,]\s*$/.test(input.value) ? commit() : offer()));
  input.addEventListener('blur', () => { commit(); close(); });
  input.addEventListener('keydown', (event) => {
    const current = offered[active];
    if (event.key === 'ArrowDown' && offered.length > 0) mark((active + 1) % offered.length);
    else if (event.key === 'ArrowUp' && offered.length > 0) mark((active + offered.length - 1) % offered.length);
    else if (event.key === 'Escape' && offered.length > 0) close();
    else if (event.key === 'Enter' && current !== undefined) take(current);
    else if (event.key === 'Enter') commit();
    else if (event.key === 'Backspace' && input.value === '' && recipients.length > 0) {
      change(recipients.slice(0, -1));
      return;
    } else return;
    event.preventDefault();
  });
  root.addEventListener('click', (event) => { if (event.target === root || event.target === pills) input.focus(); });
  return { show, setLabel: (label) => { byId(`${field}-label`).textContent = label; } };
}
