import * as v from 'valibot';
import { correctionReasons, correctionVersion } from './correction';
import type { Correction } from './correction';

/** What is wrong with a text that should hold corrections. */
export interface CorrectionFault {
  readonly code: 'none-found' | 'cut-off' | 'broken' | 'wrong-version' | 'wrong-field';
  /** Line of the text, counted from 1. */
  readonly line: number;
  /** With `wrong-field`. */
  readonly field?: string;
}

export interface ParsedCorrections {
  readonly corrections: readonly Correction[];
  readonly faults: readonly CorrectionFault[];
}

/** A correction names the people of one mail; more is none of ours. */
const maxEntries = 500;
const maxCharacters = 320;
/** More than anybody pastes. */
const maxCorrections = 2000;
const entries = v.pipe(v.array(v.pipe(v.string(), v.maxLength(maxCharacters))), v.maxLength(maxEntries));
const correctionSchema = v.object({ version: v.literal(correctionVersion), reason: v.picklist(correctionReasons), accounts: entries, engagements: entries, people: entries, rules: entries });

const marker = /"format"\s{0,20}:\s{0,20}"endrun-correction"/g;
const name = 'endrun-correction';

/** Mail programs put marks of quotation before lines, and curly quotes and hard blanks into them. Lines stay lines. */
const plain = (text: string): string => text.replace(/\r\n?/g, '\n').replace(/^(?:[>|][ \t]?){1,20}/gm, '').replace(/[“”„‟″]/g, '"').replace(/\u00a0/g, ' ');

const lineAt = (text: string, at: number): number => text.slice(0, at).split('\n').length;

/** Where the object that begins here ends; undefined when it does not. */
function endOf(text: string, start: number): number | undefined {
  let inText = false;
  for (let at = start; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '"') inText = !inText;
    else if (inText && character === '\\') at += 1;
    else if (!inText && character === '}') return at + 1;
  }
  return undefined;
}

/** A mail program may have broken the line anywhere. */
function parseBroken(text: string): unknown {
  try {
    return JSON.parse(text.replace(/\n[ \t]*/g, ''));
  } catch {
    return undefined;
  }
}

function readOne(text: string, line: number): Correction | CorrectionFault {
  const value = parseBroken(text);
  if (value === undefined) return { code: 'broken', line };
  const read = v.safeParse(correctionSchema, value);
  if (read.success) {
    const { reason, accounts, engagements, people, rules } = read.output;
    return { reason, accounts, engagements, people: people.map((address) => address.trim().toLowerCase()), rules };
  }
  const fields = read.issues.map(({ path }) => String(path?.[0]?.key ?? ''));
  return fields.includes('version') ? { code: 'wrong-version', line } : { code: 'wrong-field', line, field: fields[0] ?? '' };
}

/** All corrections in a text that somebody pasted, whatever stands around them; each that cannot be read is a fault. */
export function parseCorrections(given: string): ParsedCorrections {
  const text = plain(given);
  const starts = [...text.matchAll(marker)].slice(0, maxCorrections).map(({ index }) => text.lastIndexOf('{', index));
  if (starts.length === 0) {
    const at = text.indexOf(name);
    return { corrections: [], faults: [at === -1 ? { code: 'none-found', line: 1 } : { code: 'broken', line: lineAt(text, at) }] };
  }
  const read = starts.map((start, i) => {
    if (start === -1) return { code: 'broken', line: 1 } as const;
    const part = text.slice(start, starts[i + 1]);
    const end = endOf(part, 0);
    return end === undefined ? { code: 'cut-off', line: lineAt(text, start) } as const : readOne(part.slice(0, end), lineAt(text, start));
  });
  return {
    corrections: read.filter((each): each is Correction => 'reason' in each),
    faults: read.filter((each): each is CorrectionFault => 'code' in each),
  };
}
