import { join } from 'node:path';
import { createFolder, runCli } from '../support/cli';
import { readSource } from '../support/source-files';

/** The commands of the README's section for sales ops, as they stand there. */
const section = /## From Salesforce to the sales force\n([\s\S]*?)\n## /.exec(readSource('README.md'))?.[1] ?? '';
const commands = [...section.matchAll(/^npx endrun (.+)$/gm)].map((match) => match[1] ?? '');

const folder = createFolder({});
afterAll(folder.remove);
/** What the commands write goes into a folder of the test. */
const isMade = /^(?:org-chart\.json|orgchart|sales-ops\.key)$/;
const run = (command: string) => runCli(command.split(' ').map((word) => (isMade.test(word) ? join(folder.path, word) : word)), { now: Date.parse('2026-11-24T12:00:00Z') });

test('from an export of Salesforce to a checked draft, and the week after', async () => {
  const outcomes: { command: string; status: number; results: string; messages: string }[] = [];
  for (const command of commands) outcomes.push({ command, ...(await run(command)) });
  expect(outcomes.map(({ command, status }) => [command.split(' --')[0]?.split(' assets')[0], status])).toEqual([
    ['chart import', 0], ['chart check org-chart.json', 0], ['keys new sales-ops.key', 0], ['publish orgchart', 0], ['check', 1],
    ['chart import', 0], ['chart diff orgchart org-chart.json', 0], ['publish orgchart', 0],
  ]);
  const [imported, , , published, checked, , compared, again] = outcomes;
  expect(imported?.messages).toContain('1 open deal has no working contact and is left out: Birch Foods: Route planning');
  expect(published?.messages).toContain('Release 1 is published');
  expect(checked?.results).toContain('Think twice before sending');
  expect(checked?.results.replace(/\s+/g, ' ')).toContain('This goes to Theo Marsh (Chief Information Officer), over Dana Whitlock (Vice President, Infrastructure)');
  expect(compared?.results).toBe('Nothing changed.\n');
  expect(again?.messages).toContain('release 1 stays');
});
