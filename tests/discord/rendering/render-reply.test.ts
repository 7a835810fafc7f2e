import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Citation, CitedClaim, NonEmpty } from '../../../src/core/citations/reply.ts';
import { english } from '../../../src/discord/messages/en.ts';
import type { OutgoingMessage } from '../../../src/discord/rendering/outgoing-message.ts';
import { type RepliedRecord, renderReply } from '../../../src/discord/rendering/render-reply.ts';
import { lintMessage } from '../../stand-ins/discord/lint/lint-message.ts';
import { Library } from '../harness/library.ts';

const library = new Library();

function recordOf(reply: RepliedRecord['reply'], question = 'What does it say?'): RepliedRecord {
  return {
    id: 'abcdefghijkl',
    kind: 'ask',
    askedAt: 0,
    conversation: 'abcdefghijkl',
    question,
    isPrivate: false,
    quotations: reply.kind === 'refusal' ? [] : reply.citations,
    reply,
    milliseconds: 1,
  };
}

function textsOf(messages: readonly OutgoingMessage[]): string[] {
  return messages.map(({ content, embeds }) => `${content ?? ''}${embeds?.[0]?.description ?? ''}`);
}

/** What Discord would say; the mentions are added when a message is sent. */
function problemsOf(messages: readonly OutgoingMessage[]): string[] {
  return messages.flatMap((message) => lintMessage({ ...message, allowed_mentions: { parse: [] } }, false));
}

function longReply(sentences: readonly string[]): RepliedRecord['reply'] {
  const base = library.quote('lighthouse', 'was built in 1871');
  const citations = sentences.map(
    (quote, index): Citation => ({ ...base, quote, number: index + 1 }),
  ) as unknown as NonEmpty<Citation>;
  const claims = sentences.map(
    (text, index): CitedClaim => ({ text, citations: [index + 1] }),
  ) as unknown as NonEmpty<CitedClaim>;
  return {
    kind: 'answer',
    claims,
    citations,
    withheld: [{ text: 'A sentence that fell.', why: 'no passage says it' }],
    drafter: 'model',
  };
}

describe('a long answer', () => {
  const sentence =
    'The keeper wrote down the weather of every single day in the thick book beside the lamp, and so did his daughter after him.';
  const sentences = Array.from({ length: 24 }, (_, index) => `${sentence} Volume ${index + 1} is kept. ${sentence}`);

  it.each([true, false])(
    'goes over several messages that Discord takes, citations and buttons on the last (embeds: %s)',
    (embeds) => {
      const messages = renderReply(recordOf(longReply(sentences)), english, { embeds, threads: true });
      expect(problemsOf(messages)).toEqual([]);
      expect(messages.length).toBeGreaterThan(1);
      expect(messages.slice(0, -1).every(({ components }) => components === undefined)).toBe(true);
      expect(messages.at(-1)?.components).toHaveLength(2);
      const firstCitation = textsOf(messages).findIndex((text) => text.includes('**[1]**'));
      const lastClaim = textsOf(messages).findLastIndex((text) => text.includes('.[24]'));
      expect(firstCitation).toBeGreaterThanOrEqual(lastClaim);
    },
  );

  it('never parts a number from its sentence', () => {
    for (const text of textsOf(
      renderReply(recordOf(longReply(sentences)), english, { embeds: false, threads: true }),
    )) {
      expect(text).not.toMatch(/^\[\d+\]/);
    }
  });
});

describe('sources that differ', () => {
  const [one, other] = ['was built in 1871', 'stands 42 metres'].map((phrase) => library.quote('lighthouse', phrase));
  const conflict = {
    kind: 'conflict',
    why: 'One source says “1871”, another “42”.',
    claims: [
      { text: 'one', citations: [1] },
      { text: 'other', citations: [2] },
    ],
    citations: [
      { ...one, number: 1 },
      { ...other, number: 2 },
    ],
    withheld: [],
  } as unknown as RepliedRecord['reply'];

  it('stand side by side, each with its number, title and place', () => {
    const [message] = renderReply(recordOf(conflict), english, { embeds: true, threads: true });
    expect(message?.embeds?.[0]?.description).toBe('**The sources differ.**\nOne source says “1871”, another “42”.');
    expect(message?.embeds?.[0]?.fields).toEqual([
      {
        name: '[1] The lighthouse of the cape',
        value: '“The lighthouse on the northern cape was built in 1871.”\n— [line 1](<https://example.org/lighthouse>)',
        inline: true,
      },
      {
        name: '[2] The lighthouse of the cape',
        value: '“It stands 42 metres above the sea.”\n— [line 1](<https://example.org/lighthouse>)',
        inline: true,
      },
    ]);
  });

  it('stand one below the other in plain text', () => {
    const [text] = textsOf(renderReply(recordOf(conflict), english, { embeds: false, threads: true }));
    expect(text).toContain('\n\n**[1] The lighthouse of the cape**\n“The lighthouse on');
    expect(text).toContain('\n\n**[2] The lighthouse of the cape**\n“It stands 42 metres');
  });

  it('are well formed however long they are', () => {
    const long = { ...one, quote: '*'.repeat(2_000), document: { ...one?.document, title: '_'.repeat(500) } };
    for (const count of [2, 3, 6]) {
      const citations = Array.from({ length: count }, (_, index) => ({ ...long, number: index + 1 }));
      const withheld = Array.from({ length: 20 }, () => ({ text: 'x'.repeat(400), why: 'y'.repeat(300) }));
      const reply = { ...conflict, why: 'w'.repeat(5_000), citations, withheld } as unknown as RepliedRecord['reply'];
      for (const embeds of [true, false]) {
        expect(problemsOf(renderReply(recordOf(reply), english, { embeds, threads: true }))).toEqual([]);
      }
    }
  });
});

describe('any reply', () => {
  const words = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }),
    fc.constantFrom('```', '**x**', '> y\n', '@everyone ', '\u202E', '[a](https://b.example) ', '字'.repeat(400)),
  );
  const sentence = fc.array(words, { minLength: 1, maxLength: 60 }).map((parts) => parts.join(' '));

  it('is well formed by Discord’s limits, in an embed and in plain text', () => {
    fc.assert(
      fc.property(
        fc.array(sentence, { minLength: 1, maxLength: 8 }),
        sentence,
        fc.boolean(),
        (sentences, question, embeds) => {
          const messages = renderReply(recordOf(longReply(sentences), question.slice(0, 500)), english, {
            embeds,
            threads: true,
          });
          expect(problemsOf(messages)).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is well formed where it is a refusal', () => {
    fc.assert(
      fc.property(sentence, fc.array(sentence, { maxLength: 4 }), fc.boolean(), (text, suggestions, embeds) => {
        const nearest = [1, 2, 3].map(() => ({ ...library.quote('lighthouse', 'was built in 1871'), quote: text }));
        const reply = library.refusal({ why: text, nearest, suggestions });
        const messages = renderReply(recordOf(reply, text.slice(0, 500)), english, { embeds, threads: true });
        expect(problemsOf(messages)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
