import type { RefusalReply } from '../../core/citations/reply.ts';
import { withoutInstructions } from '../../core/retrieval/instructions.ts';
import { mainPoints } from '../../core/study/summary/main-points.ts';
import {
  type SectionCoverage,
  type Summary,
  type SummaryLength,
  summaryWords,
} from '../../core/study/summary/summary.ts';
import { verificationResources } from '../claim-evidence.ts';
import { citedGroups } from './cited-groups.ts';
import { compareDocuments } from './compare-documents.ts';
import { phrasePoints } from './phrasing/phrase-points.ts';
import { type PhrasingTurn, phrasingTurn } from './phrasing/phrasing-turn.ts';
import { readSections, type SummarySection } from './read-sections.ts';
import { refusedStudy } from './refused-study.ts';
import type { StudyParts } from './study-parts.ts';
import { readTopic } from './topic.ts';
import { weighSections } from './weigh-sections.ts';

export interface SummaryRequest {
  /** Two documents without a topic are compared; all documents where absent. */
  readonly documentIds?: readonly string[];
  /** Only what the documents say of this. */
  readonly topic?: string;
  /** `standard` unless told. */
  readonly length?: SummaryLength;
  /** Whom a model's work is charged to: a guild's id; our own account unless told. */
  readonly account?: string;
}

/**
 * Sums up documents, a topic or the whole corpus: in their own sentences, or in a model's where these pass the claim gate.
 * A refusal where they say nothing of the topic.
 */
export async function summarise(request: SummaryRequest, parts: StudyParts): Promise<Summary | RefusalReply> {
  const topic = request.topic?.trim() || undefined;
  if (parts.snapshot.documents.size === 0) return refusedStudy('empty-corpus', parts, topic);
  if (topic !== undefined && withoutInstructions(topic) !== topic) return refusedStudy('not-a-question', parts, topic);
  const words = summaryWords[request.length ?? 'standard'];
  const turn = phrasingTurn(parts, request.account);
  const summary = await (topic === undefined
    ? ofDocuments(request, words, parts, turn)
    : ofTopic(topic, request, words, parts, turn));
  if (summary === undefined) return refusedStudy('not-stated', parts, topic);
  if (summary.kind === 'refusal') return summary;
  const { phrasing } = turn ?? {};
  return phrasing === undefined ? summary : { ...summary, phrasing };
}

async function ofDocuments({ documentIds }: SummaryRequest, words: number, parts: StudyParts, turn?: PhrasingTurn) {
  const [one, other, ...more] = new Set(documentIds ?? []);
  if (one !== undefined && other !== undefined && more.length === 0)
    return compareDocuments([one, other], words, parts, turn);
  const title = parts.snapshot.documents.get(one ?? '')?.title ?? '';
  return pointsOf(await readSections(parts, documentIds), title, words, parts, turn);
}

async function ofTopic(
  topic: string,
  { documentIds }: SummaryRequest,
  words: number,
  parts: StudyParts,
  turn?: PhrasingTurn,
) {
  const sections = await readTopic(topic, parts, documentIds);
  return sections === undefined
    ? refusedStudy('off-topic', parts, topic)
    : pointsOf(sections, topic, words, parts, turn);
}

/** The main points of sections as a summary; undefined where none can be shown. */
async function pointsOf(
  sections: readonly SummarySection[],
  topic: string,
  words: number,
  parts: StudyParts,
  turn?: PhrasingTurn,
): Promise<Summary | undefined> {
  const sentences = await weighSections(sections, parts);
  const { chosen, sections: present } = mainPoints(sentences, words, verificationResources(parts.snapshot));
  const points = chosen.map(({ sentence }) => sentence);
  const claims = await phrasePoints(points, topic, parts.snapshot, turn);
  const cited = await citedGroups([{ about: 'points', claims }], parts);
  if (cited === undefined) return undefined;
  const covered = new Set(chosen.map(({ section }) => section));
  return { kind: 'summary', ...cited, sections: coverage(sections, present, covered) };
}

function coverage(
  sections: readonly SummarySection[],
  present: readonly number[],
  covered: ReadonlySet<number>,
): SectionCoverage {
  return {
    covered: covered.size,
    total: present.length,
    of: sections.some(({ isDocument }) => isDocument) ? 'documents' : 'sections',
    missed: present.filter((number) => !covered.has(number)).flatMap((number) => sections[number]?.name ?? []),
  };
}
