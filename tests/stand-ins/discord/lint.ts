type Json = Readonly<Record<string, unknown>>;

/** What Discord refuses although its description allows it. Each rule gives a sentence for what it finds. */
export function lintMessage(message: unknown, isEdit: boolean): string[] {
  const body = record(message);
  const content = text(body.content);
  const embeds = list(body.embeds);
  const rows = list(body.components);
  const files = list(body.attachments);
  const flags = typeof body.flags === 'number' ? body.flags : 0;
  const problems: string[] = [];
  const usesComponentsV2 = (flags & 32_768) !== 0;
  if (content.length > 2_000) problems.push(`content has ${content.length} characters`);
  if (usesComponentsV2 && (content !== '' || embeds.length > 0))
    problems.push('components V2 beside content or embeds');
  const isEmpty = content === '' && embeds.length === 0 && rows.length === 0 && files.length === 0;
  if (isEmpty && (!isEdit || ['content', 'embeds', 'components'].every((key) => key in body)))
    problems.push('an empty message');
  return [...problems, ...lintEmbeds(embeds), ...lintRows(rows), ...lintMentions(body)];
}

function lintEmbeds(embeds: readonly Json[]): string[] {
  const problems: string[] = [];
  let total = 0;
  for (const embed of embeds) {
    const fields = list(embed.fields);
    const footer = text(record(embed.footer).text);
    const author = text(record(embed.author).name);
    total += text(embed.title).length + text(embed.description).length + footer.length + author.length;
    for (const field of fields) {
      total += text(field.name).length + text(field.value).length;
      if (text(field.name).trim() === '' || text(field.value).trim() === '') problems.push('an empty embed field');
    }
    if (text(embed.title).length > 256) problems.push('an embed title over 256 characters');
    if (text(embed.description).length > 4_096) problems.push('an embed description over 4,096 characters');
    if (footer.length > 2_048) problems.push('an embed footer over 2,048 characters');
    if (Object.keys(embed).length === 0) problems.push('an empty embed');
  }
  if (embeds.length > 10) problems.push('more than 10 embeds');
  if (total > 6_000) problems.push(`embeds of ${total} characters in all`);
  return problems;
}

function lintRows(rows: readonly Json[]): string[] {
  const problems: string[] = [];
  const ids: string[] = [];
  if (rows.length > 5) problems.push(`${rows.length} rows of components`);
  for (const row of rows) {
    const components = list(row.components);
    const selects = components.filter(({ type }) => type !== 2);
    if (components.length === 0) problems.push('an empty row');
    if (components.length > 5 || (selects.length > 0 && components.length > 1)) problems.push('a row that is too full');
    for (const component of components) {
      const isLink = component.style === 5;
      const id = text(component.custom_id);
      if (!isLink && (id.length < 1 || id.length > 100))
        problems.push('a component without a custom_id of 1 to 100 characters');
      if (!isLink) ids.push(id);
      if (component.type === 2 && text(component.label) === '' && component.emoji === undefined)
        problems.push('a button that shows nothing');
      if (text(component.label).length > 80) problems.push('a button label over 80 characters');
      const options = list(component.options);
      if (selects.includes(component) && (options.length < 1 || options.length > 25))
        problems.push('a select without 1 to 25 options');
      const values = options.map(({ value }) => text(value));
      if (new Set(values).size < values.length) problems.push('a select with a value twice');
    }
  }
  if (new Set(ids).size < ids.length) problems.push('a custom_id twice');
  return problems;
}

/** The house rule goes beyond Discord's: every message says that it pings nobody. */
function lintMentions(body: Json): string[] {
  const mentions = record(body.allowed_mentions);
  if (!Array.isArray(mentions.parse) || mentions.parse.length > 0) return ['a message that does not rule out mentions'];
  if (list(mentions.users).length > 0 || list(mentions.roles).length > 0)
    return ['allowed_mentions with users or roles'];
  return mentions.replied_user === true ? ['a reply that pings'] : [];
}

export function lintModal(modal: unknown): string[] {
  const body = record(modal);
  const components = list(body.components);
  const problems: string[] = [];
  if (components.length < 1 || components.length > 5) problems.push('a modal without 1 to 5 components');
  if (text(body.title).length < 1 || text(body.title).length > 45)
    problems.push('a modal title that is not 1 to 45 characters');
  for (const component of components)
    if (text(component.label).length > 45) problems.push('a modal label over 45 characters');
  return problems;
}

export function lintChoices(data: unknown): string[] {
  const choices = list(record(data).choices);
  const problems = choices.length > 25 ? ['more than 25 suggestions'] : [];
  for (const { name, value } of choices) {
    if (text(name).length < 1 || text(name).length > 100)
      problems.push('a suggestion whose name is not 1 to 100 characters');
    if (typeof value === 'string' && value.length > 100)
      problems.push('a suggestion whose value is over 100 characters');
  }
  return problems;
}

const commandFields = new Set(
  'id name name_localizations description description_localizations options default_member_permissions dm_permission default_permission integration_types contexts type nsfw handler'.split(
    ' ',
  ),
);

export function lintCommands(commands: unknown): string[] {
  const problems: string[] = [];
  const names = list(commands).map((command) => `${command.type ?? 1} ${text(command.name)}`);
  if (new Set(names).size < names.length) problems.push('a command twice');
  for (const command of list(commands)) {
    const name = text(command.name);
    const isSlash = (command.type ?? 1) === 1;
    for (const field of Object.keys(command))
      if (!commandFields.has(field)) problems.push(`an unknown field ${field} in /${name}`);
    if (isSlash && name !== name.toLowerCase()) problems.push(`an upper-case command name: ${name}`);
    if (isSlash && (text(command.description).length < 1 || text(command.description).length > 100))
      problems.push(`/${name} without a description of 1 to 100 characters`);
    for (const localised of Object.values(record(command.name_localizations))) {
      if (isSlash && !/^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u.test(text(localised)))
        problems.push(`a name that is no command name: ${localised}`);
      if (isSlash && text(localised) !== text(localised).toLowerCase())
        problems.push(`an upper-case command name: ${localised}`);
    }
    problems.push(...lintOptions(list(command.options), `/${name}`));
    if (JSON.stringify(command).length > 8_000) problems.push(`/${name} over 8,000 characters`);
  }
  return problems;
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
    if (option.autocomplete === true && list(option.choices).length > 0)
      problems.push(`choices beside autocomplete in ${where}`);
    problems.push(...lintOptions(list(option.options), `${where} ${text(option.name)}`));
  }
  return problems;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function record(value: unknown): Json {
  return typeof value === 'object' && value !== null ? (value as Json) : {};
}

function list(value: unknown): Json[] {
  return Array.isArray(value) ? value.map(record) : [];
}
