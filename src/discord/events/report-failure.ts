import {
  DiscordAPIError,
  type Interaction,
  MessageFlags,
  RESTJSONErrorCodes,
  type RepliableInteraction,
} from 'discord.js';
import { toPayload } from '../asking/to-payload.ts';
import { wordsFor } from '../asking/words.ts';
import type { BotContext } from '../context.ts';
import { describeError } from '../describe-error.ts';
import type { Messages } from '../messages/messages.ts';
import { messagesForLocale } from '../messages/messages-for.ts';
import { notice } from '../rendering/render-notice.ts';
import { faultNotice } from './fault-notice.ts';

/** Errors that mean the member can no longer be reached through this interaction, whatever is sent. */
const unreachable = new Set<number | string>([
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.InvalidWebhookToken,
  RESTJSONErrorCodes.UnknownWebhook,
]);

/** Options in which members write sentences of their own. */
const written = ['question', 'claim', 'text', 'topic'] as const;

/** Tells the member in plain words that it failed, and the log what failed. Nothing of the error itself reaches Discord. */
export async function reportFailure(interaction: Interaction, error: unknown, bot: BotContext): Promise<void> {
  const line = `${nameOf(interaction)} failed: ${describeError(error)}`;
  if (error instanceof DiscordAPIError && unreachable.has(error.code)) return bot.log.warn(line);
  bot.log.error(line);
  if (!interaction.isRepliable()) return;
  const message = toPayload(notice(faultNotice(error, await wordsOf(interaction, bot))));
  try {
    if (interaction.deferred && !interaction.replied) await interaction.editReply(message);
    else if (interaction.replied) await interaction.followUp({ ...message, flags: MessageFlags.Ephemeral });
    else await interaction.reply({ ...message, flags: MessageFlags.Ephemeral });
  } catch (second) {
    bot.log.warn(`${nameOf(interaction)}: the failure could not be told: ${describeError(second)}`);
  }
}

/** Our own words for whoever acted: by the server's language, by the language they wrote in, by their locale. */
async function wordsOf(interaction: RepliableInteraction, bot: BotContext): Promise<Messages> {
  try {
    return (await wordsFor(bot, interaction)).forText(writtenIn(interaction));
  } catch {
    // The settings may be the very thing that failed.
    return messagesForLocale(interaction.locale);
  }
}

/** What the member has written: in a command's options, or in a form. */
function writtenIn(interaction: RepliableInteraction): string {
  if (interaction.isChatInputCommand()) {
    return written.map((option) => interaction.options.getString(option) ?? '').join(' ');
  }
  return interaction.isModalSubmit() ? interaction.fields.fields.map((field) => textIn(field)).join(' ') : '';
}

function textIn(field: object): string {
  return 'value' in field && typeof field.value === 'string' ? field.value : '';
}

/** A component or command that this version does not know. */
export async function replyUnknown(interaction: RepliableInteraction): Promise<void> {
  const { unknownAction } = messagesForLocale(interaction.locale).notice;
  await interaction.reply({ ...toPayload(notice(unknownAction)), flags: MessageFlags.Ephemeral });
}

function nameOf(interaction: Interaction): string {
  if (interaction.isCommand() || interaction.isAutocomplete()) return `/${interaction.commandName}`;
  return 'customId' in interaction ? `component ${interaction.customId.slice(0, 1)}` : 'interaction';
}
