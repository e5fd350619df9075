import { importChart } from '../../src/orgchart-tools/import/import-chart';
import type { OrgChartFile } from '../../src/core';
import { englishCliWords as words } from '../../src/words/english-cli';

const now = Date.parse('2026-11-24T06:00:00Z');
const csv = (name: string, ...lines: readonly string[]) => ({ name, bytes: new TextEncoder().encode(lines.join('\n')) });

/** A chart in use: people with ids of their own, and all that sales ops have entered by hand. */
const inUse: OrgChartFile = {
  format: 'endrun-orgchart', version: 1, generatedAt: '2026-11-01T06:00:00Z', ownDomains: ['ourcompany.example'],
  accounts: [
    {
      id: 'harbor', name: 'Harbor', domains: ['harbor.example', 'hrh.example'],
      people: [
        { id: 'cio', name: 'Karen Lindqvist', emails: ['karen@harbor.example'], title: 'CIO', level: 'cxo' },
        { id: 'vp', name: 'Will Parrish', emails: ['will@harbor.example'], managerId: 'cio' },
        { id: 'pa', name: 'Pat Reyes', emails: ['pat@harbor.example'], assistantTo: ['cio'] },
        { id: 'it', kind: 'group', emails: ['it@harbor.example'], members: ['vp'] },
        { id: 'old', name: 'Gone Long', emails: ['long@harbor.example'], status: 'left', until: '2026-06-01' },
      ],
      engagements: [{ id: '006A', name: 'Wireless', topics: ['wifi'], workingContactIds: ['vp'], deciderIds: ['vp'], state: 'open', reps: ['ana@ourcompany.example'], allowed: [{ personId: 'cio', reason: 'invited us', until: '2027-01-31' }], soleChannel: { addresses: ['tender@harbor.example'], until: '2026-12-31' } }],
    },
    { id: 'other', name: 'Other', domains: ['other.example'], people: [{ id: 'x', name: 'Xi', emails: ['xi@other.example'] }] },
  ],
};

const refresh = async (...files: readonly ReturnType<typeof csv>[]) => {
  const { file, issues } = await importChart(files, { words, now, merge: inUse });
  return { accounts: file?.accounts ?? [], ownDomains: file?.ownDomains, errors: issues.filter(({ severity }) => severity === 'error').map(({ message }) => message) };
};

const contacts = csv('Contact.csv', 'Id,AccountId,LastName,Email,Title,ReportsToId', '003A,001A,Lindqvist,karen@harbor.example,CIO and SVP,', '003B,001A,Parrish,WILL@harbor.example,VP of IT,003A', '003P,001A,Reyes,pat@harbor.example,Assistant,', '003N,001A,New,nora@hrh.example,Engineer,003B');
const account = csv('Account.csv', 'Id,Name,Website', '001A,Harbor Hospital,www.harbor.example');

test('people are refreshed under new ids, and what was entered by hand follows them', async () => {
  const { accounts, ownDomains, errors } = await refresh(account, contacts);
  expect(errors).toEqual([]);
  expect(ownDomains).toEqual(['ourcompany.example']);
  const [harbor] = accounts;
  expect(harbor?.domains).toEqual(['harbor.example', 'hrh.example']);
  expect(harbor?.people).toMatchObject([
    { id: '003A', title: 'CIO and SVP', level: 'cxo' }, { id: '003B', managerId: '003A' }, { id: '003P', assistantTo: ['003A'] }, { id: '003N', managerId: '003B' },
    { id: 'it', kind: 'group' },
  ]);
  expect(harbor?.engagements).toMatchObject([{ id: '006A', topics: ['wifi'], workingContactIds: ['003B'], deciderIds: ['003B'], allowed: [{ personId: '003A', until: '2027-01-31' }], soleChannel: { addresses: ['tender@harbor.example'] } }]);
});

test('groups name their members by the new ids', async () => {
  const { accounts } = await refresh(account, contacts);
  expect(accounts[0]?.people.find(({ id }) => id === 'it')?.members).toEqual(['003B']);
});

test('who is missing has left since today; who left long ago is dropped; other accounts stay', async () => {
  const { accounts } = await refresh(account, csv('Contact.csv', 'Id,AccountId,LastName,Email,Title,ReportsToId', '003A,001A,Lindqvist,karen@harbor.example,CIO,'));
  expect(accounts[0]?.people.filter(({ status }) => status === 'left')).toMatchObject([{ id: 'vp', until: '2026-11-24' }, { id: 'pa' }]);
  expect(accounts[1]).toEqual(inUse.accounts[1]);
});

test('deals alone refresh state and dates, and leave people and hand-made fields alone', async () => {
  const { accounts, errors } = await refresh(csv('Opportunity.csv', 'Id,AccountId,Name,StageName,IsClosed,IsWon,LastActivityDate', '006A,harbor,Wireless refresh,Closed Lost,true,false,2026-11-20'));
  expect(errors).toEqual([]);
  expect(accounts[0]?.people).toEqual(inUse.accounts[0]?.people);
  expect(accounts[0]?.engagements).toMatchObject([{ name: 'Wireless refresh', state: 'lost', lastHeardAt: '2026-11-20', workingContactIds: ['vp'], topics: ['wifi'] }]);
});

test('what is typed into the template wins over the chart in use', async () => {
  const { accounts } = await refresh(csv('deals.csv', 'account_id,id,name,topics,working_contacts', 'harbor,006A,Wireless,wlan,karen@harbor.example'));
  expect(accounts[0]?.engagements).toMatchObject([{ topics: ['wlan'], workingContactIds: ['cio'], allowed: [{ personId: 'cio' }] }]);
});

test('refreshing twice changes nothing more', async () => {
  const once = await importChart([account, contacts], { words, now, merge: inUse });
  const twice = await importChart([account, contacts], { words, now, merge: once.file });
  expect(twice.file?.accounts).toEqual(once.file?.accounts);
});
