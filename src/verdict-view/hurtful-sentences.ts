import { splitSentences, worstFinding } from '../core';
import type { Category, Finding, Sentence } from '../core';
import { unique } from './people';

/** A stretch of a quoted sentence. */
export interface Piece {
  readonly text: string;
  readonly hurts: boolean;
}

/** One sentence with all that hurts in it. */
export interface HurtfulSentence {
  readonly field: Finding['field'];
  /** The whole sentence, as it stands in the text. */
  readonly sentence: string;
  /** How many times the same words stand before it, so that the right place is changed. */
  readonly occurrence: number;
  readonly pieces: readonly Piece[];
  /** Why it hurts, and whom; one sentence for each reason. */
  readonly why: string;
  /** What to do about the worst of it. */
  readonly suggestion: string;
  /** The worst of it. */
  readonly category: Category;
  /** A sentence that can stand in its place, built from it; the worst finding's before the others'. */
  readonly rewording?: string;
}

const maxContextCharacters = 70;
const fold = (text: string): string => text.replace(/\s+/g, ' ');

function countBefore(text: string, sentence: string, start: number): number {
  let count = 0;
  for (let at = text.indexOf(sentence); at !== -1 && at < start; at = text.indexOf(sentence, at + 1)) count += 1;
  return count;
}

/** Cuts long stretches between marks, so that a sentence of five lines still shows what hurts. */
function shorten(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.map((piece, i) => {
    if (piece.hurts || piece.text.length <= maxContextCharacters) return piece;
    const head = piece.text.slice(0, maxContextCharacters).replace(/\s\S*$/, ' ');
    const tail = piece.text.slice(-maxContextCharacters).replace(/^\S*\s/, ' ');
    if (i === 0) return { text: `…${tail}`, hurts: false };
    return i === pieces.length - 1 ? { text: `${head}…`, hurts: false } : { text: piece.text.length <= 2 * maxContextCharacters ? piece.text : `${head}…${tail}`, hurts: false };
  });
}

function piecesOf(sentence: Sentence, findings: readonly Finding[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = sentence.start;
  const slice = (from: number, to: number) => fold(sentence.text.slice(from - sentence.start, to - sentence.start));
  for (const finding of findings) {
    const start = Math.max(at, finding.start);
    const end = Math.min(sentence.end, finding.end);
    if (start >= end) continue;
    if (start > at) pieces.push({ text: slice(at, start), hurts: false });
    pieces.push({ text: slice(start, end), hurts: true });
    at = end;
  }
  if (at < sentence.end) pieces.push({ text: slice(at, sentence.end), hurts: false });
  return shorten(pieces);
}

function inText(text: string, field: Finding['field'], findings: readonly Finding[]): readonly HurtfulSentence[] {
  const sorted = findings.filter((finding) => finding.field === field).sort((one, other) => one.start - other.start);
  if (sorted.length === 0) return [];
  const sentences = field === 'subject' ? [{ start: 0, end: text.length, text }] : splitSentences(text);
  return sentences.flatMap((sentence) => {
    const own = sorted.filter((finding) => finding.start >= sentence.start && finding.start < sentence.end);
    const worst = worstFinding(own);
    if (worst === undefined) return [];
    const rewording = worst.rewording ?? own.find((finding) => finding.rewording !== undefined)?.rewording;
    return [{ field, sentence: sentence.text, occurrence: countBefore(text, sentence.text, sentence.start), pieces: piecesOf(sentence, own), why: unique(own.map((finding) => finding.message)).join(' '), suggestion: worst.suggestion, category: worst.category, ...(rewording === undefined ? {} : { rewording }) }];
  });
}

/** The sentences that hurt, subject first, then in the order of the text. */
export function hurtfulSentences(findings: readonly Finding[], subject: string, authored: string): readonly HurtfulSentence[] {
  return [...inText(subject, 'subject', findings), ...inText(authored, 'body', findings)];
}
