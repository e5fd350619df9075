import { isKnown } from './lexicon';

/** A word or mark of a text. Offsets are end-exclusive UTF-16 offsets into the text given. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  /** Lower case, straight apostrophes, Latin letters for look-alikes, contractions taken apart ("n't" is "not"). */
  readonly word: string;
}

/** Letters of other scripts that look like Latin ones; mixed into a word they are read as such. */
const lookAlikes: Readonly<Record<string, string>> = {
  а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', у: 'y', х: 'x', і: 'i', ѕ: 's', ј: 'j', ԁ: 'd', һ: 'h', к: 'k', м: 'm', т: 't', в: 'b', н: 'h',
  α: 'a', ε: 'e', ο: 'o', ρ: 'p', ι: 'i', κ: 'k', ν: 'v', υ: 'u', τ: 't', ⅼ: 'l', ı: 'i',
};
const digitLetters: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', '@': 'a', $: 's' };

const invisible = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/g;
const piece = /[A-Za-z0-9_\u00aa-\u024f\u0370-\u052f\u1e00-\u1eff$@\u00ad\u200b-\u200f\u2060-\u2064\ufeff](?:[\u0300-\u036fA-Za-z0-9_\u00ad-\u024f\u0370-\u052f\u1e00-\u1eff\u200b-\u200f\u2060-\u2064\ufeff@$'’‘`´&]|[.,:/-](?=[A-Za-z0-9\u00c0-\u024f$]))*|[^\s]/g;

/** Contractions by their tail, and those typed without an apostrophe. */
const tails: readonly (readonly [string, string])[] = [["n't", 'not'], ["'re", 'are'], ["'ve", 'have'], ["'ll", 'will'], ["'d", 'would'], ["'m", 'am']];
const bareNegations = new Set('didnt dont doesnt cant couldnt wouldnt shouldnt havent hasnt hadnt isnt wasnt arent werent wont aint neednt'.split(' '));
const bareOthers: ReadonlyMap<string, readonly [number, string]> = new Map([['theyre', [4, 'are']], ['theyve', [4, 'have']], ['youve', [3, 'have']], ['youre', [3, 'are']], ['weve', [2, 'have']], ['ive', [1, 'have']], ['hes', [2, 'is']], ['shes', [3, 'is']], ['thats', [4, 'is']], ['whats', [4, 'is']], ['theres', [5, 'is']], ['im', [1, 'am']]]);
const irregularStems: ReadonlyMap<string, string> = new Map([['ca', 'can'], ['wo', 'will'], ['sha', 'shall'], ['ai', 'is']]);
const spellings: ReadonlyMap<string, string> = new Map([['u', 'you'], ['ur', 'your'], ['r', 'are'], ['pls', 'please'], ['plz', 'please'], ['thx', 'thanks'], ['bc', 'because'], ['cuz', 'because'], ['w', 'with'], ['yr', 'your']]);

const remembered = new Map<string, string>();
const mostRemembered = 20000;

function plainWord(raw: string): string {
  const before = remembered.get(raw);
  if (before !== undefined) return before;
  const word = madePlain(raw);
  if (remembered.size < mostRemembered) remembered.set(raw, word);
  return word;
}

function madePlain(raw: string): string {
  let word = raw.toLowerCase();
  // eslint-disable-next-line no-control-regex -- the test for "nothing but ASCII" that spares the common word all else
  if (!/^[\x00-\x7f]*$/.test(word)) {
    word = word.replace(invisible, '').replace(/[’‘`´]/g, "'");
    if (/[a-z]/.test(word) || /^[аеорсухіѕј]{2,12}$/.test(word)) word = word.replace(/[\u0370-\u052fıⅼ]/g, (letter) => lookAlikes[letter] ?? letter);
    word = word.normalize('NFKD').replace(/[\u0300-\u036f]/g, '');
  }
  if (/[013457@$]/.test(word) && /^[a-z@$013457]{4,20}$/.test(word) && (word.match(/[a-z]/g) ?? []).length >= 3 && /[a-z][013457@$]+[a-z]|^[013457@$][a-z]/.test(word) && !/\d{2}/.test(word)) word = word.replace(/[013457@$]/g, (sign) => digitLetters[sign] ?? sign);
  if (/([a-z])\1\1/.test(word)) {
    const doubled = word.replace(/([a-z])\1{2,}/g, '$1$1');
    word = isKnown(doubled) ? doubled : word.replace(/([a-z])\1{2,}/g, '$1');
  }
  return word;
}

/** Words and marks in order. Contractions and possessives are taken apart: "didn't" → did, not; "Raj's" → raj, 's. */
export function tokenise(text: string, offset = 0): readonly Token[] {
  const tokens: Token[] = [];
  const add = (from: number, to: number, word: string) => tokens.push({ start: offset + from, end: offset + to, raw: text.slice(from, to), word });
  piece.lastIndex = 0;
  for (let match = piece.exec(text); match !== null; match = piece.exec(text)) {
    const from = match.index;
    const raw = match[0].replace(/['’‘`´&]{1,20}$/, '');
    if (raw === '') continue;
    const to = from + raw.length;
    const word = plainWord(raw);
    if (word.indexOf("'") !== -1) {
      const tail = tails.find(([ending]) => word.length > ending.length && word.slice(-ending.length) === ending);
      if (tail !== undefined) {
        const stem = word.slice(0, -tail[0].length);
        const cut = Math.max(from + 1, to - tail[0].length);
        add(from, cut, irregularStems.get(stem) ?? stem);
        add(cut, to, tail[1]);
        continue;
      }
      if (word.slice(-2) === "'s" && word.length > 2) {
        add(from, to - 2, word.slice(0, -2));
        add(to - 2, to, "'s");
        continue;
      }
    } else if (bareNegations.has(word)) {
      const stem = word.slice(0, -2);
      add(from, to - 2, irregularStems.get(stem.replace(/n$/, '')) ?? stem.replace(/n$/, ''));
      add(to - 2, to, 'not');
      continue;
    } else if (word === 'cannot') {
      add(from, from + 3, 'can');
      add(from + 3, to, 'not');
      continue;
    } else {
      const bare = bareOthers.get(word);
      if (bare !== undefined && word !== 'hes' && bare[0] < raw.length) {
        add(from, from + bare[0], word.slice(0, bare[0]));
        add(from + bare[0], to, bare[1]);
        continue;
      }
    }
    if (match[0].length > raw.length && /s['’]/.test(match[0].slice(raw.length - 1)) ) {
      add(from, to, word);
      add(to, to + 1, "'s");
      continue;
    }
    if (word.indexOf('-') > 0 && /^[a-z]+(?:-[a-z]+){1,4}$/.test(word)) {
      let at = from;
      word.split('-').forEach((part) => {
        add(at, Math.min(to, at + part.length), spellings.get(part) ?? part);
        at += part.length + 1;
      });
      continue;
    }
    add(from, to, spellings.get(word) ?? word);
  }
  return tokens;
}
