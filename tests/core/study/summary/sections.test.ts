import { describe, expect, it } from 'vitest';
import { sectionsOf } from '../../../../src/core/study/summary/sections.ts';
import { passageOf } from '../study-passage.ts';

const headed = (...paths: readonly (readonly string[])[]) =>
  paths.map((headings, index) => passageOf(`Passage ${index} says something.`, { id: index + 1, headings }));

describe('sectionsOf', () => {
  it('takes the outermost headings that divide the text', () => {
    const passages = headed(['Book', 'One', 'a'], ['Book', 'One', 'b'], ['Book', 'Two']);
    expect(sectionsOf(passages).map(({ heading, passages: inside }) => [heading, inside.length])).toEqual([
      ['One', 2],
      ['Two', 1],
    ]);
  });

  it('counts what stands above the first heading as a section', () => {
    expect(sectionsOf(headed([], ['One'], ['Two'])).map(({ heading }) => heading)).toEqual([undefined, 'One', 'Two']);
  });

  it('leaves out references, notes and what the publisher says of itself', () => {
    const sections = sectionsOf(headed(['One'], ['Two'], ['References'], ['About us'], ['Литература']));
    expect(sections.map(({ heading }) => heading)).toEqual(['One', 'Two']);
  });

  it('cuts a text without headings where its words change', () => {
    const sea = 'The sea rises with the tide, and the tide follows the moon over the sea and the coast. '.repeat(6);
    const bread =
      'Bread is made of flour and yeast; the dough rises in a bowl before the baker bakes the bread. '.repeat(6);
    const passages = [sea, sea, sea, sea, bread, bread, bread, bread].map((text, index) =>
      passageOf(text, { id: index + 1 }),
    );
    const sections = sectionsOf(passages);
    expect(sections.map(({ passages: inside }) => inside.map(({ id }) => id))).toEqual([
      [1, 2, 3, 4],
      [5, 6, 7, 8],
    ]);
  });

  it('keeps a short text whole', () => {
    expect(sectionsOf([passageOf('One sentence only.')])).toHaveLength(1);
  });
});
