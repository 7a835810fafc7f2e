import { type Json, list, record, text } from './json-shapes.ts';
import { lintRows } from './lint-rows.ts';

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
  if (files.length > 10) problems.push('more than 10 files');
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
      if (text(field.name).length > 256) problems.push('an embed field name over 256 characters');
      if (text(field.value).length > 1_024) problems.push('an embed field value over 1,024 characters');
    }
    if (text(embed.title).length > 256) problems.push('an embed title over 256 characters');
    if (text(embed.description).length > 4_096) problems.push('an embed description over 4,096 characters');
    if (footer.length > 2_048) problems.push('an embed footer over 2,048 characters');
    if (Object.keys(embed).length === 0) problems.push('an empty embed');
  }
  if (embeds.some(({ fields }) => list(fields).length > 25)) problems.push('more than 25 embed fields');
  if (embeds.length > 10) problems.push('more than 10 embeds');
  if (total > 6_000) problems.push(`embeds of ${total} characters in all`);
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
