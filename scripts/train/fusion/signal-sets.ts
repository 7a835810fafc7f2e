import { analyseQuestion } from '../../../src/core/retrieval/question.ts';
import { retrieve } from '../../../src/core/retrieval/retrieve.ts';
import { detectLanguage } from '../../../src/core/text/detect-language.ts';
import { splitSentences } from '../../../src/core/text/sentences.ts';
import { lowOverlap, type RetrievalSet, readRetrievalSet } from '../../evaluate/retrieval-set.ts';
import { temporaryCorpus } from '../../evaluate/temporary-corpus.ts';

/** A passage that came up for a question, with all that speaks for it. */
interface SignalledPassage {
  readonly documentId: string;
  readonly lexical: number;
  readonly similarity: number;
  readonly proximity: number;
}

/** The questions of a set, each with the passages that came up and the grades of the right documents. */
export interface SignalSet {
  readonly name: string;
  /** Whether several documents of different worth answer a question. */
  readonly graded: boolean;
  readonly questions: readonly {
    readonly passages: readonly SignalledPassage[];
    readonly grades: ReadonlyMap<string, number>;
  }[];
}

const passagesLooked = 60;
const sentencesPerDocument = 2;

/** A public set, or its questions of low overlap after it where there are enough of them to tell anything. */
export async function signalSets(data: string, name: string): Promise<SignalSet[]> {
  const set = await readRetrievalSet(data, name);
  const whole = await signalsOf(name, set);
  const low = whole.questions.filter((_, place) => (set.overlaps[place] ?? 1) <= lowOverlap);
  return low.length < 50 ? [whole] : [whole, { ...whole, name: `${name}, low overlap`, questions: low }];
}

/** A set of whole documents cut into pieces of two sentences: right are the pieces of the right document with the answer in them. */
export async function signalsOfPieces(data: string, name: string): Promise<SignalSet> {
  const set = await readRetrievalSet(data, name);
  const documents = set.documents.flatMap(({ id, title, text }) => {
    const sentences = splitSentences(text, 0, text.length, 'en');
    return sentences
      .filter((_, place) => place % sentencesPerDocument === 0)
      .map(({ start }, place) => {
        const last = sentences[place * sentencesPerDocument + sentencesPerDocument - 1] ?? sentences.at(-1);
        return { id: `${id}-${place}`, of: id, title, text: text.slice(start, last?.end) };
      });
  });
  const questions = set.questions.flatMap((question) => {
    const right = documents.filter(
      ({ of, text }) => question.grades.has(of) && question.answers.some((answer) => text.includes(answer)),
    );
    return right.length === 0 ? [] : [{ ...question, grades: new Map(right.map(({ id }) => [id, 1])) }];
  });
  return signalsOf(`${name}, two sentences`, { ...set, documents, questions });
}

async function signalsOf(name: string, set: RetrievalSet): Promise<SignalSet> {
  const corpus = await temporaryCorpus(set.documents, 'line');
  const { snapshot } = corpus.indexes;
  const questions: SignalSet['questions'][number][] = [];
  for (const { question, grades } of set.questions) {
    const analysed = analyseQuestion(question, detectLanguage(question), snapshot.background);
    const found = await retrieve(analysed, snapshot, { limit: passagesLooked });
    const passages = found.map(({ document, lexical, similarity, proximity }) => ({
      documentId: document.id,
      lexical,
      similarity,
      proximity,
    }));
    questions.push({ passages, grades });
  }
  await corpus.remove();
  return { name, graded: set.graded, questions };
}
