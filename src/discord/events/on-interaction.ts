import type { Interaction } from 'discord.js';
import { commands } from '../commands/all-commands.ts';
import { messageCommands } from '../commands/message-commands.ts';
import { pressHandlers, submitHandlers } from '../components/all-components.ts';
import { readComponentId } from '../components/component-id.ts';
import type { BotContext } from '../context.ts';
import { replyUnknown, reportFailure } from './report-failure.ts';

const commandsByName = new Map(commands.map((command) => [command.data.name, command]));
const messageCommandsByName = new Map(messageCommands.map((command) => [command.data.name, command]));

/** Hands an interaction to its command, button, select or modal. Never throws: what fails is told to the member and logged. */
export async function onInteraction(interaction: Interaction, bot: BotContext): Promise<void> {
  try {
    const isNew = await bot.presses.once(pressOf(interaction), () => dispatch(interaction, bot));
    // The second half of a double click: taken note of, so that Discord shows no failure, and the first half answers.
    if (!isNew && interaction.isMessageComponent()) await interaction.deferUpdate();
  } catch (error) {
    await reportFailure(interaction, error, bot);
  }
}

/** What makes two interactions the same: a member's press of one button twice, or an event that Discord sends twice. */
function pressOf(interaction: Interaction): string {
  if (!interaction.isMessageComponent()) return interaction.id;
  const chosen = interaction.isStringSelectMenu() ? interaction.values : [];
  return [interaction.user.id, interaction.message.id, interaction.customId, ...chosen].join(' ');
}

async function dispatch(interaction: Interaction, bot: BotContext): Promise<void> {
  if (interaction.isChatInputCommand()) {
    const command = commandsByName.get(interaction.commandName);
    return command ? command.execute(interaction, bot) : replyUnknown(interaction);
  }
  if (interaction.isMessageContextMenuCommand()) {
    const command = messageCommandsByName.get(interaction.commandName);
    return command ? command.execute(interaction, bot) : replyUnknown(interaction);
  }
  if (interaction.isAutocomplete()) {
    return commandsByName.get(interaction.commandName)?.autocomplete?.(interaction, bot);
  }
  if (interaction.isButton() || interaction.isStringSelectMenu()) {
    const id = readComponentId(interaction.customId);
    const handler = id && pressHandlers[id.action];
    return handler ? handler(interaction, id, bot) : replyUnknown(interaction);
  }
  if (interaction.isModalSubmit()) {
    const id = readComponentId(interaction.customId);
    const handler = id && submitHandlers[id.action];
    return handler ? handler(interaction, id, bot) : replyUnknown(interaction);
  }
}
