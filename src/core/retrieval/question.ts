import type { Background } from '../text/background.ts';
import type { Language } from '../text/language.ts';
import type { Token } from '../text/token.ts';
import { tokenize } from '../text/tokenize.ts';
import { type QuestionTerm, questionTerms } from './question-terms.ts';
import { classifyQuestion } from './question-type.ts';
import type { QuestionType } from './question-words.ts';
import { withoutScaffold } from './scaffold.ts';

/** A question taken apart for retrieval, ranking and the guards. */
export interface Question {
  /** As asked, trimmed. */
  readonly text: string;
  /** Same length as `text`, greetings, requests and "according to the report" blanked out. */
  readonly plain: string;
  readonly language: Language;
  /** Language of our own words about it, where that is not its own: a reader may ask in the documents' language. */
  readonly readerLanguage?: Language;
  readonly type: QuestionType;
  /** The noun that names what is asked ("what **year**"), as an index term. */
  readonly head?: string;
  /** Tokens of `plain`; offsets are into `text` too. */
  readonly tokens: readonly Token[];
  /** Distinct content terms in order of first use; `sequence` repeats them as the question does. */
  readonly terms: readonly QuestionTerm[];
  readonly sequence: readonly string[];
  /** Comparatives, superlatives and limits ("more", "only", "before"): no index holds them, yet they change what is asked. */
  readonly comparisons: readonly string[];
}

/**
 * Takes a question apart.
 * @param language the question's own language, see `detectLanguage`
 * @param background tells names from sentence openers and from words typed in lower case
 */
export function analyseQuestion(text: string, language: Language, background: Background): Question {
  const trimmed = text.trim();
  const plain = withoutScaffold(trimmed);
  const tokens = tokenize(plain, language);
  const { type, head, headAt, silent } = classifyQuestion(trimmed, plain, tokens, language);
  const { terms, sequence, comparisons } = questionTerms({ tokens, language, background, headAt, silent });
  return {
    text: trimmed,
    plain,
    language,
    type,
    ...(head === undefined ? {} : { head }),
    tokens,
    terms,
    sequence,
    comparisons,
  };
}
