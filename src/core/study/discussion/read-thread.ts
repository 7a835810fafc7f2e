import { withoutInstructions } from '../../retrieval/instructions.ts';
import { detectLanguage } from '../../text/detect-language.ts';
import { type LeftOut, splitClaims } from '../../verification/split-claims.ts';
import { asksOfTheWorld, isGreeting, isJoke, isValued, type ThreadMessage, withoutReplyWord } from './thread.ts';

/** A sentence of a thread and what it is. */
export interface ThreadSentence {
  /** Place of its message, from 0. */
  readonly message: number;
  readonly author: string;
  /** As written. */
  readonly text: string;
  readonly kind: 'claim' | 'question' | 'opinion' | 'joke' | 'instruction' | 'fragment' | 'talk';
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
      const kind = kindOf(sentence, leftOut, { orders, joke });
      const stated = withoutReplyWord(claim);
      const about = replyTo === undefined ? undefined : subjectOf(messages[replyTo]?.text ?? '');
      return [
        { message, author, text: sentence, kind, claim: about === undefined ? stated : stated.replace(pronoun, about) },
      ];
    });
  });
}

const pronoun =
  /^(?:it|they|he|she|this|that)(?=\s+(?:\p{Ll}+ly\s+)?(?:is|was|are|were|has|had|have|will|would|can|could|may|might|does|did|also|\p{Ll}+(?:s|ed))(?!\p{L}))/iu;
const subject =
  /^((?:the |a |an )?\p{L}[^.,;:!?]{1,60}?)\s+(?:is|was|are|were|has|had|have|will|would|can|could|may|might|does|did)(?!\p{L})/iu;

/** What a message speaks of: the words before its first auxiliary, if they are no pronoun themselves. */
function subjectOf(text: string): string | undefined {
  const words = subject.exec(withoutReplyWord(text))?.[1];
  return words === undefined ||
    /^(?:it|they|he|she|this|that|there|i|we|you|who|what|which|when|where|why|how)\b/iu.test(words)
    ? undefined
    : words;
}

function kindOf(
  sentence: string,
  leftOut: LeftOut | undefined,
  { orders, joke }: { readonly orders: boolean; readonly joke: boolean },
): ThreadSentence['kind'] {
  if (orders) return 'instruction';
  if (joke) return 'joke';
  if (isGreeting(sentence)) return 'talk';
  if (leftOut === 'question') return asksOfTheWorld(sentence) ? 'question' : 'talk';
  return leftOut === undefined && isValued(sentence) ? 'opinion' : (leftOut ?? 'claim');
}
