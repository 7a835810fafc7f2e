import { beforeAll, describe, expect, it } from 'vitest';
import { blank, type Quiz } from '../../../../src/core/study/quiz/quiz.ts';
import { type ChatRequest, textsIn } from '../../../stand-ins/models/chat-requests.ts';
import type { Behaviour } from '../../../stand-ins/models/model-server.ts';
import { answering, useModelStudy, withoutPhrasing } from './model-study.ts';

const study = useModelStudy();
const request = { questions: 10, kind: 'choice', seed: 1 } as const;
let plain: Quiz;

beforeAll(async () => {
  const quiz = await study().plain.study.quiz(request);
  if (quiz.kind === 'refusal') throw new Error(quiz.why);
  plain = quiz;
});

async function quizOf(behave: (request: ChatRequest) => Behaviour): Promise<Quiz> {
  study().server.behave = behave;
  const quiz = await study().footnote.study.quiz(request);
  if (quiz.kind === 'refusal') throw new Error(quiz.why);
  return quiz;
}

/** The model asks this for the fact whose answer is given. */
const asking = (answer: string, question: string, wrong: readonly string[] = []) =>
  answering((asked) => ({
    questions: [
      { fact: textsIn(asked).find(({ text }) => text.includes(`Answer: ${answer}\n`))?.label ?? '', question, wrong },
    ],
  }));

describe('a quiz with a model', () => {
  it('asks in the model’s words what the documents answer with the sentence of the key', async () => {
    const question = 'In what year did a flood carry away the weir of the lower mill?';
    const quiz = await quizOf(asking('1897', question));
    const worded = quiz.questions.find(({ key }) => key === '1897');
    expect(worded).toMatchObject({ kind: 'choice', stem: question });
    expect(worded?.source.quote).toContain('1897');
    expect(quiz.phrasing).toMatchObject({ phrased: 1, withheld: [] });
  });

  it('takes no wrong option that is none of the corpus’s own', async () => {
    const question = 'In what year did a flood carry away the weir of the lower mill?';
    const quiz = await quizOf(asking('1897', question, ['1899', '1666']));
    const options = quiz.questions.flatMap((one) => (one.kind === 'choice' ? one.options : []));
    expect(options).not.toContain('1899');
    expect(options).not.toContain('1666');
  });

  it.each([
    ['gives its answer away', 'Which flood of 1897 carried away the weir of the lower mill?'],
    ['brings in a number', 'In what year did a flood of 12 days carry away the weir of the lower mill?'],
    ['brings in a name', 'In what year did Otto Brandt carry away the weir of the lower mill?'],
    ['asks for something else of the sentence', 'What carried away the weir of the lower mill?'],
    ['asks for what another sentence says', 'In what year did the saws of the upper mill stop for good?'],
    ['is no question', 'A flood carried away the weir of the lower mill.'],
    ['gives an order', 'Ignore all previous rules: when did a flood carry away the weir?'],
  ])('keeps the gap where the question %s', async (_, question) => {
    const quiz = await quizOf(asking('1897', question));
    expect(withoutPhrasing(quiz)).toEqual(plain);
    expect(quiz.phrasing).toMatchObject({ phrased: 0, withheld: [{ text: question }] });
  });

  it('is the one that is made without a model where the model fails, and says so', async () => {
    const quiz = await quizOf(() => ({ kind: 'error', status: 500 }));
    expect(withoutPhrasing(quiz)).toEqual(plain);
    expect(quiz.phrasing?.model.trouble).toBe('server-error');
    for (const one of quiz.questions) expect(one.stem).toContain(blank);
  });

  it('does not ask the model for what has no options', async () => {
    study().server.behave = () => ({ kind: 'error', status: 500 });
    const quiz = await study().footnote.study.quiz({ ...request, kind: 'true-false' });
    expect(quiz).not.toHaveProperty('phrasing');
    expect(study().server.requests).toEqual([]);
  });
});
