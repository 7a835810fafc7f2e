import { type Command, type CommandEntry, commonOptions, type Option } from './command.ts';

/** The page of `footnote --help`. */
export function renderOverview(entries: readonly CommandEntry[]): string {
  return `Footnote answers questions from your documents, with citations that open the exact passage,
and says so plainly when they do not hold the answer.

Usage: footnote COMMAND [options]

Commands
${table(entries.map(({ name, summary }) => [name, summary]))}

Options of every command
${optionTable(commonOptions)}

footnote COMMAND --help tells more about a command, with examples.
Exit codes: 0 done, 1 a fault (told on standard error), 2 wrong usage.
`;
}

/** The page of `footnote COMMAND --help`. */
export function renderCommandHelp(entry: CommandEntry, command: Command): string {
  return `${entry.summary}.

Usage: ${usageLine(entry, command)}

${command.description}

Options
${optionTable({ ...command.options, ...commonOptions })}

Examples
${command.examples.map((example) => `  ${example}`).join('\n')}
`;
}

/** `footnote ask [options] QUESTION` */
export function usageLine(entry: CommandEntry, command: Command): string {
  return `footnote ${entry.name} ${command.usage}`.trimEnd();
}

function optionTable(options: Readonly<Record<string, Option>>): string {
  return table(
    Object.entries(options).map(([name, option]) => [
      `--${name}${option.value === undefined ? '' : ` ${option.value}`}`,
      option.help,
    ]),
  );
}

function table(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n');
}
