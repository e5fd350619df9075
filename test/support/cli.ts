import * as files from 'node:fs/promises';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { CliHost } from '../../src/cli/host';
import { run } from '../../src/cli/run';
import { englishCliWords } from '../../src/words/english-cli';

/** What a command line gave back. */
export interface CliResult {
  readonly status: number;
  readonly results: string;
  readonly messages: string;
}

interface CliSetting {
  readonly standardInput?: string;
  readonly isTerminal?: boolean;
  readonly columns?: number;
  readonly environment?: CliHost['environment'];
  /** The clock; 2026-06-01 unless told. */
  readonly now?: number;
  /** The real file system unless told. */
  readonly files?: CliHost['files'];
}

async function* oneChunk(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}

/** Runs a command line on the real file system, with streams and clock of our own. */
export async function runCli(argv: readonly string[], setting: CliSetting = {}): Promise<CliResult> {
  let results = '';
  let messages = '';
  const status = await run(argv, {
    standardInput: oneChunk(setting.standardInput ?? ''),
    results: { isTerminal: setting.isTerminal ?? false, columns: setting.columns, write: async (text) => void (results += text) },
    messages: { isTerminal: false, write: async (text) => void (messages += text) },
    files: setting.files ?? files,
    environment: setting.environment ?? {},
    now: () => setting.now ?? Date.UTC(2026, 5, 1),
    words: englishCliWords,
    version: '0.0.0',
  });
  return { status, results, messages };
}

/** A folder of its own for one test, with the files given by relative path; call `remove` at the end. */
export function createFolder(contents: Readonly<Record<string, string | Uint8Array>>): { readonly path: string; readonly remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'endrun-'));
  for (const [name, content] of Object.entries(contents)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
