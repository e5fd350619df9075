import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { check } from 'recheck';
import ts from 'typescript';
import { parseSource, root, sourceFiles, visit } from '../support/source-files';

interface Pattern { readonly file: string; readonly text: string }
type Verdict = 'linear' | 'polynomial' | 'exponential' | 'unknown';

/** Looking at one pattern can take seconds, so verdicts are kept between runs. */
const cacheFile = join(root, 'node_modules/.cache/endrun/regexes.json');
const checkMilliseconds = 30_000;
const parallel = 2;

/** Parts that read a draft's whole text; elsewhere a text is short by nature: an address, a file name, a header. */
const readsWholeText = /^src\/core\/(?:text|language|bypass|verdict)\/|^src\/mime\//;
/** Repetition without a bound: `*`, `+`, `{3,}`. Without it a polynomial is bounded after all. */
const isUnbounded = (text: string): boolean => /(?<!\\)(?:[*+]|\{\d+,\})/.test(text.replace(/\\./g, 'a').replace(/\[(?:[^\]\\]|\\.)*\]/g, 'a'));

function patternsOf(file: string): readonly Pattern[] {
  const found: Pattern[] = [];
  visit(parseSource(file), (node) => {
    if (ts.isRegularExpressionLiteral(node)) found.push({ file, text: node.text });
  });
  return found;
}

function readCache(): Record<string, Verdict> {
  try {
    return JSON.parse(readFileSync(cacheFile, 'utf8')) as Record<string, Verdict>;
  } catch {
    return {};
  }
}

async function judge(text: string): Promise<Verdict> {
  const end = text.lastIndexOf('/');
  const result = await check(text.slice(1, end), text.slice(end + 1), { timeout: checkMilliseconds });
  if (result.status === 'unknown') return 'unknown';
  const { type } = result.complexity;
  return type === 'polynomial' || type === 'exponential' ? type : 'linear';
}

const patterns = sourceFiles.flatMap(patternsOf);
const verdicts = new Map<string, Verdict>();

beforeAll(async () => {
  const cache = readCache();
  const waiting = [...new Set(patterns.map(({ text }) => text))].filter((text) => cache[text] === undefined);
  const work = async (): Promise<void> => {
    for (let text = waiting.pop(); text !== undefined; text = waiting.pop()) cache[text] = await judge(text);
  };
  await Promise.all(Array.from({ length: parallel }, work));
  for (const { text } of patterns) verdicts.set(text, cache[text] ?? 'unknown');
  mkdirSync(dirname(cacheFile), { recursive: true });
  writeFileSync(cacheFile, JSON.stringify(Object.fromEntries([...verdicts].filter(([, verdict]) => verdict !== 'unknown'))));
}, 600_000);

const shown = ({ file, text }: Pattern): string => `${file}: ${text}`;

test('no regular expression takes exponential time', () => {
  expect(patterns.length).toBeGreaterThan(100);
  expect(patterns.filter(({ text }) => verdicts.get(text) === 'exponential').map(shown)).toEqual([]);
});

test('none that reads a whole draft takes polynomial time', () => {
  expect(patterns.filter(({ file, text }) => readsWholeText.test(file) && verdicts.get(text) === 'polynomial' && isUnbounded(text)).map(shown)).toEqual([]);
});

test('of none with an unbounded repetition is the time unknown', () => {
  expect(patterns.filter(({ text }) => verdicts.get(text) === 'unknown' && isUnbounded(text)).map(shown)).toEqual([]);
});

test('the core has no syntax that the oldest engine lacks', () => {
  const newer = patterns.filter(({ file, text }) => file.startsWith('src/core/') && (/\(\?<[=!]|\(\?<\w+>|\\p\{/i.test(text) || /\/[a-z]*[sdv][a-z]*$/.test(text)));
  expect(newer.map(shown)).toEqual([]);
});
