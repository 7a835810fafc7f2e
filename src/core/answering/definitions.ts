import type { AnalysedPassage, AnalysedSentence } from './analysed-passage.ts';
import type { WeightedQuestion } from './weighted-question.ts';

/** A sentence that says what the asked term is. */
export interface Definition {
  readonly passage: AnalysedPassage;
  readonly index: number;
}

const copula =
  /^(?:is|are|was|were|means|mean|refers|denotes|describes|stands|это|является|называется|означает|es|son|significa|是|指|деген)$/u;
const article = /^(?:a|an|the|one|any|un|una|el|la|一)$/u;
/** Words that may stand between the term and "is": a bracket with the acronym, "which", quotation marks. */
const widestGap = 8;

/**
 * The first sentence, in the order of the evidence, that defines what the question asks about: "X is a …", "X, a …",
 * "X means …", or the first sentence under a heading that is X.
 */
export function findDefinition(
  weighted: WeightedQuestion,
  passages: readonly AnalysedPassage[],
): Definition | undefined {
  const wanted = weighted.terms.filter(({ weight }) => weight > 0).map(({ term }) => term);
  if (wanted.length === 0) return undefined;
  // "What does X mean?" is best met by "X means …".
  const asksMeaning = /\bmeans?\b|\bstands? for\b/i.test(weighted.question.plain);
  let apposition: Definition | undefined;
  let copular: Definition | undefined;
  for (const passage of passages) {
    for (const [index, sentence] of passage.sentences.entries()) {
      const end = endOfSubject(sentence, wanted);
      if (end === undefined) continue;
      if (isDefining(sentence, end)) {
        if (!asksMeaning || /\b(?:means?|stands? for)\b/i.test(sentence.text)) return { passage, index };
        copular ??= { passage, index };
      }
      if (isApposition(sentence, end)) apposition ??= { passage, index };
    }
  }
  return copular ?? apposition ?? underItsHeading(wanted, passages);
}

/** Where the asked term ends, if the sentence opens with it (after an article, brackets or quotation marks aside). */
function endOfSubject(sentence: AnalysedSentence, wanted: readonly string[]): number | undefined {
  const { tokens } = sentence;
  const open = new Set(wanted);
  let last: number | undefined;
  for (const [position, token] of tokens.entries()) {
    if (position > wanted.length + 4) break;
    if (open.has(token.term)) {
      open.delete(token.term);
      last = position;
      if (open.size === 0) return last;
    } else if (token.kind !== 'punctuation' && !article.test(token.lower) && last === undefined && position > 1)
      return undefined;
  }
  return undefined;
}

function isDefining({ tokens }: AnalysedSentence, subjectEnd: number): boolean {
  let bracket = 0;
  for (let position = subjectEnd + 1; position < Math.min(tokens.length, subjectEnd + 1 + widestGap); position += 1) {
    const token = tokens[position];
    if (token === undefined) return false;
    if (token.surface === '(') bracket += 1;
    else if (token.surface === ')') bracket -= 1;
    else if (bracket > 0 || /^["'“”‘’»«,]$/.test(token.surface)) continue;
    else if (copula.test(token.lower)) {
      const next = tokens[position + 1]?.lower ?? '';
      // "X is growing" says something about X, "X is a …" says what it is.
      return /^(?:is|are|was|were)$/.test(token.lower)
        ? article.test(next) || tokens[position + 1]?.capitalised === true
        : true;
    } else if (/^[—–-]$/.test(token.surface)) return true;
    else if (!/^(?:program|programme|policy|project|initiative|term|system|plan|strategy)$/.test(token.lower))
      return false;
  }
  return false;
}

function isApposition({ tokens }: AnalysedSentence, subjectEnd: number): boolean {
  return tokens[subjectEnd + 1]?.surface === ',' && article.test(tokens[subjectEnd + 2]?.lower ?? '');
}

function underItsHeading(wanted: readonly string[], passages: readonly AnalysedPassage[]): Definition | undefined {
  for (const passage of passages) {
    const heading = passage.headingTerms;
    const whole = wanted.every((term) => heading.has(term)) && heading.size <= wanted.length + 1;
    if (whole && passage.sentences.length > 0) return { passage, index: 0 };
  }
  return undefined;
}
