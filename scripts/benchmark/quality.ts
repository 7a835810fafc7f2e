import { discountedGain, reciprocalRank } from '../evaluate/rank-measures.ts';
import { readRetrievalSet, titledText } from '../evaluate/retrieval-set.ts';
import type { Engine } from './engine.ts';

const sets = ['xquad_en', 'pubmedqa_pqal', 'clapnq_dev_a', 'cisi', 'cacm'];

/** How well each engine ranks the documents of public sets: MRR@10, or nDCG@10 where several documents are right. */
export async function qualityTable(data: string, engines: readonly Engine[]): Promise<string> {
  const rows: string[] = [];
  for (const name of sets) {
    const set = await readRetrievalSet(data, name);
    const figures: string[] = [];
    for (const engine of engines) {
      const built = await engine.build(set.documents.map(titledText));
      let sum = 0;
      for (const { question, grades } of set.questions) {
        const found = await built.search(question, 10);
        const ranked = found.map((place) => grades.get(set.documents[place]?.id ?? '') ?? 0);
        sum += set.graded ? discountedGain(ranked, [...grades.values()]) : reciprocalRank(ranked);
      }
      built.close?.();
      figures.push((sum / set.questions.length).toFixed(3));
    }
    rows.push(`| ${name} (${set.questions.length}) | ${figures.join(' | ')} |`);
  }
  return `
## Quality

Whole documents of public sets; MRR@10, or nDCG@10 where several documents are right.

| set (questions) | ${engines.map(({ name }) => name).join(' | ')} |
|---|${engines.map(() => '---:').join('|')}|
${rows.join('\n')}
`;
}
