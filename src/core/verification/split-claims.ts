import type { Language } from '../text/language.ts';
import { isUnspaced } from '../text/pieces.ts';
import { splitSentences } from '../text/sentences.ts';
import type { TextSpan } from '../text/span.ts';
import { tokenize } from '../text/tokenize.ts';
import { frames, tails } from './lexicon/frames.ts';
import { whyNotJudged } from './lexicon/speech-acts.ts';
import { looksLikeVerb } from './lexicon/verbs.ts';

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
  return linesOf(text)
    .flatMap((line) => splitSentences(text, line.start, line.end, language))
    .map(({ start, end }) => {
      const sentence = text.slice(start, end);
      const stated = withoutFrame(withoutChatter(sentence));
      const leftOut = whyNotJudged(sentence, stated) ?? (isFragment(stated) ? 'fragment' : undefined);
      const claim = withSubject(stated, subject);
      // A question inverts: its first word is no subject.
      if (leftOut !== 'question') subject = subjectOf(claim) ?? subject;
      return { start, end, sentence, claim, ...(leftOut === undefined ? {} : { leftOut }) };
    });
}

const listMark = /^\s*(?:[-*•–>]+|\(?\d{1,2}[.)])\s+/u;

/** A line that opens with a link, a mention or a tag goes on with no line before it. */
const startsApart = /^\s*(?:https?:\/\/|<[@#&!:]|[@#][\p{L}\p{N}])/u;

/**
 * Runs of lines that belong together: a list item, a quoted line, what follows either or a finished sentence, and a line
 * that opens with a link or a mention begin anew; list marks are left out.
 */
function linesOf(text: string): TextSpan[] {
  const lines: TextSpan[] = [];
  let start = 0;
  let inItem = false;
  for (const line of text.split('\n')) {
    const mark = listMark.exec(line)?.[0].length ?? 0;
    const before = lines.at(-1);
    const left: boolean = inItem && !/^\s/u.test(line);
    const quoted = before !== undefined && text[before.start - 2] === '>';
    const finished =
      before === undefined ||
      quoted ||
      left ||
      startsApart.test(line) ||
      /[.!?:;…]["”’)]?\s*$/u.test(text.slice(before.start, before.end));
    if (finished || mark > 0 || line.trim() === '') lines.push({ start: start + mark, end: start + line.length });
    else lines[lines.length - 1] = { start: before.start, end: start + line.length };
    inItem = mark > 0 || (inItem && !left);
    start += line.length + 1;
  }
  return lines.filter((line) => line.start < line.end);
}

const chatter =
  /\[\d{1,3}(?:\s*[,–-]\s*\d{1,3})*\]|<[@#&!:]?[^>\s]{1,60}>|https?:\/\/\S+|(?<![\p{L}\p{N}])[@#][\p{L}\p{N}_]+|\p{Extended_Pictographic}|\u{FE0F}|\u{200D}|\p{Cc}|\b(?:lo+l|lmao|rofl|haha+|hehe+|omg|idk|tbh|imo|imho|btw|fyi)\b/giu;

/** A sentence without mentions, tags, links, pictures, laughter and citation marks; as it is where it has none. */
function withoutChatter(sentence: string): string {
  const plain = sentence.replace(listMark, '').replace(chatter, ' ');
  return plain === sentence
    ? sentence
    : plain
        .replace(/\s+/g, ' ')
        .replace(/ (?=[.,!?;])/g, '')
        .trim();
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
  if (subject === undefined) return stated;
  // "He" and "she" are somebody with a name; a lone capitalised word may only open its sentence.
  if (/^s?he\b/iu.test(stated) && !/^\p{Lu}\S* \p{Lu}/u.test(subject)) return stated;
  return stated.replace(leadingPronoun, () => subject);
}

function subjectOf(claim: string): string | undefined {
  const subject = leadingSubject.exec(claim)?.[1];
  return subject === undefined || /^(?:He|She|It|They|This|These|That|There|The|A|An|In|On|At|I|We|You)$/.test(subject)
    ? undefined
    : subject;
}

/** Too few words, or a bare "to get there". */
function isFragment(stated: string): boolean {
  if (wordCount(stated) < fewestWords) return true;
  if (!/^to \p{Ll}/iu.test(stated)) return false;
  const tokens = tokenize(stated, 'en');
  return !tokens.some((_, position) => looksLikeVerb(tokens, position));
}

/** Words between blanks and marks; of a script without blanks those that its dictionary finds. */
function wordCount(text: string): number {
  const runs = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return runs.reduce((count, run) => count + ([...run].some(isUnspaced) ? tokenize(run, 'zh').length : 1), 0);
}
