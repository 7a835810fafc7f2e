import type { Background } from '../../../src/core/text/background.ts';
import { splitSentences } from '../../../src/core/text/sentences.ts';
import { tamperings, variations } from '../../../src/core/verification/tampering/kinds.ts';
import { pick, type Tampering, type TamperingSource } from '../../../src/core/verification/tampering/tampering.ts';
import { SeededRandom } from '../seeded-random.ts';
import type { WordExchange } from './word-exchange.ts';

/** A generated claim, its evidence, and what was done to the sentence that it was made from. */
export interface GeneratedClaim {
  readonly claim: string;
  readonly evidence: string;
  readonly supported: boolean;
  /** Name of the tampering or of the first variation; `removed` where the sentence was taken out of the evidence. */
  readonly kind: string;
}

export interface GenerationSettings {
  readonly seed: number;
  /** Sentences taken from each document. */
  readonly perDocument: number;
  /** Tamperings made of each sentence. */
  readonly perSentence: number;
  /** Only the kinds themselves, one change a claim: for measuring. */
  readonly plain: boolean;
}

const fewestWords = 8;
const mostWords = 45;

/** Claims made from documents by tampering with their sentences and by varying them; the same seed makes the same claims. */
export function generateClaims(
  documents: readonly string[],
  background: Background,
  words: WordExchange,
  settings: GenerationSettings,
): GeneratedClaim[] {
  const generator = new SeededRandom(settings.seed);
  const random = () => generator.next();
  const spoiling = { ...tamperings, 'sister noun': words.sisterNoun };
  const harmless = settings.plain ? variations : { ...variations, synonym: words.synonym };
  return documents.flatMap((evidence, index) => {
    const sentences = splitSentences(evidence, 0, evidence.length, 'en').map(({ start, end }) =>
      evidence.slice(start, end),
    );
    const elsewhere = documents[(index * 7 + 3) % documents.length] ?? '';
    const usable = sentences.filter((sentence) => {
      const count = sentence.split(/\s+/).length;
      return count >= fewestWords && count <= mostWords && /[.!?]["”’)]?$/.test(sentence);
    });
    return generator.sample(usable, settings.perDocument).flatMap((sentence) => {
      const rest = sentences.filter((other) => other !== sentence).join(' ');
      const source: TamperingSource = { sentence, document: rest, elsewhere, background, random };
      return [
        ...spoiled(source, evidence, spoiling, harmless, settings),
        ...varied(source, evidence, harmless, settings),
        ...(settings.plain ? [] : removed(source, rest, harmless)),
      ];
    });
  });
}

type Kinds = Readonly<Record<string, Tampering>>;

function spoiled(
  source: TamperingSource,
  evidence: string,
  spoiling: Kinds,
  harmless: Kinds,
  settings: GenerationSettings,
) {
  const claims: GeneratedClaim[] = [];
  for (const kind of shuffled(Object.keys(spoiling), source.random)) {
    if (claims.length >= settings.perSentence) break;
    const first = settings.plain || source.random() < 0.5 ? source.sentence : varyOnce(source, harmless);
    const claim = spoiling[kind]?.({ ...source, sentence: first });
    if (claim !== undefined && claim !== first) claims.push({ claim, evidence, supported: false, kind });
  }
  return claims;
}

function varied(
  source: TamperingSource,
  evidence: string,
  harmless: Kinds,
  settings: GenerationSettings,
): GeneratedClaim[] {
  if (settings.plain) {
    return Object.entries(harmless).flatMap(([kind, change]) => {
      const claim = change(source);
      return claim === undefined ? [] : { claim, evidence, supported: true, kind };
    });
  }
  return [0, 1, 2].flatMap((changes) => {
    let claim = source.sentence;
    const kinds: string[] = [];
    for (let change = 0; change < changes; change += 1) {
      const kind = pick(Object.keys(harmless), source.random) ?? 'verbatim';
      const next = harmless[kind]?.({ ...source, sentence: claim });
      if (next !== undefined && next !== claim) kinds.push(kind);
      claim = next ?? claim;
    }
    return { claim, evidence, supported: true, kind: kinds.join(' + ') || 'verbatim' };
  });
}

function removed(source: TamperingSource, rest: string, harmless: Kinds): GeneratedClaim[] {
  const claims = [{ claim: varyOnce(source, harmless), evidence: rest, supported: false, kind: 'removed' }];
  if (source.random() < 0.2)
    claims.push({ claim: source.sentence, evidence: source.elsewhere, supported: false, kind: 'elsewhere' });
  return claims;
}

function varyOnce(source: TamperingSource, harmless: Kinds): string {
  const kind = pick(Object.keys(harmless), source.random) ?? 'verbatim';
  return harmless[kind]?.(source) ?? source.sentence;
}

function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  return items
    .map((item) => ({ item, order: random() }))
    .sort((a, b) => a.order - b.order)
    .map(({ item }) => item);
}
