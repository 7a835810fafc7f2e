/** The files that servers have added, each server's apart from every other's. A kill at any moment leaves a file whole or not there. */
export interface GuildFiles {
  /** Names in order; empty for a server that has none. */
  list(guildId: string): Promise<readonly string[]>;
  /** The bytes of a file; undefined where there is none of that name. */
  read(guildId: string, name: string): Promise<Uint8Array | undefined>;
  /** Adds a file, or replaces the one of the same name. @param name see `fileName` */
  save(guildId: string, name: string, bytes: Uint8Array): Promise<void>;
  /** Nothing happens where there is none of that name. */
  remove(guildId: string, name: string): Promise<void>;
}
