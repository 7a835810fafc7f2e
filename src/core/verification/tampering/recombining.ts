import { tokenize } from '../../text/tokenize.ts';
import { looksLikeVerb } from '../lexicon/verbs.ts';
import { asSentence, clausesIn, cutShort, statedClauses } from './stated-clauses.ts';
import { pick, type Tampering } from './tampering.ts';

/** One clause of the sentence stands alone, with the subject that it has or shares. Says what the sentence says. */
export const singleClause: Tampering = ({ sentence, random }) => {
  const clause = pick(statedClauses(sentence), random);
  return clause === undefined ? undefined : asSentence(clause.subject, clause.predicate);
};

/** What is said of one thing is said of another that the same document speaks of. */
export const otherSubject: Tampering = ({ sentence, document, random }) => {
  const clause = pick(statedClauses(sentence), random);
  if (clause === undefined) return undefined;
  const own = wordsOf(sentence);
  const others = clausesIn(document).filter(({ subject }) => !wordsOf(subject).some((word) => own.includes(word)));
  const other = pick(others, random);
  if (other === undefined) return undefined;
  return asSentence(other.subject, random() < 0.5 ? clause.predicate : cutShort(clause.predicate, random));
};

/** What the sentence speaks of is said to do what another one of the document does, told in few words. */
export const otherDeed: Tampering = ({ sentence, document, random }) => {
  const clause = pick(statedClauses(sentence), random);
  if (clause === undefined) return undefined;
  const own = wordsOf(sentence);
  const others = clausesIn(document).filter(
    ({ subject, predicate }) => !wordsOf(`${subject} ${predicate}`).some((word) => own.includes(word)),
  );
  const other = pick(others, random);
  return other === undefined ? undefined : asSentence(clause.subject, cutShort(other.predicate, random));
};

/** A clause of the sentence without its ending: "in 1952", "by 31 votes". Says less, but nothing else. */
export const shortClause: Tampering = ({ sentence, random }) => {
  const clause = pick(statedClauses(sentence), random);
  return clause === undefined ? undefined : asSentence(clause.subject, cutShort(clause.predicate, random));
};

/** Subject of one clause, predicate of another that has its own. */
export const crossedClauses: Tampering = ({ sentence, random }) => {
  const clauses = statedClauses(sentence);
  const crossings = clauses.flatMap(({ subject }, index) =>
    clauses
      .filter((other, place) => place !== index && other.subject !== subject && !other.carried)
      .map(({ predicate }) => asSentence(subject, predicate)),
  );
  return pick(crossings, random);
};

const shortestSkip = 3;
const longestSkip = 14;

/** "Praised the bass but not the treble" becomes "praised the treble": from a word on, the sentence goes on after its second occurrence. */
export const skippedPart: Tampering = ({ sentence, random }) => {
  const tokens = tokenize(sentence, 'en');
  const skips = tokens.flatMap((one, first) => {
    if (one.kind !== 'word' || first === 0) return [];
    return tokens.slice(first + shortestSkip, first + longestSkip).flatMap((other, ahead) => {
      const last = first + shortestSkip + ahead;
      if (other.lower !== one.lower || last >= tokens.length - 2) return [];
      const between = tokens.slice(first + 1, last);
      const another = between.some(
        ({ kind, lower }, offset) => kind === 'number' || lower === 'but' || looksLikeVerb(tokens, first + 1 + offset),
      );
      return another ? [{ from: one.end, to: other.end }] : [];
    });
  });
  const skip = pick(skips, random);
  return skip === undefined ? undefined : sentence.slice(0, skip.from) + sentence.slice(skip.to);
};

function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.replace(/s$/, ''));
}
