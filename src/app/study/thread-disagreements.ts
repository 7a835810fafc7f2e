import type { Disagreement, MemberWords } from '../../core/study/discussion/discussion-summary.ts';
import type { ThreadSentence } from '../../core/study/discussion/read-thread.ts';
import { opensWithDisagreement, type ThreadMessage } from '../../core/study/discussion/thread.ts';
import { detectLanguage } from '../../core/text/detect-language.ts';
import { evidenceOfText } from '../../core/verification/evidence-text.ts';
import { judgeClaim } from '../../core/verification/judge-claim.ts';
import type { VerificationResources } from '../../core/verification/resources.ts';
import type { CheckedClaim } from '../footnote.ts';

/** A sentence of a thread with the verdict on it. */
export interface CheckedSentence {
  readonly sentence: ThreadSentence;
  readonly checked: CheckedClaim;
}

/** Replies that open by disagreeing with a claim, and claims of two members that contradict each other. Each pair once. */
export function disagreementsIn(
  claims: readonly CheckedSentence[],
  sentences: readonly ThreadSentence[],
  messages: readonly ThreadMessage[],
  resources: VerificationResources,
): Disagreement[] {
  const found = new Map<string, Disagreement>();
  const add = (one: ThreadSentence, other: ThreadSentence) => {
    if (one.author === other.author) return;
    const key = `${one.message} ${other.message}`;
    if (!found.has(key)) found.set(key, { one: wordsOf(one), other: wordsOf(other) });
  };
  for (const [at, { text, replyTo }] of messages.entries()) {
    if (replyTo === undefined || !opensWithDisagreement(text)) continue;
    const denied = claims.find(({ sentence }) => sentence.message === replyTo)?.sentence;
    const own =
      claims.find(({ sentence }) => sentence.message === at)?.sentence ??
      sentences.find(({ message }) => message === at);
    if (denied !== undefined && own !== undefined && own.kind !== 'instruction') add(denied, own);
  }
  for (const [at, { sentence }] of claims.entries()) {
    for (const { sentence: later } of claims.slice(at + 1)) {
      if (judged(later.claim, sentence.claim, resources) === 'contradicted') add(sentence, later);
    }
  }
  return [...found.values()];
}

function wordsOf({ author, text }: ThreadSentence): MemberWords {
  return { author, text };
}

/** Whether two claims say the same, each bearing the other out. */
export function saySame(one: string, other: string, resources: VerificationResources): boolean {
  return judged(one, other, resources) === 'supported' && judged(other, one, resources) === 'supported';
}

function judged(claim: string, against: string, resources: VerificationResources) {
  return judgeClaim(claim, [evidenceOfText(against, detectLanguage(against))], resources).kind;
}
