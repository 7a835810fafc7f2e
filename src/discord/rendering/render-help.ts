import { button, buttonRows } from '../components/buttons.ts';
import { actions, writeComponentId } from '../components/component-id.ts';
import { limits } from '../limits.ts';
import type { Messages } from '../messages/messages.ts';
import { layOut } from './body.ts';
import type { OutgoingMessage } from './outgoing-message.ts';

/** How to use the bot, with questions that this corpus answers as buttons. A button asks exactly what it says. */
export function renderHelp(questions: readonly string[], messages: Messages, embeds: boolean): OutgoingMessage[] {
  const examples = questions.filter((question) => question.length <= limits.button.label).slice(0, limits.row.buttons);
  return layOut(
    {
      title: messages.help.title,
      parts: [
        { text: messages.help.text, after: '\n' },
        ...(examples.length > 0 ? [{ text: messages.help.examples, after: '\n\n' as const }] : []),
      ],
      rows: buttonRows(
        examples.map((question, index) => button(writeComponentId(actions.askExample, '-', index), question)),
      ),
    },
    embeds,
  );
}
