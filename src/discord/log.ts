/** Where the bot says what it does; one line each, never a token, a question or a member's words. */
export interface Log {
  info(line: string): void;
  warn(line: string): void;
  error(line: string): void;
}
