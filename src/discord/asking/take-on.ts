import type { Footnote } from '../../app/footnote.ts';
import type { BotContext } from '../context.ts';
import { notice } from '../rendering/render-notice.ts';
import { refuseWork } from './refuse-work.ts';
import type { Surface } from './surface.ts';
import { tellPlace } from './tell-place.ts';

/** What kind of work it is. */
export interface WorkKind {
  /** Takes long (a summary, a quiz, reading a file): one at a time in a server, and never all places of the bot. */
  readonly isExpensive?: boolean;
  /** Not a question: it may be done in any channel and counts towards nobody's allowance. */
  readonly isForAdmins?: boolean;
}

/**
 * Does a member's work when its turn has come, over what their server may see. Whoever waits is told their place in the
 * line. Undefined where it is not done; then the member has been told why.
 */
export async function takeOn<T>(
  bot: BotContext,
  surface: Surface,
  work: (footnote: Footnote) => Promise<T>,
  { isExpensive = false, isForAdmins = false }: WorkKind = {},
): Promise<T | undefined> {
  const refused = isForAdmins ? undefined : await refuseWork(bot, surface);
  if (refused !== undefined) {
    await surface.send([notice(refused)]);
    return undefined;
  }
  let stopTelling: () => Promise<void> = async () => undefined;
  const lane = isExpensive ? { lane: surface.guildId ?? surface.userId } : {};
  const outcome = await unlessGivenUp(
    bot.givingUp,
    bot.queue.run(() => stopTelling().then(() => bot.libraries.use(surface.guildId, work)), {
      ...lane,
      onWaiting: (place) => {
        stopTelling = tellPlace(bot, surface, place);
      },
    }),
  );
  if (outcome === 'full' || outcome === 'stopped') {
    await stopTelling();
    await surface.send([notice(surface.messages.notice[outcome === 'full' ? 'busy' : 'stopping'])]);
    return undefined;
  }
  return outcome;
}

/** The outcome, or `stopped` where the bot goes down before there is one. */
function unlessGivenUp<T>(givingUp: AbortSignal, work: Promise<T>): Promise<T | 'stopped'> {
  return new Promise((resolve, reject) => {
    const giveUp = (): void => resolve('stopped');
    givingUp.addEventListener('abort', giveUp, { once: true });
    // The signal outlives every question: a listener left on it would keep the answer in memory.
    work.then(resolve, reject).finally(() => givingUp.removeEventListener('abort', giveUp));
  });
}
