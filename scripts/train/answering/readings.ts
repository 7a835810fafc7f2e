import { answeringResources, type EvidenceReading, readEvidence } from '../../../src/app/read-evidence.ts';
import { createPassageAnalyser } from '../../../src/core/answering/analysed-passage.ts';
import type { LogisticModel } from '../../../src/core/answering/logistic-model.ts';
import { utility } from '../../../src/core/answering/logistic-model.ts';
import { type RankedSentence, withScores } from '../../../src/core/answering/rank-sentences.ts';
import type { AnsweringResources } from '../../../src/core/answering/resources.ts';
import { analyseQuestion } from '../../../src/core/retrieval/question.ts';
import { respelled } from '../../../src/core/retrieval/speller.ts';
import { background, MemoryCorpus, words } from './memory-snapshot.ts';
import type { QuestionSet, SetQuestion } from './question-sets.ts';
import type { ShortQuestions } from './short-questions.ts';

/** Answerable, or not because the answer's passage, its whole article, or any answer is not in the corpus, or because what it takes for granted was swapped. */
type ReadingMode = 'full' | 'near' | 'off' | 'none' | 'swap';

/** A question of a public set read against a corpus. */
export interface SetReading {
  readonly set: string;
  readonly mode: ReadingMode;
  readonly question: SetQuestion;
  readonly reading: EvidenceReading;
  readonly resources: AnsweringResources;
}

const noRanker: LogisticModel = { bias: 0, weights: {} };
let analyse: ReturnType<typeof createPassageAnalyser> | undefined;

/** Reads questions against a corpus; sentences are not ranked yet. */
async function readAll(
  corpus: MemoryCorpus,
  questions: readonly SetQuestion[],
  mode: ReadingMode,
  set: string,
): Promise<SetReading[]> {
  const { snapshot } = corpus;
  const resources = answeringResources(snapshot, words);
  analyse ??= createPassageAnalyser(resources);
  const readings: SetReading[] = [];
  for (const question of questions) {
    const analysed = respelled(analyseQuestion(question.question, question.language, background), snapshot);
    const reading = await readEvidence(analysed, { snapshot, words, ranker: noRanker, analyse });
    readings.push({ set, mode, question, reading, resources });
  }
  return readings;
}

/** Every question of a set three times: with all documents, without its own one, without its whole article. */
export async function readWithDeletions(set: QuestionSet): Promise<SetReading[]> {
  const corpus = await MemoryCorpus.of(set.documents);
  const readings = await readAll(corpus, set.questions, 'full', set.name);
  for (const [id, questions] of groupedBy(set.questions, ({ documentId }) => documentId ?? '')) {
    readings.push(...(await readAll(await corpus.without(new Set([id])), questions, 'near', set.name)));
  }
  for (const [article, questions] of groupedBy(set.questions, (question) => question.article)) {
    const gone = set.documents.filter((document) => document.article === article).map(({ id }) => id);
    readings.push(...(await readAll(await corpus.without(new Set(gone)), questions, 'off', set.name)));
  }
  return readings;
}

/** Questions whose premise was swapped, against all documents of their set. */
export async function readSwaps(set: QuestionSet, questions: readonly SetQuestion[]): Promise<SetReading[]> {
  return readAll(await MemoryCorpus.of(set.documents), questions, 'swap', set.name);
}

const alone = ' by article';

/** Whether a reading is of an article as a corpus of its own. */
export function isByArticle({ set }: SetReading): boolean {
  return set.endsWith(alone);
}

/** Every article of a set as a corpus of its own, with all its documents and without the one that answers. */
export async function readByArticle(set: QuestionSet): Promise<SetReading[]> {
  const name = `${set.name}${alone}`;
  const readings: SetReading[] = [];
  for (const [article, questions] of groupedBy(set.questions, (question) => question.article)) {
    const corpus = await MemoryCorpus.of(set.documents.filter((document) => document.article === article));
    readings.push(...(await readAll(corpus, questions, 'full', name)));
    for (const [id, own] of groupedBy(questions, ({ documentId }) => documentId ?? '')) {
      readings.push(...(await readAll(await corpus.without(new Set([id])), own, 'near', name)));
    }
  }
  return readings;
}

const short = ' cut short';

/** Whether a reading is of a question that was cut short: written by a rule, so it teaches no ranking and no sum of features. */
export function isCutShort({ set }: SetReading): boolean {
  return set.endsWith(short);
}

/** Questions that were cut short, and whole ones made beside them, each against its article as a corpus of its own. */
export async function readCutShort(
  set: QuestionSet,
  { answered, unanswered, whole }: ShortQuestions,
): Promise<SetReading[]> {
  const readings: SetReading[] = [];
  for (const [article, documents] of groupedBy(set.documents, (document) => document.article)) {
    const corpus = await MemoryCorpus.of(documents);
    const own = (questions: readonly SetQuestion[]) => questions.filter((question) => question.article === article);
    readings.push(...(await readAll(corpus, own(answered), 'full', `${set.name}${short}`)));
    readings.push(...(await readAll(corpus, own(unanswered), 'swap', `${set.name}${short}`)));
    readings.push(...(await readAll(corpus, own(whole), 'swap', `${set.name}${alone}`)));
  }
  return readings;
}

/** Questions of a set against all its documents, as the set says which are answerable. */
export async function readAsLabelled(set: QuestionSet): Promise<SetReading[]> {
  const corpus = await MemoryCorpus.of(set.documents);
  const readings: SetReading[] = [];
  const modeOf = ({ documentId, kind }: SetQuestion): ReadingMode =>
    documentId !== undefined
      ? 'full'
      : kind === 'paragraph_removed'
        ? 'near'
        : kind === 'article_absent'
          ? 'off'
          : 'none';
  for (const [mode, questions] of groupedBy(set.questions, modeOf)) {
    readings.push(...(await readAll(corpus, questions, mode, set.name)));
  }
  return readings;
}

/** The reading's sentences ranked by a model, best first. */
export function ranked({ reading }: SetReading, ranker: LogisticModel): RankedSentence[] {
  return withScores(reading.ranked.map((sentence) => ({ ...sentence, utility: utility(ranker, sentence.features) })));
}

/** Whether a sentence is one that the set marks as the answer. */
export function isRight({ mode, question }: SetReading, { passage, sentence }: RankedSentence): boolean {
  if (mode !== 'full' || passage.evidence.document.id !== question.documentId) return false;
  const { answerStart, answerSentences, answers } = question;
  if (answerStart !== undefined) {
    return sentence.sentence.start <= answerStart && answerStart < sentence.sentence.end;
  }
  const opening = (text: string) => text.slice(0, 60);
  if (answerSentences.length > 0) {
    return answerSentences.some(
      (text) => sentence.text.includes(opening(text)) || text.includes(opening(sentence.text)),
    );
  }
  return answers.some((answer) => sentence.text.includes(answer));
}

function groupedBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
