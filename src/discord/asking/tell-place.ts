import type { BotContext } from '../context.ts';
import { describeError } from '../describe-error.ts';
import { promises } from '../limits.ts';
import { notice } from '../rendering/render-notice.ts';
import type { Surface } from './surface.ts';

/**
 * Tells a waiting member their place in the line: first after a moment, then whenever it has changed.
 * @param place undefined once the turn has come
 * @returns ends the telling; resolves when the last word is out, so that the answer comes after it
 */
export function tellPlace(bot: BotContext, surface: Surface, place: () => number | undefined): () => Promise<void> {
  let told: number | undefined;
  let telling = Promise.resolve();
  let callOff: () => void = () => undefined;
  const tell = (): void => {
    const now = place();
    if (now === undefined) return;
    if (now !== told) {
      told = now;
      telling = surface.meanwhile(notice(surface.messages.notice.place(now))).catch((error: unknown) => {
        bot.log.warn(`A place in the line could not be told: ${describeError(error)}`);
      });
    }
    callOff = bot.later(promises.placeEvery, tell);
  };
  callOff = bot.later(promises.placeAfter, tell);
  return () => {
    callOff();
    return telling;
  };
}
