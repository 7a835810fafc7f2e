import { asSentence, statedClauses } from './stated-clauses.ts';
import { matchesOf, pick, replaced, type Tampering } from './tampering.ts';

const passive =
  /^(?:was|were|is|are) (\p{Ll}+ed) (?:by) ((?:(?!\b(?:in|on|at|for|from|with|to|after|before|during|as|and|who|which|that)\b)[\p{L}’' -])+?)((?: (?:in|on|at|for|from|after|before|during) [^,;]+)?)$/u;
const active =
  /^(\p{Ll}+ed) ((?:the|a|an|its|their|his|her|\p{Lu}[\p{L}’'-]*)\b(?:(?!\b(?:in|on|at|for|from|with|to|of|after|before|during|as|and|who|which|that|by)\b)[\p{L}\p{N}’' -])*?)((?: (?:in|on|at|for|from|after|before|during) [^,;]+)?)$/u;

/** A passive becomes active, an active one passive, where both can be told with some certainty. */
export const changedVoice: Tampering = ({ sentence, random }) => {
  const changed = statedClauses(sentence).flatMap(({ subject, predicate }) => {
    const told = passive.exec(predicate);
    if (told !== null) {
      const [, verb = '', doer = '', rest = ''] = told;
      return [asSentence(doer.trim(), `${verb} ${lowered(subject)}${rest}`)];
    }
    const [, verb = '', done = '', rest = ''] = active.exec(predicate) ?? [];
    return done === '' ? [] : [asSentence(done.trim(), `was ${verb} by ${lowered(subject)}${rest}`)];
  });
  return pick(changed, random);
};

/** The article of a subject that stands inside the sentence now. */
function lowered(subject: string): string {
  return subject.replace(/^(?:The|A|An|Its|Their|His|Her|Some|Many|Most)\b/, (word) => word.toLowerCase());
}

const leadingPronoun = /^(?:He|She|It|They)(?= \p{Ll})/u;

/** A leading pronoun is spelled out: the subject of the sentence before. */
export const namedSubject: Tampering = ({ sentence, before }) => {
  const subject = before === undefined ? undefined : statedClauses(before)[0]?.subject;
  if (subject === undefined || !leadingPronoun.test(sentence)) return undefined;
  return sentence.replace(leadingPronoun, () => subject);
};

const turns: readonly (readonly string[])[] = [
  ['rose', 'increased', 'grew', 'went up'],
  ['rises', 'increases', 'grows', 'goes up'],
  ['risen', 'increased', 'grown', 'gone up'],
  ['fell', 'decreased', 'declined', 'dropped', 'went down'],
  ['falls', 'decreases', 'declines', 'drops', 'goes down'],
  ['fallen', 'decreased', 'declined', 'dropped', 'gone down'],
];

/** "Rose" becomes "increased" or "went up", "fell" becomes "declined": the same turn in another word. */
export const otherTurn: Tampering = ({ sentence, random }) => {
  const match = pick(
    matchesOf(sentence, /\b\p{Ll}+\b/gu).filter(([word]) => turns.some((group) => group.includes(word))),
    random,
  );
  if (match === undefined) return undefined;
  const group = turns.find((words) => words.includes(match[0])) ?? [];
  const other = pick(
    group.filter((word) => word !== match[0]),
    random,
  );
  return other === undefined ? undefined : replaced(sentence, match, other);
};
