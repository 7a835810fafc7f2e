import type { Language } from '../text/language.ts';
import { splitSentences } from '../text/sentences.ts';
import { frames, tails } from './lexicon/frames.ts';
import { whyNotJudged } from './lexicon/speech-acts.ts';

/** One sentence of a message or draft, and what of it can be judged. */
export interface StatedClaim {
  /** `[start, end)` of the sentence in the text that was split. */
  readonly start: number;
  readonly end: number;
  /** The sentence as written. */
  readonly sentence: string;
  /** What is judged: without its frame, a leading pronoun replaced by the subject before it. */
  readonly claim: string;
  /** Absent: a claim. Else why the sentence is left alone. */
  readonly leftOut?: LeftOut;
}

export type LeftOut = 'question' | 'opinion' | 'instruction' | 'fragment';

const fewestWords = 3;

/** Splits a message or draft into its sentences, and finds what each claims. Questions, opinions, talk of oneself and instructions are left out. */
export function splitClaims(text: string, language: Language): StatedClaim[] {
  let subject: string | undefined;
  return splitSentences(text, 0, text.length, language).map(({ start, end }) => {
    const sentence = text.slice(start, end);
    const stated = withoutFrame(sentence);
    const leftOut = whyNotJudged(sentence, stated) ?? (wordCount(stated) < fewestWords ? 'fragment' : undefined);
    const claim = withSubject(stated, subject);
    subject = subjectOf(claim) ?? subject;
    return { start, end, sentence, claim, ...(leftOut === undefined ? {} : { leftOut }) };
  });
}

/** A sentence without "according to the text", "I think that", "in fact" and their like. */
export function withoutFrame(sentence: string): string {
  let stated = sentence.trim();
  for (let changed = true; changed; ) {
    changed = false;
    for (const frame of frames) {
      const rest = stated.replace(frame, '');
      if (rest !== stated && rest.length > 0) {
        stated = rest;
        changed = true;
      }
    }
  }
  for (const tail of tails) stated = stated.replace(tail, (_, mark: unknown) => (typeof mark === 'string' ? mark : ''));
  return stated.charAt(0).toUpperCase() + stated.slice(1);
}

const leadingPronoun =
  /^(?:he|she|it|they|this|these)(?=\s+(?:\p{Ll}+ly\s+)?(?:is|was|are|were|has|had|have|will|would|can|could|may|might|does|did|also|\p{Ll}+(?:s|ed))\b)/iu;
/** The first capitalised words of a sentence up to a verb form: its subject, more or less. */
const leadingSubject =
  /^((?:The |A |An )?(?:\p{Lu}[\p{L}\p{N}.'’-]*)(?:\s+(?:of|the|and|de|von|van|for)?\s?\p{Lu}[\p{L}\p{N}.'’-]*){0,5})\s+\p{Ll}/u;

function withSubject(stated: string, subject: string | undefined): string {
  return subject === undefined ? stated : stated.replace(leadingPronoun, subject);
}

function subjectOf(claim: string): string | undefined {
  const subject = leadingSubject.exec(claim)?.[1];
  return subject === undefined || /^(?:He|She|It|They|This|These|That|There|The|A|An|In|On|At|I|We|You)$/.test(subject)
    ? undefined
    : subject;
}

function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
