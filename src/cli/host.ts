import type * as FileSystem from 'node:fs/promises';
import type { Words } from '../core';

/** Where text goes. `isTerminal` tells whether a person looks at it. */
export interface TextSink {
  readonly isTerminal: boolean;
  /** Width in characters; undefined when unknown. */
  readonly columns?: number;
  /** Resolves when more may be written, so that output never piles up in memory. */
  write(text: string): Promise<void>;
}

/** All that a command may touch outside itself. */
export interface CliHost {
  readonly standardInput: AsyncIterable<Uint8Array>;
  readonly results: TextSink;
  readonly messages: TextSink;
  readonly files: typeof FileSystem;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Milliseconds since 1970 UTC. */
  readonly now: () => number;
  readonly words: Words;
  /** Of this package. */
  readonly version: string;
}

/** Says something to the person, on standard error, from the catalogue. */
export const say = (host: CliHost, ...message: Parameters<Words>): Promise<void> => host.messages.write(`${host.words(...message)}\n`);
