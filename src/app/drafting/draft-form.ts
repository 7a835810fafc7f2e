import { z } from 'zod';

/** The form of a drafted answer; the schema in `prompts/answer.md` says the same to the model, and a test holds the two together. */
export const draftForm = z.strictObject({
  answerable: z.boolean(),
  sentences: z.array(z.strictObject({ text: z.string(), cites: z.array(z.string()), quote: z.string() })),
});
