import { backgroundRarity } from '../../../src/core/text/background.ts';
import { stem } from '../../../src/core/text/stems.ts';
import { isStopWord } from '../../../src/core/text/stop-words.ts';
import {
  matchesOf,
  pick,
  replaced,
  type Tampering,
  type TamperingSource,
} from '../../../src/core/verification/tampering/tampering.ts';
import { readLexicon } from '../data/lexicon.ts';

/** Words that may stand for each other, and words that may not although they are of one kind. */
export interface WordExchange {
  /** A noun is exchanged for another kind of the same broader thing. */
  readonly sisterNoun: Tampering;
  /** A word is exchanged for one of the same meaning. */
  readonly synonym: Tampering;
}

const rarest = 0.72;
const mostSisters = 60;

/** Reads both from the lexicon of the training data. */
export async function readWordExchange(folder: string): Promise<WordExchange> {
  const { synsets } = await readLexicon(folder);
  const synonyms = new Map<string, Set<string>>();
  const kindsOf = new Map<string, string[]>();
  const membersOf = new Map<string, string[]>();
  const senses = new Map<string, number>();
  for (const { id, members, broader } of synsets) {
    const words = members.filter((member) => /^[a-z]{4,}$/.test(member));
    for (const word of words) {
      senses.set(word, (senses.get(word) ?? 0) + 1);
      const group = synonyms.get(word) ?? new Set();
      for (const other of words) if (other !== word) group.add(other);
      synonyms.set(word, group);
      if (!id.endsWith('-n')) continue;
      kindsOf.set(word, [...(kindsOf.get(word) ?? []), ...broader]);
      for (const kind of broader) membersOf.set(kind, [...(membersOf.get(kind) ?? []), word]);
    }
  }
  const known = (word: string, { background }: TamperingSource) =>
    backgroundRarity(background, stem(word, 'en')) < rarest;
  return {
    synonym: (source) =>
      exchanged(source, (base) => {
        if ((senses.get(base) ?? 0) > 6) return [];
        return [...(synonyms.get(base) ?? [])].filter(
          (word) => known(word, source) && stem(word, 'en') !== stem(base, 'en'),
        );
      }),
    sisterNoun: (source) =>
      exchanged(source, (base) =>
        (kindsOf.get(base) ?? [])
          .slice(0, 2)
          .map((kind) => membersOf.get(kind) ?? [])
          .filter((members) => members.length < mostSisters)
          .flat()
          .filter((word) => word !== base && !synonyms.get(base)?.has(word) && known(word, source)),
      ),
  };
}

function exchanged(source: TamperingSource, candidates: (base: string) => string[]): string | undefined {
  const { sentence, random } = source;
  const words = matchesOf(sentence, /(?<![\p{L}-])\p{Ll}{4,}(?![\p{L}-])/gu).filter(
    ([word]) => !isStopWord(word, 'en'),
  );
  for (let attempt = 0; attempt < 8; attempt += 1) {
    const match = pick(words, random);
    if (match === undefined) return undefined;
    const [word] = match;
    for (const [base, ending] of basesOf(word)) {
      const other = pick(candidates(base), random);
      if (other !== undefined) return replaced(sentence, match, inflected(other, ending));
    }
  }
  return undefined;
}

/** A word as base and ending, likeliest first. */
function basesOf(word: string): [string, string][] {
  const bases: [string, string][] = [[word, '']];
  if (/[^s]s$/.test(word)) bases.push([word.slice(0, -1), 's']);
  if (word.endsWith('ed')) bases.push([word.slice(0, -2), 'ed'], [word.slice(0, -1), 'ed']);
  if (word.endsWith('ing')) bases.push([word.slice(0, -3), 'ing'], [`${word.slice(0, -3)}e`, 'ing']);
  return bases;
}

function inflected(base: string, ending: string): string {
  if (ending === '') return base;
  if (ending === 's')
    return /(?:s|x|ch|sh)$/.test(base) ? `${base}es` : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
  const silent = base.endsWith('e') ? base.slice(0, -1) : base;
  if (ending === 'ing') return `${silent}ing`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${silent}ed`;
}
