import type { RefusalReply } from '../../core/citations/reply.ts';
import type { Quiz, QuizQuestion } from '../../core/study/quiz/quiz.ts';
import type { Layout } from './layout.ts';
import { phrasingLine } from './model-line.ts';
import { place } from './place.ts';
import { renderReply } from './reply.ts';
import { wrap } from './wrap.ts';

const letters = 'ABCD';

/** A quiz for people: the questions first, then the keys with their quotations. Ends with a line feed. */
export function renderQuiz(quiz: Quiz | RefusalReply, layout: Layout): string {
  if (quiz.kind === 'refusal') return renderReply(quiz, layout);
  const { style, width } = layout;
  const lines = [
    ...quiz.questions.flatMap((question, at) => [
      wrap(`${question.kind === 'true-false' ? 'True or false? ' : ''}${question.stem}`, width, `${at + 1}. `),
      ...optionsOf(question).map((option) => wrap(option, width, '   ')),
    ]),
    '',
    style.bold('Keys'),
    ...quiz.questions.flatMap((question, at) => [
      wrap(keyOf(question), width, `${at + 1}. `),
      wrap(`“${question.source.quote}”`, width, '   '),
      style.dim(wrap(place(question.source), width, '   ')),
    ]),
    ...(quiz.questions.length < quiz.wanted
      ? [style.dim(`${quiz.questions.length} of ${quiz.wanted}: the rest failed the check.`)]
      : []),
    ...(quiz.phrasing === undefined
      ? []
      : [style.dim(wrap(phrasingLine(quiz.phrasing, quiz.questions.length, 'questions'), width))]),
  ];
  return `${lines.join('\n')}\n`;
}

function optionsOf(question: QuizQuestion): string[] {
  return question.kind === 'choice' ? question.options.map((option, at) => `${letters.charAt(at)}) ${option}`) : [];
}

function keyOf(question: QuizQuestion): string {
  if (question.kind === 'choice') return `${letters.charAt(question.correct)}) ${question.key}`;
  if (question.kind === 'cloze') return question.key;
  return question.isTrue ? 'True' : `False: ${question.key}`;
}
