import { splitSentences } from '../../../src/core/text/sentences.ts';
import { isStopWord } from '../../../src/core/text/stop-words.ts';
import type { Token } from '../../../src/core/text/token.ts';
import { tokenize } from '../../../src/core/text/tokenize.ts';
import type { QuestionSet, SetQuestion } from './question-sets.ts';

const helpers = /^(?:was|were|is|are|been|be)$/;
const determiners = /^(?:the|a|an|this|these|its|his|her|their)$/;
/** Words of a subject, its article included. */
const longestSubject = 4;

/**
 * "Who opened the bridge?" of every sentence that says that it was opened and not by whom, where the article tells of no
 * other opening: questions whose every word stands there, but for the answer.
 */
export function agentlessQuestions({ documents }: QuestionSet): SetQuestion[] {
  const said = new Map<string, Map<string, number>>();
  const sentences = documents.flatMap((document) =>
    splitSentences(document.text, 0, document.text.length, 'en').map(({ start, end }) => {
      const tokens = tokenize(document.text.slice(start, end), 'en');
      const counts = said.get(document.article) ?? new Map<string, number>();
      said.set(document.article, counts);
      for (const term of new Set(tokens.map((token) => token.term))) counts.set(term, (counts.get(term) ?? 0) + 1);
      return { document, tokens };
    }),
  );
  return sentences.flatMap(({ document: { id, article, language }, tokens }) => {
    const passive = passiveOf(tokens);
    if (passive === undefined || said.get(article)?.get(passive.deed.term) !== 1) return [];
    const thing = passive.subject.map(({ surface, lower }) => (determiners.test(lower) ? lower : surface)).join(' ');
    return [
      {
        id: `${id}-${passive.deed.lower}-agentless`,
        question: `Who ${passive.deed.lower} ${thing}?`,
        language,
        answers: [],
        answerSentences: [],
        kind: '',
        article,
      },
    ];
  });
}

/** A regular passive without an agent, and its subject: a name, or an article and what follows it up to the verb. */
function passiveOf(tokens: readonly Token[]): { deed: Token; subject: readonly Token[] } | undefined {
  for (const [at, { lower }] of tokens.entries()) {
    if (!helpers.test(lower)) continue;
    const deed = tokens.slice(at + 1, at + 3).find((token) => token.lower.length > 4 && token.lower.endsWith('ed'));
    const rest = tokens.slice(at);
    if (deed === undefined || isStopWord(deed.lower, 'en') || rest.some((token) => token.lower === 'by')) continue;
    const subject = subjectBefore(tokens, at);
    if (subject.length > 0) return { deed, subject };
  }
  return undefined;
}

function subjectBefore(tokens: readonly Token[], be: number): readonly Token[] {
  // "Had been", "must be": the subject stands before all of it.
  let end = be;
  while (end > 0 && isStopWord(tokens[end - 1]?.lower ?? '', 'en')) end -= 1;
  const before = tokens.slice(Math.max(0, end - longestSubject), end);
  const opening = before.findLastIndex(({ lower }) => determiners.test(lower));
  const subject =
    opening < 0 ? before.slice(before.findLastIndex(({ capitalised }) => !capitalised) + 1) : before.slice(opening);
  const named = opening < 0 || subject.length > 1;
  return named && subject.every(({ kind }) => kind === 'word') ? subject : [];
}
