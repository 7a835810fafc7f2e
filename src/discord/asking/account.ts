import type { Surface } from './surface.ts';

/** Whom a model's work is charged to: the server; nothing for direct messages, which are charged to us. */
export function accountOf({ guildId }: Pick<Surface, 'guildId'>): { readonly account?: string } {
  return guildId === undefined ? {} : { account: guildId };
}
