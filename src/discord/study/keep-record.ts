import type { AnswerRecord } from '../../app/answer-store.port.ts';
import type { Surface } from '../asking/surface.ts';
import type { BotContext } from '../context.ts';

/** Keeps what a study command made, so that its buttons work after a restart. */
export async function keepRecord(
  bot: BotContext,
  surface: Surface,
  made: Pick<AnswerRecord, 'kind' | 'question' | 'quotations' | 'askedAt'> &
    Partial<Pick<AnswerRecord, 'quiz' | 'summary' | 'conversation'>>,
): Promise<AnswerRecord> {
  const id = bot.newId();
  const record: AnswerRecord = {
    id,
    ...(surface.guildId === undefined ? {} : { guildId: surface.guildId }),
    conversation: id,
    isPrivate: surface.isPrivate,
    milliseconds: bot.now() - made.askedAt,
    ...made,
  };
  await bot.answers.save(record, surface.userId);
  return record;
}
