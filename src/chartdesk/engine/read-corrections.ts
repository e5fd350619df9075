import { visibleText } from '../../core';
import type { Words } from '../../core';
import { parseCorrections } from '../../correction/parse-corrections';
import type { CorrectionFault } from '../../correction/parse-corrections';
import { parseEml } from '../../mime/parse-eml';
import { decodeText } from '../../orgchart-tools/import/decode-text';
import { createIssueLog } from '../../orgchart-tools/import/issue-log';
import type { SourceFile } from '../../orgchart-tools/import/source-file';
import type { FoundCorrection } from '../state/correction-items';

/** A fault of a text or file in which corrections were looked for. */
export interface CorrectionSourceFault {
  /** Name of the file; undefined for a text that was pasted. */
  readonly file?: string;
  readonly code: CorrectionFault['code'] | 'not-readable';
  readonly line: number;
  readonly field?: string;
}

export interface ReadCorrections {
  readonly found: readonly FoundCorrection[];
  readonly faults: readonly CorrectionSourceFault[];
}

const isMail = (name: string): boolean => /\.eml$/i.test(name);
/** Outlook's own format, and others that hold no text that can be read here. */
const isText = (name: string): boolean => /\.(?:txt|json|html?)$/i.test(name);

async function textOf({ name, bytes }: SourceFile, words: Words): Promise<{ readonly text: string; readonly from?: string } | undefined> {
  if (isMail(name)) {
    const parsed = await parseEml(bytes);
    if (!parsed.ok) return undefined;
    const { body, bodyType, from } = parsed.draft;
    return { text: bodyType === 'html' ? visibleText(body).text : body, ...(from === undefined ? {} : { from: from.address.toLowerCase() }) };
  }
  const text = isText(name) ? decodeText(bytes, name, createIssueLog(words), { oldWindows: true }) : undefined;
  return text === undefined ? undefined : { text: /\.html?$/i.test(name) ? visibleText(text).text : text };
}

/** The corrections in mails and text files that reps sent; from a mail also who sent it. */
export async function readCorrections(sources: readonly SourceFile[], pasted: string, words: Words): Promise<ReadCorrections> {
  const found: FoundCorrection[] = [];
  const faults: CorrectionSourceFault[] = [];
  const take = (text: string, from: string | undefined, file: string | undefined): void => {
    const read = parseCorrections(text);
    found.push(...read.corrections.map((correction) => ({ correction, ...(from === undefined ? {} : { from }) })));
    faults.push(...read.faults.map((fault) => ({ ...fault, ...(file === undefined ? {} : { file }) })));
  };
  if (pasted.trim() !== '') take(pasted, undefined, undefined);
  for (const source of sources) {
    const read = await textOf(source, words);
    if (read === undefined) faults.push({ code: 'not-readable', line: 1, file: source.name });
    else take(read.text, read.from, source.name);
  }
  return { found, faults };
}
