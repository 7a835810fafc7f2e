import { readCompressedLines } from './compressed-lines.ts';

/** One field of a country's page in the World Factbook. */
interface Fact {
  readonly country: string;
  readonly category: string;
  readonly field: string;
  readonly text: string;
}

/** A set of words with one meaning, from Open English WordNet. */
interface Synset {
  readonly id: string;
  readonly members: readonly string[];
  readonly definition: string;
  readonly examples: readonly string[];
  /** Ids of the synsets that name the broader thing. */
  readonly broader: readonly string[];
}

export interface Lexicon {
  readonly facts: Fact[];
  readonly synsets: Synset[];
}

/** The reference works of the training data, in the order of the file. */
export async function readLexicon(folder: string): Promise<Lexicon> {
  const lexicon: Lexicon = { facts: [], synsets: [] };
  for (const line of await readCompressedLines(folder, 'lexicon.txt.xz')) {
    const [kind, first = '', second = '', third = '', fourth = '', fifth = ''] = line.split('\t');
    if (kind === 'F') lexicon.facts.push({ country: first, category: second, field: third, text: fourth });
    if (kind === 'W') {
      lexicon.synsets.push({
        id: first,
        members: list(second),
        definition: third,
        examples: list(fourth),
        broader: list(fifth),
      });
    }
  }
  return lexicon;
}

function list(field: string): string[] {
  return field.split('|').filter((item) => item !== '');
}
