import { join } from 'node:path';
import { createFolder, runCli } from '../support/cli';

const chart = {
  format: 'endrun-orgchart', version: 1, generatedAt: '2026-05-20', ownDomains: ['brightwater.example'],
  accounts: [{
    id: 'alder', name: 'Alder', domains: ['alder.example'],
    people: [
      { id: 'p-cio', name: 'Theo Marsh', emails: ['theo@alder.example'], title: 'Chief Information Officer' },
      { id: 'p-vp', name: 'Dana Whitlock', emails: ['dana@alder.example'], title: 'Vice President, Infrastructure', managerId: 'p-cio' },
      { id: 'p-admin', name: 'Ines Roy', emails: ['ines@alder.example'], title: 'Executive Assistant', assistantTo: ['p-cio'] },
    ],
    engagements: [
      { id: 'storage', name: 'Storage refresh', topics: ['storage'], workingContactIds: ['p-vp'], reps: ['lena@brightwater.example'] },
      { id: 'portal', name: 'Portal', topics: ['portal'], workingContactIds: ['p-vp'], allowed: [{ personId: 'p-cio', reason: 'Theo asked for news', until: '2026-06-30' }], reps: ['ben@brightwater.example'] },
    ],
  }],
};

const faulty = JSON.stringify(chart, null, 2).replace('"managerId": "p-cio"', '"managerId": "p-coi"').replace('"ines@alder.example"', '"theo@alder.example"');
const folder = createFolder({ 'good.json': JSON.stringify(chart), 'faulty.json': faulty, 'broken.json': '{"format": }', 'other.json': '{"format": "other"}' });
afterAll(folder.remove);
const at = (name: string): string => join(folder.path, name);

/** Line and column, from 1, of a piece of a text. */
function placeOf(text: string, piece: string): string {
  const before = text.slice(0, text.lastIndexOf(piece)).split('\n');
  return `${before.length}:${(before[before.length - 1] ?? '').length + 1}`;
}

describe('endrun chart check', () => {
  test('a sound chart: its size, no errors, status 0', async () => {
    const { status, results, messages } = await runCli(['chart', 'check', at('good.json')]);
    expect({ status, messages }).toEqual({ status: 0, messages: '' });
    expect(results).toContain('1 account, 3 people, 2 engagements.');
    expect(results).toContain('0 errors, ');
  });

  test('every fault is listed with line and column, what is wrong and what to do', async () => {
    const { status, results } = await runCli(['chart', 'check', at('faulty.json')]);
    expect(status).toBe(1);
    expect(results).toContain(`${at('faulty.json')}:${placeOf(faulty, '"p-coi"')}: error: `);
    expect(results).toContain('Did you mean "p-cio"?');
    expect(results).toContain(`${at('faulty.json')}:${placeOf(faulty, '"theo@alder.example"')}: error: `);
    expect(results).toMatch(/The other is at .*faulty\.json:\d+:\d+\./);
    expect(results).toContain('2 errors, ');
  });

  test('--json gives the same faults as data', async () => {
    const { status, results } = await runCli(['chart', 'check', '--json', at('faulty.json')]);
    const report = JSON.parse(results) as { readonly errors: number; readonly issues: readonly { readonly severity: string; readonly code: string; readonly line: number; readonly column: number }[] };
    expect(status).toBe(1);
    expect(report.errors).toBe(2);
    const errors = report.issues.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ code }) => code).sort()).toEqual(['duplicate-address', 'unknown-manager']);
    expect(errors.map(({ line, column }) => `${line}:${column}`)).toContain(placeOf(faulty, '"p-coi"'));
  });

  test('what is no JSON is status 2, with its place; what is no chart is an error', async () => {
    const broken = await runCli(['chart', 'check', at('broken.json')]);
    expect(broken.status).toBe(2);
    expect(broken.messages).toContain(`${at('broken.json')}:1:12: `);
    const other = await runCli(['chart', 'check', at('other.json')]);
    expect(other.status).toBe(1);
    expect(other.results).toContain(`${at('other.json')}:1:12: error: "format" must be "endrun-orgchart"`);
    expect((await runCli(['chart', 'check', at('missing.json')])).status).toBe(2);
    expect((await runCli(['chart', 'check'])).status).toBe(2);
  });
});

describe('endrun chart explain', () => {
  const explain = (address: string, ...rest: readonly string[]) => runCli(['chart', 'explain', address, '--chart', at('good.json'), ...rest]);

  test('an executive: who that is, what is allowed, what a mail to them alone would get', async () => {
    const { status, results } = await explain('Theo@Alder.example');
    expect(status).toBe(1);
    expect(results).toContain('Theo Marsh (Chief Information Officer) at Alder.');
    expect(results).toContain('Level: cxo.');
    expect(results).toContain('May be written to about Portal until 2026-06-30: Theo asked for news.');
    expect(results).toMatch(/About Storage refresh: Worth a second look\. This goes to Theo Marsh [^.]*\sover Dana\s+Whitlock/);
    expect(results).toContain('About Portal: No end run found. Theo Marsh may be written to');
  });

  test('the rep decides which engagements count, the time what is still allowed', async () => {
    const ben = await explain('theo@alder.example', '--from', 'ben@brightwater.example');
    expect(ben.status).toBe(0);
    expect(ben.results).not.toContain('About Storage refresh');
    const late = await explain('theo@alder.example', '--from', 'ben@brightwater.example', '--now', '2026-07-01');
    expect(late.status).toBe(1);
    expect(late.results).toContain('but no longer');
  });

  test('a contact, an assistant, a stranger, our own people', async () => {
    const contact = await explain('dana@alder.example');
    expect(contact.status).toBe(0);
    expect(contact.results).toContain('Working contact of Storage refresh, and decides on it.');
    expect(contact.results).toContain('Reports to Theo Marsh (Chief Information Officer).');
    expect((await explain('ines@alder.example')).results).toContain('a mail to Ines Roy reaches Theo Marsh');
    expect((await explain('nobody@alder.example')).results).toContain('not in the org chart');
    expect((await explain('x@elsewhere.example')).results).toContain('belongs to no account');
    expect((await explain('ben@brightwater.example')).results).toContain('one of our own people');
  });

  test.each([[[]], [['--chart', 'x.json']], [['not-an-address', '--chart', 'x.json']], [['a@b.example', 'c@d.example', '--chart', 'x.json']], [['a@b.example', '--chart', 'missing.json']], [['a@b.example', '--now', 'soon', '--chart', 'x.json']]])('%j is bad usage', async (argv) => {
    const { status, results, messages } = await runCli(['chart', 'explain', ...argv]);
    expect({ status, results }).toEqual({ status: 2, results: '' });
    expect(messages).not.toBe('');
  });
});
