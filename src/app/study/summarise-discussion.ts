import type { Citation } from '../../core/citations/reply.ts';
import type {
  Disagreement,
  DiscussionSummary,
  MemberClaim,
  MemberWords,
} from '../../core/study/discussion/discussion-summary.ts';
import { readThread, type ThreadSentence } from '../../core/study/discussion/read-thread.ts';
import { opensWithDisagreement, type ThreadMessage } from '../../core/study/discussion/thread.ts';
import { detectLanguage } from '../../core/text/detect-language.ts';
import { isContent, tokenize } from '../../core/text/tokenize.ts';
import { evidenceOfText } from '../../core/verification/evidence-text.ts';
import { judgeClaim } from '../../core/verification/judge-claim.ts';
import type { VerificationResources } from '../../core/verification/resources.ts';
import { checkClaim } from '../check-claim.ts';
import { verificationResources } from '../claim-evidence.ts';
import type { CheckedClaim } from '../footnote.ts';
import type { StudyParts } from './study-parts.ts';
import { passagesOn } from './topic.ts';

/** A thread longer than this is summed up from its latest messages. */
const mostMessages = 500;
const mostClaims = 60;

interface Checked {
  readonly sentence: ThreadSentence;
  readonly checked: CheckedClaim;
}

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
  const claims: Checked[] = [];
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
    else if (isOpen(sentence, sentences, messages)) questions.push({ author: sentence.author, text: sentence.text });
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
  claims: readonly Checked[],
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

function saySame(one: string, other: string, resources: VerificationResources): boolean {
  return judged(one, other, resources) === 'supported' && judged(other, one, resources) === 'supported';
}

function judged(claim: string, against: string, resources: VerificationResources) {
  return judgeClaim(claim, [evidenceOfText(against, detectLanguage(against))], resources).kind;
}

/** Replies that open by disagreeing with a claim, and claims of two members that contradict each other. Each pair once. */
function disagreementsIn(
  claims: readonly Checked[],
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

/** So much of a question's words makes the next message an answer, where nobody says what it replies to. */
const answering = 0.5;

/** Nobody replied to it with a statement, and nobody else spoke of the same thing in the next message. */
function isOpen(
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
