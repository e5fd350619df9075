import { join } from 'node:path';
import type { Stats } from 'node:fs';
import type { Draft, PhraseValues } from '../core';
import { asUtf8 } from '../mime/as-utf8';
import { looksLikeDraft, parseJsonDraft } from '../mime/parse-json-draft';
import { parseEml } from '../mime/parse-eml';
import type { ParsedDraft } from '../mime/parsed-draft';
import { splitMbox } from '../mime/split-mbox';
import { parseJson } from '../orgchart-tools/json-positions';
import type { CliHost } from './host';

/** A draft, or why there is none; `file` says where it stood: `inbox.mbox#3` is the third mail of that file. */
export type FoundDraft =
  | { readonly file: string; readonly draft: Draft }
  | { readonly file: string; readonly problem: string };

const standardInput = '-';
const mboxChunkBytes = 1024 * 1024;
/** Longer than any mail program sends; a file beyond it is not a draft. */
const maxDraftBytes = 256 * 1024 * 1024;
/** Apple Mail exports a folder `Name.mbox` with a file `mbox` in it. */
const draftKind = /(?:\.(eml|json)|(?:^|[./\\])(mbox))$/i;

type Kind = 'eml' | 'json' | 'mbox';

function kindOf(path: string): Kind | undefined {
  const found = draftKind.exec(path);
  return (found?.[1] ?? found?.[2])?.toLowerCase() as Kind | undefined;
}

/** What an unnamed kind of file is, by its first characters. */
function guessKind(bytes: Uint8Array): Kind {
  const start = Buffer.from(bytes.subarray(0, 64)).toString('latin1').trimStart();
  return start.startsWith('{') ? 'json' : start.startsWith('From ') ? 'mbox' : 'eml';
}

async function* oneChunk(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function readAll(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return Buffer.concat(all);
}

const isWorded = (host: CliHost, file: string, key: string, values?: PhraseValues): FoundDraft => ({ file, problem: host.words(key, values) });

function found(host: CliHost, file: string, parsed: ParsedDraft): FoundDraft {
  return parsed.ok ? { file, draft: parsed.draft } : isWorded(host, file, `draft.${parsed.problem}`, parsed.values);
}

async function* draftsOfMbox(host: CliHost, file: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<FoundDraft> {
  let count = 0;
  for await (const mail of splitMbox(chunks)) {
    count += 1;
    yield found(host, `${file}#${count}`, await parseEml(mail));
  }
  if (count === 0) yield isWorded(host, file, 'draft.not-an-mbox');
}

function draftOfJson(host: CliHost, file: string, bytes: Uint8Array, isNamed: boolean): FoundDraft | undefined {
  const parsed = parseJson(Buffer.from(bytes).toString('utf8'));
  if (!parsed.ok) return isWorded(host, file, 'draft.broken-json', { ...parsed.position, detail: parsed.message });
  // A folder may hold other JSON files beside its drafts: an org chart, notes.
  if (!isNamed && !looksLikeDraft(parsed.value)) return undefined;
  return found(host, file, parseJsonDraft(parsed.value));
}

async function* draftsOfBytes(host: CliHost, file: string, bytes: Uint8Array, kind: Kind): AsyncGenerator<FoundDraft> {
  if (kind === 'mbox') yield* draftsOfMbox(host, file, oneChunk(bytes));
  else if (kind === 'eml') yield found(host, file, await parseEml(bytes));
  else {
    const draft = draftOfJson(host, file, bytes, true);
    if (draft !== undefined) yield draft;
  }
}

async function* draftsOfFile(host: CliHost, file: string, size: number, isNamed: boolean): AsyncGenerator<FoundDraft> {
  const kind = kindOf(file);
  if (kind === 'mbox') {
    const handle = await host.files.open(file);
    yield* draftsOfMbox(host, file, handle.createReadStream({ highWaterMark: mboxChunkBytes }) as AsyncIterable<Uint8Array>);
    return;
  }
  if (size > maxDraftBytes) {
    yield isWorded(host, file, 'draft.too-large');
    return;
  }
  const bytes = asUtf8(await host.files.readFile(file));
  if (kind === 'json') {
    const draft = draftOfJson(host, file, bytes, isNamed);
    if (draft !== undefined) yield draft;
  } else yield* draftsOfBytes(host, file, bytes, kind ?? guessKind(bytes));
}

/** The drafts of a folder and the folders below it, by name; links to folders are not followed. */
async function* draftsOfFolder(host: CliHost, folder: string): AsyncGenerator<FoundDraft> {
  const entries = await host.files.readdir(folder, { withFileTypes: true });
  entries.sort((one, other) => (one.name < other.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.isDirectory() || kindOf(entry.name) !== undefined) yield* draftsOfPath(host, join(folder, entry.name), false);
  }
}

function systemProblem(host: CliHost, file: string, fault: unknown): FoundDraft {
  const { code, message } = fault as NodeJS.ErrnoException;
  if (code === undefined) throw fault;
  return isWorded(host, file, code === 'ENOENT' ? 'draft.no-such-file' : code === 'EACCES' || code === 'EPERM' ? 'draft.no-permission' : 'draft.unreadable', { detail: message });
}

async function* draftsOfPath(host: CliHost, path: string, isNamed: boolean): AsyncGenerator<FoundDraft> {
  try {
    const stats: Stats = await host.files.stat(path);
    if (!stats.isDirectory()) {
      yield* draftsOfFile(host, path, stats.size, isNamed);
      return;
    }
    let isEmpty = true;
    for await (const draft of draftsOfFolder(host, path)) {
      isEmpty = false;
      yield draft;
    }
    if (isEmpty && isNamed) yield isWorded(host, path, 'draft.empty-folder');
  } catch (fault) {
    yield systemProblem(host, path, fault);
  }
}

/** The drafts of files, folders and mboxes in the order given, one at a time; `-` is standard input. */
export async function* readDrafts(host: CliHost, paths: readonly string[]): AsyncGenerator<FoundDraft> {
  for (const path of paths) {
    if (path === standardInput) {
      const bytes = asUtf8(await readAll(host.standardInput));
      yield* draftsOfBytes(host, path, bytes, guessKind(bytes));
    } else yield* draftsOfPath(host, path, true);
  }
}
