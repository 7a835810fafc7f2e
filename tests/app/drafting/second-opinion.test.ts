import { beforeAll, describe, expect, it } from 'vitest';
import { readEnglishBackground } from '../../../src/adapters/background/english-background.ts';
import { judgeSentence } from '../../../src/app/drafting/judge-sentence.ts';
import { withSecondOpinion } from '../../../src/app/drafting/second-opinion.ts';
import type { ClaimOpinion } from '../../../src/core/answering/drafting/claim-judge.port.ts';
import { type LabelledPassage, labelPassages } from '../../../src/core/answering/drafting/fence.ts';
import type { CorpusSnapshot } from '../../../src/core/retrieval/snapshot.ts';
import { memorySnapshot } from '../../stand-ins/memory-snapshot.ts';
import { smallDocument } from '../../stand-ins/small-documents.ts';

let snapshot: CorpusSnapshot;
let shown: LabelledPassage[];

beforeAll(async () => {
  const source = smallDocument('mill', 'The mill of Sorrel', [
    'Flour from the mill of Sorrel feeds three valleys.',
    'Since 1990 the council of Sorrel has not let anybody fish in the pond of the mill.',
  ]);
  snapshot = await memorySnapshot([source], readEnglishBackground());
  const passages = await snapshot.store.passagesOf('mill');
  const document = { ...source.document };
  shown = labelPassages(
    passages.map((passage) => ({ passage, document, score: 1, lexical: 1, similarity: 1, proximity: 1 })),
    'k',
  );
});

/** The gate's own word on a sentence, then the word after a judge was heard. */
async function heard(text: string, opinion: ClaimOpinion) {
  const sentence = { text, cites: shown.map(({ label }) => label), quote: '' };
  const before = judgeSentence(sentence, shown, snapshot);
  let asked = false;
  const judge = {
    judge: async () => {
      asked = true;
      return opinion;
    },
  };
  const evidence = shown.map((one) => one.evidence);
  return {
    before: before.kind,
    asked,
    ...(await withSecondOpinion(before, evidence, judge, snapshot)),
    wasAsked: () => asked,
  };
}

const paraphrase = 'People in three valleys eat bread baked from what Sorrel grinds.';
const supported = { verdict: 'supported' as const, quote: 'Flour from the mill of Sorrel feeds three valleys' };

describe('a judge beside the gate', () => {
  it('lets a paraphrase through on words that stand in the passage', async () => {
    const { before, kind, ...judged } = await heard(paraphrase, supported);
    expect([before, kind]).toEqual(['rejected', 'supported']);
    const [span] = 'spans' in judged ? judged.spans : [];
    const document = await snapshot.store.document('mill');
    expect(document?.text.slice(span?.start, span?.end)).toBe('Flour from the mill of Sorrel feeds three valleys.');
  });

  it('lets nothing through on words that stand nowhere, or on next to none', async () => {
    expect((await heard(paraphrase, { ...supported, quote: 'Sorrel grinds flour for three valleys' })).kind).toBe(
      'rejected',
    );
    expect((await heard(paraphrase, { ...supported, quote: 'three valleys' })).kind).toBe('rejected');
    expect((await heard(paraphrase, { ...supported, quote: '' })).kind).toBe('rejected');
  });

  it('lets nothing through that states a number or name which the quoted words lack', async () => {
    expect((await heard('From 1990 on people baked with what others ground for them.', supported)).kind).toBe(
      'rejected',
    );
    expect((await heard('Bread from Holt feeds people in three valleys.', supported)).kind).toBe('rejected');
  });

  it('is not asked to overrule a conflict that the gate has found', async () => {
    const judged = await heard('Flour from the mill of Sorrel feeds four valleys.', supported);
    expect(judged.kind).toBe('rejected');
    expect(judged.wasAsked()).toBe(false);
  });

  it('may take away what the gate has let through', async () => {
    const verbatim = 'Flour from the mill of Sorrel feeds three valleys.';
    const { before, kind } = await heard(verbatim, { verdict: 'contradicted', quote: '' });
    expect([before, kind]).toEqual(['supported', 'rejected']);
    expect((await heard(verbatim, { verdict: 'not-in-sources', quote: '' })).kind).toBe('supported');
  });
});
