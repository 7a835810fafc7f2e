import { queryTerms } from '../../../src/core/retrieval/query-terms.ts';
import { analyseQuestion } from '../../../src/core/retrieval/question.ts';
import { isLogographic } from '../../../src/core/text/character-terms.ts';
import { detectLanguage } from '../../../src/core/text/detect-language.ts';
import { reciprocalRank } from '../../evaluate/rank-measures.ts';
import { readRetrievalSet } from '../../evaluate/retrieval-set.ts';
import { temporaryCorpus } from '../../evaluate/temporary-corpus.ts';

const weights = [0, 0.15, 0.3, 0.45, 0.6, 0.75, 0.9];
const passagesLooked = 20;

/**
 * What a single Han character counts for beside a pair: the weight with the highest mean MRR@10 of words alone, and of
 * those that are alike to three digits the smallest.
 */
export async function chooseCharacterWeight(
  data: string,
  names: readonly string[],
  progress: (message: string) => void,
): Promise<number> {
  const sums = weights.map(() => 0);
  for (const name of names) {
    for (const [place, figure] of (await figuresOf(data, name)).entries()) sums[place] = (sums[place] ?? 0) + figure;
  }
  const means = sums.map((sum) => sum / names.length);
  progress(`characters ${weights.map((weight, place) => `${weight}: ${(means[place] ?? 0).toFixed(4)}`).join('  ')}`);
  const rounded = means.map((mean) => Math.round(mean * 1000));
  return weights[rounded.indexOf(Math.max(...rounded))] ?? 0;
}

/** For every weight the measure on a set. */
async function figuresOf(data: string, name: string): Promise<number[]> {
  const set = await readRetrievalSet(data, name);
  const corpus = await temporaryCorpus(set.documents, 'line');
  const { snapshot } = corpus.indexes;
  const documents = new Map<number, string>();
  for (const { id } of set.documents) {
    for (const passage of await snapshot.store.passagesOf(id)) documents.set(passage.id, id);
  }
  const sums = weights.map(() => 0);
  for (const { question, grades } of set.questions) {
    const terms = queryTerms(analyseQuestion(question, detectLanguage(question), snapshot.background), snapshot);
    for (const [place, weight] of weights.entries()) {
      const weighted = terms.map((term) => (isCharacter(term.term) ? { ...term, weight } : term));
      const ranked = snapshot.lexical
        .search(weighted, passagesLooked)
        .map(({ passageId }) => grades.get(documents.get(passageId) ?? '') ?? 0);
      sums[place] = (sums[place] ?? 0) + reciprocalRank(ranked) / set.questions.length;
    }
  }
  await corpus.remove();
  return sums;
}

function isCharacter(term: string): boolean {
  return [...term].length === 1 && isLogographic({ surface: term });
}
