import type {
  ButtonInteraction,
  MessageComponentInteraction,
  ModalSubmitInteraction,
  StringSelectMenuInteraction,
} from 'discord.js';
import type { BotContext } from '../context.ts';
import type { ComponentId } from './component-id.ts';

/** What a button or a select does when it is pressed. */
export type PressHandler = (
  interaction: ButtonInteraction | StringSelectMenuInteraction,
  id: ComponentId,
  bot: BotContext,
) => Promise<void>;

/** What a modal does when it is sent. */
export type SubmitHandler = (interaction: ModalSubmitInteraction, id: ComponentId, bot: BotContext) => Promise<void>;

/** The number that a select was set to, or that the id carries. */
export function pressedNumber(interaction: MessageComponentInteraction, id: ComponentId): number {
  const chosen = interaction.isStringSelectMenu() ? Number(interaction.values[0]) : id.numbers[0];
  return chosen ?? Number.NaN;
}
