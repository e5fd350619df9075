import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Import → check → publish of a made-up CRM export, each in a process of its own, with the time and the memory that
 * it took. `tsx test/bench/publish-scale.ts [people]`; needs a built command line.
 */
const people = Number(process.argv[2] ?? 200_000);
const peoplePerAccount = 20;
const command = join(__dirname, '../../dist/cli/endrun.js');
const folder = mkdtempSync(join(tmpdir(), 'endrun-scale-'));

async function writeLines(name: string, header: string, count: number, line: (i: number) => string): Promise<void> {
  const stream = createWriteStream(join(folder, 'export', name));
  stream.write(`${header}\n`);
  for (let i = 0; i < count; i += 1) if (!stream.write(`${line(i)}\n`)) await once(stream, 'drain');
  stream.end();
  await once(stream, 'finish');
}

const titles = ['Chief Executive Officer', 'CIO', 'VP of IT', 'Director of Networks', 'IT Manager', 'Network Engineer', 'Buyer', 'Legal Counsel', 'Analyst', 'Nurse'];
const accounts = Math.ceil(people / peoplePerAccount);

interface Figures { readonly step: string; readonly seconds: number; readonly cpuSeconds: number; readonly megabytes: number }

/** Runs the built command line in a process that tells at its end what it took. */
function measure(step: string, ...args: readonly string[]): Figures {
  const usage = join(folder, 'usage.json');
  const script = `process.on('exit', () => { require('node:fs').writeFileSync(${JSON.stringify(usage)}, JSON.stringify(process.resourceUsage())); }); require(process.argv[1]);`;
  const started = process.hrtime.bigint();
  const { status } = spawnSync(process.execPath, ['-e', script, command, ...args], { stdio: 'ignore' });
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  if (status === 2 || status === null) throw new Error(`${step} failed`);
  const { maxRSS, userCPUTime, systemCPUTime } = JSON.parse(readFileSync(usage, 'utf8')) as NodeJS.ResourceUsage;
  return { step, seconds, cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: Math.round(maxRSS / 1024) };
}

async function main(): Promise<void> {
  mkdirSync(join(folder, 'export'));
  await writeLines('Account.csv', 'Id,Name,Website', accounts, (i) => `001${i},Account ${i},https://www.account${i}.example`);
  await writeLines('Contact.csv', 'Id,AccountId,FirstName,LastName,Email,Title,Department,ReportsToId', people, (i) => {
    const account = Math.floor(i / peoplePerAccount);
    const rank = i % peoplePerAccount;
    return `003${i},001${account},First${i},Last${i},p${i}@account${account}.example,${titles[rank % titles.length]},,${rank === 0 ? '' : `003${account * peoplePerAccount + Math.floor(rank / 3)}`}`;
  });
  await writeLines('Opportunity.csv', 'Id,AccountId,Name,StageName,IsClosed,IsWon,LastActivityDate', accounts, (i) => `006${i},001${i},Deal ${i},Negotiation,false,false,2026-11-02`);
  await writeLines('OpportunityContactRole.csv', 'OpportunityId,ContactId,Role,IsPrimary', accounts, (i) => `006${i},003${i * peoplePerAccount + 3},Technical Buyer,false`);
  const figures = [
    measure('import', 'chart', 'import', join(folder, 'export'), '--own', 'ourcompany.example', '--out', join(folder, 'chart')),
    measure('check', 'chart', 'check', join(folder, 'chart')),
    measure('publish', 'publish', join(folder, 'web'), '--chart', join(folder, 'chart')),
  ];
  console.log(`${people.toLocaleString('en')} people in ${accounts.toLocaleString('en')} accounts, export of ${Math.round(statSync(join(folder, 'export/Contact.csv')).size / 1e6)} MB`);
  console.table(figures.map(({ step, seconds, cpuSeconds, megabytes }) => ({ step, seconds: Number(seconds.toFixed(1)), 'processor seconds': Number(cpuSeconds.toFixed(1)), 'peak MB': megabytes })));
  console.log(`in all ${figures.reduce((sum, { seconds }) => sum + seconds, 0).toFixed(1)} s; processor time tells more where other work runs beside it`);
}

void main().finally(() => rmSync(folder, { recursive: true, force: true }));
