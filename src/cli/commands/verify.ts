import { z } from 'zod';
import type { VerifyRequest } from '../../app/footnote.ts';
import { type Command, machineOptions } from '../command.ts';
import { answerLines, readInput, readJson } from '../json-lines.ts';
import { verifiedSentencesObject } from '../rendering/machine.ts';
import { renderVerifiedSentences } from '../rendering/verdicts.ts';
import { UsageError } from '../usage-error.ts';
import { layoutOf, withFootnote } from './with-footnote.ts';

const draft = z.object({
  question: z.string().optional(),
  sentences: z.array(z.object({ text: z.string(), cites: z.array(z.string()) })),
});

/** `footnote verify` */
export const verify = {
  usage: '[options] < DRAFT',
  description: `Reads a draft from standard input, one JSON object: {question?, sentences: [{text, cites: [documentId]}]}.
A sentence is supported only if the documents that it cites support it; a quotation must be verbatim.
With --jsonl, every line is a draft, and may have an id.`,
  options: machineOptions,
  examples: ['footnote verify < draft.json', 'footnote verify --jsonl < drafts.jsonl > verdicts.jsonl'],
  async run(call) {
    const { terminal } = call;
    if (call.positionals.length > 0) throw new UsageError('The draft is read from standard input.');
    if (call.flag('jsonl')) {
      return withFootnote(call, (footnote) =>
        answerLines(terminal, draft, async (input) => verifiedSentencesObject(await footnote.verify(request(input)))),
      );
    }
    const input = await readDraft(terminal.input);
    const sentences = await withFootnote(call, (footnote) => footnote.verify(input));
    await terminal.write(
      call.flag('json')
        ? `${JSON.stringify(verifiedSentencesObject(sentences))}\n`
        : renderVerifiedSentences(sentences, layoutOf(call)),
    );
    return 0;
  },
} satisfies Command;

async function readDraft(input: NodeJS.ReadStream): Promise<VerifyRequest> {
  let text = '';
  for await (const chunk of input.setEncoding('utf8')) text += chunk;
  try {
    return request(readInput(draft, readJson(text)));
  } catch (error) {
    throw new UsageError(
      `The draft on standard input is not right: ${error instanceof Error ? error.message : error}.`,
    );
  }
}

function request({ question, sentences }: z.infer<typeof draft>): VerifyRequest {
  return question === undefined ? { sentences } : { question, sentences };
}
