import type { ThreadSentence } from '../../core/study/discussion/read-thread.ts';
import type { ThreadMessage } from '../../core/study/discussion/thread.ts';
import { detectLanguage } from '../../core/text/detect-language.ts';
import { isContent, tokenize } from '../../core/text/tokenize.ts';

/** So much of a question's words makes the next message an answer, where nobody says what it replies to. */
const answering = 0.5;

/** Whether a question is open: nobody replied to it with a statement, and nobody else spoke of the same thing in the next message. */
export function isOpenQuestion(
  question: ThreadSentence,
  sentences: readonly ThreadSentence[],
  messages: readonly ThreadMessage[],
): boolean {
  const asked = contentTerms(question.text);
  return !sentences.some(({ kind, message, author, claim }) => {
    if (kind !== 'claim' || author === question.author) return false;
    const { replyTo } = messages[message] ?? {};
    if (replyTo !== undefined) return replyTo === question.message;
    const said = contentTerms(claim);
    const shared = [...asked].filter((term) => said.has(term)).length;
    return message === question.message + 1 && shared >= answering * asked.size;
  });
}

function contentTerms(text: string): ReadonlySet<string> {
  const language = detectLanguage(text);
  return new Set(
    tokenize(text, language)
      .filter((token) => isContent(token, language))
      .map(({ term }) => term),
  );
}
