import { questionsFrom } from '../core/study/example-questions.ts';
import type { Footnote } from './footnote.ts';

/** Passages looked at in each document, so that a large corpus costs no more than a small one. */
const PASSAGES_OF_A_DOCUMENT = 40;
const DOCUMENTS = 20;
/** Questions tried for each one wanted. */
const TRIALS = 4;

/**
 * Questions that the corpus is known to answer, from as many documents as there are: each was asked and got an answer.
 * At most `limit`, maybe none.
 */
export async function exampleQuestions(
  limit: number,
  footnote: Pick<Footnote, 'ask' | 'sources' | 'passagesOf'>,
): Promise<string[]> {
  const sources = (await footnote.sources()).slice(0, DOCUMENTS);
  const candidates = await Promise.all(
    sources.map(async ({ id }) =>
      (await footnote.passagesOf(id)).slice(0, PASSAGES_OF_A_DOCUMENT).flatMap(questionsFrom),
    ),
  );
  const answered: string[] = [];
  for (const question of inTurn(candidates).slice(0, limit * TRIALS)) {
    if (answered.length === limit) break;
    if ((await footnote.ask({ question })).kind === 'answer') answered.push(question);
  }
  return answered;
}

/** The first of each list, then the second of each, and so on; none twice. */
function inTurn(lists: readonly (readonly string[])[]): string[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  const rounds = Array.from({ length: longest }, (_, round) => lists.flatMap((list) => list.slice(round, round + 1)));
  return [...new Set(rounds.flat())];
}
