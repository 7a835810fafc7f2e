import {
  ApplicationCommandType,
  type MessageContextMenuCommandInteraction,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import { checkText } from '../asking/check-text.ts';
import { findPassages } from '../asking/find-passages.ts';
import { deferReply } from '../asking/interaction-surface.ts';
import { messageText } from '../asking/message-text.ts';
import { openQuestionForm } from '../components/asking-again.ts';
import { actions } from '../components/component-id.ts';
import type { BotContext } from '../context.ts';
import { notice } from '../rendering/render-notice.ts';

/** A command of a message's context menu. Discord hands it the message's text, with no privileged intent. */
export interface MessageCommand {
  readonly data: RESTPostAPIContextMenuApplicationCommandsJSONBody;
  /** Acknowledges the interaction before anything else. Errors are answered by the caller. */
  execute(interaction: MessageContextMenuCommandInteraction, bot: BotContext): Promise<void>;
}

/** *Check against sources*: the message's claims, each with its verdict, for the member alone. */
const checkAgainstSources: MessageCommand = {
  data: named('Check against sources', { ru: 'Проверить по источникам', 'zh-CN': '用资料核对' }),
  async execute(interaction, bot) {
    const surface = await deferReply(bot, interaction, true);
    await checkText(bot, { text: messageText(interaction.targetMessage) }, surface);
  },
};

/** *Find sources for this*: the passages nearest to the message, for the member alone. */
const findSourcesForThis: MessageCommand = {
  data: named('Find sources for this', { ru: 'Найти источники к этому', 'zh-CN': '查找相关资料' }),
  async execute(interaction, bot) {
    const surface = await deferReply(bot, interaction, true);
    const text = messageText(interaction.targetMessage);
    if (text === '') return surface.send([notice(surface.messages.check.noText)]);
    await findPassages(bot, { text }, surface);
  },
};

/** *Ask about this*: a form with the message in it, to be made into a question. */
const askAboutThis: MessageCommand = {
  data: named('Ask about this', { ru: 'Спросить об этом', 'zh-CN': '就此提问' }),
  execute: (interaction, bot) =>
    openQuestionForm(interaction, bot, actions.askForm, '-', messageText(interaction.targetMessage)),
};

/** Every command of a message's context menu. */
export const messageCommands: readonly MessageCommand[] = [checkAgainstSources, findSourcesForThis, askAboutThis];

function named(name: string, localizations: { ru: string; 'zh-CN': string }): MessageCommand['data'] {
  return { type: ApplicationCommandType.Message, name, name_localizations: localizations };
}
