import type { SourceSummary } from '../../app/footnote.ts';
import type { Libraries } from '../../app/libraries/libraries.ts';
import { promises } from '../limits.ts';

/** Servers whose documents are remembered; beyond that, those seen longest ago are forgotten. */
const mostServers = 16;

/**
 * The documents of each server as last seen. Suggestions cannot be deferred and Discord wants them within three seconds:
 * where the engine is too busy to tell in time, they are made of what it told last.
 */
export class SeenSources {
  readonly #libraries: Libraries;
  readonly #later: (milliseconds: number, action: () => void) => () => void;
  /** In the order in which they were seen. */
  readonly #seen = new Map<string | undefined, readonly SourceSummary[]>();
  readonly #looking = new Map<string | undefined, Promise<readonly SourceSummary[]>>();

  /** @param later does something after so many milliseconds and gives what calls it off */
  constructor(libraries: Libraries, later: (milliseconds: number, action: () => void) => () => void) {
    this.#libraries = libraries;
    this.#later = later;
  }

  /** As they are now, or as last seen where that takes too long or fails; none where nothing was seen yet. @param guildId undefined in direct messages */
  async of(guildId: string | undefined): Promise<readonly SourceSummary[]> {
    let callOff = (): void => undefined;
    const tooLong = new Promise<readonly SourceSummary[]>((resolve) => {
      callOff = this.#later(promises.suggestWithin, () => resolve(this.#seen.get(guildId) ?? []));
    });
    try {
      return await Promise.race([this.#look(guildId), tooLong]);
    } catch {
      // Suggestions are a courtesy: the command itself tells what is wrong.
      return this.#seen.get(guildId) ?? [];
    } finally {
      callOff();
    }
  }

  /** Once at a time: it is asked at every key press. */
  #look(guildId: string | undefined): Promise<readonly SourceSummary[]> {
    const underWay = this.#looking.get(guildId);
    if (underWay !== undefined) return underWay;
    const looking = this.#libraries
      .use(guildId, (footnote) => footnote.sources())
      .then((sources) => this.#remember(guildId, sources))
      .finally(() => this.#looking.delete(guildId));
    this.#looking.set(guildId, looking);
    return looking;
  }

  #remember(guildId: string | undefined, sources: readonly SourceSummary[]): readonly SourceSummary[] {
    this.#seen.delete(guildId);
    this.#seen.set(guildId, sources);
    const [oldest] = this.#seen.keys();
    if (this.#seen.size > mostServers) this.#seen.delete(oldest);
    return sources;
  }
}
