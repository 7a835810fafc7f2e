import { type Json, list, record, text } from './json-shapes.ts';

const commandFields = new Set(
  'id name name_localizations description description_localizations options default_member_permissions dm_permission default_permission integration_types contexts type nsfw handler'.split(
    ' ',
  ),
);

const commandName = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/** What Discord refuses of a list of commands to register. */
export function lintCommands(commands: unknown): string[] {
  const names = list(commands).map((command) => `${command.type ?? 1} ${text(command.name)}`);
  const isRepeated = new Set(names).size < names.length;
  const isTooMany = [1, 2, 3].some((type) => names.filter((name) => name.startsWith(`${type} `)).length > most(type));
  return [
    ...(isRepeated ? ['a command twice'] : []),
    ...(isTooMany ? ['more commands of a kind than Discord takes'] : []),
    ...list(commands).flatMap(lintCommand),
  ];
}

/** 100 slash commands, 15 of each context menu. */
function most(type: number): number {
  return type === 1 ? 100 : 15;
}

function lintCommand(command: Json): string[] {
  const name = text(command.name);
  const problems = Object.keys(command)
    .filter((field) => !commandFields.has(field))
    .map((field) => `an unknown field ${field} in /${name}`);
  if (JSON.stringify(command).length > 8_000) problems.push(`/${name} over 8,000 characters`);
  const isSlash = (command.type ?? 1) === 1;
  return isSlash ? [...problems, ...lintSlashCommand(command, name)] : problems;
}

function lintSlashCommand(command: Json, name: string): string[] {
  const description = text(command.description);
  const names = [name, ...Object.values(record(command.name_localizations)).map(text)];
  return [
    ...names.filter((one) => !commandName.test(one)).map((one) => `a name that is no command name: ${one}`),
    ...names.filter((one) => one !== one.toLowerCase()).map((one) => `an upper-case command name: ${one}`),
    ...(description.length < 1 || description.length > 100
      ? [`/${name} without a description of 1 to 100 characters`]
      : []),
    ...lintOptions(list(command.options), `/${name}`),
  ];
}

function lintOptions(options: readonly Json[], where: string): string[] {
  const problems: string[] = [];
  const firstOptional = options.findIndex(({ required, type }) => required !== true && type !== 1 && type !== 2);
  if (firstOptional >= 0 && options.slice(firstOptional).some(({ required }) => required === true))
    problems.push(`a required option after an optional one in ${where}`);
  if (options.length > 25) problems.push(`more than 25 options in ${where}`);
  const names = options.map(({ name }) => text(name));
  if (new Set(names).size < names.length) problems.push(`an option twice in ${where}`);
  for (const option of options) {
    if (list(option.choices).length > 25) problems.push(`more than 25 choices in ${where}`);
    const about = text(option.description);
    if (about.length < 1 || about.length > 100)
      problems.push(`an option without a description of 1 to 100 in ${where}`);
    if (option.autocomplete === true && list(option.choices).length > 0)
      problems.push(`choices beside autocomplete in ${where}`);
    problems.push(...lintOptions(list(option.options), `${where} ${text(option.name)}`));
  }
  return problems;
}
