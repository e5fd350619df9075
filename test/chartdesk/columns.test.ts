import { chooseField, chooseKind, columnLabels, isChanged, startChoice } from '../../src/chartdesk/columns/table-choices';
import { createDeskEngine } from '../../src/chartdesk/engine/create-desk-engine';
import { columnNames } from '../../src/orgchart-tools/import/column-names';
import { sheetKinds } from '../../src/orgchart-tools/import/source-file';
import type { TableView } from '../../src/orgchart-tools/import/table-choice';
import { englishDeskWords as words } from '../../src/words/english-chartdesk';

const now = Date.parse('2026-11-24T06:00:00Z');
const csv = (name: string, ...lines: readonly string[]) => ({ name, bytes: new TextEncoder().encode(lines.join('\r\n')) });
const accounts = csv('kunden.csv', 'Nr,Firma,Netz,Telefon', 'm,Maple Clinics,maple.example,555');
const people = csv('ansprechpartner.csv', 'Kunde,Nr,Wer,Post,Rolle im Haus,Chef', 'm,ceo,Ruth Amadi,ruth@maple.example,CEO,', 'm,cio,Jonas Vik,jonas@maple.example,CIO,ceo');
const options = { ownDomains: ['ourcompany.example'], refresh: false, waiting: [] };

const columnOf = ({ headers }: TableView, header: string): number => headers.indexOf(header);

const viewOf = (tables: readonly TableView[], file: string): TableView => {
  const table = tables.find(({ place }) => place.file === file);
  if (table === undefined) throw new Error(`no table ${file}`);
  return table;
};

test('tables that nobody understands are read once a person has said what they are', async () => {
  const engine = createDeskEngine({ words, now: () => now });
  const first = await engine.open([accounts, people], options);
  expect(first.chart).toBeUndefined();
  expect(first.fileIssues.map(({ code }) => code)).toEqual(['unknown-table', 'unknown-table']);
  expect(viewOf(first.tables, 'ansprechpartner.csv').samples[2]).toEqual(['Ruth Amadi', 'Jonas Vik']);

  const customers = viewOf(first.tables, 'kunden.csv');
  const contacts = viewOf(first.tables, 'ansprechpartner.csv');
  let account = chooseKind(customers, 'accounts');
  for (const [header, field] of [['Nr', 'account_id'], ['Firma', 'name'], ['Netz', 'domains']] as const) account = chooseField(account, columnOf(customers, header), field);
  let person = chooseKind(contacts, 'people');
  for (const [header, field] of [['Kunde', 'account_id'], ['Nr', 'id'], ['Wer', 'name'], ['Post', 'email'], ['Rolle im Haus', 'title'], ['Chef', 'reports_to']] as const) person = chooseField(person, columnOf(contacts, header), field);
  const again = await engine.openAgain({ choices: [account, person], roles: [] });
  expect(again.fileIssues).toEqual([]);
  expect(again.chart?.file.accounts).toMatchObject([{ id: 'm', name: 'Maple Clinics', domains: ['maple.example'], people: [{ id: 'ceo', title: 'CEO' }, { id: 'cio', managerId: 'ceo', emails: ['jonas@maple.example'] }] }]);

  // What was said is shown again, and a table can be left out.
  expect(startChoice(viewOf(again.tables, 'ansprechpartner.csv'))).toEqual(person);
  const without = await engine.openAgain({ choices: [account, chooseKind(viewOf(again.tables, 'ansprechpartner.csv'), 'nothing')], roles: [] });
  expect(without.chart?.file.accounts[0]?.people).toEqual([]);
});

test('a guess is corrected: the field moves to the other column, and the old one is left out', async () => {
  const engine = createDeskEngine({ words, now: () => now });
  const { tables } = await engine.open([csv('accounts.csv', 'account_id,name,domains', 'm,Maple,maple.example'), csv('people.csv', 'account_id,id,name,email,private_mail', 'm,ceo,Ruth Amadi,ruth@home.example,ruth@maple.example')], options);
  const guess = startChoice(viewOf(tables, 'people.csv'));
  if (guess === undefined) throw new Error('people.csv was not recognised');
  expect(guess).toMatchObject({ kind: 'people', fields: ['account_id', 'id', 'name', 'email', ''] });
  const corrected = chooseField(guess, columnOf(viewOf(tables, 'people.csv'), 'private_mail'), 'email');
  expect(corrected.fields).toEqual(['account_id', 'id', 'name', '', 'email']);
  expect(isChanged(tables, tables.map(startChoice))).toBe(false);
  expect(isChanged([viewOf(tables, 'people.csv')], [corrected])).toBe(true);
  const again = await engine.openAgain({ choices: [corrected], roles: [] });
  expect(again.chart?.file.accounts[0]?.people[0]?.emails).toEqual(['ruth@maple.example']);
  expect(again.fileIssues).toEqual([]);
});

test('two columns with the same header are told apart, and each can stand for something else', async () => {
  const engine = createDeskEngine({ words, now: () => now });
  const { tables } = await engine.open([csv('accounts.csv', 'account_id,name,domains', 'm,Maple,maple.example'), csv('people.csv', 'account_id,id,name,email,email', 'm,ceo,Ruth Amadi,ruth@home.example,ruth@maple.example')], options);
  const view = viewOf(tables, 'people.csv');
  expect(columnLabels(view.headers)).toEqual(['account_id', 'id', 'name', 'email (D)', 'email (E)']);
  const guess = startChoice(view);
  if (guess === undefined) throw new Error('people.csv was not recognised');
  expect(guess.fields.filter((field) => field === 'email')).toHaveLength(1);
  const again = await engine.openAgain({ choices: [chooseField(chooseField(guess, 3, 'other_emails'), 4, 'email')], roles: [] });
  expect(again.fileIssues).toEqual([]);
  expect(again.chart?.file.accounts[0]?.people[0]?.emails).toEqual(['ruth@maple.example', 'ruth@home.example']);
});

test('columns past Z are counted as a spreadsheet does', () => {
  const headers = Array.from({ length: 28 }, () => 'Name');
  expect(columnLabels(headers).slice(-3)).toEqual(['Name (Z)', 'Name (AA)', 'Name (AB)']);
});

test('every kind of table and every field has a name', () => {
  const names = sheetKinds.flatMap((kind) => [words(`desk.table.${kind}`), ...Object.keys(columnNames[kind]).map((field) => words(`desk.field.${field}`))]);
  expect(names).not.toContain('');
});
