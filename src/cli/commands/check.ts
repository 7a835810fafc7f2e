import { z } from 'zod';
import type { CheckRequest } from '../../app/footnote.ts';
import { type Command, machineOptions } from '../command.ts';
import { answerLines } from '../json-lines.ts';
import { checkedClaimObject } from '../rendering/machine.ts';
import { renderCheckedClaim } from '../rendering/verdicts.ts';
import { UsageError } from '../usage-error.ts';
import { documentScope, sourceOption } from './document-scope.ts';
import { layoutOf, withFootnote } from './with-footnote.ts';

const line = z.object({ claim: z.string(), evidence: z.string().optional() });

/** `footnote check` */
export const check = {
  usage: '[options] CLAIM',
  description: `The verdict is supported, contradicted or not-in-sources, with the quotations that it rests on.
The score is the calibrated probability, 0 to 1, that the evidence supports the claim.
With --jsonl, a line is {id, claim, evidence?}.`,
  options: {
    evidence: { type: 'string', value: 'TEXT', help: 'Judge against this text alone, not against the documents.' },
    ...sourceOption,
    ...machineOptions,
  },
  examples: [
    'footnote check "The report was published in 2013."',
    'footnote check --json --evidence "The bridge opened in May 1932." "The bridge opened in 1923."',
    'footnote check --jsonl < claims.jsonl > verdicts.jsonl',
  ],
  async run(call) {
    if (call.flag('jsonl')) {
      return withFootnote(call, async (footnote) => {
        const scope = await documentScope(call, footnote);
        return answerLines(call.terminal, line, async ({ claim, evidence }) =>
          checkedClaimObject(await footnote.check(request(claim, evidence, scope))),
        );
      });
    }
    const claim = call.positionals.join(' ').trim();
    if (claim === '') throw new UsageError('There is no claim.');
    const checked = await withFootnote(call, async (footnote) =>
      footnote.check(request(claim, call.text('evidence'), await documentScope(call, footnote))),
    );
    await call.terminal.write(
      call.flag('json')
        ? `${JSON.stringify(checkedClaimObject(checked))}\n`
        : renderCheckedClaim(checked, layoutOf(call)),
    );
    return 0;
  },
} satisfies Command;

function request(claim: string, evidence: string | undefined, scope: Pick<CheckRequest, 'documentIds'>): CheckRequest {
  return evidence === undefined ? { claim, ...scope } : { claim, evidence };
}
