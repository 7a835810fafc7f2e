import type { Question } from '../retrieval/question.ts';
import { isStopWord } from '../text/stop-words.ts';
import type { Token } from '../text/token.ts';

const auxiliaries = new Set(
  'is are was were has have had did does do can could will would should must might may'.split(' '),
);
const askers = new Set('why when where how much many long often far fast since come'.split(' '));
const participleEnding = /(?:ed|ing|en|wn|pt|ld|ft|nt|ght|ung|ome|ot|ut|et|it|ade|own)$/;

/**
 * What a question takes for granted, as a statement: "Why has the debt kept growing?" → "The debt has kept growing.";
 * "Did the dam fail?" → "The dam fail." (the claim gate compares stems). Undefined where the question claims nothing that
 * a source could deny, and for languages whose questions do not invert.
 */
export function statementOf(question: Question): string | undefined {
  if (question.language !== 'en') return undefined;
  const words = question.tokens.filter((token) => token.kind !== 'punctuation' || /^[-'’“”"(),]$/.test(token.surface));
  let start = 0;
  while (askers.has(words[start]?.lower ?? '')) start += 1;
  const helper = words[start];
  if (start > 3 || helper === undefined || !auxiliaries.has(helper.lower)) return undefined;
  const rest = words.slice(start + 1);
  const first = rest[0];
  const last = rest.at(-1);
  if (first === undefined || last === undefined || rest.length < 2) return undefined;
  const { text } = question;
  const spoken = (from: Token, to: Token) => text.slice(from.start, to.end).replace(/\s+/gu, ' ');
  if (/^(?:did|does|do)$/.test(helper.lower)) return `${capital(spoken(first, last))}.`;
  const verb = rest.findIndex(
    (token, place) =>
      place > 0 && !token.capitalised && participleEnding.test(token.lower) && !isStopWord(token.lower, 'en'),
  );
  const subjectEnd = rest[verb - 1];
  const verbToken = rest[verb];
  if (verb < 1 || subjectEnd === undefined || verbToken === undefined) return `${capital(spoken(first, last))}.`;
  return `${capital(spoken(first, subjectEnd))} ${helper.lower} ${spoken(verbToken, last)}.`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
