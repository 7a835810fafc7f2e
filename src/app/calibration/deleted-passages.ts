import {
  type AnalysedPassage,
  type AnalysedSentence,
  createPassageAnalyser,
} from '../../core/answering/analysed-passage.ts';
import { answerability, answerabilityFeatures } from '../../core/answering/answerability.ts';
import { type GeneratedQuestion, generatedQuestion } from '../../core/answering/generated-questions.ts';
import type { AnsweringModels } from '../../core/answering/models.ts';
import type { AnsweringResources } from '../../core/answering/resources.ts';
import type { Embeddings } from '../../core/indexing/embeddings.port.ts';
import type { Evidence } from '../../core/retrieval/evidence.ts';
import { analyseQuestion } from '../../core/retrieval/question.ts';
import type { CorpusSnapshot } from '../../core/retrieval/snapshot.ts';
import type { WordVectors } from '../../core/text/word-vectors.ts';
import { answeringResources, readEvidence } from '../read-evidence.ts';

/** What scoring needs beside the corpus. */
export interface ScoringParts {
  readonly words: WordVectors & Embeddings;
  readonly models: AnsweringModels;
}

/** So many questions are asked of a corpus at most, so that a large one takes no longer than a middling one. */
const mostQuestions = 80;
/** An answer shows this many sentences. */
const shown = 2;
/** Passages of one document that are looked at. */
const mostOfDocument = 40;

/**
 * The answerability that the corpus gives to questions made from its own sentences once the passage of each is thought
 * away: how far a question gets here that only the neighbours of its answer speak to. Questions whose answer stands
 * elsewhere too are left out.
 */
export async function scoresWithoutPassage(
  snapshot: CorpusSnapshot,
  { words, models }: ScoringParts,
): Promise<number[]> {
  const whole = answeringResources(snapshot, words);
  const analyse = createPassageAnalyser(whole);
  const scores: number[] = [];
  for (const { passage, question } of await questionsOf(snapshot, analyse)) {
    const resources = thoughtAway(whole, passage);
    const reading = await readEvidence(
      analyseQuestion(question.text, 'en', snapshot.background),
      { snapshot, words, ranker: models.ranker, analyse, resources },
      { without: [passage.evidence.passage.id] },
    );
    const evidence = reading.passages.map((read) => read.evidence);
    const isTwin = evidence.some((other) => other.passage.twin === passage.evidence.passage.twin);
    if (isTwin || reading.ranked.slice(0, shown).some(({ sentence }) => holds(sentence, question.answer))) continue;
    const features = answerabilityFeatures(reading.weighted, evidence, reading.ranked, resources);
    scores.push(answerability(models.answerability, features));
  }
  return scores;
}

function holds({ counts }: AnalysedSentence, answer: readonly string[]): boolean {
  return answer.every((term) => counts.has(term));
}

interface GeneratedCase {
  readonly passage: AnalysedPassage;
  readonly question: GeneratedQuestion;
}

/** Questions from all over the corpus, taken evenly where there are too many. */
async function questionsOf(
  { documents, store }: CorpusSnapshot,
  analyse: (evidence: Evidence) => AnalysedPassage,
): Promise<GeneratedCase[]> {
  const cases: GeneratedCase[] = [];
  for (const document of evenly([...documents.values()], mostQuestions)) {
    const passages = (await store.passagesOf(document.id)).filter(({ language }) => language === 'en');
    for (const stored of evenly(passages, mostOfDocument)) {
      const passage = analyse({ passage: stored, document, score: 0, lexical: 0, similarity: 0, proximity: 0 });
      for (const sentence of passage.sentences) {
        const question = generatedQuestion(sentence);
        if (question !== undefined) cases.push({ passage, question });
      }
    }
  }
  return evenly(cases, mostQuestions);
}

/** What answering would know of the corpus without a passage. */
function thoughtAway(resources: AnsweringResources, { terms }: AnalysedPassage): AnsweringResources {
  return {
    ...resources,
    passages: resources.passages - 1,
    documentFrequency: (term) => resources.documentFrequency(term) - (terms.has(term) ? 1 : 0),
  };
}

/** At most `count` items, spread evenly over the list. */
function evenly<Item>(items: readonly Item[], count: number): Item[] {
  if (items.length <= count) return [...items];
  return Array.from({ length: count }, (_, place) => items[Math.floor((place * items.length) / count)]).filter(
    (item) => item !== undefined,
  );
}
