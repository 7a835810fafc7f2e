import type { LexicalIndex } from '../indexing/lexical-index.port.ts';
import { editDistance } from '../text/edit-distance.ts';
import type { Token } from '../text/token.ts';
import type { Question } from './question.ts';
import type { CorpusSnapshot } from './snapshot.ts';

/** Shorter words have too many neighbours. */
const shortestCorrected = 4;
/** From this length on two slips are forgiven, below it one. */
const longWord = 7;
/** What English words end in where their stem does not. */
const endings = ['ing', 'ed', 's', 'es', 'er'];

/**
 * The question with the terms of misspelt words replaced by the corpus's own: words that neither the corpus nor the
 * background knows, one slip away from an index term (two from seven letters on, names aside) that begins with the same letter. Of
 * several the nearest, then the commonest is taken. Words as written stay as they are; only English is corrected, since
 * in other languages no background tells a rare word from a wrong one.
 */
export function respelled(question: Question, snapshot: CorpusSnapshot): Question {
  if (question.language !== 'en' || snapshot.background.sentences === 0) return question;
  const said = new Set(question.terms.map(({ term }) => term));
  const corrections = new Map<string, string>();
  for (const token of question.tokens) {
    if (!said.has(token.term) || !isUnknown(token, snapshot)) continue;
    const term = nearestTerm(token, snapshot);
    if (term !== undefined) corrections.set(token.term, term);
  }
  if (corrections.size === 0) return question;
  const corrected = (term: string) => corrections.get(term) ?? term;
  const head = question.head === undefined ? {} : { head: corrected(question.head) };
  return {
    ...question,
    ...head,
    tokens: question.tokens.map((token) => ({ ...token, term: corrected(token.term) })),
    terms: question.terms.map((term) => ({ ...term, term: corrected(term.term) })),
    sequence: question.sequence.map(corrected),
  };
}

function isUnknown({ kind, term, lower }: Token, { lexical, background }: CorpusSnapshot): boolean {
  if (kind !== 'word' || lower.length < shortestCorrected || !/^\p{L}+$/u.test(lower)) return false;
  const capitals = background.capitals(lower);
  return (
    lexical.documentFrequency(term) === 0 &&
    background.sentenceFrequency(term) === 0 &&
    capitals.upper + capitals.lower === 0 &&
    lexical.search([{ term, weight: 1 }], 1).length === 0
  );
}

function nearestTerm({ term, lower, capitalised }: Token, { lexical }: CorpusSnapshot): string | undefined {
  // Two names are two slips apart more often than one name is misspelt twice.
  const most = lower.length >= longWord && !capitalised ? 2 : 1;
  let nearest: string | undefined;
  let least = most + 1;
  for (const candidate of lexical.everyTermWithPrefix(term.slice(0, 1))) {
    if (candidate.length < shortestCorrected - 1) continue;
    const limit = Math.min(most, least);
    let distance = editDistance(term, candidate, limit);
    // The slip may have kept the ending from being cut: "rowng" is nearer to "rowing" than to its stem.
    for (const ending of endings) {
      // Before the two are put together: of thousands of terms most are too long or too short.
      if (Math.abs(lower.length - candidate.length - ending.length) > limit) continue;
      distance = Math.min(distance, editDistance(lower, candidate + ending, limit));
    }
    if (distance < least || (distance === least && nearest !== undefined && isCommoner(candidate, nearest, lexical))) {
      nearest = candidate;
      least = distance;
    }
  }
  return nearest;
}

function isCommoner(term: string, other: string, lexical: Pick<LexicalIndex, 'documentFrequency'>): boolean {
  const [own, its] = [lexical.documentFrequency(term), lexical.documentFrequency(other)];
  return own > its || (own === its && term < other);
}
