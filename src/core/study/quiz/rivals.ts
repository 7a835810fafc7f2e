import type { AnalysedPassage } from '../../answering/analysed-passage.ts';
import type { Background } from '../../text/background.ts';
import { studySentences } from '../sentences/study-sentence.ts';
import type { Fact } from './fact.ts';
import { factsOf } from './facts.ts';
import { contextTerms } from './stem.ts';

/** A sentence with this share of a question's words speaks of the same thing. */
const sameMatter = 0.5;

/**
 * Whether another sentence would answer the question otherwise: it speaks of the same thing, has a fact of the same kind
 * and not the key. Such a question is ambiguous and is dropped.
 * @param context terms of the question beside its key, those of its sentence unless told
 */
export function hasRival(
  fact: Fact,
  passages: readonly AnalysedPassage[],
  background: Background,
  context = contextTerms(fact),
): boolean {
  return passages.some((passage) =>
    studySentences(passage).some((sentence) => {
      const isItself =
        sentence.span.passageId === fact.sentence.span.passageId && sentence.span.start === fact.sentence.span.start;
      if (isItself || shareOf(context, (term) => sentence.analysed.counts.has(term)) < sameMatter) return false;
      const holdsKey = fact.terms.every((term) => sentence.analysed.tokens.some((token) => token.term === term));
      return !holdsKey && factsOf(sentence, background).some(({ kind }) => kind === fact.kind);
    }),
  );
}

/**
 * Whether a passage may make a question true with other words in place of its key: a sentence, or one with its
 * neighbours, has those words and speaks of the same thing. What may be true is no distractor.
 */
export function mayBeTrue(
  fact: Fact,
  instead: readonly string[],
  passages: readonly AnalysedPassage[],
  context = contextTerms(fact),
): boolean {
  return passages.some(({ sentences, context: headings }) =>
    sentences.some((sentence, index) => {
      const own = new Set(sentence.tokens.map(({ term }) => term));
      if (!instead.every((term) => own.has(term))) return false;
      const near = [sentences[index - 1], sentence, sentences[index + 1]];
      const has = (term: string) => headings.has(term) || near.some((one) => one?.counts.has(term) === true);
      return shareOf(context, has) >= sameMatter;
    }),
  );
}

function shareOf(terms: ReadonlySet<string>, has: (term: string) => boolean): number {
  let held = 0;
  for (const term of terms) if (has(term)) held += 1;
  return terms.size === 0 ? 0 : held / terms.size;
}
