import type { Background } from '../../../src/core/text/background.ts';
import { splitSentences } from '../../../src/core/text/sentences.ts';
import { tamperings, variations } from '../../../src/core/verification/tampering/kinds.ts';
import { shortClause, singleClause } from '../../../src/core/verification/tampering/recombining.ts';
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
/** Shares of the tampered claims that begin with the sentence itself and with one of its clauses. */
const asItStands = 0.3;
const asOneClause = 0.5;

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
      const before = sentences[sentences.indexOf(sentence) - 1];
      const source: TamperingSource = {
        sentence,
        document: rest,
        elsewhere,
        background,
        random,
        ...(before === undefined ? {} : { before }),
      };
      if (settings.plain)
        return [
          ...plain(source, evidence, spoiling, harmless),
          ...shortened(source, evidence, spoiling),
          { claim: sentence, evidence: rest, supported: false, kind: 'removed' },
        ];
      return [
        ...spoiled(source, evidence, spoiling, harmless, settings),
        ...varied(source, evidence, harmless),
        ...reworded(source, evidence, harmless),
        ...removed(source, rest, harmless),
      ];
    });
  });
}

type Kinds = Readonly<Record<string, Tampering>>;

/** Every kind once, on the sentence as it stands. */
function plain(source: TamperingSource, evidence: string, spoiling: Kinds, harmless: Kinds): GeneratedClaim[] {
  return [...each(source, evidence, spoiling, false, ''), ...each(source, evidence, harmless, true, '')];
}

/** The same on one of its clauses alone: claims as short as people make them. */
function shortened(source: TamperingSource, evidence: string, spoiling: Kinds): GeneratedClaim[] {
  const clause = shortClause(source);
  if (clause === undefined || clause === source.sentence) return [];
  return each({ ...source, sentence: clause }, evidence, spoiling, false, 'short, ');
}

function each(
  source: TamperingSource,
  evidence: string,
  kinds: Kinds,
  supported: boolean,
  prefix: string,
): GeneratedClaim[] {
  return Object.entries(kinds).flatMap(([kind, change]) => {
    const claim = change(source);
    if (claim === undefined || (!supported && claim === source.sentence)) return [];
    return { claim, evidence, supported, kind: prefix + kind };
  });
}

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
    const first = startOf(source, harmless);
    const claim = spoiling[kind]?.({ ...source, sentence: first });
    if (claim !== undefined && claim !== first) claims.push({ claim, evidence, supported: false, kind });
  }
  return claims;
}

function varied(source: TamperingSource, evidence: string, harmless: Kinds): GeneratedClaim[] {
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

/** The variations that few sentences admit, wherever one does: chance alone would seldom meet them. */
function reworded(source: TamperingSource, evidence: string, harmless: Kinds): GeneratedClaim[] {
  return ['single clause', 'short clause', 'voice', 'subject named', 'turn'].flatMap((kind) => {
    const claim = harmless[kind]?.(source);
    return claim === undefined || claim === source.sentence ? [] : { claim, evidence, supported: true, kind };
  });
}

function removed(source: TamperingSource, rest: string, harmless: Kinds): GeneratedClaim[] {
  const claims = [{ claim: varyOnce(source, harmless), evidence: rest, supported: false, kind: 'removed' }];
  const short = shortClause(source);
  if (short !== undefined) claims.push({ claim: short, evidence: rest, supported: false, kind: 'removed' });
  return claims;
}

/** The sentence, one of its clauses, or it varied in another way. */
function startOf(source: TamperingSource, harmless: Kinds): string {
  const chance = source.random();
  if (chance < asItStands) return source.sentence;
  if (chance < asItStands + asOneClause) {
    return (source.random() < 0.5 ? singleClause : shortClause)(source) ?? source.sentence;
  }
  return varyOnce(source, harmless);
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
