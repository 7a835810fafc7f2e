import { describe, expect, it } from 'vitest';
import { definedTerm } from '../../../../src/core/study/cards/defined-term.ts';
import { factsOf } from '../../../../src/core/study/quiz/facts.ts';
import { factValue } from '../../../../src/core/study/quiz/number-facts.ts';
import { stemOf } from '../../../../src/core/study/quiz/stem.ts';
import { isWorthAsking } from '../../../../src/core/study/quiz/worth-asking.ts';
import { emptyBackground } from '../../../../src/core/text/background.ts';
import type { Language } from '../../../../src/core/text/language.ts';
import { sentencesOf } from '../study-passage.ts';

const worth = (text: string, language: Language) =>
  sentencesOf(text, { language }).flatMap((sentence) => factsOf(sentence, emptyBackground).filter(isWorthAsking));

describe('questions in other languages', () => {
  it('ask in Russian for years, numbers and names', () => {
    const year = worth('Первый причал гавани Линдвика открыли в 1881 году, и его длина составила 340 метров.', 'ru');
    expect(year.map((fact) => stemOf(fact))).toContain(
      'Первый причал гавани Линдвика открыли в _____ году, и его длина составила 340 метров.',
    );
    const [grain] = worth('В порту Линдвика купцы построили новый склад на 48 тысяч тонн зерна и соли.', 'ru').filter(
      ({ kind }) => kind === 'number',
    );
    expect(grain?.words).toBe('48 тысяч');
    expect(grain === undefined ? 0 : factValue(grain)).toBe(48_000);
  });

  it('ask in Chinese for years and numbers, which stand against their words', () => {
    const facts = worth('林德维克港口的第一座码头于1881年正式开放使用，全长340米，由花岗岩建成。', 'zh');
    expect(facts.map(({ kind, words }) => [kind, words])).toContainEqual(['year', '1881']);
    expect(facts.map(({ kind, words }) => [kind, words])).toContainEqual(['number', '340']);
  });

  it('do not where the time hangs in the air', () => {
    expect(worth('Сегодня в гавани Линдвика работают 340 человек из разных городов страны.', 'ru')).toEqual([]);
    expect(worth('目前林德维克港口共有340名来自全国各地的工人在码头工作。', 'zh')).toEqual([]);
  });
});

describe('the term that a sentence defines', () => {
  it.each<[Language, string, string]>([
    ['en', 'A rynd is an iron cross that carries the upper millstone.', 'rynd'],
    ['ru', 'Маяк — это башня с огнём, который указывает судам путь.', 'Маяк'],
    ['ru', 'Шлюз является сооружением, которое поднимает суда.', 'Шлюз'],
    ['zh', '船闸是指把船只升到另一水位的设施。', '船闸'],
    ['kk', 'Маяк — кемелерге жол көрсететін биік мұнара.', 'Маяк'],
    ['de', 'Der Leuchtturm ist ein Turm mit einem Feuer für Schiffe.', 'Leuchtturm'],
    ['es', 'El faro es una torre con una luz para los barcos.', 'faro'],
    ['fr', 'Le phare est une tour avec un feu pour les navires.', 'phare'],
  ])('is found in %s: %s', (language, sentence, term) => {
    expect(definedTerm(sentence, language)).toBe(term);
  });

  it.each<[Language, string]>([
    ['en', 'There is a cross of iron that carries the millstone.'],
    ['ru', 'Это — башня с огнём, который указывает судам путь.'],
    ['zh', '这是一种为船只指明航向的高塔。'],
    ['en', 'The mill was built in 1820.'],
  ])('is none in %s: %s', (language, sentence) => {
    expect(definedTerm(sentence, language)).toBeUndefined();
  });
});
