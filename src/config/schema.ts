import { z } from 'zod';

const whole = (smallest: number, largest: number) => z.coerce.number().int().min(smallest).max(largest);
const onOrOff = z.enum(['on', 'off']).transform((value) => value === 'on');

/**
 * Every setting that Footnote reads: its meaning, its default and its sane range. `.env.example` explains the same
 * list to people, and a test holds the two together.
 */
export const settingsSchema = z.object({
  FOOTNOTE_CORPUS: z.string().default('corpus').describe('Folder of the documents that are read.'),
  FOOTNOTE_DATA: z
    .string()
    .optional()
    .describe('Folder of the index; one below .footnote/ for each corpus unless told.'),
  DISCORD_TOKEN: z
    .string()
    .regex(/^\S+$/, 'a bot token has no spaces')
    .optional()
    .describe("The bot's token from the Discord Developer Portal; without it, Footnote talks in the terminal."),
  DISCORD_GUILD: z
    .string()
    .regex(/^\d+$/, 'the id of a server is a number')
    .optional()
    .describe('Id of the only server to register commands in, where they appear at once; everywhere unless told.'),
  DISCORD_DIRECT_MESSAGES: onOrOff.default(false).describe('Whether the bot answers direct messages.'),
  DISCORD_MESSAGE_CONTENT: onOrOff
    .default(false)
    .describe(
      'Whether to ask Discord for the privileged Message Content intent, which plain messages in threads need.',
    ),
  DISCORD_CONCURRENCY: whole(1, 64).default(2).describe('Questions at work at the same time.'),
  DISCORD_QUEUE: whole(1, 10_000).default(200).describe('Questions that may wait for their turn.'),
  DISCORD_USER_QUESTIONS: whole(1, 10_000).default(10).describe('Questions that a member may ask in ten minutes.'),
  DISCORD_GUILD_QUESTIONS: whole(1, 100_000).default(60).describe('Questions that a server may ask in ten minutes.'),
  DISCORD_API: z
    .url({ protocol: /^https?$/, error: 'this is no http or https address' })
    .optional()
    .describe("Address of Discord's interface, for tests against a stand-in; Discord's own unless told."),
});

/** Settings whose value is never shown, not even in a message about them. */
export const secretSettings: ReadonlySet<string> = new Set(['DISCORD_TOKEN']);
