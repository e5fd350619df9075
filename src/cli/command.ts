import type { ParseArgsConfig } from 'node:util';
import type { CliHost } from './host';

/** 0 fine · 1 found something · 2 bad usage or input. */
export type ExitCode = 0 | 1 | 2;

export type CommandOptions = NonNullable<ParseArgsConfig['options']>;

type ValueOf<Option> = Option extends { type: 'boolean' } ? boolean : Option extends { multiple: true } ? readonly string[] : string;
export type CommandValues<Options extends CommandOptions> = { readonly [Name in keyof Options]?: ValueOf<Options[Name]> };

/** What stands behind one command. `name` is what is typed after `endrun`: one word or two. */
export interface Command<Options extends CommandOptions = CommandOptions> {
  readonly name: string;
  /** Key of the one-line description; the help text is under the same key with `.help`. */
  readonly words: string;
  readonly options: Options;
  run(values: CommandValues<Options>, operands: readonly string[], host: CliHost): Promise<ExitCode>;
}

/** Checks a command's options against its `run` and forgets them, so that commands fit in one list. */
export const defineCommand = <const Options extends CommandOptions>(command: Command<Options>): Command => command as unknown as Command;
