import { zipSync } from 'fflate';
import { importChart } from '../../src/orgchart-tools/import/import-chart';
import { formatPlace } from '../../src/orgchart-tools/import/place';
import type { SourceFile } from '../../src/orgchart-tools/import/source-file';
import { templateCsvFiles } from '../../src/orgchart-tools/template/write-template';
import { englishCliWords as words } from '../../src/words/english-cli';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const accounts = { name: 'accounts.csv', bytes: bytes('account_id,name,domains\nm,Maple,maple.example\no,Oak,oak.example\n') };
const peopleHeader = 'account_id,id,name,email,title,reports_to';
const people = (...rows: readonly string[]): SourceFile => ({ name: 'people.csv', bytes: bytes([peopleHeader, 'm,boss,Ruth Amadi,ruth@maple.example,CEO,', ...rows].join('\n')) });
const dealHeader = 'account_id,id,name,topics,working_contacts,reps';
const deals = (...rows: readonly string[]): SourceFile => ({ name: 'deals.csv', bytes: bytes([dealHeader, ...rows].join('\n')) });
const allowed = (...rows: readonly string[]): SourceFile => ({ name: 'allowed.csv', bytes: bytes(['deal_id,person,reason,since,until', ...rows].join('\n')) });
const oneDeal = deals('m,d,Storage,storage,boss,ana@ourcompany.example');
const jonas = 'm,jonas,Jonas Vik,jonas@maple.example,CIO,boss';

async function errors(...files: readonly SourceFile[]): Promise<readonly string[]> {
  const { issues } = await importChart([accounts, ...files], { words, now: Date.parse('2026-11-24T06:00:00Z'), ownDomains: ['ourcompany.example'] });
  return issues.filter(({ severity }) => severity === 'error').map(({ place, message, cure }) => `${place === undefined ? '?' : formatPlace(place)}: ${message} ${cure}`);
}

const raw = (name: string, ...parts: readonly (string | readonly number[])[]): SourceFile => ({ name, bytes: Uint8Array.from(parts.flatMap((part) => [...(typeof part === 'string' ? bytes(part) : part)])) });

/** Sources beside a good list of accounts → the faults as a person reads them. */
const table: readonly (readonly [string, readonly SourceFile[], readonly string[]])[] = [
  ['a quotation mark that is not closed', [people('m,jonas,"Jonas Vik,jonas@maple.example,CIO,boss')], ['people.csv, row 3: A quotation mark is opened here and not closed. Close it, or write a quotation mark inside text twice ("").']],
  ['a ragged row', [people(jonas, 'm,eve,Eve')], ['people.csv, row 4: This row has 3 cells, the header has 6. Look for a missing or an extra separator, or put text that holds one in quotation marks.']],
  ['an extra cell', [people(`${jonas},x`)], ['people.csv, row 3: This row has 7 cells, the header has 6. Look for a missing or an extra separator, or put text that holds one in quotation marks.']],
  ['bytes that are no text', [raw('people.csv', `${peopleHeader}\nm,boss,`, [0x81, 0x8d], ',ruth@maple.example,CEO,\n')], ['people.csv, line 2: This file is not readable text. Save it again as UTF-8 (in Excel: “CSV UTF-8”).']],
  ['a header that is not understood', [{ name: 'people.csv', bytes: bytes('account_id,name,email,reprots_to\nm,Ruth,ruth@maple.example,\n') }], ['people.csv, row 1, column "reprots_to": This header is not understood. Did you mean "reportsto"? Correct it, or leave the column out.']],
  ['two columns for one field', [{ name: 'people.csv', bytes: bytes('account_id,name,email,E-Mail\nm,Ruth,ruth@maple.example,r@maple.example\n') }], ['people.csv, row 1: The columns “email” and “E-Mail” both stand for email. Delete or rename one of them; where their names differ, --map "email=email" says which one counts.']],
  ['a table about nothing known', [{ name: 'list.csv', bytes: bytes('Colour,Size\nred,4\n') }], ['list.csv, row 1: It is not clear what this table is about. Its headers are Colour and Size. Start from the template (endrun chart template), or name the columns with --map, for example --map "email=E-Mail-Adresse".']],
  ['an empty file', [{ name: 'people.csv', bytes: bytes('\n') }], ['people.csv: This file is empty. Export it again.']],
  ['Excel from before 2007', [raw('people.xls', [0xd0, 0xcf, 0x11, 0xe0])], ['people.xls: This is the Excel format from before 2007. Open it in Excel and save it as .xlsx.']],
  ['a damaged workbook', [raw('people.xlsx', 'PK', [3, 4, 0, 0])], ['people.xlsx: This workbook cannot be read: it is damaged or protected by a password. Open it in Excel, remove the password, and save it again as .xlsx.']],
  ['broken JSON', [raw('users.json', '{"value": [')], [expect.stringMatching(/^users\.json: This is not JSON: .* Download the page again\.$/) as unknown as string]],
  ['JSON of another kind', [raw('users.json', '{"hello": 1}')], ['users.json: This JSON is neither a list of Microsoft Graph users nor a SCIM list. Save the answer of /users?$expand=manager, or of the SCIM address /Users.']],
  ['JSON that is not UTF-8', [raw('users.json', '{"value": ["', [0xe9], '"]}')], ['users.json, line 1: This file is not readable text. Save it again as UTF-8 (in Excel: “CSV UTF-8”).']],
  ['a broken LDIF line', [raw('users.ldif', 'dn: cn=a\nmail ruth@maple.example\n')], ['users.ldif, line 2: This line is not LDIF. Export the directory again.']],
  ['an account that is not in the list', [people('maples,x,Xi,xi@maple.example,CFO,boss')], ['people.csv, row 3, column "account_id": The account “maples” is not in the list of accounts. Did you mean "maple"? Correct it, or add the account.']],
  ['a word that is not in the list', [{ name: 'people.csv', bytes: bytes('account_id,name,email,level\nm,Ruth,ruth@maple.example,big boss\n') }], ['people.csv, row 2, column "level": “big boss” is not understood. Known words: board, cxo, vp, director, manager, senior, entry and unknown. Write one of the known words, or leave the cell empty.']],
  ['a date that can be read in two ways', [people(jonas), oneDeal, allowed('d,boss,invited us,2026-11-01,03/04/2027')], ['allowed.csv, row 2, column "until": “03/04/2027” can be read in two ways, or is no date. Write the date as 2026-11-24.']],
  ['a permission for an unknown deal', [people(jonas), oneDeal, allowed('dd,boss,invited us,,')], ['allowed.csv, row 2, column "deal_id": The deal “dd” is not in the list of deals. Did you mean "d"? Correct the id, or add the deal.']],
];

test.each(table)('%s', async (_, files, expected) => {
  expect(await errors(...files)).toEqual(expected);
});

/** A table of people of Maple with columns of its own. */
const peopleWith = (header: string, ...rows: readonly string[]): SourceFile => ({ name: 'people.csv', bytes: bytes([`account_id,id,name,email,title,reports_to,${header}`, `m,boss,Ruth Amadi,ruth@maple.example,CEO,${header.replace(/[^,]/g, '')},`, ...rows].join('\n')) });
const dealsWith = (header: string, row: string): SourceFile => ({ name: 'deals.csv', bytes: bytes(`account_id,id,name,topics,working_contacts,reps,${header}\n${row}`) });
const moreAccounts = (row: string): SourceFile => ({ name: 'accounts2.csv', bytes: bytes(`account_id,name,domains,parent\n${row}`) });

/** What the chart's own validator finds is told at the row and column of the source. */
const checked: readonly (readonly [string, readonly SourceFile[], string])[] = [
  ['an unknown manager', [people('m,jonas,Jonas Vik,jonas@maple.example,CIO,bos')], 'people.csv, row 3, column "reports_to": Jonas Vik (jonas) reports to "bos", who is not in the chart. Did you mean "boss"? Correct the id, add that person, or leave the manager empty.'],
  ['a manager in an unrelated account', [people(jonas, 'o,oak,Olga,olga@oak.example,CIO,jonas')], 'people.csv, row 4, column "reports_to": Olga (oak) at Oak reports into account "m", which is neither parent nor subsidiary. (people.csv, row 3) Name one account as the parent of the other, or correct the manager.'],
  ['a circle of managers', [people('m,a,Ada,ada@maple.example,VP,b', 'm,b,Bob,bob@maple.example,VP,a')], 'people.csv, row 3, column "reports_to": These people report to one another in a circle: Ada → Bob → Ada. (people.csv, row 4, column "reports_to") Correct the manager of one of them.'],
  ['somebody who reports to themselves', [people('m,a,Ada,ada@maple.example,VP,a')], 'people.csv, row 3, column "reports_to": Ada (a) reports to themselves. Leave the manager empty for the person at the top.'],
  ['a group as a manager', [peopleWith('kind,members', 'm,all,IT team,it@maple.example,,,group,boss', 'm,a,Ada,ada@maple.example,VP,all,,')], 'people.csv, row 4, column "reports_to": Ada (a) reports to "all", which is a group. (people.csv, row 3) Name a person as the manager.'],
  ['a mailbox as a manager', [peopleWith('kind,members', 'm,box,Helpdesk,help@maple.example,,,mailbox,boss', 'm,a,Ada,ada@maple.example,VP,box,,')], 'people.csv, row 4, column "reports_to": Ada (a) reports to "box", which is a mailbox. (people.csv, row 3) Name a person as the manager.'],
  ['an address twice, both places named', [people(jonas, 'm,twin,Twin,JONAS@maple.example,CIO,boss')], 'people.csv, row 4, column "email": jonas@maple.example belongs to Jonas Vik (Maple) and to Twin (Maple). (people.csv, row 3, column "email") Leave it with one of them.'],
  ['an id twice, both places named', [people(jonas, 'm,jonas,Twin,twin@maple.example,CIO,boss')], 'people.csv, row 4, column "id": Two people of Maple have the id "jonas". (people.csv, row 3, column "id") Give one of them another id, or delete the row that is there twice.'],
  ['an account twice, both places named', [moreAccounts('m,Xylo,xylo.example,'), people(jonas)], 'accounts2.csv, row 2, column "account_id": Two accounts have the id "m". (accounts.csv, row 2, column "account_id") Give one of them another id, or join the two.'],
  ['an address outside the domains', [people('m,a,Ada,ada@elsewhere.example,VP,boss')], 'people.csv, row 3, column "email": ada@elsewhere.example of Ada (Maple) is outside the domains of the account (maple.example). Add the domain to the account, correct the address, or mark the person as external.'],
  ['what is no address', [people('m,a,Ada,ada at maple,VP,boss')], 'people.csv, row 3, column "email": "ada at maple" (Ada (Maple)) is not an e-mail address. Correct it, for example "first.last@example.com".'],
  ['nobody can write to them', [people('m,a,Ada,,VP,boss')], 'people.csv, row 3: Ada (Maple) has no e-mail address, and nobody reports to them. Add the address, or delete the row.'],
  ['more than twenty addresses', [peopleWith('other_emails', `m,a,Ada,ada@maple.example,VP,boss,${Array.from({ length: 20 }, (_, i) => `ada${i}@maple.example`).join(';')}`)], 'people.csv, row 3, column "email": Ada has 21 addresses; 20 are the limit. Keep those in use.'],
  ['an unknown executive of an assistant', [peopleWith('assistant_to', 'm,a,Ada,ada@maple.example,Assistant,,bosss')], 'people.csv, row 3, column "assistant_to": Ada (a): "bosss" is not in the chart. Did you mean "boss"? Correct the id, add that person, or remove the reference.'],
  ['an assistant of an assistant', [peopleWith('assistant_to', 'm,a,Ada,ada@maple.example,Assistant,,boss', 'm,b,Bob,bob@maple.example,Assistant,,a')], 'people.csv, row 4, column "assistant_to": Bob (b) is the assistant of Ada (a), who is an assistant too. (people.csv, row 3) Name the executive whom both work for.'],
  ['their own assistant', [peopleWith('assistant_to', 'm,a,Ada,ada@maple.example,Assistant,,a')], 'people.csv, row 3, column "assistant_to": Ada (a) is their own assistant. Name the person they work for.'],
  ['an unknown member', [peopleWith('kind,members', 'm,all,IT team,it@maple.example,,,group,bosss')], 'people.csv, row 3, column "members": IT team (all): "bosss" is not in the chart. Did you mean "boss"? Correct the id, add that person, or remove the reference.'],
  ['an unknown working contact', [people(jonas), deals('m,d,Storage,storage,jonass,ana@ourcompany.example')], 'deals.csv, row 2, column "working_contacts": Maple, Storage: "jonass" is not in the chart. Did you mean "jonas"? Correct the id, add that person, or remove the reference.'],
  ['a group as a working contact', [peopleWith('kind,members', 'm,all,IT team,it@maple.example,,,group,boss'), deals('m,d,Storage,storage,all,ana@ourcompany.example')], 'deals.csv, row 2, column "working_contacts": Maple, Storage: the group "all" cannot be a working contact. (people.csv, row 3) Name the persons (or a shared mailbox) we work with.'],
  ['an unknown decider', [people(jonas), dealsWith('deciders', 'm,d,Storage,storage,jonas,ana@ourcompany.example,jonass')], 'deals.csv, row 2, column "deciders": Maple, Storage: "jonass" is not in the chart. Did you mean "jonas"? Correct the id, add that person, or remove the reference.'],
  ['an unknown person involved', [people(jonas), dealsWith('involved', 'm,d,Storage,storage,jonas,ana@ourcompany.example,jonass (champion)')], 'deals.csv, row 2, column "involved": Maple, Storage: "jonass" is not in the chart. Did you mean "jonas"? Correct the id, add that person, or remove the reference.'],
  ['a permission for an unknown person', [people(jonas), oneDeal, allowed('d,bosss,invited us,,')], 'allowed.csv, row 2, column "person": Maple, Storage: "bosss" is not in the chart. Did you mean "boss"? Correct the id, add that person, or remove the reference.'],
  ['a permission that ends before it starts', [people(jonas), oneDeal, allowed('d,boss,invited us,2027-01-01,2026-12-01')], 'allowed.csv, row 2: Maple, Storage: a permission ends on 2026-12-01, before it starts on 2027-01-01. Correct one of the two dates.'],
  ['a rep without an address', [people(jonas), deals('m,d,Storage,storage,jonas,Ana')], 'deals.csv, row 2, column "reps": "Ana" (Maple, Storage) is not an e-mail address. Correct it, for example "first.last@example.com".'],
  ['a name that turns round', [people('m,a,Ada \u202egnp,ada@maple.example,VP,boss')], 'people.csv, row 3, column "name": a holds invisible control characters, which can make a name look like another. Type it again by hand.'],
  ['a name without end', [people(`m,a,${'x'.repeat(201)},ada@maple.example,VP,boss`)], 'people.csv, row 3, column "name": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…" of a has 201 characters; 200 are the limit. Shorten it.'],
  ['a title without end', [people(`m,a,Ada,ada@maple.example,${'x'.repeat(201)},boss`)], 'people.csv, row 3, column "title": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…" of a has 201 characters; 200 are the limit. Shorten it.'],
  ['a domain that two accounts claim', [moreAccounts('x,Xylo,maple.example,'), people(jonas)], 'accounts2.csv, row 2, column "domains": "maple.example" belongs to Maple and to Xylo. (accounts.csv, row 2, column "domains") Leave it with one of the two accounts.'],
  ['a free-mail domain', [moreAccounts('x,Xylo,gmail.com,'), people(jonas)], 'accounts2.csv, row 2, column "domains": "gmail.com" is shared by many companies and cannot stand for Xylo. Remove it, and list people with such addresses as external.'],
  ['a public suffix', [moreAccounts('x,Xylo,co.uk,'), people(jonas)], 'accounts2.csv, row 2, column "domains": "co.uk" is shared by many companies and cannot stand for Xylo. Remove it, and list people with such addresses as external.'],
  ['our own domain', [moreAccounts('x,Xylo,ourcompany.example,'), people(jonas)], 'accounts2.csv, row 2, column "domains": "ourcompany.example" is our own domain, not one of Xylo. Remove it from the account.'],
  ['what is no domain', [moreAccounts('x,Xylo,xylo,'), people(jonas)], 'accounts2.csv, row 2, column "domains": "xylo" is not a mail domain. Write it as it stands after the @, for example "example.com".'],
  ['an unknown parent', [moreAccounts('x,Xylo,xylo.example,maples'), people(jonas)], 'accounts2.csv, row 2, column "parent": The parent "maples" of Xylo is not in the chart. Correct the id, add that account, or leave the parent empty.'],
];

test.each(checked)('%s', async (_, files, expected) => {
  expect(await errors(...files)).toEqual([expected]);
});

test.each([
  ['46350', '2026-11-24'], ['2027-1-9', '2027-01-09'], ['24.11.2026', '2026-11-24'], ['31/12/2026', '2026-12-31'], ['2026-11-24', '2026-11-24'],
])('a day as Excel or a person writes it: %s', async (given, until) => {
  const { file, issues } = await importChart([accounts, people(jonas), oneDeal, allowed(`d,boss,invited us,,${given}`)], { words, now: Date.parse('2026-11-24T06:00:00Z'), ownDomains: ['ourcompany.example'] });
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(file?.accounts[0]?.engagements?.[0]?.allowed?.[0]?.until).toBe(until);
});

test('every fault is told at once', async () => {
  const found = await errors(people('m,a,Ada,ada@maple.example,VP,nobody-here', 'm,b,Bob', 'm,c,Cyd,cyd@other.example,VP,boss'), deals('m,d,Storage,storage,zed,ana@ourcompany.example'), allowed('q,boss,,,'));
  expect(found.map((line) => line.replace(/:.*/, ''))).toEqual(expect.arrayContaining(['people.csv, row 3, column "reports_to"', 'people.csv, row 4', 'people.csv, row 5, column "email"', 'deals.csv, row 2, column "working_contacts"', 'allowed.csv, row 2, column "deal_id"']));
});

test('a workbook that unpacks to more than any org chart needs is not unpacked', async () => {
  const bomb = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(300 * 1024 * 1024) }, { level: 1 });
  expect(bomb.length).toBeLessThan(2 * 1024 * 1024);
  expect(await errors({ name: 'people.xlsx', bytes: bomb })).toEqual(['people.xlsx: This workbook unpacks to more than 256 MB, which no org chart needs. Do not open it if you do not know where it comes from. Otherwise export the sheets as CSV.']);
});

test('no cell that we write starts a formula', () => {
  Object.values(templateCsvFiles()).forEach((text) => text.split(/\r\n|,/).forEach((cell) => expect(cell).not.toMatch(/^"?[=+@\t-]/)));
});
