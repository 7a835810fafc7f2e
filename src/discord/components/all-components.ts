import {
  askAgain,
  askExample,
  askForm,
  askSuggestion,
  followUp,
  followUpForm,
  narrower,
  searchText,
} from './asking-again.ts';
import { cardGrade, cardShow, cardsExport } from './cards.ts';
import { copyCitation, openCitation, turnPage } from './citation-viewer.ts';
import { type Action, actions } from './component-id.ts';
import { discuss } from './discuss.ts';
import { eraseMine } from './erase-mine.ts';
import { giveOpinion, helpful, itIsThere, itIsThereForm, unhelpful } from './feedback.ts';
import type { PressHandler, SubmitHandler } from './press.ts';
import { quizAnswer } from './quiz/quiz-answer.ts';
import { quizDispute } from './quiz/quiz-dispute.ts';
import { quizMe } from './quiz/quiz-me.ts';
import { quizNext, quizReveal } from './quiz/quiz-reveal.ts';
import { quizType, quizTypeForm } from './quiz/quiz-type.ts';
import { share } from './share.ts';

/** What each button and select does. */
export const pressHandlers: Readonly<Partial<Record<Action, PressHandler>>> = {
  [actions.openCitation]: openCitation,
  [actions.turnPage]: turnPage,
  [actions.copyCitation]: copyCitation,
  [actions.share]: share,
  [actions.helpful]: helpful,
  [actions.unhelpful]: unhelpful,
  [actions.giveOpinion]: giveOpinion,
  [actions.followUp]: followUp,
  [actions.discuss]: discuss,
  [actions.searchText]: searchText,
  [actions.askSuggestion]: askSuggestion,
  [actions.narrower]: narrower,
  [actions.itIsThere]: itIsThere,
  [actions.askAgain]: askAgain,
  [actions.askExample]: askExample,
  [actions.eraseMine]: eraseMine,
  [actions.quizMe]: quizMe,
  [actions.quizAnswer]: quizAnswer,
  [actions.quizType]: quizType,
  [actions.quizReveal]: quizReveal,
  [actions.quizNext]: quizNext,
  [actions.quizDispute]: quizDispute,
  [actions.cardShow]: cardShow,
  [actions.cardGrade]: cardGrade,
  [actions.cardsExport]: cardsExport,
};

/** What each modal does when it is sent. */
export const submitHandlers: Readonly<Partial<Record<Action, SubmitHandler>>> = {
  [actions.followUpForm]: followUpForm,
  [actions.askForm]: askForm,
  [actions.itIsThereForm]: itIsThereForm,
  [actions.quizTypeForm]: quizTypeForm,
};
