import ts from 'typescript';
import type { Catalogue } from '../../src/words/create-words';
import { filesUnder, parseSource, root, sourceFiles, visit } from '../support/source-files';

interface NamedCatalogue { readonly file: string; readonly language: string; readonly catalogue: Catalogue }

function isCatalogue(value: unknown): value is Catalogue {
  return typeof value === 'object' && value !== null && Object.values(value).length > 0 && Object.values(value).every((phrase) => typeof phrase === 'string');
}

/** Every `<area>.<language>.ts` of src/words, by what it exports. */
const catalogues: readonly NamedCatalogue[] = filesUnder('src/words', /\.[a-z]{2}\.ts$/).map((file) => {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const found = Object.values(require(`${root}/${file}`) as Record<string, unknown>).find(isCatalogue);
  if (found === undefined) throw new Error(`${file} exports no catalogue`);
  return { file, language: /\.([a-z]{2})\.ts$/.exec(file)?.[1] ?? '', catalogue: found };
});
const english = catalogues.filter(({ language }) => language === 'en');
/** A report's catalogue takes in that of the alert, which Send has alone. */
const keys = english.filter(({ file }) => !file.endsWith('/alert.en.ts')).flatMap(({ catalogue }) => Object.keys(catalogue));
const phrases = catalogues.flatMap(({ file, catalogue }) => Object.entries(catalogue).map(([key, phrase]) => ({ file, key, phrase })));
const where = ({ file, key }: { readonly file: string; readonly key: string }): string => `${file}: ${key}`;

const code = sourceFiles.filter((file) => !/^src\/words\/.*\.[a-z]{2}\.ts$/.test(file));
const literals = new Set<string>();
const templates: RegExp[] = [];
const asked: { readonly file: string; readonly key: string }[] = [];

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const isWords = (name: string): boolean => /(?:^|\.)(?:words|english\w*Words)$/.test(name);

for (const file of code) {
  visit(parseSource(file), (node) => {
    if (ts.isStringLiteralLike(node)) literals.add(node.text);
    if (ts.isTemplateExpression(node)) {
      const parts = [node.head.text, ...node.templateSpans.map((span) => span.literal.text)];
      // A template of blanks and dots alone would match any key.
      if (parts.some((part) => /^[a-z-]{2,}\.|\.[a-z-]{3,}/.test(part))) templates.push(new RegExp(`^${parts.map(escaped).join('.+')}$`));
    }
    if (!ts.isCallExpression(node)) return;
    const called = node.expression.getText();
    const key = isWords(called) ? node.arguments[0] : called === 'say' ? node.arguments[1] : undefined;
    if (key !== undefined && ts.isStringLiteral(key)) asked.push({ file, key: key.text });
  });
}

test('every phrase that the code asks for is in a catalogue', () => {
  expect(asked.length).toBeGreaterThan(20);
  expect(asked.filter(({ key }) => !keys.includes(key)).map(where)).toEqual([]);
});

test('every phrase in a catalogue is asked for', () => {
  expect(keys.filter((key) => !literals.has(key) && !templates.some((template) => template.test(key)) && !isHelpOf(key))).toEqual([]);
});

/** A command's help is asked for by the command's name. */
function isHelpOf(key: string): boolean {
  return key.endsWith('.help') && literals.has(key.slice(0, -'.help'.length));
}

test('no key stands in two catalogues of a language', () => {
  expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
});

test('nobody is shouted at', () => {
  expect(phrases.filter(({ phrase }) => /[!！]/.test(phrase)).map(where)).toEqual([]);
});

test('no English phrase guesses a gender', () => {
  expect(phrases.filter(({ file, phrase }) => file.endsWith('.en.ts') && /\b(?:he|she|his|hers?|him|himself|herself)\b/i.test(phrase)).map(where)).toEqual([]);
});
