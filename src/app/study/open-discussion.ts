import { createPassageAnalyser } from '../../core/answering/analysed-passage.ts';
import type { Quotation, RefusalReply } from '../../core/citations/reply.ts';
import { withoutInstructions } from '../../core/retrieval/instructions.ts';
import { analyseQuestion } from '../../core/retrieval/question.ts';
import { retrieve } from '../../core/retrieval/retrieve.ts';
import { type Discussion, type DiscussionPrompt, promptKindOf } from '../../core/study/discussion/prompt.ts';
import { differ } from '../../core/study/sentences/differ.ts';
import { type StudySentence, studySentences } from '../../core/study/sentences/study-sentence.ts';
import { mainPoints } from '../../core/study/summary/main-points.ts';
import { quotationsOf, verificationResources } from '../claim-evidence.ts';
import { answeringResources } from '../read-evidence.ts';
import { phrasePrompts } from './phrasing/phrase-prompts.ts';
import { phrasingTurn } from './phrasing/phrasing-turn.ts';
import { readSections } from './read-sections.ts';
import { refusedStudy } from './refused-study.ts';
import type { StudyParts } from './study-parts.ts';
import type { Scope } from './study-scope.ts';
import { readTopic } from './topic.ts';
import { weighSections } from './weigh-sections.ts';

export interface DiscussionRequest extends Scope {
  /** How many prompts, 1 to 5. */
  readonly prompts: number;
  /** Whom a model's work is charged to: a guild's id; our own account unless told. */
  readonly account?: string;
}

/** So many words for each prompt leave enough sentences to choose from. */
const wordsPerPrompt = 60;
/** So many sentences are held against other documents. */
const sentencesCompared = 80;
const passagesCompared = 4;

/** Prompts to discuss, each on a quotation; the first on two that differ, where sources do. A refusal where nothing can be quoted. */
export async function openDiscussion(
  request: DiscussionRequest,
  parts: StudyParts,
): Promise<Discussion | RefusalReply> {
  const topic = request.topic?.trim() || undefined;
  if (parts.snapshot.documents.size === 0) return refusedStudy('empty-corpus', parts, topic);
  if (topic !== undefined && withoutInstructions(topic) !== topic) return refusedStudy('not-a-question', parts, topic);
  const sections =
    topic === undefined
      ? await readSections(parts, request.documentIds)
      : await readTopic(topic, parts, request.documentIds);
  if (sections === undefined) return refusedStudy('off-topic', parts, topic);
  const sentences = await weighSections(sections, parts);
  const shown = sentences.map(({ sentence }) => sentence).filter((sentence) => sentence.standsAlone);
  const difference = await findDifference(shown, parts, request.documentIds);
  const quoted = new Set(difference?.map(({ span }) => span.passageId));
  const resources = verificationResources(parts.snapshot);
  const { chosen } = mainPoints(sentences, wordsPerPrompt * request.prompts, resources);
  const points = spread(
    chosen.map(({ sentence }) => sentence).filter(({ span }) => !quoted.has(span.passageId)),
    request.prompts - (difference === undefined ? 0 : 1),
  );
  const prompts = await Promise.all([
    ...(difference === undefined ? [] : [promptOf('differ', difference, parts)]),
    ...points.map((sentence) => promptOf(promptKindOf(sentence.text), [sentence], parts)),
  ]);
  const turn = phrasingTurn(parts, request.account);
  const made = prompts.filter((prompt) => prompt !== undefined);
  const [first, ...rest] = await phrasePrompts(made, topic ?? '', parts.snapshot, turn);
  if (first === undefined) return refusedStudy('not-stated', parts, topic);
  const { phrasing } = turn ?? {};
  return { kind: 'discussion', prompts: [first, ...rest], ...(phrasing === undefined ? {} : { phrasing }) };
}

/** Two sentences of different documents that contradict each other on one point. */
async function findDifference(
  sentences: readonly StudySentence[],
  parts: StudyParts,
  documentIds?: readonly string[],
): Promise<readonly [StudySentence, StudySentence] | undefined> {
  const { snapshot } = parts;
  const analyse = createPassageAnalyser(answeringResources(snapshot, parts.words));
  const others = [...(documentIds ?? snapshot.documents.keys())];
  for (const sentence of spread(sentences, sentencesCompared)) {
    const elsewhere = others.filter((id) => id !== sentence.span.documentId);
    if (elsewhere.length === 0) return undefined;
    const { language } = sentence.passage.evidence.passage;
    const question = analyseQuestion(sentence.text, language, snapshot.background);
    const found = await retrieve(question, snapshot, { limit: passagesCompared, documentIds: elsewhere });
    const rivals = found.flatMap((evidence) => studySentences(analyse(evidence))).filter((rival) => rival.standsAlone);
    const other = rivals.find((rival) => differ(sentence, rival, verificationResources(snapshot)) !== undefined);
    if (other !== undefined) return [sentence, other];
  }
  return undefined;
}

async function promptOf(
  kind: DiscussionPrompt['kind'],
  sentences: readonly StudySentence[],
  { snapshot }: StudyParts,
): Promise<DiscussionPrompt | undefined> {
  const quotations: Quotation[] = await quotationsOf(
    sentences.map(({ span }) => span),
    snapshot,
  );
  const [first, ...rest] = quotations;
  return first === undefined || quotations.length < sentences.length
    ? undefined
    : { kind, quotations: [first, ...rest] };
}

/** At most `most` of the items, evenly spread. */
function spread<T>(items: readonly T[], most: number): T[] {
  const step = Math.max(1, items.length / Math.max(1, most));
  return items.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step)).slice(0, Math.max(0, most));
}
