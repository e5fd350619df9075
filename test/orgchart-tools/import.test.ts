import { checkDraft, indexOrgChart, readTitles } from '../../src/core';
import { importChart } from '../../src/orgchart-tools/import/import-chart';
import type { ImportOptions, ImportResult } from '../../src/orgchart-tools/import/import-chart';
import { formatPlace } from '../../src/orgchart-tools/import/place';
import { standardRoles, withRole } from '../../src/orgchart-tools/import/role-map';
import { templateCsvFiles, writeTemplate } from '../../src/orgchart-tools/template/write-template';
import { englishReportWords } from '../../src/words/english';
import { englishCliWords as words } from '../../src/words/english-cli';

const now = Date.parse('2026-11-24T06:00:00Z');
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const csv = (name: string, ...lines: readonly string[]) => ({ name, bytes: bytes(lines.join('\r\n')) });
const run = (files: Parameters<typeof importChart>[0], options: Partial<ImportOptions> = {}): Promise<ImportResult> => importChart(files, { words, now, ownDomains: ['ourcompany.example'], ...options });
/** As the command prints them, so that a test reads like the screen. */
const told = ({ issues }: ImportResult, severity = 'error'): readonly string[] => issues.filter((issue) => issue.severity === severity).map((issue) => `${issue.place === undefined ? '?' : formatPlace(issue.place)}: ${issue.message}`);
const people = (result: ImportResult) => result.file?.accounts.flatMap((account) => account.people) ?? [];

describe('our template', () => {
  test('the workbook as it is written can be read back without a fault', async () => {
    const result = await run([{ name: 'org-chart.xlsx', bytes: await writeTemplate() }]);
    expect(told(result)).toEqual([]);
    expect(result.counts).toMatchObject({ accounts: 2, people: 6, deals: 1 });
    const deal = result.file?.accounts[0]?.engagements?.[0];
    expect(deal).toMatchObject({ workingContactIds: ['vp-it'], topics: ['storage', 'backup'], involved: [{ personId: 'cio', role: 'economic-buyer' }], allowed: [{ personId: 'cio', until: '2027-01-31' }] });
  });

  test('the four CSV files give the same chart as the workbook', async () => {
    const fromCsv = await run(Object.entries(templateCsvFiles()).map(([name, text]) => ({ name, bytes: bytes(text) })));
    const fromExcel = await run([{ name: 'org-chart.xlsx', bytes: await writeTemplate() }]);
    expect(fromCsv.file?.accounts).toEqual(fromExcel.file?.accounts);
  });

  test('what comes out judges a draft', async () => {
    const { file } = await run([{ name: 'org-chart.xlsx', bytes: await writeTemplate() }]);
    if (file === undefined) throw new Error('no chart');
    const report = checkDraft(
      { from: { address: 'ana.ruiz@ourcompany.example' }, to: [{ address: 'ruth.amadi@mapleclinics.example' }], cc: [], bcc: [], subject: 'Storage', body: 'Could we talk about the storage refresh?', bodyType: 'text' },
      indexOrgChart(readTitles(file)), { words: englishReportWords, now },
    );
    expect(report.bypasses).toMatchObject([{ kind: 'over', recipient: 'ruth.amadi@mapleclinics.example', contacts: ['leona.park@mapleclinics.example'], skipped: ['jonas.vik@mapleclinics.example'] }]);
  });
});

describe('tables as people save them', () => {
  const accounts = csv('accounts.csv', 'account_id,name,domains', 'm,Maple,maple.example');
  test.each([
    ['semicolons', csv('people.csv', 'account_id;email;name', 'm;jörg@maple.example;Jörg Vik')],
    ['tabs', csv('people.csv', 'account_id\temail\tname', 'm\tjörg@maple.example\tJörg Vik')],
    ['a byte order mark', csv('people.csv', '\ufeffaccount_id,email,name', 'm,jörg@maple.example,Jörg Vik')],
    ['the separator named first', csv('people.csv', 'sep=;', 'account_id;email;name', 'm;jörg@maple.example;Jörg Vik')],
    ['UTF-16 from Excel', { name: 'people.txt', bytes: new Uint8Array(Buffer.from('\ufeffaccount_id\temail\tname\r\nm\tjörg@maple.example\tJörg Vik', 'utf16le')) }],
    ['Windows-1252', { name: 'people.csv', bytes: new Uint8Array(Buffer.from('account_id,email,name\r\nm,jorg@maple.example,J\u00f6rg Vik', 'latin1')) }],
  ])('%s', async (_, file) => {
    const result = await run([accounts, file]);
    expect(told(result)).toEqual([]);
    expect(people(result)[0]?.name).toBe('Jörg Vik');
  });

  test('smart quotes and the euro sign of Windows-1252', async () => {
    const result = await run([accounts, { name: 'people.csv', bytes: new Uint8Array(Buffer.concat([Buffer.from('account_id,email,title\nm,a@maple.example,'), Buffer.from([0x93, 0x80, 0x94]), Buffer.from('\n')])) }]);
    expect(people(result)[0]?.title).toBe('\u201c\u20ac\u201d');
    expect(told(result, 'warning')).toContain('people.csv: This file is not UTF-8; it was read as Windows-1252.');
  });

  test.each([
    ['Visio', csv('visio.csv', 'Unique ID,Name,E-mail,Title,Reports_To', '1,Ruth Amadi,ruth@maple.example,CEO,', '2,Jonas Vik,jonas@maple.example,CIO,Ruth Amadi'), '1'],
    ['d3', csv('tree.csv', 'id,parentId,name,email', 'r,,Ruth Amadi,ruth@maple.example', 'j,r,Jonas Vik,jonas@maple.example'), 'r'],
    ['BambooHR', csv('bamboo.csv', 'Employee Number,First Name,Last Name,Work Email,Job Title,supervisorEId', '7,Ruth,Amadi,ruth@maple.example,CEO,', '8,Jonas,Vik,jonas@maple.example,CIO,7'), '7'],
    ['addresses as managers', csv('people.csv', 'name,email,reports_to', 'Ruth Amadi,ruth@maple.example,', 'Jonas Vik,jonas@maple.example,Ruth@Maple.example'), 'ruth@maple.example'],
  ])('headers of %s', async (_, file, manager) => {
    const result = await run([file]);
    expect(told(result)).toEqual([]);
    expect(result.file?.accounts).toMatchObject([{ id: 'maple.example', domains: ['maple.example'] }]);
    expect(people(result).map(({ name, managerId }) => [name, managerId])).toEqual([['Ruth Amadi', undefined], ['Jonas Vik', manager]]);
  });

  test('--map names what no list of headers knows', async () => {
    const file = csv('leute.csv', 'Mailadresse;Klarname;Vorgesetzter', 'ruth@maple.example;Ruth Amadi;', 'jonas@maple.example;Jonas Vik;ruth@maple.example');
    const result = await run([file], { map: { email: 'Mailadresse', name: 'Klarname', reports_to: 'Vorgesetzter' } });
    expect(people(result).map(({ name, managerId }) => [name, managerId])).toEqual([['Ruth Amadi', undefined], ['Jonas Vik', 'ruth@maple.example']]);
    expect(told(await run([file]))).toEqual(['leute.csv, row 1: It is not clear what this table is about. Its headers are Mailadresse, Klarname and Vorgesetzter.']);
  });
});

describe('tables that people make by hand', () => {
  const contacts = ['"Key contacts, November",,,,', ',,,,', 'Company,Name,Job Title,Email,Manager', 'Harbor Hospital,Karen Lindqvist,CIO,klindqvist@harbor.example,', 'Harbor Hospital,Will Parrish,VP of IT,wparrish@harbor.example,"Lindqvist, Karen"'];

  test('a title above the headers is passed over, and rows keep their numbers', async () => {
    const result = await run([csv('contacts.csv', 'Key contacts', ...contacts.slice(2), 'Harbor Hospital,Olga Petrov,CEO,not-an-address,')]);
    expect(people(result).map(({ name }) => name)).toEqual(['Karen Lindqvist', 'Will Parrish', 'Olga Petrov']);
    expect(told(result)).toEqual([expect.stringMatching(/^contacts\.csv, row 5, column "Email"/)]);
  });

  test('a manager is named as directories name people', async () => {
    const result = await run([csv('contacts.csv', ...contacts)]);
    expect(told(result)).toEqual([]);
    expect(people(result)[1]?.managerId).toBe('klindqvist@harbor.example');
  });

  test('a list of one column keeps its header, whatever stands below', async () => {
    expect(told(await run([csv('people.csv', 'email', 'a@harbor.example,b@harbor.example')]))).toContainEqual(expect.stringMatching(/^people\.csv, row 2/));
  });

  test('deals with their customer, contact and stage are deals, no permissions', async () => {
    const result = await run([csv('contacts.csv', ...contacts), csv('pipeline.csv', 'Deal,Customer,Contact,Stage', 'Wireless refresh,Harbor Hospital,Will Parrish,open')]);
    expect(told(result)).toEqual([]);
    expect(result.file?.accounts[0]?.engagements).toMatchObject([{ name: 'Wireless refresh', workingContactIds: ['wparrish@harbor.example'] }]);
  });

  test('that nobody says which mail domain is ours is told once', async () => {
    const { issues } = await run([csv('contacts.csv', ...contacts)], { ownDomains: [] });
    expect(issues.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual(['no-own-domain']);
  });
});

describe('Salesforce', () => {
  const files = [
    csv('Account.csv', '"Id","Name","Website","ParentId","Phone"', '"001A","Harbor Hospital","https://www.harbor.example/about","","555"', '"001B","Harbor Hospital (old)","harbor.example","","555"'),
    csv('Contact.csv', '"Id","AccountId","FirstName","LastName","Email","Title","Department","ReportsToId","Level__c","MobilePhone"',
      '"003A","001A","Karen","Lindqvist","klindqvist@harbor.example","CIO","IT","","Primary","555"',
      '"003B","001A","Will","Parrish","wparrish@harbor.example","VP of IT","IT","003A","","555"',
      '"003C","001B","Raj","Venkat","rvenkat@hrh.example","Director of Networks","IT","003B","",""',
      '"003D","001A","Will","Parrish","WParrish@harbor.example","VP","","","",""',
      '"003E","001A","No","Mail","","Intern","","003Z","",""',
      '"003F","","Lone","Wolf","lone@gmail.com","","","","",""',
      '"003G","001A","Hope","Albright","halbright@hrh.example","Engineer","IT","003Z","",""'),
    csv('Opportunity.csv', '"Id","AccountId","Name","StageName","IsClosed","IsWon","LastActivityDate","Type","OwnerId"',
      '"006A","001A","Wireless refresh","Negotiation","false","false","2026-11-02","New Business","005A"',
      '"006B","001A","Nurse call","Closed Lost","true","false","2026-10-01","Renewal","005A"',
      '"006C","001A","Nobody yet","Prospecting","false","false","","","005A"'),
    csv('OpportunityContactRole.csv', '"OpportunityId","ContactId","Role","IsPrimary"',
      '"006A","003D","Technical Buyer","false"', '"006A","003A","Executive Sponsor","true"', '"006B","003C","","true"', '"006A","003X","Other","false"'),
    csv('OpportunityTeamMember.csv', '"OpportunityId","UserId","TeamMemberRole"', '"006A","005B","Sales Engineer"'),
    csv('User.csv', '"Id","Username","Email"', '"005A","ana@x","ana.ruiz@ourcompany.example"', '"005B","ben@x","ben.ode@ourcompany.example"'),
  ];

  test('accounts, people, deals, roles and team fit together', async () => {
    const result = await run(files, { ownDomains: undefined });
    expect(told(result)).toEqual([]);
    expect(result.file).toMatchObject({ ownDomains: ['ourcompany.example'], source: { system: 'salesforce' } });
    expect(result.file?.accounts).toHaveLength(1);
    expect(result.file?.accounts[0]).toMatchObject({ id: '001A', domains: ['harbor.example', 'hrh.example'] });
    expect(people(result).map(({ id, managerId, level }) => [id, managerId, level])).toEqual([['003A', undefined, undefined], ['003B', '003A', undefined], ['003C', '003B', undefined], ['003G', undefined, undefined]]);
    expect(result.file?.accounts[0]?.engagements).toMatchObject([
      { id: '006A', state: 'open', lastHeardAt: '2026-11-02', workingContactIds: ['003B'], reps: ['ana.ruiz@ourcompany.example', 'ben.ode@ourcompany.example'], involved: [{ personId: '003B', role: 'technical-evaluator' }, { personId: '003A', role: 'other' }] },
      { id: '006B', state: 'lost', kind: 'renewal', workingContactIds: ['003C'] },
    ]);
  });

  test('what is thin in the CRM is told, with row and column', async () => {
    expect(told(await run(files), 'warning')).toEqual(expect.arrayContaining([
      'Account.csv: Left out as private or not needed: Phone.',
      'Account.csv, row 3, column "Website": “Harbor Hospital (old)” has the same web address (harbor.example) as “Harbor Hospital”: its people and deals were put there.',
      'Contact.csv, row 5, column "Email": wparrish@harbor.example is there twice; the first row counts.',
      'Contact.csv, row 6: No Mail has no e-mail address and was left out.',
      'Contact.csv, row 7: Lone Wolf belongs to no account, and the address does not tell which.',
      'Contact.csv, row 8, column "ReportsToId": The manager of Hope Albright (003Z) is not among the people.',
      'OpportunityContactRole.csv, row 5, column "ContactId": Deal “Wireless refresh”: the contact 003X is not among the people.',
    ]));
  });

  test('open deals without a working contact are listed, sponsors proposed', async () => {
    const { missing, proposed } = await run(files);
    expect(missing.openDealsWithoutContact).toEqual(['Harbor Hospital: Nobody yet']);
    expect(proposed).toEqual([{ account: 'Harbor Hospital', deal: 'Wireless refresh', person: 'Karen Lindqvist', role: 'Executive Sponsor' }]);
  });

  test('the role map decides', async () => {
    const roles = withRole(standardRoles, 'Executive Sponsor=contact,decider,economic-buyer');
    const result = await run(files, { roles });
    expect(result.file?.accounts[0]?.engagements?.[0]).toMatchObject({ workingContactIds: ['003B', '003A'], deciderIds: ['003A'] });
    expect(result.proposed).toEqual([]);
  });
});

describe('directories', () => {
  const graph = (users: readonly object[], next?: string) => bytes(JSON.stringify({ value: users, ...(next === undefined ? {} : { '@odata.nextLink': next }) }));
  const boss = { id: 'g1', displayName: 'Ruth Amadi', mail: 'ruth@maple.example', jobTitle: 'CEO', proxyAddresses: ['SMTP:ruth@maple.example', 'smtp:r.amadi@maple.example', 'x500:/o=Maple/cn=ruth'], accountEnabled: true };
  const report = { id: 'g2', displayName: 'Jonas Vik', mail: null, userPrincipalName: 'jonas@maple.example', jobTitle: 'CIO', accountEnabled: false, manager: { id: 'g1' } };

  test('Microsoft Graph pages', async () => {
    const result = await run([{ name: 'page1.json', bytes: graph([boss], 'https://graph.example/next') }, { name: 'page2.json', bytes: graph([report]) }]);
    expect(told(result)).toEqual([]);
    expect(people(result)).toMatchObject([
      { id: 'g1', emails: ['ruth@maple.example', 'r.amadi@maple.example'], title: 'CEO' },
      { id: 'g2', emails: ['jonas@maple.example'], managerId: 'g1', status: 'left' },
    ]);
    expect(told(await run([{ name: 'page1.json', bytes: graph([boss], 'https://graph.example/next') }]), 'warning')).toContain('page1.json: This page says that more follow, and the last one is not among the files.');
  });

  test('SCIM 2.0', async () => {
    const scim = { schemas: ['urn:ietf:params:scim:api:messages:2.0:ListResponse'], totalResults: 2, Resources: [
      { id: 's1', name: { givenName: 'Ruth', familyName: 'Amadi' }, emails: [{ value: 'home@gmail.com', type: 'home' }, { value: 'alias@maple.example' }, { value: 'ruth@maple.example', primary: true }], title: 'CEO', active: true },
      { id: 's2', displayName: 'Jonas Vik', emails: [{ value: 'jonas@maple.example' }], 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User': { department: 'IT', manager: { value: 's1' } } },
    ] };
    const result = await run([{ name: 'users.json', bytes: bytes(JSON.stringify(scim)) }]);
    expect(people(result)).toMatchObject([{ id: 's1', name: 'Ruth Amadi', emails: ['ruth@maple.example', 'alias@maple.example'] }, { id: 's2', managerId: 's1', department: 'IT' }]);
  });

  test('LDIF: folded lines, base64, disabled accounts, managers by name', async () => {
    const ldif = ['version: 1', '# a comment', 'dn: CN=Ruth Amadi,OU=Board,DC=maple,DC=example', 'displayName: Ruth Amadi', 'mail: ruth@maple.example', 'title: CEO', '',
      'dn: CN=Jörg Vik,OU=IT,DC=maple,DC=example', `displayName:: ${Buffer.from('Jörg Vik').toString('base64')}`, 'mail: jonas@ma', ' ple.example', 'manager: cn=Ruth Amadi, ou=Board, dc=maple, dc=example', 'userAccountControl: 514', 'proxyAddresses: smtp:j.vik@maple.example', '', 'dn: OU=IT,DC=maple,DC=example', 'ou: IT', ''].join('\n');
    const result = await run([{ name: 'export.ldif', bytes: bytes(ldif) }]);
    expect(told(result)).toEqual([]);
    expect(people(result)).toMatchObject([{ name: 'Ruth Amadi' }, { name: 'Jörg Vik', emails: ['jonas@maple.example', 'j.vik@maple.example'], managerId: 'cn=ruth amadi,ou=board,dc=maple,dc=example', status: 'left' }]);
  });

  test('HubSpot contacts and companies', async () => {
    const result = await run([
      csv('hubspot-companies.csv', 'Record ID,Company name,Company Domain Name,hs_additional_domains', '10,Maple Clinics,maple.example,mapleclinics.example'),
      csv('hubspot-contacts.csv', 'Record ID,First Name,Last Name,Email,Job Title,Associated Company ID,Phone Number', '21,Ruth,Amadi,ruth@maple.example,CEO,10,555', '22,Jonas,Vik,jonas@mapleclinics.example,CIO,10,555'),
    ]);
    expect(told(result)).toEqual([]);
    expect(result.file?.accounts).toMatchObject([{ id: '10', domains: ['maple.example', 'mapleclinics.example'], people: [{ id: '21', name: 'Ruth Amadi' }, { id: '22' }] }]);
  });
});
