import { type Background, capitalRate } from '../../text/background.ts';
import { nameSpans } from '../../text/names.ts';
import type { Token } from '../../text/token.ts';
import { tokenize } from '../../text/tokenize.ts';
import type { WordVectors } from '../../text/word-vectors.ts';
import type { StudySentence } from '../sentences/study-sentence.ts';
import { isTitle, mentionOf, type NameSort, nameCues } from './name-cues.ts';

/** Tells names apart by how a corpus speaks of them. */
export interface NameSorts {
  /** Undefined where too little, or too much that does not go together, is said of it. */
  sortOf(words: string): NameSort | undefined;
  /** The common noun that a name ends in, in lower case ("university", "war"): it says what it is the name of. */
  headOf(words: string): string | undefined;
}

type Votes = Partial<Record<NameSort | 'other', number>>;

/** Votes that make a sort sure, and by how many times it must lead. */
const fewestVotes = 1.5;
const lead = 2;
/** A last word that is written with a capital less often than this is a common noun. */
const properRate = 0.8;
/** What single names are near to in the built-in vectors, where these know them. */
const anchors: Readonly<Record<'person' | 'place' | 'other', readonly (readonly string[])[]>> = {
  person: [['poet', 'politician', 'actor', 'philosopher', 'king', 'scientist', 'brother', 'wife']],
  place: [['country', 'city', 'town', 'region', 'island', 'province']],
  other: [
    ['language', 'dialect', 'word'],
    ['religion', 'church', 'faith'],
    ['species', 'molecule', 'gas'],
    ['book', 'novel', 'chapter'],
  ],
};
/** So near to what is neither a person nor a place, and nearer than to either, a name is the name of that. */
const nearOther = 0.25;
/** Such a difference between both counts as a vote. */
const telling = 0.08;
const roman = /^[ivxl]+$/;

/** Reads what the sentences of a corpus say of each name. English alone speaks in the ways it knows; other names have no sort. */
export function nameSorts(
  sentences: readonly StudySentence[],
  background: Background,
  vectors: Pick<WordVectors, 'similarity'>,
): NameSorts {
  const votes = new Map<string, Votes>();
  const isCommon = (lower: string) => {
    const { upper, lower: small } = background.capitals(lower);
    return upper + small > 0 && capitalRate(background, lower) < properRate;
  };
  const headOf = (words: string) => {
    const parts = words
      .toLowerCase()
      .split(/\s+/u)
      .filter((part) => !roman.test(part));
    const last = parts.at(-1) ?? '';
    // "University of Paris": what stands before "of" names the kind.
    const of = parts.indexOf('of');
    const head = of > 0 ? (parts[of - 1] ?? '') : last;
    return parts.length > 1 && isCommon(head) ? head : undefined;
  };
  // "Indian National Congress": nobody is called by a word of everyday, unless it is a title.
  const isPlain = (words: string) =>
    words
      .toLowerCase()
      .split(/\s+/u)
      .some((part) => isCommon(part) && !isTitle(part));
  for (const { analysed, passage } of sentences) {
    if (passage.evidence.passage.language !== 'en') continue;
    for (const span of nameSpans(analysed.tokens, analysed.names)) {
      const key = keyOf(analysed.tokens.slice(span.first, span.last + 1));
      const known = votes.get(key) ?? {};
      votes.set(key, known);
      const mention = mentionOf(analysed.tokens, span.first, span.last);
      for (const { sort, weight, holds } of nameCues) {
        if (holds(mention)) known[sort] = (known[sort] ?? 0) + weight;
      }
    }
  }
  lendToLastNames(votes);
  for (const [key, known] of votes) if (!key.includes(' ')) castByMeaning(known, key, vectors);
  return {
    headOf,
    sortOf(words) {
      const sort = headOf(words) === undefined ? winner(votes.get(words.toLowerCase())) : undefined;
      return sort === 'person' && isPlain(words) ? undefined : sort;
    },
  };
}

function keyOf(run: readonly Token[]): string {
  return run.map(({ lower }) => lower).join(' ');
}

/** "Kibaki" is somebody where "Mwai Kibaki" is. */
function lendToLastNames(votes: Map<string, Votes>): void {
  for (const [key, long] of [...votes]) {
    const short = votes.get(key.split(' ').at(-1) ?? '');
    if (short === undefined || short === long || key.includes(' of ') || (long.person ?? 0) < fewestVotes) continue;
    short.person = (short.person ?? 0) + (long.person ?? 0);
    long.person = short.person;
  }
}

/** What the built-in vectors know of a single name. */
function castByMeaning(votes: Votes, word: string, vectors: Pick<WordVectors, 'similarity'>): void {
  const [term = word] = tokenize(word, 'en').map((token) => token.term);
  const nearness = (groups: readonly (readonly string[])[]) =>
    Math.max(...groups.map((group) => meanOfBest(group.map((anchor) => vectors.similarity(term, termOf(anchor))))));
  const [person, place, other] = [nearness(anchors.person), nearness(anchors.place), nearness(anchors.other)];
  // Whatever the company it keeps: "in Islam", "from Latin".
  if (other >= nearOther && other > Math.max(person, place)) votes.other = Number.POSITIVE_INFINITY;
  else if (Math.abs(person - place) >= telling) {
    const sort = person > place ? 'person' : 'place';
    votes[sort] = (votes[sort] ?? 0) + 1;
  }
}

function termOf(word: string): string {
  return tokenize(word, 'en')[0]?.term ?? word;
}

/** Mean of the three highest. */
function meanOfBest(values: readonly number[]): number {
  const best = [...values].sort((one, other) => other - one).slice(0, 3);
  return best.reduce((sum, value) => sum + value, 0) / best.length;
}

function winner(votes: Votes | undefined): NameSort | undefined {
  const ranked = Object.entries(votes ?? {}).sort(([, one], [, other]) => other - one) as [
    NameSort | 'other',
    number,
  ][];
  const [best, second] = ranked;
  if (best === undefined || best[0] === 'other' || best[1] < fewestVotes) return undefined;
  return best[1] >= lead * (second?.[1] ?? 0) ? best[0] : undefined;
}
