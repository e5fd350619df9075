import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, dirname, sep } from 'node:path';
import ts from 'typescript';

export const root = resolve(__dirname, '../..');
const extensions = ['', '.ts', '.tsx', '.d.ts', '.js', '/index.ts', '/index.tsx'];

/** Paths from the root, with forward slashes. */
export function filesUnder(folder: string, wanted: RegExp): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && wanted.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

export const sourceFiles = filesUnder('src', /(?<!\.d)\.tsx?$/);

export const readSource = (file: string): string => readFileSync(join(root, file), 'utf8');

const parsed = new Map<string, ts.SourceFile>();

export function parseSource(file: string): ts.SourceFile {
  const source = parsed.get(file) ?? ts.createSourceFile(file, readSource(file), ts.ScriptTarget.ES2022, true, file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
  parsed.set(file, source);
  return source;
}

export function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  node.forEachChild((child) => visit(child, see));
}

/** One import: of a file of ours (`to` is its path from the root) or of a package (`name`). */
export type Import =
  | { readonly from: string; readonly to: string; readonly name?: undefined }
  | { readonly from: string; readonly to?: undefined; readonly name: string };

function resolveFile(from: string, specifier: string, known: ReadonlySet<string>): string {
  const base = relative(root, resolve(root, dirname(from), specifier)).split(sep).join('/');
  return extensions.map((extension) => `${base}${extension}`).find((file) => known.has(file)) ?? base;
}

/** Everything a source file imports, types too, dynamically too, and workers by `new URL('./x.ts', import.meta.url)`. */
export function importsOf(file: string): readonly Import[] {
  const text = readSource(file);
  const known = new Set(sourceFiles);
  const workers = [...text.matchAll(/new URL\('(\.[^']+)', import\.meta\.url\)/g)].map((match) => match[1] ?? '');
  const specifiers = [...ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName), ...workers];
  return specifiers.map((specifier) => (specifier.startsWith('.') ? { from: file, to: resolveFile(file, specifier, known) } : { from: file, name: specifier }));
}

/** All files that are reached from these by imports, with themselves. */
export function reachableFrom(entries: readonly string[]): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = [...entries];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (reached.has(file) || !sourceFiles.includes(file)) continue;
    reached.add(file);
    for (const { to } of importsOf(file)) if (to !== undefined) waiting.push(to);
  }
  return reached;
}
