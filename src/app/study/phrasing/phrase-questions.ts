import { z } from 'zod';
import { fence } from '../../../core/answering/drafting/fence.ts';
import type { Fact } from '../../../core/study/quiz/fact.ts';
import { blank, type QuizQuestion } from '../../../core/study/quiz/quiz.ts';
import { languageName } from '../../drafting/language-name.ts';
import { shuffledOptions } from '../quiz/question-maker.ts';
import type { PhrasingTurn } from './phrasing-turn.ts';
import { askedTerms, type QuestionChecks, questionTrouble } from './question-trouble.ts';

/** The form of proposed questions; the schema in `prompts/quiz.md` says the same to the model. */
export const questionsForm = z.strictObject({
  questions: z.array(z.strictObject({ fact: z.string(), question: z.string(), wrong: z.array(z.string()) })),
});

/** A question with the fact that it asks for. */
export interface MadeQuestion {
  readonly question: QuizQuestion;
  readonly fact: Fact;
}

const wrongOptions = 3;

/**
 * The questions, those with options in a model's wording where the documents answer that with the same sentence. The key
 * stays; wrong options are picked from facts of the corpus, and each is checked anew.
 */
export async function phraseQuestions(
  made: readonly MadeQuestion[],
  checks: QuestionChecks & { readonly seed: number },
  turn: PhrasingTurn | undefined,
): Promise<QuizQuestion[]> {
  const asWritten = made.map(({ question }) => question);
  const choices = made.flatMap(({ question, fact }, at) => (question.kind === 'choice' ? [{ fact, at }] : []));
  if (turn === undefined || choices.length === 0) return asWritten;
  const key = turn.drafting.newKey();
  const labelled = choices.map((choice, index) => ({
    ...choice,
    label: `${key}-${index + 1}`,
    candidates: checks.options.candidates(choice.fact),
  }));
  const [main] = made.map(({ fact }) => fact.sentence.passage.evidence.passage.language);
  const proposed = await turn.propose(
    'quiz',
    {
      facts: labelled
        .map(({ label, at, fact, candidates }) => fence('text', label, shown(made[at], fact, candidates)))
        .join('\n\n'),
      language: languageName(main ?? 'und'),
    },
    questionsForm,
  );
  const worded = new Map<number, QuizQuestion>();
  const withheld: { text: string; why: string }[] = [];
  for (const { fact: label, question, wrong } of proposed?.questions ?? []) {
    const asked = question.replace(/\s+/gu, ' ').trim();
    const choice = labelled.find((one) => one.label === label);
    const before = choice === undefined ? undefined : asWritten[choice.at];
    if (choice === undefined || before?.kind !== 'choice' || worded.has(choice.at)) continue;
    const { fact, candidates, at } = choice;
    const trouble = await questionTrouble(asked, fact, checks);
    if (trouble !== undefined) {
      withheld.push({ text: question, why: trouble });
      continue;
    }
    const picked = candidates.filter(({ words }) => wrong.includes(words));
    const rest = candidates.filter((other) => !picked.includes(other));
    const options = await checks.options.falseOnes(fact, [...picked, ...rest], wrongOptions, {
      context: askedTerms(asked, fact),
    });
    // As many as before: what a shorter question no longer rules out may leave too few.
    if (options.length >= before.options.length - 1) {
      worded.set(at, { ...before, stem: asked, ...shuffledOptions(fact, options, checks.seed) });
    } else withheld.push({ text: question, why: 'Too few wrong options are false for it.' });
  }
  turn.count({ phrased: worded.size, withheld });
  return asWritten.map((question, at) => worded.get(at) ?? question);
}

/** A fact as the model reads it. */
function shown(made: MadeQuestion | undefined, fact: Fact, candidates: readonly Fact[]): string {
  const { document, passage } = fact.sentence.passage.evidence;
  return [
    `(${[document.title, ...passage.headings].join(' § ').replace(/\s+/gu, ' ')})`,
    `Sentence: ${made?.question.stem ?? blank}`,
    `Answer: ${fact.words}`,
    `Options for wrong answers: ${candidates.map(({ words }) => words).join(' · ')}`,
  ].join('\n');
}
