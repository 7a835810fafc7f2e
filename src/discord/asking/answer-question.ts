import type { AskRequest } from '../../app/footnote.ts';
import type { Quotation, Reply } from '../../core/citations/reply.ts';
import type { BotContext } from '../context.ts';
import { promises } from '../limits.ts';
import { notice } from '../rendering/render-notice.ts';
import { type RepliedRecord, renderReply } from '../rendering/render-reply.ts';
import { accountOf } from './account.ts';
import { growingAnswer } from './growing-answer.ts';
import { judgingFor } from './judging-for.ts';
import type { Surface } from './surface.ts';
import { takeOn } from './take-on.ts';

/** A member's question, with what it follows up on. */
export interface MemberQuestion {
  readonly question: string;
  readonly documentIds?: readonly string[];
  readonly detail?: 'short' | 'full';
  /** Conversation to go on with; a new one where absent. */
  readonly conversation?: string;
}

/** Answers a question on its surface and keeps the record that its buttons work from. */
export async function answerQuestion(bot: BotContext, asked: MemberQuestion, where: Surface): Promise<void> {
  const question = asked.question.trim();
  const messages = where.forText(question);
  const surface = { ...where, messages };
  if (question.length > promises.question) return surface.send([notice(messages.notice.tooLong(promises.question))]);
  if (question === '') return surface.send([notice(messages.notice.askMe)]);

  const askedAt = bot.now();
  const id = bot.newId();
  const conversation = asked.conversation ?? surface.threadId ?? id;
  const history = await historyOf(bot, conversation);
  const request: AskRequest = {
    question,
    ...(await judgingFor(bot, surface)),
    ...(history.length > 0 ? { history } : {}),
    ...(asked.documentIds ? { documentIds: asked.documentIds } : {}),
    ...(asked.detail ? { detail: asked.detail } : {}),
    ...accountOf(surface),
  };
  const recordOf = (reply: Reply): RepliedRecord => ({
    id,
    kind: 'ask',
    askedAt,
    ...(surface.guildId === undefined ? {} : { guildId: surface.guildId }),
    // What one member asked privately is nobody else's context.
    conversation: surface.isPrivate && conversation === surface.threadId ? id : conversation,
    question,
    ...(asked.documentIds ? { documentIds: asked.documentIds } : {}),
    ...(asked.detail ? { detail: asked.detail } : {}),
    isPrivate: surface.isPrivate,
    quotations: quotationsOf(reply),
    reply,
    milliseconds: bot.now() - askedAt,
  });
  const growing = growingAnswer(bot, surface, recordOf);
  const reply = await takeOn(bot, surface, (footnote) => footnote.ask(request, growing.show, bot.givingUp));
  await growing.settled();
  if (reply === undefined) return;
  const record = recordOf(reply);
  // Stored before it is shown: a button must never be older than its record.
  await bot.answers.save(record, surface.userId);
  await surface.send(renderReply(record, messages, surface));
}

async function historyOf(bot: BotContext, conversation: string): Promise<NonNullable<AskRequest['history']>> {
  const records = await bot.answers.conversation(conversation, promises.rememberedTurns);
  return records
    .filter(({ kind }) => kind === 'ask')
    .map(({ question, reply, quotations }) => ({
      question: reply?.readAs ?? question,
      passageIds: quotations.map(({ passageId }) => passageId),
    }));
}

function quotationsOf(reply: Reply): readonly Quotation[] {
  return reply.kind === 'refusal' ? [] : reply.citations;
}
