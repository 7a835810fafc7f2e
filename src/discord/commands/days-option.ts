import { ApplicationCommandOptionType, type ChatInputCommandInteraction } from 'discord.js';
import { describe } from './descriptions.ts';

const usual = 7;
const day = 24 * 60 * 60_000;

/** The option `days`, 1 to 30: as long as questions are kept. */
export const daysOption = {
  ...describe(
    { name: 'days', description: 'How many days to look back (7 unless told)' },
    { name: 'дней', description: 'За сколько дней (иначе за 7)' },
    { name: '天数', description: '回看多少天（默认 7 天）' },
  ),
  type: ApplicationCommandOptionType.Integer,
  min_value: 1,
  max_value: 30,
} as const;

/** How many days were asked for, and the moment that they begin. */
export function readDays(interaction: ChatInputCommandInteraction, now: number): { days: number; since: number } {
  const days = interaction.options.getInteger('days') ?? usual;
  return { days, since: now - days * day };
}
