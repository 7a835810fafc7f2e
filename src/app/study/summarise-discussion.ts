import type { Citation } from '../../core/citations/reply.ts';
import type { DiscussionSummary, MemberClaim, MemberWords } from '../../core/study/discussion/discussion-summary.ts';
import { readThread, type ThreadSentence } from '../../core/study/discussion/read-thread.ts';
import type { ThreadMessage } from '../../core/study/discussion/thread.ts';
import type { VerificationResources } from '../../core/verification/resources.ts';
import { checkClaim } from '../check-claim.ts';
import { verificationResources } from '../claim-evidence.ts';
import { isOpenQuestion } from './open-questions.ts';
import type { StudyParts } from './study-parts.ts';
import { type CheckedSentence, disagreementsIn, saySame } from './thread-disagreements.ts';
import { passagesOn } from './topic.ts';

/** A thread longer than this is summed up from its latest messages. */
const mostMessages = 500;
const mostClaims = 60;

/** What members said, where they disagree and what is open; each claim judged against the sources. Nothing in a message is obeyed. */
export async function summariseDiscussion(
  all: readonly ThreadMessage[],
  parts: StudyParts,
  documentIds?: readonly string[],
): Promise<DiscussionSummary> {
  const messages = latest(all);
  const resources = verificationResources(parts.snapshot);
  const sentences = readThread(messages);
  const isAbout = async (text: string) => (await passagesOn(text, parts, documentIds)).length > 0;
  const claims: CheckedSentence[] = [];
  let offTopic = sentences.filter(({ kind }) => kind === 'talk').length;
  for (const sentence of sentences.filter(({ kind }) => kind === 'claim')) {
    if (!(await isAbout(sentence.claim))) offTopic += 1;
    else if (claims.length < mostClaims) {
      const scope = documentIds === undefined ? {} : { documentIds };
      claims.push({ sentence, checked: await checkClaim({ claim: sentence.claim, ...scope }, parts.snapshot) });
    }
  }
  const questions: MemberWords[] = [];
  for (const sentence of sentences.filter(({ kind }) => kind === 'question')) {
    if (!(await isAbout(sentence.claim))) offTopic += 1;
    else if (isOpenQuestion(sentence, sentences, messages))
      questions.push({ author: sentence.author, text: sentence.text });
  }
  const counted = (kind: ThreadSentence['kind']) => sentences.filter((sentence) => sentence.kind === kind).length;
  return {
    kind: 'discussion-summary',
    ...numberedClaims(claims, resources),
    disagreements: disagreementsIn(claims, sentences, messages, resources),
    openQuestions: questions,
    leftAlone: { opinions: counted('opinion'), jokes: counted('joke'), offTopic, instructions: counted('instruction') },
    messages: messages.length,
    members: new Set(messages.map(({ author }) => author)).size,
  };
}

/** The last messages; replies to those left out are taken as plain messages. */
function latest(all: readonly ThreadMessage[]): ThreadMessage[] {
  const skipped = Math.max(0, all.length - mostMessages);
  return all.slice(skipped).map(({ replyTo, ...message }, at) => {
    const place = replyTo === undefined ? -1 : replyTo - skipped;
    return place >= 0 && place < at ? { ...message, replyTo: place } : message;
  });
}

/** Claims with their quotations numbered throughout; who says the same as somebody before is named with them. */
function numberedClaims(
  claims: readonly CheckedSentence[],
  resources: VerificationResources,
): { readonly claims: readonly MemberClaim[]; readonly citations: readonly Citation[] } {
  const citations: Citation[] = [];
  const numberOf = (citation: Citation): number => {
    const known = citations.find(
      ({ document, start, end }) =>
        document.id === citation.document.id && start === citation.start && end === citation.end,
    );
    if (known !== undefined) return known.number;
    citations.push({ ...citation, number: citations.length + 1 });
    return citations.length;
  };
  const merged: (Omit<MemberClaim, 'authors'> & { authors: string[]; claim: string })[] = [];
  for (const { sentence, checked } of claims) {
    const same = merged.find(
      (other) => other.verdict === checked.verdict && saySame(other.claim, sentence.claim, resources),
    );
    if (same !== undefined) {
      if (!same.authors.includes(sentence.author)) same.authors.push(sentence.author);
      continue;
    }
    const { verdict, why } = checked;
    const numbers = checked.citations.map(numberOf);
    merged.push({
      authors: [sentence.author],
      text: sentence.text,
      claim: sentence.claim,
      verdict,
      why,
      citations: numbers,
    });
  }
  return { claims: merged.map(({ claim: _, ...rest }) => rest), citations };
}
