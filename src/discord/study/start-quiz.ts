import type { QuizKind } from '../../core/study/quiz/quiz.ts';
import { accountOf } from '../asking/account.ts';
import type { Surface } from '../asking/surface.ts';
import { takeOn } from '../asking/take-on.ts';
import type { BotContext } from '../context.ts';
import { renderQuestion } from '../rendering/study/render-quiz.ts';
import { renderRefused } from '../rendering/study/render-refused.ts';
import { keepRecord } from './keep-record.ts';
import type { CommandScope } from './read-scope.ts';
import { seedOf } from './seed.ts';

/** What kind of quiz a member wants. */
export interface QuizWish extends CommandScope {
  readonly questions: number;
  readonly kind?: QuizKind;
  readonly mode: 'solo' | 'group';
}

/** Makes a quiz and shows its first question. */
export async function startQuiz(bot: BotContext, { mode, ...wish }: QuizWish, where: Surface): Promise<void> {
  const messages = wish.topic === undefined ? where.messages : where.forText(wish.topic);
  const surface = { ...where, messages };
  const askedAt = bot.now();
  const seed = seedOf(bot.newId());
  const request = { ...wish, ...accountOf(surface), seed };
  const made = await takeOn(bot, surface, (footnote) => footnote.study.quiz(request), { isExpensive: true });
  if (made === undefined) return;
  if (made.kind === 'refusal') return surface.send([renderRefused(made, messages)]);
  const { questions, wanted, phrasing } = made;
  const quiz = { questions, wanted, mode, revealed: [], ...(phrasing === undefined ? {} : { phrasing }) };
  const record = await keepRecord(bot, surface, {
    kind: 'quiz',
    question: wish.topic ?? messages.study.discuss.everything,
    quotations: questions.map(({ source }) => source),
    quiz,
    askedAt,
  });
  await surface.send(renderQuestion({ ...record, quiz }, 0, messages, surface.embeds));
}
