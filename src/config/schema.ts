import { z } from 'zod';

const whole = (smallest: number, largest: number) => z.coerce.number().int().min(smallest).max(largest);
const address = z.url({ protocol: /^https?$/, error: 'this is no http or https address' });
const price = z.coerce.number().min(0).max(100_000);
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
  CHAT_MODEL: z
    .string()
    .regex(/^[a-z]+:\S+$/, 'it is written provider:model, as in openai:gpt-5-mini or ollama:llama3.2')
    .optional()
    .describe('Chat model that drafts answers; without it, answers are made of the documents’ own sentences.'),
  CHAT_BASE_URL: address
    .optional()
    .describe('Where the chat model is reached, if not at the provider’s usual address.'),
  CHAT_API_KEY: z.string().regex(/^\S+$/, 'a key has no spaces').optional().describe('Key for the chat model.'),
  CHAT_TIMEOUT: whole(1, 600).default(30).describe('Seconds that one answer of the chat model may take.'),
  CHAT_DAILY_TOKENS: whole(0, 1_000_000_000)
    .default(200_000)
    .describe('Tokens that one server may use of the chat model in a day; 0 for no limit.'),
  CHAT_JUDGE: onOrOff
    .default(false)
    .describe('Whether the chat model gives a second opinion on each drafted sentence.'),
  CHAT_INPUT_PRICE: price.optional().describe('Dollars for a million tokens that the chat model reads.'),
  CHAT_OUTPUT_PRICE: price.optional().describe('Dollars for a million tokens that the chat model writes.'),
  EMBEDDINGS: z
    .string()
    .regex(/^[a-z]+:\S+$/, 'it is written provider:model or local:NAME, as in local:english')
    .optional()
    .describe('Embedder that finds text in other words; the built-in one unless told.'),
  EMBEDDINGS_BASE_URL: address
    .optional()
    .describe('Where the embedder is reached, if not at the provider’s usual address.'),
  EMBEDDINGS_API_KEY: z.string().regex(/^\S+$/, 'a key has no spaces').optional().describe('Key for the embedder.'),
  RERANKER: z
    .union([address, z.string().regex(/^local:\S+$/)], 'it is an address, or local:NAME as in local:reranker')
    .optional()
    .describe('Reranker that puts passages in order: the address of a server, or local:NAME.'),
  RERANKER_MODEL: z.string().optional().describe('Model that the reranker’s server shall use.'),
  RERANKER_API_KEY: z.string().regex(/^\S+$/, 'a key has no spaces').optional().describe('Key for the reranker.'),
  JUDGE: z
    .string()
    .regex(/^local:\S+$/, 'it is written local:NAME, as in local:judge')
    .optional()
    .describe('Entailment model that gives a second opinion on claims in other words.'),
  FOOTNOTE_MODELS: z.string().optional().describe('Folder of local models; .footnote/models unless told.'),
  FOOTNOTE_HUB: address.optional().describe('Where local models are downloaded from.'),
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
  DISCORD_API: address
    .optional()
    .describe("Address of Discord's interface, for tests against a stand-in; Discord's own unless told."),
});

export type SettingValues = z.infer<typeof settingsSchema>;

/** Settings whose value is never shown, not even in a message about them. */
export const secretSettings: ReadonlySet<string> = new Set([
  'DISCORD_TOKEN',
  'CHAT_API_KEY',
  'EMBEDDINGS_API_KEY',
  'RERANKER_API_KEY',
]);
