import type { Reply } from '../../core/citations/reply.ts';
import type { BotContext } from '../context.ts';
import { type RepliedRecord, renderReply } from '../rendering/render-reply.ts';
import type { Surface } from './surface.ts';

/** Discord counts edits against the bot's rate limit, and nobody reads faster. */
const millisecondsBetweenEdits = 1_000;

/**
 * Shows an answer while it grows, claim by claim, each already checked: at most one edit a second, the newest state each
 * time. What falls into the second is left to the next edit or to the whole answer. Buttons come with the whole answer,
 * whose record they need.
 * @param recordOf the record as it would be if the answer stopped here
 */
export function growingAnswer(
  bot: BotContext,
  surface: Surface,
  recordOf: (reply: Reply) => RepliedRecord,
): { show(reply: Reply): void; settled(): Promise<void> } {
  let lastEdit = Number.NEGATIVE_INFINITY;
  let underWay: Promise<void> | undefined;
  return {
    show(reply) {
      if (underWay !== undefined || bot.now() - lastEdit < millisecondsBetweenEdits) return;
      const [first] = renderReply(recordOf(reply), surface.messages, surface);
      if (first === undefined) return;
      lastEdit = bot.now();
      const { components: _, ...shown } = first;
      underWay = surface
        .meanwhile(shown)
        // The whole answer finds its own way where this one was not let through.
        .catch(() => undefined)
        .finally(() => {
          underWay = undefined;
        });
    },
    /** The last edit has arrived: what is sent now cannot be overtaken by it. */
    settled: async () => underWay,
  };
}
