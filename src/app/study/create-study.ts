import { makeCards } from './make-cards.ts';
import { makeQuiz } from './make-quiz.ts';
import { openDiscussion } from './open-discussion.ts';
import type { Study } from './study.ts';
import type { StudyParts } from './study-parts.ts';
import { summarise } from './summarise.ts';
import { summariseDiscussion } from './summarise-discussion.ts';

/** The study tools over a corpus. @param parts gives the corpus as it stands when something is asked */
export function createStudy(parts: () => Promise<StudyParts>): Study {
  return {
    cards: async (request) => makeCards(request, await parts()),
    discuss: async (request) => openDiscussion(request, await parts()),
    summariseDiscussion: async (messages, documentIds) => summariseDiscussion(messages, await parts(), documentIds),
    quiz: async (request) => makeQuiz(request, await parts()),
    summarise: async (request) => summarise(request, await parts()),
  };
}
