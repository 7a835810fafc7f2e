import type { Language } from '../text/language.ts';
import { isContent, tokenize } from '../text/tokenize.ts';

const pronoun =
  /(?<![\p{L}'’])(?:it|its|they|them|their|theirs|he|him|his|she|her|hers|this|that|these|those)(?![\p{L}'’])/iu;
const elliptic =
  /^(?:and|but|so|what about|how about|what of|and what about)\b|^(?:а|и|а что|что насчет|что насчёт)(?!\p{L})|^(?:那么?|还有|那)|^(?:y|pero|qué hay de)\b|^(?:ал|және)(?!\p{L})/iu;
const bareAsker =
  /^(?:why|how|when|where|who|how so|how come|since when|почему|когда|где|как|кто|为什么|怎么|何时|por qué|cómo|неге|қашан|қалай)(?:\s+(?:not|is that|so|exactly))?\s*[?.!？]*$/iu;
const leading =
  /^(?:and|but|so|also|then|а|и|y)\s+(?=(?:what|who|when|where|why|how|which|is|are|did|does|do|has|have|can|что|кто|когда|где|почему|как)\b)/iu;

/**
 * A follow-up rewritten to stand alone, by rule: a pronoun becomes what the turn before spoke of, "And for Russia?" takes
 * the earlier question with the new name, a bare "why?" asks it of the earlier question. A question that stands alone
 * comes back unchanged.
 * @param history earlier questions as resolved, oldest first
 */
export function resolveFollowUp(question: string, history: readonly string[], language: Language): string {
  const before = history.at(-1);
  const asked = question.trim();
  if (before === undefined || asked === '') return asked;
  const own = contentOf(asked, language);
  if (bareAsker.test(asked))
    return `${capital(asked.replace(/[?.!？\s]+$/u, ''))} ${lowerFirst(statementLike(before))}?`;
  const rest = asked.replace(leading, '');
  if (rest === asked && elliptic.test(asked) && own.length <= 4) return withNewFocus(before, asked, language);
  const subject = subjectOf(before, language);
  if (subject !== undefined && pronoun.test(rest) && !namesItsSubject(rest, language)) {
    return capital(
      rest.replace(pronoun, (word) => (/^(?:its|their|theirs|his|hers)$/i.test(word) ? `${subject}'s` : subject)),
    );
  }
  return capital(rest);
}

/** Content words of a text, as written. */
function contentOf(text: string, language: Language): string[] {
  return tokenize(text, language)
    .filter((token) => isContent(token, language))
    .map(({ surface }) => surface);
}

/** A pronoun after a name of the question's own refers to that name, not to the turn before. */
function namesItsSubject(text: string, language: Language): boolean {
  const at = pronoun.exec(text)?.index ?? 0;
  return tokenize(text.slice(0, at), language).some(
    (token, place) => place > 0 && token.capitalised && isContent(token, language),
  );
}

/** What a question speaks of: its first name of one or more words, else its last noun-like run. */
function subjectOf(question: string, language: Language): string | undefined {
  const quoted = /["“«'‘]([^"”»'’]{2,60})["”»'’]/u.exec(question)?.[1];
  if (quoted !== undefined) return quoted;
  const tokens = tokenize(question, language);
  const first = tokens.findIndex((token, place) => place > 0 && token.capitalised && isContent(token, language));
  if (first >= 0) {
    let last = first;
    while (
      tokens[last + 1]?.capitalised ||
      (/^(?:of|and|the)$/.test(tokens[last + 1]?.lower ?? '') && tokens[last + 2]?.capitalised)
    )
      last += 1;
    return question.slice(tokens[first]?.start, tokens[last]?.end);
  }
  const content = tokens.filter((token) => isContent(token, language) && token.kind === 'word');
  const tail = content.at(-1);
  if (tail === undefined) return undefined;
  const beforeTail = content.at(-2);
  const start = beforeTail !== undefined && beforeTail.end + 1 === tail.start ? beforeTail.start : tail.start;
  return question.slice(start, tail.end);
}

/** "And for Norway?" after "What are the risks for Iceland?": the last name gives way to the new one. */
function withNewFocus(before: string, asked: string, language: Language): string {
  const focus = asked
    .replace(/[?.!？\s]+$/u, '')
    .replace(elliptic, '')
    .replace(/^[\s,]*(?:about|for|in|of|with|to|на|для|в|о|об|про|насчет|насчёт|呢)?\s+/iu, '')
    .trim();
  if (focus === '') return before;
  const old = lastName(before, language);
  if (old === undefined)
    return `${before.replace(/[?？\s]+$/u, '')} ${asked.replace(/^(?:and|but|so|а|и|y)\s+/iu, '').replace(/[?？\s]+$/u, '')}?`;
  const article = /^\p{Lu}/u.test(focus) && before.includes(`the ${old}`) ? 'the ' : '';
  return before.replace(article + old, focus);
}

function lastName(question: string, language: Language): string | undefined {
  const tokens = tokenize(question, language);
  const last = tokens.findLastIndex((token, place) => place > 0 && token.capitalised && isContent(token, language));
  if (last < 0) return undefined;
  let first = last;
  while (first > 1 && tokens[first - 1]?.capitalised) first -= 1;
  return question.slice(tokens[first]?.start, tokens[last]?.end);
}

function statementLike(question: string): string {
  return question
    .replace(/[?？\s]+$/u, '')
    .replace(/^(?:what|who|which|when|where|how|why)\s+/iu, '')
    .trim();
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Lu}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
