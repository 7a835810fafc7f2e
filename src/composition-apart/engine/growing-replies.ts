import type { Reply } from '../../core/citations/reply.ts';

type Watch = (reply: Reply) => void;

/** Who watches which answer grow, in the process that has asked: a function cannot be sent to the engine, its name can. */
export class GrowingReplies {
  readonly #watches = new Map<string, Watch>();

  watch(id: string, watch: Watch): void {
    this.#watches.set(id, watch);
  }

  /** Nothing happens where nobody watches any more. */
  grown(id: string, reply: Reply): void {
    this.#watches.get(id)?.(reply);
  }

  forget(id: string): void {
    this.#watches.delete(id);
  }
}
