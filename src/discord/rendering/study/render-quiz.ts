import type { AnswerRecord, KeptQuiz } from '../../../app/answer-store.port.ts';
import type { MemberAnswer, QuizAnswer } from '../../../app/study-store.port.ts';
import { blank, type QuizQuestion } from '../../../core/study/quiz/quiz.ts';
import { button, buttonRows } from '../../components/buttons.ts';
import { actions, writeComponentId } from '../../components/component-id.ts';
import type { Messages } from '../../messages/messages.ts';
import { layOut, type Part } from '../body.ts';
import type { OutgoingMessage } from '../outgoing-message.ts';
import { literal, literalWithin } from '../plain.ts';
import { quotationLines } from '../quotation.ts';
import { phrasingLine } from './phrasing-line.ts';
import { scoreLines, scoresOf } from './score-board.ts';

/** A stored quiz. */
export type QuizRecord = AnswerRecord & { readonly quiz: KeptQuiz };

/** How a question went: for one member, or for all. */
export interface Outcome {
  /** What the member said; absent where it is revealed to all. */
  readonly own?: Pick<QuizAnswer, 'isRight'>;
  readonly answers: readonly MemberAnswer[];
  readonly disputed: ReadonlySet<number>;
}

const colour = 0xc77700;
const letters = ['A', 'B', 'C', 'D'];

/** The letter of an option. */
export function letterOf(option: number): string {
  return letters[option] ?? '?';
}

/** A question with the buttons to answer it. */
export function renderQuestion(record: QuizRecord, at: number, messages: Messages, embeds: boolean): OutgoingMessage[] {
  const { questions, wanted, mode } = record.quiz;
  const question = questions[at];
  if (question === undefined) return [];
  const words = messages.study.quiz;
  const short = questions.length < wanted ? words.short(questions.length, wanted) : undefined;
  const lines = [short, phrasingLine(record.quiz.phrasing, questions.length, messages)];
  const footer = lines.filter((line) => line !== undefined).join(' · ');
  return layOut(
    {
      title: words.title(at + 1, questions.length),
      colour,
      parts: [
        ...asked(question, messages),
        { text: `-# ${literalWithin(question.source.document.title, 240, 120)}`, after: '\n' },
      ],
      ...(at === 0 && footer !== '' ? { footer } : {}),
      rows: buttonRows([
        ...answerButtons(record, at, question, messages),
        ...(mode === 'group' ? [button(writeComponentId(actions.quizReveal, record.id, at), words.reveal)] : []),
      ]),
    },
    embeds,
  );
}

/** A question with its key, the quotation, how it went, and what comes next. */
export function renderSolved(
  record: QuizRecord,
  at: number,
  outcome: Outcome,
  messages: Messages,
  embeds: boolean,
): OutgoingMessage[] {
  const { questions } = record.quiz;
  const question = questions[at];
  if (question === undefined) return [];
  const words = messages.study.quiz;
  const isLast = at === questions.length - 1;
  return layOut(
    {
      title: words.title(at + 1, questions.length),
      colour,
      parts: [
        ...asked(question, messages),
        ...verdict(question, outcome, at, messages),
        ...(isLast ? standing(record, outcome, messages) : []),
      ],
      tail: [{ text: `**[${at + 1}]** ${quotationLines(question.source)}`, after: '\n\n' }],
      rows: buttonRows([
        button(writeComponentId(actions.openCitation, record.id, at + 1), `[${at + 1}]`),
        button(writeComponentId(actions.quizDispute, record.id, at), words.dispute),
        ...(isLast ? [] : [button(writeComponentId(actions.quizNext, record.id, at + 1), words.next)]),
      ]),
    },
    embeds,
  );
}

function asked(question: QuizQuestion, messages: Messages): Part[] {
  const stem = literal(question.stem).replace(literal(blank), '\\_\\_\\_\\_\\_');
  const statement: Part[] =
    question.kind === 'true-false' ? [{ text: `**${messages.study.quiz.statement}**`, after: '\n' }] : [];
  const options = question.kind === 'choice' ? question.options : [];
  return [
    ...statement,
    { text: stem, after: '\n' },
    ...options.map(
      (option, at): Part => ({
        text: `**${letterOf(at)}** ${literalWithin(option, 200)}`,
        after: at === 0 ? '\n\n' : '\n',
      }),
    ),
  ];
}

function answerButtons({ id }: QuizRecord, at: number, question: QuizQuestion, { study: { quiz } }: Messages) {
  const answer = (option: number, label: string) => button(writeComponentId(actions.quizAnswer, id, at, option), label);
  if (question.kind === 'choice') return question.options.map((_, option) => answer(option, letterOf(option)));
  if (question.kind === 'true-false') return [answer(0, quiz.isTrue), answer(1, quiz.isFalse)];
  return [button(writeComponentId(actions.quizType, id, at), quiz.type)];
}

function verdict(question: QuizQuestion, { own, answers }: Outcome, at: number, messages: Messages): Part[] {
  const words = messages.study.quiz;
  const key = keyText(question, messages);
  if (own !== undefined) return [{ text: own.isRight ? words.right : words.wrong(key), after: '\n\n' }];
  const names = answers
    .filter((answer) => answer.question === at && answer.isRight)
    .map(({ name }) => literalWithin(name, 80, 40));
  return [
    { text: words.key(key), after: '\n\n' },
    { text: names.length === 0 ? words.nobodyKnew : words.knewIt(names.slice(0, 20).join(', ')), after: '\n' },
  ];
}

/** What was right, for people: for a false statement also what the source says instead. */
function keyText(question: QuizQuestion, { study: { quiz } }: Messages): string {
  const key = literalWithin(question.key, 200);
  if (question.kind !== 'true-false') return key;
  return question.isTrue ? quiz.isTrue : `${quiz.isFalse} → ${key}`;
}

function standing({ quiz }: QuizRecord, { own, answers, disputed }: Outcome, messages: Messages): Part[] {
  const words = messages.study.quiz;
  const counting = quiz.questions.length - disputed.size;
  const scores = scoresOf(answers, disputed);
  const board = own === undefined ? scoreLines(scores, counting) : [words.result(scores[0]?.right ?? 0, counting)];
  return [
    ...(own === undefined && board.length > 0 ? [{ text: `**${words.scores}**`, after: '\n\n' as const }] : []),
    ...board.map((text, at): Part => ({ text, after: own !== undefined && at === 0 ? '\n\n' : '\n' })),
    ...(disputed.size > 0 ? [{ text: words.notCounted(disputed.size), after: '\n' as const }] : []),
  ];
}
