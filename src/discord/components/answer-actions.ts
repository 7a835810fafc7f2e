import type { AnswerRecord } from '../../app/answer-store.port.ts';
import type { RefusalReply } from '../../core/citations/reply.ts';
import type { Messages } from '../messages/messages.ts';
import type { Row } from '../rendering/outgoing-message.ts';
import { visible } from '../rendering/plain.ts';
import { button, buttonRows, emojiButton } from './buttons.ts';
import { actions, writeComponentId } from './component-id.ts';

/** What a reader can do with an answer, besides opening its citations. @param threads whether a thread can be opened below it */
export function answerActions({ id, isPrivate }: AnswerRecord, messages: Messages, threads: boolean): Row[] {
  return buttonRows([
    button(writeComponentId(actions.followUp, id), messages.button.followUp),
    ...(threads ? [button(writeComponentId(actions.discuss, id), messages.button.discuss)] : []),
    button(writeComponentId(actions.quizMe, id), messages.study.quiz.me),
    emojiButton(writeComponentId(actions.helpful, id), '👍'),
    emojiButton(writeComponentId(actions.unhelpful, id), '👎'),
    ...shareButton(id, isPrivate, messages),
  ]);
}

/** What a reader can do with a checked text. */
export function checkActions({ id, isPrivate }: AnswerRecord, messages: Messages): Row[] {
  return buttonRows([
    emojiButton(writeComponentId(actions.helpful, id), '👍'),
    emojiButton(writeComponentId(actions.unhelpful, id), '👎'),
    ...shareButton(id, isPrivate, messages),
  ]);
}

/** What a reader can do with passages found. */
export function foundActions({ id, isPrivate }: AnswerRecord, messages: Messages): Row[] {
  return buttonRows(shareButton(id, isPrivate, messages));
}

/** What a reader can do next after a refusal: suggested questions first. Nothing where there is nothing to search. */
export function refusalActions({ id, isPrivate }: AnswerRecord, reply: RefusalReply, messages: Messages): Row[] {
  if (reply.reason === 'empty-corpus' || reply.reason === 'not-a-question') return [];
  return [
    ...buttonRows(
      reply.suggestions.flatMap((suggestion, index) =>
        visible(suggestion) === '' ? [] : [button(writeComponentId(actions.askSuggestion, id, index), suggestion)],
      ),
    ),
    ...buttonRows([
      button(writeComponentId(actions.searchText, id), messages.button.searchText),
      button(writeComponentId(actions.narrower, id), messages.button.narrower),
      button(writeComponentId(actions.itIsThere, id), messages.button.itIsThere),
      ...shareButton(id, isPrivate, messages),
    ]),
  ];
}

function shareButton(id: string, isPrivate: boolean, messages: Messages) {
  return isPrivate ? [button(writeComponentId(actions.share, id), messages.button.share)] : [];
}
