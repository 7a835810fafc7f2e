import type { Question } from '../retrieval/question.ts';
import type { Conflict } from '../verification/verdict.ts';

const reports = '(?:claim|say|state|argue|report|mention|hold|assert|suggest|conclude|maintain)';
const reporting = new RegExp(`\\b(?:does|do|did) (?:[\\w’'-]+ ){1,4}(${reports})\\b`, 'iu');
const denying = new RegExp(`\\b(?:does|do|did) not ${reports}\\b|\\b(?:den(?:y|ies|ied)) that\\b`, 'iu');

/**
 * Where a question takes for granted that a source says something ("Why does the report claim that …?") and the sentence
 * says that it does not: the words of both. Whether the sentence speaks of the same thing is for the caller to see.
 */
export function deniedReport({ text, language }: Question, sentence: string): Conflict | undefined {
  if (language !== 'en' || denying.test(text)) return undefined;
  const claimed = reporting.exec(text)?.[1];
  const sourced = denying.exec(sentence)?.[0];
  return claimed === undefined || sourced === undefined ? undefined : { kind: 'negation', claimed, sourced };
}
