import { phrasesIn } from '../../core/answering/phrases/phrases-in.ts';
import type { RefusalReason, RefusalReply } from '../../core/citations/reply.ts';
import { withoutInstructions } from '../../core/retrieval/instructions.ts';
import { mainPoints } from '../../core/study/summary/main-points.ts';
import {
  type SectionCoverage,
  type Summary,
  type SummaryLength,
  summaryWords,
} from '../../core/study/summary/summary.ts';
import { detectLanguage } from '../../core/text/detect-language.ts';
import type { Language } from '../../core/text/language.ts';
import { verificationResources } from '../claim-evidence.ts';
import { citedGroups } from './cited-groups.ts';
import { compareDocuments } from './compare-documents.ts';
import { readSections, type SummarySection } from './read-sections.ts';
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
}

/** Sums up documents, a topic or the whole corpus in their own sentences. A refusal where they say nothing of the topic. */
export async function summarise(request: SummaryRequest, parts: StudyParts): Promise<Summary | RefusalReply> {
  const topic = request.topic?.trim() || undefined;
  const language = topic === undefined ? mainLanguage(parts) : detectLanguage(topic);
  if (parts.snapshot.documents.size === 0) return refusal('empty-corpus', phrasesIn(language).emptyCorpus);
  if (topic !== undefined && withoutInstructions(topic) !== topic) {
    return refusal('not-a-question', phrasesIn(language).notAQuestion);
  }
  const [one, other, ...more] = new Set(request.documentIds ?? []);
  if (topic === undefined && one !== undefined && other !== undefined && more.length === 0) {
    const compared = await compareDocuments([one, other], summaryWords[request.length ?? 'standard'], parts);
    return compared ?? refusal('not-stated', phrasesIn(language).nothingToSum);
  }
  const sections =
    topic === undefined
      ? await readSections(parts, request.documentIds)
      : await readTopic(topic, parts, request.documentIds);
  if (sections === undefined) {
    const titles = [...parts.snapshot.documents.values()].slice(0, 3).map(({ title }) => title);
    return refusal('off-topic', phrasesIn(language).offTopic(titles));
  }
  return (
    (await pointsOf(sections, summaryWords[request.length ?? 'standard'], parts)) ??
    refusal('not-stated', phrasesIn(language).nothingToSum)
  );
}

/** The main points of sections as a summary; undefined where none can be shown. */
async function pointsOf(
  sections: readonly SummarySection[],
  words: number,
  parts: StudyParts,
): Promise<Summary | undefined> {
  const sentences = await weighSections(sections, parts);
  const { chosen, sections: present } = mainPoints(sentences, words, verificationResources(parts.snapshot));
  const cited = await citedGroups([{ about: 'points', sentences: chosen.map(({ sentence }) => [sentence]) }], parts);
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

function refusal(reason: RefusalReason, why: string): RefusalReply {
  return { kind: 'refusal', reason, why, nearest: [], suggestions: [], withheld: [] };
}

/** The language of most passages. */
function mainLanguage({ snapshot }: StudyParts): Language {
  const [most] = [...snapshot.statistics.languages].sort(([, one], [, other]) => other - one);
  return most?.[0] ?? 'en';
}
