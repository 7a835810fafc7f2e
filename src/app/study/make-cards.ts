import type { RefusalReply } from '../../core/citations/reply.ts';
import type { Card, Deck } from '../../core/study/cards/card.ts';
import { type CardDraft, cardDrafts } from '../../core/study/cards/card-drafts.ts';
import { shuffled } from '../../core/study/quiz/shuffle.ts';
import { holds } from '../../core/study/sentences/holds.ts';
import { quotationsOf, verificationResources } from '../claim-evidence.ts';
import { refusedStudy } from './refused-study.ts';
import type { StudyParts } from './study-parts.ts';
import { studyPassages } from './study-passages.ts';
import { type Scope, studyScope } from './study-scope.ts';

export interface CardsRequest extends Scope {
  readonly count: number;
  /** Any whole number: the same seed makes the same cards of the same corpus. */
  readonly seed: number;
}

const mostPassages = 400;
/** Kinds in the order in which they are wanted. */
const order: readonly Card['kind'][] = ['term', 'question', 'gap'];

/** Flashcards on terms, questions and facts, each with the sentence it stands in. A refusal where none can be made. */
export async function makeCards(request: CardsRequest, parts: StudyParts): Promise<Deck | RefusalReply> {
  const scope = await studyScope(request, parts);
  if ('refusal' in scope) return scope.refusal;
  const passages = shuffled(scope.passages, request.seed).slice(0, mostPassages);
  const resources = verificationResources(parts.snapshot);
  const drafts = studyPassages(parts)(passages).flatMap(({ sentences }) =>
    sentences.flatMap((sentence) => cardDrafts(sentence, parts.snapshot.background).slice(0, 1)),
  );
  const cards: Card[] = [];
  for (const draft of byKind(drafts)) {
    if (cards.length === request.count) break;
    if (cards.some(({ front }) => front.toLowerCase() === draft.front.toLowerCase())) continue;
    if (!holds(draft.sentence, resources)) continue;
    const card = await cardOf(draft, parts);
    if (card !== undefined) cards.push(card);
  }
  const [first, ...rest] = cards;
  if (first === undefined) return refusedStudy('nothing-to-ask', parts, request.topic);
  return { kind: 'deck', cards: [first, ...rest], wanted: request.count };
}

function byKind(drafts: readonly CardDraft[]): CardDraft[] {
  return order.flatMap((kind) => drafts.filter((draft) => draft.kind === kind));
}

async function cardOf({ kind, front, back, sentence }: CardDraft, { snapshot }: StudyParts): Promise<Card | undefined> {
  const [source] = await quotationsOf([sentence.span], snapshot);
  return source === undefined ? undefined : { kind, front, back, source };
}
