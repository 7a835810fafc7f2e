import picocolors from 'picocolors';
import { describe, expect, it } from 'vitest';
import { plainText, renderReply } from '../../../src/cli/rendering/reply.ts';
import type { AnswerReply, Citation, ConflictReply, RefusalReply } from '../../../src/core/citations/reply.ts';

const layout = { style: picocolors.createColors(false), width: 80 };
const document = { id: 'tides', title: 'On Tides', metadata: {}, hash: '0' };

function citation(number: number, quote: string): Citation {
  return { number, document, passageId: number, quote, start: 0, end: quote.length, locator: `line ${number}` };
}

const answer: AnswerReply = {
  kind: 'answer',
  claims: [
    { text: 'The moon [Luna] pulls the sea.', citations: [1] },
    { text: 'The sun pulls it too.', citations: [1, 2] },
  ],
  citations: [citation(1, 'The moon pulls the sea.'), citation(2, 'The sun pulls it too.')],
  withheld: [{ text: 'Mars helps.', why: 'no passage says so' }],
  drafter: 'extractive',
};

const refusal: RefusalReply = {
  kind: 'refusal',
  reason: 'not-stated',
  why: 'The document speaks of tides, but gives no height.',
  nearest: [citation(1, 'The moon pulls the sea.')],
  suggestions: ['What pulls the sea?'],
  withheld: [],
};

describe('renderReply', () => {
  it('puts each number right after its claim and says below what it stands for', () => {
    expect(renderReply(answer, layout)).toBe(`The moon [Luna] pulls the sea.[1] The sun pulls it too.[1][2]

[1] “The moon pulls the sea.”
    On Tides, line 1
[2] “The sun pulls it too.”
    On Tides, line 2
3 statements checked, 1 left out
  Left out: “Mars helps.” (no passage says so)
`);
  });

  it('shows a refusal with its reason and the nearest passages, without a single number', () => {
    const page = renderReply(refusal, layout);
    expect(page).toBe(`The sources do not say.
Why: The document speaks of tides, but gives no height.

Nearest passages (they do not answer it)
  “The moon pulls the sea.”
  On Tides, line 1

Ask something narrower
  What pulls the sea?
`);
  });

  it('shows the closest passages whole where one of them may answer', () => {
    const quote = 'word '.repeat(100).trim();
    const page = renderReply({ ...refusal, reason: 'no-direct-answer', nearest: [citation(1, quote)] }, layout);
    expect(page).not.toContain('…');
  });

  it('shows both sides of a conflict as equals', () => {
    const conflict: ConflictReply = {
      ...answer,
      kind: 'conflict',
      why: 'One says the moon, one the sun.',
      claims: [answer.claims[0], { text: 'The sun pulls the sea.', citations: [2] }],
    };
    expect(renderReply(conflict, layout)).toMatch(
      /^The sources differ\.\nOne says.*\n• The moon.*\[1\]\n• The sun.*\[2\]\n/,
    );
  });

  it('says how it read a follow-up', () => {
    expect(renderReply({ ...answer, readAs: 'What pulls the sea?' }, layout)).toMatch(
      /^read as: “What pulls the sea\?”\nThe moon/,
    );
  });

  it('colours citation numbers, not antecedents in brackets', () => {
    const page = renderReply(answer, { style: picocolors.createColors(true), width: 80 });
    expect(page).toContain('\u001b[36m[2]\u001b[39m');
    expect(page).toContain('moon [Luna]');
  });
});

describe('plainText', () => {
  it('carries the numbers of an answer and the reason of a refusal', () => {
    expect(plainText(answer)).toBe('The moon [Luna] pulls the sea.[1] The sun pulls it too.[1][2]');
    expect(plainText(refusal)).toBe('The sources do not say. The document speaks of tides, but gives no height.');
  });
});
