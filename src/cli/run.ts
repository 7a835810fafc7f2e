import { Fault, UserError } from '../core/errors.ts';
import type { CommandEntry } from './command.ts';
import { commands } from './command-list.ts';
import { renderCommandHelp, renderOverview, usageLine } from './help.ts';
import { readCall } from './read-call.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** Runs one command line, the words after `footnote`; the exit code: 0 done, 1 a fault, 2 wrong usage. */
export async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = words;
  if (name === undefined || name === '--help' || name === '-h' || (name === 'help' && rest.length === 0)) {
    await terminal.write(renderOverview(commands));
    return 0;
  }
  const wanted = name === 'help' ? rest[0] : name;
  const entry = commands.find((candidate) => candidate.name === wanted);
  if (entry === undefined) {
    terminal.notice(`There is no command ${wanted}. Commands: ${commands.map((command) => command.name).join(', ')}.`);
    return 2;
  }
  return runCommand(entry, name === 'help' ? ['--help'] : rest, terminal);
}

async function runCommand(entry: CommandEntry, words: readonly string[], terminal: Terminal): Promise<number> {
  const command = await entry.load();
  try {
    const call = readCall(command, words, terminal);
    if (call.flag('help')) {
      await terminal.write(renderCommandHelp(entry, command));
      return 0;
    }
    return await command.run(call);
  } catch (error) {
    if (!(error instanceof UsageError)) return tellFault(error, terminal);
    terminal.notice(`${error.message}\nUsage: ${usageLine(entry, command)}`);
    return 2;
  }
}

function tellFault(error: unknown, terminal: Terminal): number {
  const { red } = terminal.errorStyle;
  if (error instanceof UserError || error instanceof Fault) {
    terminal.notice(`${red('✗')} ${error.message}\n  ${error.remedy}`);
    return 1;
  }
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
  terminal.notice(`${red('✗')} Something went wrong inside Footnote. Please report it with these lines:\n${details}`);
  return 1;
}
