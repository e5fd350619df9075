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
  ['bytes that are no text', [raw('people.csv', `${peopleHeader}\nm,boss,`, [0x81, 0x8d], ',ruth@maple.example,CEO,\n')], ['people.csv, line 2: This file is not readable text. Save it again as “CSV UTF-8”, or as an Excel workbook.']],
  ['a header that is not understood', [{ name: 'people.csv', bytes: bytes('account_id,name,email,reprots_to\nm,Ruth,ruth@maple.example,\n') }], ['people.csv, row 1, column "reprots_to": This header is not understood. Did you mean "reportsto"? Correct it, or leave the column out.']],
  ['two columns for one field', [{ name: 'people.csv', bytes: bytes('account_id,name,email,E-Mail\nm,Ruth,ruth@maple.example,r@maple.example\n') }], ['people.csv, row 1: The columns “email” and “E-Mail” both stand for email. Delete one of them, or say which one counts with --map "email=email".']],
  ['a table about nothing known', [{ name: 'list.csv', bytes: bytes('Colour,Size\nred,4\n') }], ['list.csv, row 1: It is not clear what this table is about. Its headers are Colour and Size. Start from the template (endrun chart template), or name the columns with --map, for example --map "email=E-Mail-Adresse".']],
  ['an empty file', [{ name: 'people.csv', bytes: bytes('\n') }], ['people.csv: This file is empty. Export it again.']],
  ['Excel from before 2007', [raw('people.xls', [0xd0, 0xcf, 0x11, 0xe0])], ['people.xls: This is the Excel format from before 2007. Open it in Excel and save it as .xlsx.']],
  ['a damaged workbook', [raw('people.xlsx', 'PK', [3, 4, 0, 0])], ['people.xlsx: This workbook cannot be read: it is damaged or protected by a password. Open it in Excel, remove the password, and save it again as .xlsx.']],
  ['broken JSON', [raw('users.json', '{"value": [')], [expect.stringMatching(/^users\.json: This is not JSON: .* Download the page again\.$/) as unknown as string]],
  ['JSON of another kind', [raw('users.json', '{"hello": 1}')], ['users.json: This JSON is neither a list of Microsoft Graph users nor a SCIM list. Save the answer of /users?$expand=manager, or of the SCIM address /Users.']],
  ['JSON that is not UTF-8', [raw('users.json', '{"value": ["', [0xe9], '"]}')], ['users.json, line 1: This file is not readable text. Save it again as “CSV UTF-8”, or as an Excel workbook.']],
  ['a broken LDIF line', [raw('users.ldif', 'dn: cn=a\nmail ruth@maple.example\n')], ['users.ldif, line 2: This line is not LDIF. Export the directory again.']],
  ['an account that is not in the list', [people('maples,x,Xi,xi@maple.example,CFO,boss')], ['people.csv, row 3, column "account_id": The account “maples” is not in the list of accounts. Did you mean "maple"? Correct it, or add the account.']],
  ['a word that is not in the list', [{ name: 'people.csv', bytes: bytes('account_id,name,email,level\nm,Ruth,ruth@maple.example,big boss\n') }], ['people.csv, row 2, column "level": “big boss” is not understood. Known words: board, cxo, vp, director, manager, senior, entry and unknown. Write one of the known words, or leave the cell empty.']],
  ['a date that can be read in two ways', [people(jonas), oneDeal, allowed('d,boss,invited us,2026-11-01,03/04/2027')], ['allowed.csv, row 2, column "until": “03/04/2027” can be read in two ways, or is no date. Write the date as 2026-11-24.']],
  ['a permission for an unknown deal', [people(jonas), oneDeal, allowed('dd,boss,invited us,,')], ['allowed.csv, row 2, column "deal_id": The deal “dd” is not in the list of deals. Did you mean "d"? Correct the id, or add the deal.']],
];

test.each(table)('%s', async (_, files, expected) => {
  expect(await errors(...files)).toEqual(expected);
});

/** What the chart's own validator finds is told at the row and column of the source. */
const checked: readonly (readonly [string, readonly SourceFile[], RegExp])[] = [
  ['an unknown manager', [people('m,jonas,Jonas Vik,jonas@maple.example,CIO,bos')], /^people\.csv, row 3, column "reports_to": .*Did you mean "boss"\?/],
  ['a manager in an unrelated account', [people(jonas, 'o,oak,Olga,olga@oak.example,CIO,jonas')], /^people\.csv, row 4, column "reports_to": /],
  ['a circle of managers', [people('m,a,Ada,ada@maple.example,VP,b', 'm,b,Bob,bob@maple.example,VP,a')], /^people\.csv, row [34], column "reports_to": .*Ada → Bob → Ada|Bob → Ada → Bob/],
  ['somebody who reports to themselves', [people('m,a,Ada,ada@maple.example,VP,a')], /^people\.csv, row 3, column "reports_to": /],
  ['an address twice, both places named', [people(jonas, 'm,twin,Twin,JONAS@maple.example,CIO,boss')], /^people\.csv, row 4, column "email": .*\(people\.csv, row 3, column "email"\)/],
  ['an id twice, both places named', [people(jonas, 'm,jonas,Twin,twin@maple.example,CIO,boss')], /^people\.csv, row 4, column "id": .*\(people\.csv, row 3/],
  ['an address outside the domains', [people('m,a,Ada,ada@elsewhere.example,VP,boss')], /^people\.csv, row 3, column "email": .*ada@elsewhere\.example/],
  ['no address at all', [people('m,a,Ada,ada at maple,VP,boss')], /^people\.csv, row 3, column "email": /],
  ['an unknown working contact', [people(jonas), deals('m,d,Storage,storage,jonass,ana@ourcompany.example')], /^deals\.csv, row 2, column "working_contacts": .*Did you mean "jonas"\?/],
  ['a name that turns round', [people('m,a,Ada \u202egnp,ada@maple.example,VP,boss')], /^people\.csv, row 3, column "name": /],
  ['a name without end', [people(`m,a,${'x'.repeat(201)},ada@maple.example,VP,boss`)], /^people\.csv, row 3, column "name": .*201/],
  ['a domain that two accounts claim', [{ name: 'accounts2.csv', bytes: bytes('account_id,name,domains\nx,Xylo,maple.example\n') }, people(jonas)], /^accounts2\.csv, row 2, column "domains": .*\(accounts\.csv, row 2/],
  ['a free-mail domain', [{ name: 'accounts2.csv', bytes: bytes('account_id,name,domains\nx,Xylo,gmail.com\n') }, people(jonas)], /^accounts2\.csv, row 2, column "domains": .*gmail\.com/],
];

test.each(checked)('%s', async (_, files, expected) => {
  const found = await errors(...files);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(expected);
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
