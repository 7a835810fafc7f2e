import type { Sentence } from '../passages/passage.ts';
import type { Evidence } from '../retrieval/evidence.ts';
import { isPlantedOrder } from '../retrieval/planted-orders.ts';
import { nameFlags } from '../text/names.ts';
import type { Token } from '../text/token.ts';
import { isContent } from '../text/tokenize.ts';
import { type AnsweringResources, foldedTokens } from './resources.ts';

/** A sentence of the evidence taken apart. */
export interface AnalysedSentence {
  readonly sentence: Sentence;
  /** The readable text; offsets of the tokens are into it. */
  readonly text: string;
  readonly tokens: readonly Token[];
  /** For each token: does it belong to a name? */
  readonly names: readonly boolean[];
  /** Content terms and how often each stands there. */
  readonly counts: ReadonlyMap<string, number>;
  /** Number of content terms, repeats counted. */
  readonly length: number;
  /** Every word as written, in lower case. */
  readonly words: ReadonlySet<string>;
}

/** A passage of the evidence taken apart. */
export interface AnalysedPassage {
  readonly evidence: Evidence;
  /** All but orders planted for whoever answers. */
  readonly sentences: readonly AnalysedSentence[];
  /** Content terms of the whole passage. */
  readonly terms: ReadonlySet<string>;
  /** Every word of the passage as written, in lower case. */
  readonly words: ReadonlySet<string>;
  /** Content terms of the document's title, of what it says it is about, and of the headings above the passage. */
  readonly context: ReadonlySet<string>;
  /** Content terms of the nearest heading alone. */
  readonly headingTerms: ReadonlySet<string>;
}

/** Takes the passages of the evidence apart, each once for the life of the returned function. */
export function createPassageAnalyser(resources: AnsweringResources): (evidence: Evidence) => AnalysedPassage {
  const known = new WeakMap<object, Omit<AnalysedPassage, 'evidence'>>();
  return (evidence) => {
    let parts = known.get(evidence.passage);
    if (parts === undefined) {
      parts = analyse(evidence, resources);
      known.set(evidence.passage, parts);
    }
    return { ...parts, evidence };
  };
}

function analyse({ passage, document }: Evidence, resources: AnsweringResources): Omit<AnalysedPassage, 'evidence'> {
  const sentences = passage.sentences.flatMap((sentence): AnalysedSentence[] => {
    const text = passage.prose.slice(sentence.start - passage.start, sentence.end - passage.start);
    if (isPlantedOrder(text)) return [];
    const tokens = foldedTokens(text, passage.language, resources);
    const counts = new Map<string, number>();
    for (const token of tokens) {
      if (isContent(token, passage.language)) counts.set(token.term, (counts.get(token.term) ?? 0) + 1);
    }
    const length = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const words = new Set(tokens.map((token) => token.lower));
    return [{ sentence, text, tokens, names: nameFlags(tokens, resources.background), counts, length, words }];
  });
  const contentTerms = (text: string) =>
    new Set(
      foldedTokens(text, passage.language, resources)
        .filter((token) => isContent(token, passage.language))
        .map((token) => token.term),
    );
  return {
    sentences,
    terms: new Set(sentences.flatMap(({ counts }) => [...counts.keys()])),
    words: new Set(sentences.flatMap(({ words }) => [...words])),
    context: contentTerms([document.title, document.metadata.about ?? '', ...passage.headings].join('\n')),
    headingTerms: contentTerms(passage.headings.at(-1) ?? ''),
  };
}
