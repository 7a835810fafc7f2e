import { type ChatInputCommandInteraction, PermissionFlagsBits } from 'discord.js';
import { type AddOutcome, isOwnDocument } from '../../app/libraries/libraries.ts';
import type { UnreadReason } from '../../core/documents/unread-reason.ts';
import { findSource } from '../asking/find-source.ts';
import { readAttachment } from '../asking/read-attachment.ts';
import type { Surface } from '../asking/surface.ts';
import { takeOn } from '../asking/take-on.ts';
import type { BotContext } from '../context.ts';
import { limits } from '../limits.ts';
import type { Messages } from '../messages/messages.ts';
import { unreadIn } from '../messages/unread/unread-messages.ts';
import { literalWithin } from '../rendering/plain.ts';
import { notice } from '../rendering/render-notice.ts';

type Change = (
  interaction: ChatInputCommandInteraction,
  bot: BotContext,
  surface: Surface,
  guildId: string,
) => Promise<string | undefined>;

const work = { isExpensive: true, isForAdmins: true } as const;

/** `/sources add`, `remove` and `reindex`: what a server's admins do with its own documents. Undefined where it has been answered. */
const changes: Readonly<Record<string, Change>> = {
  async add(interaction, bot, surface, guildId) {
    const attachment = interaction.options.getAttachment('file', true);
    const outcome = await takeOn(
      bot,
      surface,
      async (): Promise<AddOutcome> => {
        const file = await readAttachment(attachment);
        return 'code' in file ? { kind: 'refused', refusal: file } : bot.libraries.add(guildId, file);
      },
      work,
    );
    return outcome && tellOutcome(outcome, attachment.name, surface.messages);
  },
  async remove(interaction, bot, surface, guildId) {
    const { messages } = surface;
    const named = interaction.options.getString('source', true);
    const sources = await bot.libraries.use(guildId, (footnote) => footnote.sources());
    const source = findSource(sources, named);
    if (!source) return messages.sources.unknown(literalWithin(named, 200));
    const title = literalWithin(source.title, 300, 150);
    if (!isOwnDocument(source.id)) return messages.sources.notOwn(title);
    const isRemoved = await takeOn(bot, surface, () => bot.libraries.remove(guildId, source.id), work);
    if (isRemoved === undefined) return undefined;
    return isRemoved ? messages.sources.removed(title) : messages.sources.unknown(title);
  },
  async reindex(_interaction, bot, surface, guildId) {
    const report = await takeOn(bot, surface, () => bot.libraries.reindex(guildId), work);
    if (report === undefined) return undefined;
    const { added, changed, removed, refused } = report;
    const counts = { added: added.length, changed: changed.length, removed: removed.length };
    const problems = refused.map(({ path, reason }) => tellRefusal(baseName(path), reason, surface.messages));
    return linesThatFit([surface.messages.sources.reindexed(counts), ...problems], surface.messages);
  },
};

/** Changes a server's own documents, for members who may manage it, in a server that the bot is a member of. */
export async function changeSources(
  subcommand: string,
  interaction: ChatInputCommandInteraction,
  bot: BotContext,
  surface: Surface,
): Promise<void> {
  const { sources } = surface.messages;
  const change = changes[subcommand];
  if (!change || !interaction.inCachedGuild()) return surface.send([notice(sources.notHere)]);
  if (!interaction.memberPermissions.has(PermissionFlagsBits.ManageGuild)) {
    return surface.send([notice(sources.notAdmin)]);
  }
  const told = await change(interaction, bot, surface, interaction.guildId);
  if (told !== undefined) await surface.send([notice(told)]);
}

function tellOutcome(outcome: AddOutcome, name: string, messages: Messages): string {
  const { sources } = messages;
  switch (outcome.kind) {
    case 'too-many':
      return sources.tooMany(outcome.most);
    case 'refused':
      return tellRefusal(name, outcome.refusal.reason, messages);
    default: {
      const { source, unread } = outcome;
      const told = sources[outcome.kind](literalWithin(source.title, 300, 150), source.passages);
      return unread === undefined ? told : `${told}\n${sources.partly} ${unreadIn(sources.unread, unread)}`;
    }
  }
}

function tellRefusal(name: string, reason: UnreadReason, { sources }: Messages): string {
  return `${sources.refused(literalWithin(name, 300, 150))} ${unreadIn(sources.unread, reason)}`;
}

function baseName(path: string): string {
  return path.split('/').at(-1) ?? path;
}

/** The first lines, as many as a message holds, and how many more there are. */
function linesThatFit(lines: readonly string[], { sources }: Messages): string {
  let text = '';
  for (const [index, line] of lines.entries()) {
    const more = sources.more(lines.length - index);
    if (text.length + line.length + more.length + 2 > limits.message.content) return `${text}\n${more}`;
    text = text === '' ? line : `${text}\n${line}`;
  }
  return text;
}
