import { type AnalysedPassage, createPassageAnalyser } from '../../core/answering/analysed-passage.ts';
import { weighQuestion } from '../../core/answering/weighted-question.ts';
import type { Passage } from '../../core/passages/passage.ts';
import { analyseQuestion } from '../../core/retrieval/question.ts';
import { retrieve } from '../../core/retrieval/retrieve.ts';
import type { StudySentence } from '../../core/study/sentences/study-sentence.ts';
import { detectLanguage } from '../../core/text/detect-language.ts';
import { cosinesWith } from '../cosines.ts';
import { answeringResources } from '../read-evidence.ts';
import type { SummarySection } from './read-sections.ts';
import type { StudyParts } from './study-parts.ts';
import { type StudyPassage, studyPassages } from './study-passages.ts';

const passagesRead = 40;
/** A passage with this share of the topic's words speaks of it; one close in meaning may have fewer. */
const leastCoverage = 0.5;
/** What is nearest to the topic sets the measure: others must come this near to it. */
const leastShare = 0.5;

/** Passages that speak of a topic, best first; none where the documents do not. */
export async function passagesOn(
  topic: string,
  parts: StudyParts,
  documentIds?: readonly string[],
): Promise<Passage[]> {
  const found = await retrieve(questionOf(topic, parts), parts.snapshot, {
    limit: passagesRead,
    ...(documentIds === undefined ? {} : { documentIds }),
  });
  const share = shareOf(topic, parts);
  const analyse = createPassageAnalyser(answeringResources(parts.snapshot, parts.words));
  return found
    .filter((evidence) => {
      const { terms, context } = analyse(evidence);
      return (
        share((term) => terms.has(term) || context.has(term)) >= leastCoverage ||
        evidence.similarity >= parts.calibration.close
      );
    })
    .map(({ passage }) => passage);
}

/** What the documents say of a topic, a section for each heading it is found under; undefined where they say nothing of it. */
export async function readTopic(
  topic: string,
  parts: StudyParts,
  documentIds?: readonly string[],
): Promise<SummarySection[] | undefined> {
  const near = studyPassages(parts)(await passagesOn(topic, parts, documentIds));
  if (near.length === 0) return undefined;
  const relevance = await relevanceTo(topic, near, parts);
  const most = Math.max(0, ...relevance.values());
  const about = (sentence: StudySentence) => relevance.get(sentence) ?? 0;
  const nearest = near.map(({ analysed, sentences }) => ({
    analysed,
    sentences: sentences.filter((sentence) => about(sentence) >= leastShare * most),
  }));
  return byHeading(nearest, about);
}

/** How near each sentence is to the topic, 0 to 1: by its own words or its meaning; a heading above counts half. */
async function relevanceTo(
  topic: string,
  passages: readonly StudyPassage[],
  parts: StudyParts,
): Promise<ReadonlyMap<StudySentence, number>> {
  const sentences = passages.flatMap((passage) => passage.sentences);
  const cosines = await cosinesWith(
    topic,
    sentences.map(({ text }) => text),
    parts.words,
  );
  const share = shareOf(topic, parts);
  return new Map(
    sentences.map((sentence, at) => {
      const { counts } = sentence.analysed;
      const { context } = sentence.passage;
      const own = share((term) => counts.has(term));
      const withHeadings = share((term) => counts.has(term) || context.has(term));
      return [sentence, Math.max(own, cosines[at] ?? 0, withHeadings / 2, 0)];
    }),
  );
}

/** The share of a topic's weight that a text has. */
function shareOf(topic: string, parts: StudyParts): (has: (term: string) => boolean) => number {
  const { terms, weights, total } = weighQuestion(
    questionOf(topic, parts),
    answeringResources(parts.snapshot, parts.words),
  );
  return (has) => terms.reduce((sum, { term }, at) => sum + (has(term) ? (weights[at] ?? 0) : 0), 0) / total;
}

function questionOf(topic: string, { snapshot }: StudyParts) {
  return analyseQuestion(topic, detectLanguage(topic), snapshot.background);
}

/** A section for each document and outermost heading, in order of document and of reading. */
function byHeading(
  passages: readonly { readonly analysed: AnalysedPassage; readonly sentences: readonly StudySentence[] }[],
  relevance: (sentence: StudySentence) => number,
): SummarySection[] {
  const inOrder = [...passages].sort(
    ({ analysed: { evidence: one } }, { analysed: { evidence: other } }) =>
      one.document.title.localeCompare(other.document.title, 'en') ||
      one.document.id.localeCompare(other.document.id, 'en') ||
      one.passage.ordinal - other.passage.ordinal,
  );
  const sections = new Map<string, { name: string; sentences: StudySentence[] }>();
  for (const { analysed, sentences } of inOrder) {
    const { passage, document } = analysed.evidence;
    const heading = passage.headings[0];
    const key = JSON.stringify([document.id, heading]);
    const section = sections.get(key) ?? { name: heading ?? document.title, sentences: [] };
    section.sentences.push(...sentences);
    sections.set(key, section);
  }
  return [...sections.values()].map((section) => ({ ...section, isDocument: false, relevance }));
}
