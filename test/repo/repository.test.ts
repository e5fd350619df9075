import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import ownPackage from '../../package.json';
import lock from '../../package-lock.json';
import { filesUnder, readSource, root, sourceFiles } from '../support/source-files';

const maxTextBytes = 2 * 1024 * 1024;

/** What git tracks; a copy without git is walked instead. */
function trackedFiles(): readonly string[] {
  if (existsSync(join(root, '.git'))) return execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0').filter((file) => file !== '' && existsSync(join(root, file)));
  return ['src', 'test', 'assets', '.ci'].flatMap((folder) => filesUnder(folder, /./));
}

const texts = trackedFiles()
  .filter((file) => !/\.(?:png|ico|xlsx)$/.test(file) && statSync(join(root, file)).size < maxTextBytes)
  .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }));
const without = (pattern: RegExp): typeof texts => texts.filter(({ file }) => !pattern.test(file));

function places(among: typeof texts, wanted: RegExp): readonly string[] {
  return among.flatMap(({ file, text }) => [...text.matchAll(wanted)].map((match) => `${file}: ${match[0]}`));
}

test('no path of a machine and no registry host is in a tracked file', () => {
  const machinePath = new RegExp(['/(?:home|Users|root|work', '[A-Z]:\\\\Users)[/\\\\][\\w.-]+'].join('|'), 'g');
  expect(places(without(/^test\/repo\//), machinePath)).toEqual([]);
  expect(places(texts, /https?:\/\/[\w.-]*(?:npmjs|yarnpkg|jfrog|artifactory|registry)[\w.-]*/g)).toEqual([]);
});

test('people in samples and tests write from and to invented hosts', () => {
  const address = /[\w.+-]+@([\w-]+(?:\.[\w-]+)+)/g;
  const invented = /\.(?:example|test|invalid)$|^example\.(?:com|org|net)$/;
  const found = texts.filter(({ file }) => /^(?:assets|test\/fixtures)\//.test(file)).flatMap(({ file, text }) =>
    // A soft line break of quoted-printable may stand within an address.
    [...text.replace(/=\r?\n/g, '').matchAll(address)].filter((match) => !invented.test(match[1] ?? '')).map((match) => `${file}: ${match[0]}`));
  expect(found).toEqual([]);
});

test('run-time dependencies are free to use', () => {
  const packages = lock.packages as Readonly<Record<string, { readonly license?: string | readonly string[]; readonly dev?: boolean; readonly devOptional?: boolean }>>;
  const shipped = Object.entries(packages).filter(([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional);
  const free = /^\(?(?:MIT|MIT-0|ISC|Apache-2\.0|BSD-2-Clause|BSD-3-Clause|0BSD|BlueOak-1\.0\.0|CC0-1\.0|Unlicense|Python-2\.0|Zlib)(?: (?:OR|AND) [\w.-]+)*\)?$/;
  expect(shipped.length).toBeGreaterThan(20);
  expect(shipped.filter(([, { license = 'none' }]) => !free.test(String(license))).map(([path, { license }]) => `${path}: ${String(license)}`)).toEqual([]);
});

test('versions are locked exactly', () => {
  const versions = Object.entries({ ...ownPackage.dependencies, ...ownPackage.devDependencies });
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([]);
});

test('office.js itself is not in the repository', () => {
  expect(texts.filter(({ file, text }) => /office(?:-\w+)?\.js$/.test(file) && text.length > 20_000).map(({ file }) => file)).toEqual([]);
});

test('source files stay short enough to be read at one sitting', () => {
  const maxLines = 220;
  // Looked at again: the many ways to name one person belong together.
  const lookedAt = ['src/core/language/entities.ts'];
  const words = /^src\/words\/.*\.[a-z]{2}\.ts$/;
  const long = sourceFiles.filter((file) => !words.test(file) && !lookedAt.includes(file)).map((file) => ({ file, lines: readSource(file).split('\n').length })).filter(({ lines }) => lines > maxLines);
  expect(long).toEqual([]);
});

test('no junk drawers', () => {
  expect(sourceFiles.filter((file) => /\/(?:utils?|helpers?|types|misc|common|constants)\.tsx?$/.test(file))).toEqual([]);
});

test('every script in package.json names files that exist', () => {
  const named = Object.values(ownPackage.scripts).flatMap((script) => [...script.matchAll(/\b(?:src|test|\.ci)\/\S+\.\w+/g)].map(([file]) => file));
  expect(named.filter((file) => !existsSync(join(root, file)))).toEqual([]);
});
