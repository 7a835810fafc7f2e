import type { Question } from '../retrieval/question.ts';

const auxiliary = '(is|are|was|were|has|have|had|did|does|do|can|could|will|would|should|must|might|may)';
const asking = `(?:why|when|where|how(?: much| many| long| often| far| fast)?|in what way|since when|for what reason|what made|how come)`;
/** The subject is everything up to the main verb; "X's Y of Z" may be long. A pronoun subject stands for nobody. */
const inverted = new RegExp(`^${asking}?[,\\s]*${auxiliary}(n['’]t)?\\s+(.+?)\\s*[?.!]*$`, 'iu');
const participle =
  /^(.+?)\s+((?:not |never |always |also |still |steadily |recently |only |already |been )*(?:been |being )?\p{Ll}+(?:ed|ing|en|wn|pt|ld|ft|nt|ght|ung|ome|ot|ut|et|it|ade|own|ept)\b.*)$/u;

/**
 * What a question takes for granted, as a statement: "Why has the debt kept growing?" → "the debt has kept growing";
 * "Did the dam fail?" → "the dam did fail". Undefined where the question claims nothing that a source could deny, and for
 * languages whose questions do not invert.
 */
export function statementOf(question: Question): string | undefined {
  if (question.language !== 'en' && question.language !== 'und') return undefined;
  const plain = question.plain.trim().replace(/\s+/gu, ' ');
  const match = inverted.exec(plain);
  if (match === null) return undefined;
  const [, verb = '', not, rest = ''] = match;
  const split = participle.exec(rest);
  const helper = `${/^(?:did|does|do)$/i.test(verb) ? '' : `${verb.toLowerCase()} `}${not === undefined ? '' : 'not '}`;
  if (split !== null) {
    const [, subject = '', predicate = ''] = split;
    return `${capital(subject)} ${helper}${predicate}.`;
  }
  return `${capital(rest)}${/^(?:did|does|do)$/i.test(verb) && not === undefined ? '' : ` ${helper.trim()}`}.`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
