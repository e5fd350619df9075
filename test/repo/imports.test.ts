import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ownPackage from '../../package.json';
import type { Import } from '../support/source-files';
import { importsOf, reachableFrom, root, sourceFiles } from '../support/source-files';

/** What the parts of `src` may import of each other. The core imports nothing of ours. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  core: [],
  words: ['core'],
  mime: ['core'],
  policy: ['core', 'words'],
  correction: [],
  'draft-edit': ['core'],
  quiet: ['core'],
  'verdict-view': ['core', 'words'],
  'orgchart-tools': ['core', 'words', 'policy'],
  site: ['core'],
  outlook: ['core', 'words', 'policy', 'quiet', 'draft-edit', 'site'],
  launchevent: ['core', 'words', 'policy', 'quiet', 'outlook'],
  taskpane: ['core', 'words', 'policy', 'quiet', 'draft-edit', 'correction', 'verdict-view', 'outlook'],
  chartdesk: ['core', 'words', 'policy', 'correction', 'mime', 'verdict-view', 'orgchart-tools'],
  cli: ['core', 'words', 'policy', 'mime', 'orgchart-tools', 'site'],
  playground: ['core', 'words', 'policy', 'quiet', 'draft-edit', 'verdict-view', 'taskpane', 'orgchart-tools'],
};

/** Files of the task pane that may touch Outlook: its entry, and the worker that fetches the chart. */
const paneFilesNearOutlook = ['src/taskpane/index.tsx', 'src/taskpane/check-worker.ts'];
/** The placeholders that making a site replaces; no more than constants, so the command line may know them too. */
const placeholders = 'src/outlook/site-address.ts';
const partsThatMakeSites = ['cli', 'site'];
const corePackages = ['compromise/two', 'valibot', 'punycode/'];
/** The one door of the core, and the one for those who load the parser late. */
const coreDoors = ['src/core/index.ts', 'src/core/rewording.ts'];
const parserFile = 'src/core/text/nlp.ts';
const isReact = (name: string): boolean => /^(?:react|react-dom|@fluentui)(?:\/|$|-)/.test(name);
const partsWithReact = ['verdict-view', 'taskpane', 'chartdesk', 'playground'];
const partsOnNode = ['cli', 'playground'];

/** What webpack builds, and what the scripts of package.json run. */
const built = [...readFileSync(join(root, 'webpack.config.js'), 'utf8').matchAll(/from\('(src\/[^']+\.tsx?)'\)/g)].map((match) => match[1] ?? '');
const run = Object.values(ownPackage.scripts).flatMap((script) => [...script.matchAll(/(?:src|\.ci)\/\S+\.tsx?/g)].map(([file]) => file));

const partOf = (file: string): string => file.split('/')[1] ?? '';
const all: readonly Import[] = sourceFiles.flatMap(importsOf);
const shown = ({ from, to, name }: Import): string => `${from} imports ${to ?? name}`;
const ofOurs = all.filter((each) => each.to?.startsWith('src/') === true);
const ofPackages = all.filter((each): each is Import & { readonly name: string } => each.name !== undefined);

test('every part of src says here what it may import', () => {
  expect([...new Set(sourceFiles.map(partOf))].filter((part) => mayImport[part] === undefined)).toEqual([]);
});

test('parts import only the parts they may', () => {
  const wrong = ofOurs.filter(({ from, to = '' }) => partOf(from) !== partOf(to) && mayImport[partOf(from)]?.includes(partOf(to)) !== true && !(to === placeholders && partsThatMakeSites.includes(partOf(from))));
  expect(wrong.map(shown)).toEqual([]);
});

test('the core is entered by its doors', () => {
  const wrong = ofOurs.filter(({ from, to = '' }) => partOf(to) === 'core' && partOf(from) !== 'core' && !coreDoors.includes(to));
  expect(wrong.map(shown)).toEqual([]);
});

test('in the task pane only the entries touch Outlook', () => {
  const wrong = ofOurs.filter(({ from, to = '' }) => partOf(from) === 'taskpane' && partOf(to) === 'outlook' && !paneFilesNearOutlook.includes(from));
  expect(wrong.map(shown)).toEqual([]);
});

test('the core imports a short list of packages', () => {
  const wrong = ofPackages.filter(({ from, name }) => partOf(from) === 'core' && !corePackages.includes(name));
  expect(wrong.map(shown)).toEqual([]);
});

test('one file imports the parser, and the launch event never reaches it', () => {
  const importers = ofPackages.filter(({ from, name }) => from.startsWith('src/') && name.startsWith('compromise')).map(({ from }) => from);
  expect(importers).toEqual([parserFile]);
  expect(reachableFrom(['src/launchevent/launchevent.ts']).has(parserFile)).toBe(false);
});

test('React stays where people look at pages; the launch event never reaches it', () => {
  expect(ofPackages.filter(({ from, name }) => isReact(name) && !partsWithReact.includes(partOf(from))).map(shown)).toEqual([]);
  const reached = [...reachableFrom(['src/launchevent/launchevent.ts'])];
  expect(reached.flatMap(importsOf).filter(({ name }) => name !== undefined && isReact(name)).map(shown)).toEqual([]);
});

test('Node stays in the command line and the playground’s server', () => {
  expect(ofPackages.filter(({ from, name }) => name.startsWith('node:') && !partsOnNode.includes(partOf(from))).map(shown)).toEqual([]);
});

test('what is shipped imports packages that are dependencies, and every dependency is imported', () => {
  const packageOf = (name: string): string => name.split('/').slice(0, name.startsWith('@') ? 2 : 1).join('/');
  const shipped = reachableFrom(built.filter((file) => partOf(file) !== 'playground'));
  const used = new Set(ofPackages.filter(({ from, name }) => shipped.has(from) && !name.startsWith('node:')).map(({ name }) => packageOf(name)));
  const declared = Object.keys(ownPackage.dependencies);
  expect([...used].filter((name) => !declared.includes(name))).toEqual([]);
  expect(declared.filter((name) => !used.has(name))).toEqual([]);
});

test('every file of the core is reached from its door', () => {
  const reached = reachableFrom(coreDoors);
  expect(sourceFiles.filter((file) => partOf(file) === 'core' && !reached.has(file))).toEqual([]);
});

test('every source file is reached from something that is built or run', () => {
  const reached = reachableFrom([...built, ...run, ...run.filter((file) => file.startsWith('.ci/')).flatMap((file) => importsOf(file).map(({ to = '' }) => to))]);
  expect(built.length).toBeGreaterThan(3);
  expect(sourceFiles.filter((file) => !reached.has(file))).toEqual([]);
});

test('there are no default exports in src', () => {
  expect(sourceFiles.filter((file) => /^export default /m.test(readFileSync(join(root, file), 'utf8')))).toEqual([]);
});
