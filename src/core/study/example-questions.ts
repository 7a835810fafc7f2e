import type { Passage } from '../passages/passage.ts';

const definition = /^(?:the )?(.{2,60}?) (is|are|was|were) (?:a|an|the) /iu;
const dated = /^(.{2,60}?) (was|were) (\p{Ll}+)(?: \p{Ll}+(?: \p{Lu}[\p{L}-]+)+)? (?:in|on) (?:[^.]{0,30} )?\d{4}\b/u;
const LONGEST_SUBJECT_WORDS = 6;

/**
 * Questions that a passage in English may answer, made from the shape of its sentences: what something is that stands in
 * a heading above, and when something happened. Whether the corpus answers them is for the caller to try.
 */
export function questionsFrom(passage: Passage): string[] {
  if (passage.language !== 'en') return [];
  return passage.sentences.flatMap(({ start, end }) => {
    const sentence = passage.prose
      .slice(start - passage.start, end - passage.start)
      .replaceAll(/\s+/gu, ' ')
      .trim();
    return questionsOf(sentence, passage.headings);
  });
}

/** The same of one English sentence with white space collapsed, under its headings. */
export function questionsOf(sentence: string, headings: readonly string[]): string[] {
  return [whatQuestion(sentence, headings), whenQuestion(sentence)].filter((question) => question !== undefined);
}

function whatQuestion(sentence: string, headings: readonly string[]): string | undefined {
  const [, subject, verb] = definition.exec(sentence) ?? [];
  if (subject === undefined || verb === undefined) return undefined;
  const isTopic = headings.some((heading) => heading.toLowerCase().includes(subject.toLowerCase()));
  const article = /^the /i.test(sentence) ? 'the ' : '';
  return isTopic && isShort(subject) ? `What ${verb.toLowerCase()} ${article}${subject}?` : undefined;
}

function whenQuestion(sentence: string): string | undefined {
  const [, subject, verb, participle] = dated.exec(sentence) ?? [];
  if (subject === undefined || !isShort(subject) || /^(it|they|he|she|this|these|that|those)$/i.test(subject))
    return undefined;
  const named = subject.replace(/^(The|An?|Its|Their|His|Her)\b/, (word) => word.toLowerCase());
  return `When ${verb} ${named} ${participle}?`;
}

function isShort(subject: string): boolean {
  return subject.split(' ').length <= LONGEST_SUBJECT_WORDS && !/[,;:“”"]/.test(subject);
}
