import { makeCards } from './make-cards.ts';
import { openDiscussion } from './open-discussion.ts';
import { makeQuiz } from './quiz/make-quiz.ts';
import type { Study } from './study.ts';
import type { StudyParts } from './study-parts.ts';
import { summarise } from './summarise.ts';
import { summariseDiscussion } from './summarise-discussion.ts';

/**
 * The study tools over a corpus.
 * @param parts gives the corpus as it stands when something is asked
 * @param withModel the same with the chat model, where there is one; for what a model may put into words
 */
export function createStudy(parts: () => Promise<StudyParts>, withModel: () => Promise<StudyParts>): Study {
  return {
    cards: async (request) => makeCards(request, await parts()),
    discuss: async (request) => openDiscussion(request, await withModel()),
    summariseDiscussion: async (messages, documentIds) => summariseDiscussion(messages, await parts(), documentIds),
    quiz: async (request) => makeQuiz(request, await withModel()),
    summarise: async (request) => summarise(request, await withModel()),
  };
}
