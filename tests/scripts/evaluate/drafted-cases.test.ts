import { expect, it } from 'vitest';
import { draftedCases } from '../../../scripts/evaluate/drafts/drafted-cases.ts';
import { SeededRandom } from '../../../scripts/train/seeded-random.ts';
import { readEnglishBackground } from '../../../src/adapters/background/english-background.ts';
import { judgeSentence } from '../../../src/app/drafting/judge-sentence.ts';
import { labelPassages } from '../../../src/core/answering/drafting/fence.ts';
import type { Evidence } from '../../../src/core/retrieval/evidence.ts';
import { memorySnapshot } from '../../stand-ins/memory-snapshot.ts';
import { smallDocument } from '../../stand-ins/small-documents.ts';

const texts = {
  canal:
    'In March 1911 the engineer Ida Brask opened the canal between Holt and the sea, which 120 ships used each week.',
  mill: 'After the flood of June 1925 the council of Sorrel paid 4,000 crowns for a second mill on the northern bank.',
  school:
    'Since October 1950 most pupils from the valley of Tam have learned three languages at the school in Lindvik.',
};

it('lets the sound drafts of a corpus through, and none that is damaged in a number, date, name, passage or quotation', async () => {
  const background = readEnglishBackground();
  const documents = Object.entries(texts).map(([id, text]) => smallDocument(id, `About the ${id}`, [text]));
  const snapshot = await memorySnapshot(documents, background);
  const evidence: Evidence[] = [];
  for (const { document } of documents) {
    for (const passage of await snapshot.store.passagesOf(document.id)) {
      evidence.push({ passage, document, score: 1, lexical: 1, similarity: 1, proximity: 1 });
    }
  }
  const chance = new SeededRandom(3);
  const cases = draftedCases(labelPassages(evidence, 'test'), background, () => chance.next(), 40);
  const hard = new Set(['number', 'year', 'month', 'name', 'wrong passage', 'misquotation', 'unknown label']);
  const judged = cases.map((one) => ({
    ...one,
    kept: judgeSentence(one.sentence, one.shown, snapshot).kind === 'supported',
  }));
  const damaged = judged.filter(({ sound, kind }) => !sound && hard.has(kind));
  const sound = judged.filter((one) => one.sound);
  expect(new Set(damaged.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(5);
  expect(damaged.filter(({ kept }) => kept)).toEqual([]);
  expect(sound.filter(({ kept }) => kept).length / sound.length).toBeGreaterThanOrEqual(0.85);
});
