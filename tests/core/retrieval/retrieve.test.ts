import { beforeAll, describe, expect, it } from 'vitest';
import { splitIntoPassages } from '../../../src/core/passages/split-into-passages.ts';
import { analyseQuestion } from '../../../src/core/retrieval/question.ts';
import { retrieve } from '../../../src/core/retrieval/retrieve.ts';
import type { CorpusSnapshot } from '../../../src/core/retrieval/snapshot.ts';
import { emptyBackground } from '../../../src/core/text/background.ts';
import { detectLanguage } from '../../../src/core/text/detect-language.ts';
import { memorySnapshot } from '../../stand-ins/memory-snapshot.ts';
import { smallDocument } from '../../stand-ins/small-documents.ts';

async function found(text: string, snapshot: CorpusSnapshot, limit = 5) {
  const question = analyseQuestion(text, detectLanguage(text), emptyBackground);
  return retrieve(question, snapshot, { limit });
}

describe('retrieval', () => {
  it('puts a passage in which the question’s words belong together before one that has them here and there', async () => {
    const snapshot = await memorySnapshot(
      [
        smallDocument('apart', '', [
          'Border guards check papers at dawn while snow leopards slowly roam an old freight yard.',
        ]),
        smallDocument('together', '', [
          'Trains of many countries wait in long queues until morning for what is border freight.',
        ]),
      ],
      emptyBackground,
    );
    const evidence = await found('What is border freight?', snapshot);
    expect(evidence.map(({ document }) => document.id)).toEqual(['together', 'apart']);
    expect(evidence[0]?.proximity).toBeGreaterThan(evidence[1]?.proximity ?? 1);
  });

  it('gives the best of all passages however few are wanted', async () => {
    const paragraphs = Array.from({ length: 60 }, (_, place) => `Glacier ${'ice '.repeat(place % 7)}number ${place}.`);
    const snapshot = await memorySnapshot([smallDocument('one', '', paragraphs)], emptyBackground);
    const all = await found('Which glacier has ice?', snapshot, 60);
    const few = await found('Which glacier has ice?', snapshot, 3);
    expect(few.map(({ passage }) => passage.id)).toEqual(all.slice(0, 3).map(({ passage }) => passage.id));
    for (const { score } of all) {
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
    }
  });

  describe('in a corpus of many languages', () => {
    const texts: Record<string, string> = {
      english: 'The railways of the steppe carry grain to the port, and engineers mend the bridges every spring.',
      russian: 'Железные дороги степи везут зерно в порт, а инженеры каждую весну чинят мосты через реки.',
      chinese: '草原上的铁路把粮食运到港口，工程师每年春天修理桥梁。',
      kazakh: 'Қаланың көпірлерін инженерлер әр көктемде жөндейді, ал теміржолшылар астықты айлаққа тасиды.',
      german:
        'Die Eisenbahnen der Steppe bringen das Getreide zum Hafen, und Ingenieure reparieren jedes Jahr die Brücken.',
      spanish:
        'Los ferrocarriles de la estepa llevan el grano al puerto y los ingenieros reparan los puentes cada primavera.',
      turkish:
        'Bozkırın demiryolları tahılı limana taşır, mühendisler her bahar köprüleri onarır ve bunu için çalışır.',
      french:
        'Les chemins de fer de la steppe portent le grain au port, et les ingénieurs réparent les ponts chaque printemps.',
      arabic: 'تنقل السكك الحديدية في السهوب الحبوب إلى الميناء ويصلح المهندسون الجسور كل ربيع.',
      hindi: 'स्टेपी की रेलगाड़ियाँ अनाज को बंदरगाह तक ले जाती हैं और इंजीनियर हर वसंत में पुलों की मरम्मत करते हैं।',
    };
    let snapshot: CorpusSnapshot;

    beforeAll(async () => {
      const put = Object.entries(texts).map(([id, text]) => {
        const { document } = smallDocument(id, '', [text]);
        return { document, passages: splitIntoPassages(document) };
      });
      snapshot = await memorySnapshot(put, emptyBackground);
    });

    it.each([
      ['english', 'Who mends a bridge of the railway?'],
      ['russian', 'Кто чинит мост железной дороги?'],
      ['chinese', '谁修理桥梁？'],
      ['kazakh', 'Көпірді кім жөндейді?'],
      ['german', 'Wer repariert die Brücke der Eisenbahn?'],
      ['spanish', '¿Quién repara el puente del ferrocarril?'],
      ['turkish', 'Köprüyü kim onarır?'],
      ['french', 'Qui répare le pont du chemin de fer ?'],
      ['arabic', 'من يصلح الجسر؟'],
      ['hindi', 'पुल की मरम्मत कौन करता है?'],
    ])('finds the %s passage for a question in that language', async (id, question) => {
      expect((await found(question, snapshot))[0]?.document.id).toBe(id);
    });
  });
});
