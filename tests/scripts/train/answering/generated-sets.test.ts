import { describe, expect, it } from 'vitest';
import { agentlessQuestions } from '../../../../scripts/train/answering/agentless-questions.ts';
import { premiseSwaps } from '../../../../scripts/train/answering/premise-swaps.ts';
import type { QuestionSet, SetQuestion } from '../../../../scripts/train/answering/question-sets.ts';
import { shortQuestions } from '../../../../scripts/train/answering/short-questions.ts';
import { UnmeasuredQuestions } from '../../../../scripts/train/answering/unmeasured-questions.ts';
import { SeededRandom } from '../../../../scripts/train/seeded-random.ts';
import { readEnglishBackground } from '../../../../src/adapters/background/english-background.ts';

const background = readEnglishBackground();
const texts = {
  'dam-0': 'The Alder dam was designed in 1931 by the engineer Mara Vell. It stores 40 million litres of water.',
  'mill-0': 'The Harper family painted the old mill in 1820. Its wheel turned 12 stones.',
};
const question = (id: string, documentId: keyof typeof texts, text: string, answer: string): SetQuestion => ({
  id,
  question: text,
  language: 'en',
  documentId,
  answerStart: texts[documentId].indexOf(answer),
  answers: [answer],
  answerSentences: [],
  kind: 'answerable',
  article: documentId.replace(/-\d$/, ''),
});
const set: QuestionSet = {
  name: 'small',
  documents: Object.entries(texts).map(([id, text]) => ({
    id,
    title: '',
    text,
    language: 'en',
    article: id.replace(/-\d$/, ''),
  })),
  questions: [
    question('1', 'dam-0', 'Which engineer designed the Alder dam in 1931?', 'Mara Vell'),
    question('2', 'mill-0', 'Which family painted the mill in 1820?', 'The Harper family'),
    question('3', 'mill-0', 'When was the Harper mill painted?', '1820'),
  ],
};

describe('premiseSwaps', () => {
  const swaps = premiseSwaps(set, background);

  it('exchanges one thing for another of its kind that the answering document lacks', () => {
    const years = swaps.filter(({ kind }) => kind === 'year').map(({ question: { question: text } }) => text);
    expect(years).toEqual(['Which engineer designed the Alder dam in 1820?', 'Which family painted the mill in 1931?']);
  });

  it('leaves no swapped question with an answer', () => {
    expect(swaps.length).toBeGreaterThan(3);
    for (const swap of swaps) expect(swap.question.documentId).toBeUndefined();
  });

  it('makes the same swaps every time', () => {
    expect(premiseSwaps(set, background)).toEqual(swaps);
  });
});

describe('shortQuestions', () => {
  const { answered, unanswered } = shortQuestions(set, background);

  it('keeps the word that asks, one relation and one thing', () => {
    expect(answered.map(({ question: text }) => text)).toContain('Which designed Alder');
  });

  it('exchanges the relation for one that the article does not have', () => {
    const relations = unanswered.filter(({ id }) => id.endsWith('relation'));
    expect(relations.find(({ id }) => id.startsWith('2'))?.question).toContain('designed');
    for (const { documentId } of unanswered) expect(documentId).toBeUndefined();
  });

  it('asks why where nothing gives a reason', () => {
    expect(unanswered.find(({ id }) => id === '3-asker-Why')?.question).toMatch(/^Why was/);
  });

  it('asks of one thing what was asked of another, where the article says both but never together', () => {
    const text =
      'The bus was built in 1990. It has red seats. It runs every hour. Dogs ride free. The hall was painted in 2001.';
    const of = (id: string, asked: string, answer: string): SetQuestion => ({
      ...question(id, 'dam-0', asked, ''),
      documentId: 'fair-0',
      article: 'fair',
      answerStart: text.indexOf(answer),
      answers: [answer],
    });
    const fair: QuestionSet = {
      name: 'fair',
      documents: [{ id: 'fair-0', title: '', text, language: 'en', article: 'fair' }],
      questions: [of('1', 'When was the bus built?', '1990'), of('2', 'When was the hall painted?', '2001')],
    };
    const lent = shortQuestions(fair, background).unanswered.filter(({ id }) => id.endsWith('-lent'));
    expect(lent.map(({ question: asked }) => asked)).toEqual(['When was bus painted', 'When was hall built']);
  });
});

describe('agentlessQuestions', () => {
  const asked = (text: string) =>
    agentlessQuestions({ ...set, documents: [{ id: 'a-0', title: '', text, language: 'en', article: 'a' }] });

  it('asks who did what is told without anybody who did it', () => {
    const [one, ...more] = asked('The old bridge was closed in 1990. Boats were moored by pilots.');
    expect(one?.question).toBe('Who closed the old bridge?');
    expect(one?.documentId).toBeUndefined();
    expect(more).toEqual([]);
  });

  it('asks nothing where another sentence tells of the deed', () => {
    expect(asked('The old bridge was closed in 1990. Mara Vell closed it.')).toEqual([]);
  });
});

describe('UnmeasuredQuestions', () => {
  const document = (text: string) => ({ id: 'a-0', title: '', text, language: 'en' as const, article: 'a' });
  const ask = (text: string) =>
    new UnmeasuredQuestions([document(text)]).ask('a', 'the tower', ['tower'], new SeededRandom(1));

  it('asks of a thing for a quantity that is given of another', () => {
    const text = 'The tower leans. Nobody minds. Swans nest there. The fair came. A ticket costs 3 euros.';
    expect(ask(text)).toMatch(/^(?:How much did the tower cost|What is the price of the tower)\?$/);
  });

  it('asks for nothing that stands next to the thing', () => {
    for (let seed = 0; seed < 20; seed += 1) {
      const asked = new UnmeasuredQuestions([document('The tower leans. It cost 90 euros.')]);
      expect(asked.ask('a', 'the tower', ['tower'], new SeededRandom(seed))).not.toMatch(/cost|price/);
    }
  });
});
