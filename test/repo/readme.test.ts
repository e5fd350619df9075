import { existsSync } from 'node:fs';
import { join } from 'node:path';
import ownPackage from '../../package.json';
import { commands } from '../../src/cli/commands';
import { runCli } from '../support/cli';
import { readSource, root } from '../support/source-files';

const pages = ['README.md', 'CONTRIBUTING.md'];
const npmOwn = ['ci', 'install', 'test', 'start'];

const blocksOf = (page: string): readonly string[] => [...readSource(page).matchAll(/```(?:sh|bash|console)?\n([\s\S]*?)```/g)].map((match) => match[1] ?? '');
const linesOf = (page: string): readonly string[] => blocksOf(page).flatMap((block) => block.split('\n')).map((line) => line.trim().replace(/\s+#.*$/, ''));
const commandLines = pages.flatMap((page) => linesOf(page).map((line) => ({ page, line })));
const shown = ({ page, line }: { readonly page: string; readonly line: string }): string => `${page}: ${line}`;

test('every npm command in the guides exists', () => {
  const used = commandLines.flatMap((each) => [...each.line.matchAll(/\bnpm (?:run )?([\w:-]+)/g)].map((match) => ({ ...each, script: match[1] ?? '' })));
  expect(used.length).toBeGreaterThan(2);
  expect(used.filter(({ script }) => !npmOwn.includes(script) && !(script in ownPackage.scripts)).map(shown)).toEqual([]);
});

test('every endrun command in the guides exists, with its flags', () => {
  const used = commandLines.filter(({ line }) => /(?:^|npx )endrun /.test(line));
  const faults = used.filter(({ line }) => {
    const words = line.replace(/^.*?endrun /, '').split(/\s+/);
    const command = commands.find(({ name }) => name === words.slice(0, 2).join(' ')) ?? commands.find(({ name }) => name === words[0]);
    const flags = words.filter((word) => word.startsWith('--')).map((word) => word.slice(2).replace(/[\]=].*$/, ''));
    return command === undefined || flags.some((flag) => flag !== 'help' && !(flag in command.options));
  });
  expect(used.length).toBeGreaterThan(0);
  expect(faults.map(shown)).toEqual([]);
});

const onSamples = commandLines.map(({ line }) => line).filter((line) => /endrun (?:check|chart explain) .*--chart assets\/samples/.test(line));

test.each(onSamples)('%s works as printed', async (line) => {
  const argv = line.replace(/^.*?endrun /, '').split(/\s+/).map((word) => (word.startsWith('assets/') ? join(root, word) : word));
  const { status, results, messages } = await runCli(argv);
  expect({ status, messages }).toEqual({ status: 1, messages: '' });
  expect(results).not.toBe('');
});

test.each(pages)('every file that %s names or links to is there', (page) => {
  const text = readSource(page);
  const linked = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map((match) => match[1] ?? '');
  const named = [...text.matchAll(/`((?:src|test|assets|\.ci)\/[\w./-]*[\w/])`/g)].map((match) => match[1] ?? '');
  expect([...linked, ...named].filter((file) => !existsSync(join(root, file)))).toEqual([]);
});
