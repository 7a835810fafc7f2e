import { withoutInstructions } from '../../retrieval/instructions.ts';
import { detectLanguage } from '../../text/detect-language.ts';
import { splitClaims } from '../../verification/split-claims.ts';
import { isJoke, type ThreadMessage, withoutReplyWord } from './thread.ts';

/** A sentence of a thread and what it is. */
export interface ThreadSentence {
  /** Place of its message, from 0. */
  readonly message: number;
  readonly author: string;
  /** As written. */
  readonly text: string;
  readonly kind: 'claim' | 'question' | 'opinion' | 'joke' | 'instruction' | 'fragment';
  /** What is to be judged: frames taken off, "it" replaced by what the message replied to speaks of. */
  readonly claim: string;
}

/** The sentences of a thread in order. A pronoun takes its meaning from the message that is replied to, as in talk. */
export function readThread(messages: readonly ThreadMessage[]): ThreadSentence[] {
  return messages.flatMap(({ author, text, replyTo }, message) => {
    const before = replyTo === undefined ? '' : `${messages[replyTo]?.text ?? ''}\n\n`;
    const whole = before + text;
    const joke = isJoke(text);
    const language = detectLanguage(text);
    return splitClaims(whole, language).flatMap(({ start, sentence, claim, leftOut }): ThreadSentence[] => {
      if (start < before.length) return [];
      const orders = withoutInstructions(sentence) !== sentence;
      const kind = orders ? 'instruction' : joke ? 'joke' : (leftOut ?? 'claim');
      const [bare = { claim }] = splitClaims(`${before}${withoutReplyWord(sentence)}`, language).slice(-1);
      const stated = withoutReplyWord(claim) === claim ? claim : bare.claim;
      return [{ message, author, text: sentence, kind, claim: stated }];
    });
  });
}
