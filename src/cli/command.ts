import type { Terminal } from './terminal.ts';

/** One command of `footnote`: what `--help` says of it and what it does. */
export interface Command {
  /** What follows the command's name in its usage line: `[options] QUESTION`. */
  readonly usage: string;
  /** One or two sentences for `--help`, after the summary. */
  readonly description: string;
  /** Options of its own; `--corpus`, `--data` and `--help` go with every command. */
  readonly options: Readonly<Record<string, Option>>;
  readonly examples: readonly string[];
  /** The exit code: 0 done, 1 a fault that was told on stderr. Throws for all other faults. */
  run(call: Call): Promise<number>;
}

export interface Option {
  readonly type: 'string' | 'boolean';
  /** May be given more than once. */
  readonly multiple?: boolean;
  /** What stands for the value in help: `DIR`. */
  readonly value?: string;
  readonly help: string;
}

/** A command line that has been read. Asking for an option that the command does not have is a mistake in our code. */
export interface Call {
  readonly positionals: readonly string[];
  readonly terminal: Terminal;
  flag(name: string): boolean;
  text(name: string): string | undefined;
  texts(name: string): readonly string[];
}

/** A command's place in the list: its code is loaded only when it is called or asked for help. */
export interface CommandEntry {
  readonly name: string;
  /** One line, without a full stop. */
  readonly summary: string;
  load(): Promise<Command>;
}

/** The options of commands that can talk to machines too. */
export const machineOptions = {
  json: { type: 'boolean', help: 'Print one JSON object.' },
  jsonl: { type: 'boolean', help: 'Read one JSON object a line from standard input, print one a line, in order.' },
} as const satisfies Record<string, Option>;

/** The options that go with every command. */
export const commonOptions = {
  corpus: { type: 'string', value: 'DIR', help: 'Folder of the documents (default: corpus).' },
  data: { type: 'string', value: 'DIR', help: 'Folder of the index (default: one below .footnote/ for each corpus).' },
  help: { type: 'boolean', help: 'Show this help.' },
} as const satisfies Record<string, Option>;
