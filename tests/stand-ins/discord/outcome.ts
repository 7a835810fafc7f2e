import type { APIMessage } from 'discord.js';
import type { Changes } from './changes.ts';
import type { PendingInteraction } from './interactions.ts';

const loading = 128;
const ephemeral = 64;

/** An interaction as the person who caused it sees it. */
export class Outcome {
  readonly #interaction: PendingInteraction;
  readonly #changes: Changes;

  constructor(interaction: PendingInteraction, changes: Changes) {
    this.#interaction = interaction;
    this.#changes = changes;
  }

  get interaction(): PendingInteraction {
    return this.#interaction;
  }

  /** Everything shown so far, in order. */
  get messages(): readonly APIMessage[] {
    return this.#interaction.messages;
  }

  get isEphemeral(): boolean {
    return this.messages.some(({ flags }) => ((flags ?? 0) & ephemeral) !== 0);
  }

  /** The first response: its type, and milliseconds after the press. */
  acknowledged(): Promise<{ type: number; data: Readonly<Record<string, unknown>>; after: number }> {
    const { createdAt } = this.#interaction;
    return this.#changes.until(() => {
      const { response } = this.#interaction;
      return response && { type: response.type, data: response.data, after: response.at - createdAt };
    });
  }

  /** The first message, once it no longer says "is thinking…". */
  answer(): Promise<APIMessage> {
    return this.message(1);
  }

  /** The n-th message, counted from 1, once it is there and finished. */
  message(count: number): Promise<APIMessage> {
    return this.#changes.until(() => {
      const message = this.messages[count - 1];
      return message && ((message.flags ?? 0) & loading) === 0 ? message : undefined;
    });
  }

  /** The message that the pressed component is on, once the bot has edited it. */
  edited(): Promise<APIMessage> {
    return this.#changes.until(() => (this.#interaction.hasEdited ? this.#interaction.source : undefined));
  }

  /** The form that opened. */
  async modal(): Promise<Readonly<Record<string, unknown>>> {
    const { type, data } = await this.acknowledged();
    if (type !== 9) throw new Error(`No form opened: the response has type ${type}.`);
    return data;
  }
}
