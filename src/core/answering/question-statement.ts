import type { Question } from '../retrieval/question.ts';
import { isAspectVerb } from '../retrieval/question-terms.ts';
import { isStopWord } from '../text/stop-words.ts';
import type { Token } from '../text/token.ts';

const auxiliaries = new Set(
  'is are was were has have had did does do can could will would should must might may'.split(' '),
);
const askers = new Set('why when where how much many long often far fast since come'.split(' '));
const participleEnding = /(?:ed|ing|en|wn|pt|ld|ft|nt|ght|ung|ome|ot|ut|et|it|ade|own)$/;

/**
 * What a question takes for granted, as a statement: "Why has the debt kept growing?" → "The debt has growing.";
 * "Did the dam fail?" → "The dam fail." (the claim gate compares stems, not grammar). Undefined where the question claims nothing that
 * a source could deny, and for languages whose questions do not invert.
 */
export function statementOf(question: Question): string | undefined {
  if (question.language !== 'en') return undefined;
  const words = question.tokens.filter((token) => token.kind !== 'punctuation' || /^[-'’“”"(),]$/.test(token.surface));
  let start = 0;
  while (askers.has(words[start]?.lower ?? '')) start += 1;
  const helper = words[start];
  if (start > 3 || helper === undefined) return undefined;
  const { text } = question;
  // "has kept growing" says "has grown" to the claim gate.
  const spoken = (from: Token, to: Token) =>
    text
      .slice(from.start, to.end)
      .split(/\s+/u)
      .filter((word) => !isAspectVerb(word.toLowerCase()))
      .join(' ');
  if (!auxiliaries.has(helper.lower)) {
    // "Why does the report claim that X has grown?": with the frame gone, the statement stands there as it is.
    const clause = words.slice(start);
    const end = clause.at(-1);
    const whole = start > 0 && end !== undefined && clause.some(({ lower }) => auxiliaries.has(lower));
    return whole ? `${capital(spoken(helper, end))}.` : undefined;
  }
  const rest = words.slice(start + 1);
  const first = rest[0];
  const last = rest.at(-1);
  if (first === undefined || last === undefined || rest.length < 2) return undefined;
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

/**
 * Everything that a question says besides asking: "Who announced the plan in 2015?" → "Announced the plan in 2015." Good
 * enough to lay over a sentence and see which of its dates and numbers differ; no sentence to show.
 */
export function bareStatementOf(question: Question): string {
  const said = question.tokens.filter(
    ({ lower }) => !askers.has(lower) && !openers.has(lower) && lower !== '?' && lower !== '？',
  );
  return `${capital(said.map(({ surface }) => surface).join(' '))}.`;
}

const openers = new Set('who whom whose what which did does do'.split(' '));

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
