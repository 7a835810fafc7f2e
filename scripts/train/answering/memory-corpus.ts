import type { AnsweringResources } from '../../../src/core/answering/resources.ts';
import type { Passage } from '../../../src/core/passages/passage.ts';
import type { Evidence } from '../../../src/core/retrieval/evidence.ts';
import type { QuestionTerm } from '../../../src/core/retrieval/question-terms.ts';
import type { Background } from '../../../src/core/text/background.ts';
import { splitSentences } from '../../../src/core/text/sentences.ts';
import { isContent, tokenize } from '../../../src/core/text/tokenize.ts';
import type { SetDocument } from './question-sets.ts';

interface Entry {
  readonly passage: Passage;
  readonly document: SetDocument;
  readonly counts: ReadonlyMap<string, number>;
  readonly length: number;
}

/** A small corpus in memory, one passage a document, for training and measuring. */
export class MemoryCorpus {
  readonly entries: readonly Entry[];
  readonly resources: AnsweringResources;
  private readonly frequencies = new Map<string, number>();
  private readonly meanLength: number;

  constructor(documents: readonly SetDocument[], background: Background) {
    this.entries = documents.map(entryOf);
    for (const { counts } of this.entries) {
      for (const term of counts.keys()) this.frequencies.set(term, (this.frequencies.get(term) ?? 0) + 1);
    }
    this.meanLength = this.entries.reduce((sum, { length }) => sum + length, 0) / Math.max(1, this.entries.length);
    this.resources = {
      background,
      acronyms: [],
      passages: this.entries.length,
      documentFrequency: (term) => this.frequencies.get(term) ?? 0,
      similarity: () => 0,
    };
  }

  evidence(terms: readonly QuestionTerm[], limit: number): Evidence[] {
    const size = this.entries.length;
    const idf = terms.map(({ term }) => {
      const df = this.frequencies.get(term) ?? 0;
      return Math.log(1 + (size - df + 0.5) / (df + 0.5));
    });
    const ceiling = terms.reduce((sum, term, place) => sum + term.weight * (idf[place] ?? 0) * 2.2, 0) || 1e-9;
    return this.entries
      .map((entry) => {
        let score = 0;
        for (const [place, term] of terms.entries()) {
          const count = entry.counts.get(term.term);
          if (count === undefined) continue;
          const length = 1.2 * (0.25 + (0.75 * entry.length) / this.meanLength);
          score += (term.weight * (idf[place] ?? 0) * count * 2.2) / (count + length);
        }
        return { entry, score: score / ceiling };
      })
      .filter(({ score }) => score > 0)
      .sort((one, other) => other.score - one.score)
      .slice(0, limit)
      .map(({ entry, score }) => ({
        passage: entry.passage,
        document: { id: entry.document.id, title: entry.document.title, metadata: {}, hash: '' },
        score,
        lexical: score,
        similarity: 0,
      }));
  }
}

const entriesKnown = new WeakMap<SetDocument, Entry>();
let passagesMade = 0;

function entryOf(document: SetDocument): Entry {
  let known = entriesKnown.get(document);
  if (known === undefined) {
    const { text, language } = document;
    const counts = new Map<string, number>();
    for (const token of tokenize(text, language)) {
      if (isContent(token, language)) counts.set(token.term, (counts.get(token.term) ?? 0) + 1);
    }
    passagesMade += 1;
    known = {
      document,
      counts,
      length: [...counts.values()].reduce((sum, count) => sum + count, 0),
      passage: {
        id: passagesMade,
        documentId: document.id,
        ordinal: 0,
        start: 0,
        end: text.length,
        prose: text,
        headings: [],
        line: 1,
        language,
        sentences: splitSentences(text, 0, text.length, language).map((span) => ({ ...span, kind: 'sentence' })),
        twin: passagesMade,
      },
    };
    entriesKnown.set(document, known);
  }
  return known;
}
