import { parseArgs } from 'node:util';
import { commands } from './commands';
import type { Command, CommandValues, ExitCode } from './command';
import { say } from './host';
import type { CliHost } from './host';

const help = { help: { type: 'boolean', short: 'h' } } as const;

/** The command that the first words name, the longest name first, and what is left after it. */
function findCommand(argv: readonly string[]): { readonly command: Command; readonly rest: readonly string[] } | undefined {
  for (const count of [2, 1]) {
    const command = commands.find(({ name }) => name === argv.slice(0, count).join(' '));
    if (command !== undefined) return { command, rest: argv.slice(count) };
  }
  return undefined;
}

/** The commands whose first word this is. */
const groupOf = (word: string | undefined): readonly Command[] => commands.filter(({ name }) => name.startsWith(`${word} `));

async function showOverview(host: CliHost, shown: readonly Command[], sink = host.results): Promise<void> {
  const width = Math.max(...shown.map(({ name }) => name.length)) + 2;
  const list = shown.map(({ name, words }) => `  endrun ${name.padEnd(width)}${host.words(words)}`).join('\n');
  await sink.write(`${host.words('help.title')}\n\n${list}\n\n${host.words('help.more')}\n`);
}

const asksForHelp = (word: string): boolean => word === '--help' || word === '-h' || word === 'help';

/** What stands for the first word of two-word commands alone, or for a word that is no command. */
async function showGroup(first: string, second: string | undefined, host: CliHost): Promise<ExitCode> {
  const group = groupOf(first);
  if (group.length > 0 && second !== undefined && asksForHelp(second)) {
    await showOverview(host, group);
    return 0;
  }
  if (group.length > 0 && second === undefined) await showOverview(host, group, host.messages);
  else await say(host, 'usage.unknown-command', { command: group.length > 0 ? `${first} ${second}` : first });
  return 2;
}

interface Parsed {
  readonly values: CommandValues<Command['options']> & { readonly help?: unknown };
  readonly positionals: readonly string[];
}

/** node:util words its own faults well; only what is a usage fault is taken. */
function parseArguments(command: Command, rest: readonly string[]): Parsed | string {
  try {
    return parseArgs({ args: [...rest], options: { ...command.options, ...help }, allowPositionals: true, strict: true }) as unknown as Parsed;
  } catch (fault) {
    const { code, message } = fault as NodeJS.ErrnoException;
    if (code?.startsWith('ERR_PARSE_ARGS') !== true) throw fault;
    return message.split('. ')[0] ?? message;
  }
}

/** Runs one command line: arguments in (without node and script), exit status out. */
export async function run(argv: readonly string[], host: CliHost): Promise<ExitCode> {
  const [first] = argv;
  if (first === undefined) {
    await showOverview(host, commands, host.messages);
    return 2;
  }
  if (asksForHelp(first)) {
    await showOverview(host, commands);
    return 0;
  }
  if (first === '--version') {
    await host.results.write(`${host.version}\n`);
    return 0;
  }
  const found = findCommand(argv);
  if (found === undefined) return showGroup(first, argv[1], host);
  const parsed = parseArguments(found.command, found.rest);
  if (typeof parsed === 'string') {
    await say(host, 'usage.problem', { problem: `${parsed}.`, command: found.command.name });
    return 2;
  }
  if (parsed.values.help === true) {
    await host.results.write(`${host.words(`${found.command.words}.help`)}\n`);
    return 0;
  }
  return found.command.run(parsed.values, parsed.positionals, host);
}
