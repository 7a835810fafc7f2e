import { describe, expect, it } from 'vitest';
import { analyseQuestion } from '../../../src/core/retrieval/question.ts';
import { dampTopicWords } from '../../../src/core/retrieval/question-terms.ts';
import { emptyBackground } from '../../../src/core/text/background.ts';
import type { Language } from '../../../src/core/text/language.ts';

const analyse = (text: string, language: Language = 'en') => analyseQuestion(text, language, emptyBackground);
const type = (text: string, language: Language = 'en') => analyse(text, language).type;
const words = (text: string) => analyse(text).terms.map((term) => term.lower);

describe('analyseQuestion', () => {
  it.each([
    ['Who founded the town?', 'who'],
    ['When was the bridge built?', 'when'],
    ['What year was the bridge built?', 'when'],
    ['In which country does the river rise?', 'where'],
    ['How many ships sank?', 'how-many'],
    ['What percentage of voters stayed at home?', 'how-many'],
    ['Why did the dam fail?', 'why'],
    ['What was the reason for the delay?', 'why'],
    ['How come the dam failed?', 'why'],
    ['How warm is the water?', 'how-many'],
    ['At what altitude do the vines grow?', 'how-many'],
    ['The dam failed when?', 'when'],
    ['weight loss when roasting?', 'what'],
    ['What is the lake where children swim?', 'definition'],
    ['How does the pump work?', 'how'],
    ['What is osmosis?', 'definition'],
    ['What does GDP stand for?', 'definition'],
    ['Define inertia', 'definition'],
    ['What is the main goal?', 'what'],
    ['What are the main causes of erosion?', 'why'],
    ['What are the main challenges for the town?', 'list'],
    ['List the tributaries of the river', 'list'],
    ['Do the two reports agree on the cost?', 'both-sides'],
    ['Did the dam fail?', 'yes-no'],
  ])('takes "%s" for %s', (text, expected) => {
    expect(type(text)).toBe(expected);
  });

  it.each([
    ['ru', 'В каком году построили мост?', 'when'],
    ['ru', 'Сколько кораблей затонуло?', 'how-many'],
    ['ru', 'Почему прорвало плотину?', 'why'],
    ['zh', '这座桥是哪一年建成的？', 'when'],
    ['zh', '有多少艘船沉没？', 'how-many'],
    ['zh', '谁建立了这座城市？', 'who'],
    ['es', '¿Cuándo se construyó el puente?', 'when'],
    ['kk', 'Көпір қашан салынды?', 'when'],
  ] as const)('knows how %s asks: %s', (language, text, expected) => {
    expect(type(text, language)).toBe(expected);
  });

  it('damps the noun that only names the kind of answer', () => {
    const term = analyse('What year was the bridge built?').terms.find(({ lower }) => lower === 'year');
    expect(term?.weight).toBeLessThan(1);
  });

  it('damps the verb that only says that a quantity is wanted', () => {
    const terms = analyse('How much did the new roof cost?').terms;
    expect(terms.find(({ lower }) => lower === 'cost')?.weight).toBeLessThan(1);
    expect(terms.find(({ lower }) => lower === 'roof')?.weight).toBe(1);
  });

  it('drops greetings, requests and pointers to the sources', () => {
    expect(words('Hey, does anyone know who built the bridge according to the report? thanks')).toEqual([
      'built',
      'bridge',
    ]);
    expect(words('pls tell me how 2 cross the river lol')).toEqual(['cross', 'river']);
    expect(words('List the tributaries')).toEqual(['tributaries']);
  });

  it('keeps comparatives and limits, which change what is asked', () => {
    expect(analyse('Which town had more bridges before the war?').comparisons).toEqual(['more', 'before']);
  });

  it('never drops every word', () => {
    expect(analyse('please').tokens).toHaveLength(1);
  });

  it('takes offsets of tokens in the question as asked', () => {
    const { text, tokens } = analyse('Hey, who built it?');
    for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.surface);
  });
});

describe('dampTopicWords', () => {
  it('damps what stands in most passages and leaves the rest', () => {
    const { terms } = analyse('bridge tolls');
    const damped = dampTopicWords(terms, 10, (term) => (term === 'bridg' ? 8 : 1));
    expect(damped.map(({ weight }) => weight)).toEqual([0.25, 1]);
  });
});
