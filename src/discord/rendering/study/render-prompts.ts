import type { DiscussionPrompt } from '../../../core/study/discussion/prompt.ts';
import { button, buttonRows } from '../../components/buttons.ts';
import { actions, writeComponentId } from '../../components/component-id.ts';
import { promises } from '../../limits.ts';
import type { Messages } from '../../messages/messages.ts';
import { layOut } from '../body.ts';
import type { OutgoingMessage } from '../outgoing-message.ts';
import { literalWithin } from '../plain.ts';
import { quotationLines } from '../quotation.ts';

const colour = 0x6a4c93;

/** A message for each prompt: its quotations, the question on them, and buttons that open the passages. */
export function renderPrompts(
  recordId: string,
  prompts: readonly DiscussionPrompt[],
  messages: Messages,
  embeds: boolean,
): OutgoingMessage[] {
  let numbered = 0;
  return prompts.flatMap(({ kind, quotations, question }) => {
    const numbers = quotations.map((_, at) => numbered + at + 1);
    numbered += quotations.length;
    return layOut(
      {
        colour,
        parts: [
          ...quotations.map((quotation, at) => ({
            text: `**[${numbers[at]}]** ${quotationLines(quotation, promises.shownPassage)}`,
            after: '\n\n' as const,
          })),
          { text: `**${questionOf(kind, question, messages)}**`, after: '\n\n' as const },
        ],
        rows: buttonRows(
          numbers.map((number) => button(writeComponentId(actions.openCitation, recordId, number), `[${number}]`)),
        ),
      },
      embeds,
    );
  });
}

function questionOf(kind: DiscussionPrompt['kind'], question: string | undefined, messages: Messages): string {
  return question === undefined ? messages.study.discuss.prompt[kind] : literalWithin(question, 600);
}
