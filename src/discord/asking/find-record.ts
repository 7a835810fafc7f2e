import type { BaseInteraction } from 'discord.js';
import type { AnswerRecord } from '../../app/answer-store.port.ts';
import type { BotContext } from '../context.ts';

/** The record that a button belongs to; undefined where it is no longer stored, or belongs to another server. */
export async function findRecord(
  bot: BotContext,
  { guildId }: Pick<BaseInteraction, 'guildId'>,
  answerId: string,
): Promise<AnswerRecord | undefined> {
  const record = await bot.answers.find(answerId);
  return record?.guildId === (guildId ?? undefined) ? record : undefined;
}
