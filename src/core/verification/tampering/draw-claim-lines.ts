import { type AnalysedEvidence, analyseEvidence } from '../analysed-evidence.ts';
import { analyseText } from '../analysed-text.ts';
import type { ClaimLines } from '../claim-lines.ts';
import type { EvidenceText } from '../evidence-text.ts';
import { examineClaim } from '../examine-claim.ts';
import type { VerificationResources } from '../resources.ts';
import { isSupported, type ModelView, shippedClaimModels, viewOf } from '../score-claim.ts';
import { chanceFrom } from './chance.ts';
import { tamperings } from './kinds.ts';
import type { TamperingSource } from './tampering.ts';

/** At most this share of tampered sentences may pass, and of sentences that were taken out of their passage. */
const mostTampered = 0.02;
const mostRemoved = 0.05;
/** And this share of the sentences themselves must. */
const leastVerbatim = 0.98;
const kindsOfSentence = 2;
const fewestWords = 8;
const mostWords = 45;
/** With fewer tampered sentences than this, one alone would decide. */
const fewestCases = 40;
const steps = 20;
const seed = 31;

/** A sentence of the corpus in the passage that it stands in. */
interface Sample {
  readonly sentence: string;
  readonly index: number;
  readonly evidence: EvidenceText;
}

interface Case {
  readonly view: ModelView;
  readonly saidSo: boolean;
  readonly conflicts: readonly unknown[];
}

/**
 * Draws the lines for a corpus: tampers with its sentences and takes them away, and raises the shipped lines until few
 * enough of either pass. Never lower than shipped, and never so high that the sentences themselves would be refused.
 * @param evidence passages to take the sentences from, spread over the corpus; English ones are used
 * @param most sentences at most
 * @returns the lines, and on how many cases they rest: 0 where the corpus is too small and the shipped ones stand
 */
export function drawClaimLines(
  evidence: readonly EvidenceText[],
  resources: VerificationResources,
  most = 300,
): { readonly cases: number; readonly lines: ClaimLines } {
  const { supportedFrom, untouchedFrom } = shippedClaimModels.calibration;
  const shipped = { supportedFrom, untouchedFrom };
  const random = chanceFrom(seed);
  const samples = sampled(evidence.filter(({ language }) => language === 'en').flatMap(sentencesOf), most);
  const tampered = samples.flatMap((sample, place) => tamperedCases(sample, samples, place, resources, random));
  const removed = samples.flatMap((sample) => removedCase(sample, resources) ?? []);
  if (tampered.length < fewestCases) return { cases: 0, lines: shipped };
  const verbatim = samples.flatMap(
    ({ sentence, evidence: own }) => examined(sentence, analyseEvidence(own, resources), resources) ?? [],
  );
  const keeps = (lines: ClaimLines) => passing(verbatim, lines) >= Math.min(leastVerbatim, passing(verbatim, shipped));
  const untouched = raised(
    untouchedFrom,
    (from) => passing(tampered, { ...shipped, untouchedFrom: from }) <= mostTampered,
  );
  const supported = raised(
    supportedFrom,
    (from) => passing(removed, { untouchedFrom: untouched, supportedFrom: from }) <= mostRemoved,
  );
  const lines = { supportedFrom: supported, untouchedFrom: untouched };
  return { cases: tampered.length + removed.length, lines: keeps(lines) ? lines : shipped };
}

/** The lowest line, from the shipped one up in even steps, at which the condition holds; the highest where it never does. */
function raised(from: number, holds: (line: number) => boolean): number {
  const top = Math.max(from, 0.95);
  for (let step = 0; step < steps; step += 1) {
    const line = Number((from + ((top - from) * step) / steps).toFixed(4));
    if (holds(line)) return line;
  }
  return top;
}

function passing(cases: readonly Case[], lines: ClaimLines): number {
  return cases.filter(({ view, ...findings }) => isSupported(view, findings, lines)).length / Math.max(1, cases.length);
}

function sentencesOf(evidence: EvidenceText): Sample[] {
  return evidence.sentences.flatMap(({ start, end }, index) => {
    const sentence = evidence.prose.slice(start - evidence.start, end - evidence.start);
    const words = sentence.split(/\s+/).length;
    const usable = words >= fewestWords && words <= mostWords && /[.!?]["”’)]?$/.test(sentence);
    return usable ? [{ sentence, index, evidence }] : [];
  });
}

/** Evenly spread over the corpus. */
function sampled(samples: readonly Sample[], most: number): Sample[] {
  const step = Math.max(1, samples.length / most);
  return Array.from({ length: Math.min(most, samples.length) }, (_, place) => samples[Math.floor(place * step)]).filter(
    (sample) => sample !== undefined,
  );
}

/** A few kinds of tampering for each sentence, other ones for the next, so that all have their turn. */
function tamperedCases(
  { sentence, evidence }: Sample,
  samples: readonly Sample[],
  place: number,
  resources: VerificationResources,
  random: () => number,
): Case[] {
  const kinds = Object.values(tamperings);
  const elsewhere = samples[(place * 7 + 3) % samples.length]?.evidence.prose ?? '';
  const source: TamperingSource = {
    sentence,
    document: evidence.prose.replace(sentence, ' '),
    elsewhere,
    background: resources.background,
    random,
  };
  const analysed = analyseEvidence(evidence, resources);
  const claims: string[] = [];
  for (let turn = 0; turn < kinds.length && claims.length < kindsOfSentence; turn += 1) {
    const claim = kinds[(place * kindsOfSentence + turn) % kinds.length]?.(source);
    if (claim !== undefined && claim !== sentence) claims.push(claim);
  }
  return claims.flatMap((claim) => examined(claim, analysed, resources) ?? []);
}

/** The sentence against its passage without it; left out where the passage says it twice. */
function removedCase({ sentence, index, evidence }: Sample, resources: VerificationResources): Case | undefined {
  const rest = { ...evidence, sentences: evidence.sentences.filter((_, place) => place !== index) };
  const found = examined(sentence, analyseEvidence(rest, resources), resources);
  return found?.saidSo ? undefined : found;
}

function examined(claim: string, evidence: AnalysedEvidence, resources: VerificationResources): Case | undefined {
  const examination = examineClaim(analyseText(claim, 'en', resources), [evidence], resources);
  if (examination === undefined) return undefined;
  const { saidSo, conflicts } = examination;
  return { view: viewOf(examination, resources), saidSo, conflicts };
}
