import type { RefusalReply } from '../../../core/citations/reply.ts';
import type { Passage } from '../../../core/passages/passage.ts';
import type { Fact } from '../../../core/study/quiz/fact.ts';
import { factsOf } from '../../../core/study/quiz/facts.ts';
import { nameSorts } from '../../../core/study/quiz/name-sorts.ts';
import type { Quiz, QuizKind, QuizQuestion } from '../../../core/study/quiz/quiz.ts';
import { shuffled } from '../../../core/study/quiz/shuffle.ts';
import { isWorthStating } from '../../../core/study/quiz/worth-asking.ts';
import type { StudySentence } from '../../../core/study/sentences/study-sentence.ts';
import { type MadeQuestion, phraseQuestions } from '../phrasing/phrase-questions.ts';
import { phrasingTurn } from '../phrasing/phrasing-turn.ts';
import { refusedStudy } from '../refused-study.ts';
import type { StudyParts } from '../study-parts.ts';
import { studyPassages } from '../study-passages.ts';
import { studyScope } from '../study-scope.ts';
import { FalseOptions } from './false-options.ts';
import { NearbyPassages } from './nearby-passages.ts';
import { QuestionMaker } from './question-maker.ts';
import type { QuizRequest } from './quiz-request.ts';

const kinds: readonly QuizKind[] = ['choice', 'cloze', 'true-false'];
/** So many passages are looked at for facts to ask for, and for facts that could stand in for a key. */
const poolPassages = 400;
/** So many facts are tried for each question wanted. */
const trials = 12;

/** Questions whose keys are stored quotations. Fewer than wanted where the others failed a check; a refusal where none passed. */
export async function makeQuiz(request: QuizRequest, parts: StudyParts): Promise<Quiz | RefusalReply> {
  const scope = await studyScope(request, parts);
  if ('refusal' in scope) return scope.refusal;
  const passages = shuffled(scope.passages, request.seed).slice(0, poolPassages);
  const facts = factsIn(sentencesOf(passages, parts), parts).filter(isWorthStating);
  const around = sentencesOf(await poolOf(passages, parts, request.seed), parts);
  const sorts = nameSorts(around, parts.snapshot.background, parts.words);
  const nearby = new NearbyPassages(parts);
  const options = new FalseOptions(parts, factsIn(around, parts), sorts, nearby);
  const maker = new QuestionMaker(parts, options, nearby, request.seed);
  const made: MadeQuestion[] = [];
  const asked = new Set<string>();
  let tried = 0;
  for (const fact of oneAPassage(facts, request.seed)) {
    if (made.length === request.questions || tried === trials * request.questions) break;
    const { start } = fact.sentence.span;
    const place = `${fact.sentence.passage.evidence.passage.twin} ${start}`;
    if (asked.has(place)) continue;
    tried += 1;
    const question = await firstMade(maker, fact, request.kind === undefined ? inTurn(made.length) : [request.kind]);
    if (question === undefined || made.some(({ question: { key } }) => key === question.key)) continue;
    asked.add(place);
    made.push({ question, fact });
  }
  const turn = phrasingTurn(parts, request.account);
  const [first, ...rest] = await phraseQuestions(made, { parts, options, nearby, seed: request.seed }, turn);
  if (first === undefined) return refusedStudy('nothing-to-ask', parts, request.topic);
  const { phrasing } = turn ?? {};
  const quiz: Quiz = { kind: 'quiz', questions: [first, ...rest], wanted: request.questions };
  return phrasing === undefined ? quiz : { ...quiz, phrasing };
}

/** All kinds, a different one first each time. */
function inTurn(turn: number): QuizKind[] {
  return kinds.map((_, at) => kinds[(turn + at) % kinds.length] ?? 'choice');
}

async function firstMade(
  maker: QuestionMaker,
  fact: Fact,
  wanted: readonly QuizKind[],
): Promise<QuizQuestion | undefined> {
  for (const kind of wanted) {
    const question = await maker.make(fact, kind);
    if (question !== undefined) return question;
  }
  return undefined;
}

function sentencesOf(passages: readonly Passage[], parts: StudyParts): StudySentence[] {
  return studyPassages(parts)(passages).flatMap(({ sentences }) => sentences);
}

function factsIn(sentences: readonly StudySentence[], { snapshot }: StudyParts): Fact[] {
  return sentences.flatMap((sentence) => factsOf(sentence, snapshot.background));
}

/** Facts to stand in for a key come from all of the corpus, however narrow the topic. */
async function poolOf(
  passages: readonly Passage[],
  { snapshot }: StudyParts,
  seed: number,
): Promise<readonly Passage[]> {
  if (passages.length >= poolPassages) return passages.slice(0, poolPassages);
  const more: Passage[] = [...passages];
  for (const id of shuffled([...snapshot.documents.keys()], seed)) {
    if (more.length >= poolPassages) break;
    more.push(...(await snapshot.store.passagesOf(id)));
  }
  const unique = new Map(more.map((passage) => [passage.id, passage]));
  return [...unique.values()].slice(0, poolPassages);
}

/** The facts so ordered that every passage has its turn before any has its second, kinds mixed. */
function oneAPassage(facts: readonly Fact[], seed: number): Fact[] {
  const byPassage = new Map<number, Fact[]>();
  for (const fact of facts) {
    const { passageId } = fact.sentence.span;
    byPassage.set(passageId, [...(byPassage.get(passageId) ?? []), fact]);
  }
  const lists = [...byPassage.values()].map((list, at) => shuffled(list, seed + at));
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, round) => lists.flatMap((list) => list.slice(round, round + 1))).flat();
}
