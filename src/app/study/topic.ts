import type { AnalysedPassage } from '../../core/answering/analysed-passage.ts';
import { weighQuestion } from '../../core/answering/weighted-question.ts';
import { analyseQuestion } from '../../core/retrieval/question.ts';
import { retrieve } from '../../core/retrieval/retrieve.ts';
import type { StudySentence } from '../../core/study/sentences/study-sentence.ts';
import { detectLanguage } from '../../core/text/detect-language.ts';
import { cosinesWith } from '../cosines.ts';
import { answeringResources } from '../read-evidence.ts';
import type { SummarySection } from './read-sections.ts';
import type { StudyParts } from './study-parts.ts';
import { studyPassages } from './study-passages.ts';

const passagesRead = 40;
/** A passage with this share of the topic's words speaks of it; one close in meaning may have fewer. */
const leastCoverage = 0.5;
/** What is nearest to the topic sets the measure: others must come this near to it. */
const leastShare = 0.5;

/** What the documents say of a topic, a section for each heading it is found under; undefined where they say nothing of it. */
export async function readTopic(
  topic: string,
  parts: StudyParts,
  documentIds?: readonly string[],
): Promise<SummarySection[] | undefined> {
  const { snapshot, words, calibration } = parts;
  const question = analyseQuestion(topic, detectLanguage(topic), snapshot.background);
  const weighted = weighQuestion(question, answeringResources(snapshot, words));
  const found = await retrieve(question, snapshot, {
    limit: passagesRead,
    ...(documentIds === undefined ? {} : { documentIds }),
  });
  const similarities = new Map(found.map(({ passage, similarity }) => [passage.id, similarity]));
  const total = weighted.weights.reduce((sum, weight) => sum + weight, 0);
  const share = (has: (term: string) => boolean): number =>
    total === 0
      ? 0
      : weighted.terms.reduce((sum, { term }, at) => sum + (has(term) ? (weighted.weights[at] ?? 0) : 0), 0) / total;
  const ofPassage = ({ terms, context }: AnalysedPassage) => share((term) => terms.has(term) || context.has(term));
  const read = studyPassages(parts)(found.map(({ passage }) => passage));
  const near = read.filter(
    ({ analysed }) =>
      ofPassage(analysed) >= leastCoverage ||
      (similarities.get(analysed.evidence.passage.id) ?? 0) >= calibration.close,
  );
  if (near.length === 0) return undefined;
  const sentences = near.flatMap((passage) => passage.sentences);
  const cosines = await cosinesWith(
    topic,
    sentences.map(({ text }) => text),
    words,
  );
  const relevance = new Map(
    sentences.map((sentence, at): [StudySentence, number] => {
      const { counts } = sentence.analysed;
      const { context } = sentence.passage;
      const own = share((term) => counts.has(term));
      return [
        sentence,
        Math.max(own, Math.max(0, cosines[at] ?? 0), share((term) => counts.has(term) || context.has(term)) / 2),
      ];
    }),
  );
  const most = Math.max(...relevance.values());
  return byHeading(
    near.map(({ analysed, sentences: all }) => ({
      analysed,
      sentences: all.filter((one) => (relevance.get(one) ?? 0) >= leastShare * most),
    })),
    (one) => relevance.get(one) ?? 0,
  );
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
