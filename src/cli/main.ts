import { once } from 'node:events';
import * as files from 'node:fs/promises';
import ownPackage from '../../package.json';
import { englishCliWords } from '../words/english-cli';
import type { CliHost, TextSink } from './host';
import { run } from './run';

const badInput = 2;

function sinkFor(stream: NodeJS.WriteStream): TextSink {
  return {
    isTerminal: stream.isTTY === true,
    columns: stream.columns,
    async write(text) {
      if (!stream.write(text)) await once(stream, 'drain');
    },
  };
}

// Whoever reads us may stop early, as `head` does; that is no fault.
process.stdout.on('error', (fault: NodeJS.ErrnoException) => process.exit(fault.code === 'EPIPE' ? 0 : badInput));

const host: CliHost = {
  standardInput: process.stdin,
  results: sinkFor(process.stdout),
  messages: sinkFor(process.stderr),
  files,
  environment: process.env,
  now: () => Date.now(),
  words: englishCliWords,
  version: ownPackage.version,
};

run(process.argv.slice(2), host).then(
  (status) => {
    process.exitCode = status;
  },
  (fault: unknown) => {
    process.stderr.write(`${englishCliWords('cli.fault')}\n${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}\n`);
    process.exitCode = badInput;
  },
);
