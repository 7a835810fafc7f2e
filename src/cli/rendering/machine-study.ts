import type { RefusalReply } from '../../core/citations/reply.ts';
import type { Deck } from '../../core/study/cards/card.ts';
import type { DiscussionSummary } from '../../core/study/discussion/discussion-summary.ts';
import type { Quiz } from '../../core/study/quiz/quiz.ts';
import type { Summary } from '../../core/study/summary/summary.ts';
import { discussionText } from './discussion.ts';
import { citationObject, quotationObject, refusalObject } from './machine.ts';
import { summaryText } from './summary.ts';

/** A summary as `summarize --json` gives it; `groups` says which claims (by their place) belong together. */
export function summaryObject(summary: Summary | RefusalReply): object {
  if (summary.kind === 'refusal') {
    const nothing = { claims: [], citations: [], sections: { covered: 0, total: 0 } };
    return { kind: 'refusal', text: summaryText(summary), ...nothing, refusal: refusalObject(summary) };
  }
  const { groups, citations, sections, phrasing } = summary;
  let next = 0;
  const parts = groups.map(({ about, document, claims }) => {
    const first = next;
    next += claims.length;
    return {
      about,
      ...(document === undefined ? {} : { document: document.id }),
      claims: claims.map((_, at) => first + at),
    };
  });
  return {
    kind: 'summary',
    text: summaryText(summary),
    claims: groups.flatMap(({ claims }) =>
      claims.map(({ text, citations: numbers }) => ({ text, citations: numbers })),
    ),
    citations: citations.map(citationObject),
    sections: { covered: sections.covered, total: sections.total, of: sections.of, missed: sections.missed },
    groups: parts,
    ...(phrasing === undefined ? {} : { phrasing }),
  };
}

/** A discussion's summary as `summarize --discussion --json` gives it. */
export function discussionObject(summary: DiscussionSummary): object {
  const { claims, disagreements, openQuestions, citations, leftAlone, messages, members } = summary;
  return {
    kind: 'discussion-summary',
    text: discussionText(summary),
    claims: claims.map((claim) => ({ author: claim.authors[0], ...claim })),
    disagreements,
    openQuestions,
    citations: citations.map(citationObject),
    leftAlone,
    messages,
    members,
  };
}

/** A quiz as `quiz --json` gives it. */
export function quizObject(quiz: Quiz | RefusalReply): object {
  if (quiz.kind === 'refusal') return { kind: 'refusal', questions: [], refusal: refusalObject(quiz) };
  const questions = quiz.questions.map(({ source, ...question }) => ({ ...question, source: quotationObject(source) }));
  const { wanted, phrasing } = quiz;
  return { kind: 'quiz', questions, wanted, ...(phrasing === undefined ? {} : { phrasing }) };
}

/** Cards as `cards --json` gives them. */
export function deckObject(deck: Deck | RefusalReply): object {
  if (deck.kind === 'refusal') return { kind: 'refusal', cards: [], refusal: refusalObject(deck) };
  const made = deck.cards.map(({ source, ...card }) => ({ ...card, source: quotationObject(source) }));
  return { kind: 'deck', cards: made, wanted: deck.wanted };
}
