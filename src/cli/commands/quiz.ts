import { z } from 'zod';
import { type Call, type Command, machineOptions } from '../command.ts';
import { quizObject } from '../rendering/machine-study.ts';
import { renderQuiz } from '../rendering/quiz.ts';
import { UsageError } from '../usage-error.ts';
import { scopeOf, seedOf, seedOption, studyOptions } from './study-scope.ts';
import { layoutOf, withFootnote } from './with-footnote.ts';

const usualQuestions = 5;
const mostQuestions = 50;
const kinds = ['choice', 'cloze', 'true-false'] as const;
const questionsSchema = z.coerce.number().int().min(1).max(mostQuestions);

/** `footnote quiz` */
export const quiz = {
  usage: '[options]',
  description: `Questions on single facts. Every key is a quotation of a stored document, no wrong option is true by any passage.
What fails a check is dropped, so there may be fewer than were asked for. With a chat model set, questions with
options may be in its words, where the documents answer them with the sentence of the key.`,
  options: {
    ...studyOptions,
    questions: {
      type: 'string',
      value: 'N',
      help: `At most so many questions, 1 to ${mostQuestions} (default: ${usualQuestions}).`,
    },
    kind: { type: 'string', value: kinds.join('|'), help: 'Questions of this kind only.' },
    ...seedOption,
    json: machineOptions.json,
  },
  examples: [
    'footnote quiz',
    'footnote quiz --topic "trade routes" --kind choice',
    'footnote quiz --questions 10 --json',
  ],
  async run(call) {
    if (call.positionals.length > 0)
      throw new UsageError('This command takes options only; a topic goes after --topic.');
    const questions = questionsOf(call);
    const kind = kindOf(call);
    const seed = seedOf(call);
    const made = await withFootnote(call, async (footnote) =>
      footnote.study.quiz({
        ...(await scopeOf(call, footnote)),
        questions,
        seed,
        ...(kind === undefined ? {} : { kind }),
      }),
    );
    await call.terminal.write(
      call.flag('json') ? `${JSON.stringify(quizObject(made))}\n` : renderQuiz(made, layoutOf(call)),
    );
    return 0;
  },
} satisfies Command;

function questionsOf(call: Call): number {
  const given = call.text('questions') ?? usualQuestions;
  const questions = questionsSchema.safeParse(given);
  if (!questions.success)
    throw new UsageError(`--questions is a whole number from 1 to ${mostQuestions}, not ${given}.`);
  return questions.data;
}

function kindOf(call: Call): (typeof kinds)[number] | undefined {
  const given = call.text('kind');
  const kind = kinds.find((one) => one === given);
  if (given !== undefined && kind === undefined)
    throw new UsageError(`--kind is one of ${kinds.join(', ')}, not ${given}.`);
  return kind;
}
