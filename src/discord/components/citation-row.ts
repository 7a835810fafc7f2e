import { ComponentType } from 'discord.js';
import type { Quotation } from '../../core/citations/reply.ts';
import { limits, promises } from '../limits.ts';
import type { Messages } from '../messages/messages.ts';
import { shorten } from '../rendering/cut.ts';
import type { Row } from '../rendering/outgoing-message.ts';
import { visible } from '../rendering/plain.ts';
import { wordsOf } from '../rendering/quotation.ts';
import { button, buttonRows } from './buttons.ts';
import { actions, writeComponentId } from './component-id.ts';

/** A button for each numbered quotation, up to five; a select above that. Empty where there is nothing to open. */
export function citationRows(answerId: string, quotations: readonly Quotation[], messages: Messages): Row[] {
  if (quotations.length <= promises.citationButtons) {
    return buttonRows(
      quotations.map((_, index) =>
        button(writeComponentId(actions.openCitation, answerId, index + 1), `[${index + 1}]`),
      ),
    );
  }
  return [
    {
      type: ComponentType.ActionRow,
      components: [
        {
          type: ComponentType.StringSelect,
          custom_id: writeComponentId(actions.openCitation, answerId),
          placeholder: shorten(messages.button.openCitation, limits.select.placeholder),
          options: quotations.slice(0, limits.select.options).map((quotation, index) => ({
            value: String(index + 1),
            label: shorten(`[${index + 1}] ${visible(quotation.document.title)}`, limits.select.label),
            description: shorten(`“${visible(wordsOf(quotation))}”`, limits.select.description),
          })),
        },
      ],
    },
  ];
}
