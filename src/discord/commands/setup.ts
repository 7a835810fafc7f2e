import { type ChatInputCommandInteraction, GatewayIntentBits } from 'discord.js';
import type { GuildSettings } from '../../app/guild-settings.port.ts';
import { deferReply } from '../asking/interaction-surface.ts';
import type { Surface } from '../asking/surface.ts';
import { wordsFor } from '../asking/words.ts';
import { leastPermissions } from '../connection/permissions.ts';
import type { BotContext } from '../context.ts';
import type { NeededPermission } from '../messages/messages.ts';
import { notice } from '../rendering/render-notice.ts';
import { renderInstallation, renderSettings } from '../rendering/render-setup.ts';
import type { Command } from './command.ts';
import { setupData } from './setup-data.ts';

const languages = new Set(['en', 'ru', 'zh', 'kk']);

/** `/setup`: what the admins of a server decide, and what is missing there. */
export const setup = {
  data: setupData,
  async execute(interaction, bot) {
    const surface = await deferReply(bot, interaction, true);
    const { guildId } = surface;
    const subcommand = interaction.options.getSubcommand();
    if (guildId === undefined) return surface.send([notice(surface.messages.notice.unknownAction)]);
    if (subcommand === 'check') return checkInstallation(interaction, bot, surface);
    const before = await bot.guilds.guildSettings(guildId);
    const after = changed(before, subcommand, interaction);
    if (after !== before) await bot.guilds.saveGuildSettings(guildId, after);
    // The language may just have changed.
    const { messages } = await wordsFor(bot, interaction);
    const [shown = {}] = renderSettings(after, bot.usualLimits, messages, surface.embeds);
    await surface.send([after === before ? shown : { ...shown, content: messages.setup.saved }]);
  },
} satisfies Command;

/** The settings after the subcommand; the very same object where it changes nothing. */
function changed(settings: GuildSettings, subcommand: string, { options }: ChatInputCommandInteraction): GuildSettings {
  switch (subcommand) {
    case 'channels': {
      const channelId = String(options.get('channel', true).value);
      const others = settings.channelIds.filter((id) => id !== channelId);
      return { ...settings, channelIds: options.getBoolean('answer', true) ? [...others, channelId] : others };
    }
    case 'limits': {
      const userQuestions = options.getInteger('member');
      const guildQuestions = options.getInteger('server');
      return {
        ...settings,
        ...(userQuestions === null ? {} : { userQuestions }),
        ...(guildQuestions === null ? {} : { guildQuestions }),
      };
    }
    case 'strictness':
      return { ...settings, isStrict: options.getString('level', true) === 'strict' };
    case 'threads':
      return { ...settings, listensInThreads: options.getBoolean('listen', true) };
    case 'language': {
      const { language: _before, ...others } = settings;
      const chosen = options.getString('language', true);
      return languages.has(chosen) ? { ...others, language: chosen as NonNullable<GuildSettings['language']> } : others;
    }
    default:
      return settings;
  }
}

async function checkInstallation(
  interaction: ChatInputCommandInteraction,
  bot: BotContext,
  { guildId, messages, embeds, send }: Surface,
): Promise<void> {
  const sources = await bot.libraries.use(guildId, (footnote) => footnote.sources());
  const model = await bot.libraries.use(guildId, async (footnote) => footnote.model?.examine());
  const missing = Object.entries(leastPermissions)
    .filter(([, permission]) => !interaction.appPermissions.has(permission))
    .map(([name]) => name as NeededPermission);
  const found = {
    missing,
    readsMessageContent: interaction.client.options.intents.has(GatewayIntentBits.MessageContent),
    documents: sources.length,
    passages: sources.reduce((sum, { passages }) => sum + passages, 0),
    ...(model === undefined ? {} : { model }),
  };
  await send(renderInstallation(found, messages, embeds));
}
