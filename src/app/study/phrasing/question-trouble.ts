import { unknownFacts } from '../../../core/answering/drafting/stated-facts.ts';
import { withoutInstructions } from '../../../core/retrieval/instructions.ts';
import { analyseQuestion } from '../../../core/retrieval/question.ts';
import type { QuestionType } from '../../../core/retrieval/question-words.ts';
import type { Fact } from '../../../core/study/quiz/fact.ts';
import { hasRival } from '../../../core/study/quiz/rivals.ts';
import type { Background } from '../../../core/text/background.ts';
import { isContent, tokenize } from '../../../core/text/tokenize.ts';
import { askQuestion } from '../../ask-question.ts';
import { verificationResources } from '../../claim-evidence.ts';
import type { FalseOptions } from '../quiz/false-options.ts';
import type { NearbyPassages } from '../quiz/nearby-passages.ts';
import type { StudyParts } from '../study-parts.ts';

/** What proposed questions are checked with. */
export interface QuestionChecks {
  readonly parts: StudyParts;
  readonly options: FalseOptions;
  readonly nearby: NearbyPassages;
}

/**
 * What keeps a proposed question from a quiz; undefined where nothing does: it gives nothing away and brings nothing in,
 * no other sentence would answer it otherwise, and the documents answer it with the very sentence that holds the key.
 */
export async function questionTrouble(
  question: string,
  fact: Fact,
  { parts, nearby }: QuestionChecks,
): Promise<string | undefined> {
  const { snapshot } = parts;
  const { passage, document } = fact.sentence.passage.evidence;
  const { language } = passage;
  if (!/[?？]$/u.test(question) || withoutInstructions(question) !== question) return 'It is no question.';
  const terms = new Set(tokenize(question, language).map(({ term }) => term));
  if (fact.terms.some((term) => terms.has(term))) return 'It gives its answer away.';
  const sources = [fact.sentence.text, document.title, ...passage.headings];
  const [unknown] = unknownFacts(question, sources, language, verificationResources(snapshot));
  if (unknown !== undefined) return `The sentence says nothing about “${unknown}”.`;
  if (!asksForKind(question, fact, snapshot.background) || leavesOpen(terms, fact))
    return 'It asks for something else.';
  const near = await nearby.nearest(question, language);
  if (hasRival(fact, near, snapshot.background, askedTerms(question, fact))) return 'Another sentence answers it too.';
  const { drafting: _, ...unaided } = parts;
  const reply = await askQuestion({ question }, unaided);
  const { span } = fact.sentence;
  const isAnswered =
    reply.kind === 'answer' &&
    reply.citations.some(
      ({ passageId, start, end }) => passageId === span.passageId && start < span.end && end > span.start,
    );
  return isAnswered ? undefined : 'The documents do not answer it with the sentence of the key.';
}

const typesOf: Readonly<Record<Fact['kind'], ReadonlySet<QuestionType>>> = {
  year: new Set(['when']),
  number: new Set(['how-many', 'what', 'which']),
  name: new Set(['who', 'where', 'what', 'which', 'definition']),
};

function asksForKind(question: string, { kind, sentence }: Fact, background: Background): boolean {
  const { type, head } = analyseQuestion(question, sentence.passage.evidence.passage.language, background);
  return typesOf[kind].has(type) || (kind === 'year' && head === 'year');
}

/** Whether the question leaves out something else of the kind that the sentence names, and may well ask for that. */
function leavesOpen(asked: ReadonlySet<string>, { kind, sentence, first, last }: Fact): boolean {
  const { tokens, names } = sentence.analysed;
  return tokens.some((token, at) => {
    const isLike = kind === 'name' ? names[at] === true : token.kind === 'number';
    return isLike && (at < first || at > last) && !asked.has(token.term);
  });
}

/** Index terms that a question gives its reader to go by. */
export function askedTerms(question: string, fact: Fact): ReadonlySet<string> {
  const { language } = fact.sentence.passage.evidence.passage;
  return new Set(
    tokenize(question, language)
      .filter((token) => isContent(token, language) && !fact.terms.includes(token.term))
      .map(({ term }) => term),
  );
}
