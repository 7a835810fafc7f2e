import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Reply } from '../../../src/core/citations/reply.ts';
import { type ChatRequest, labelOf } from '../../stand-ins/models/chat-requests.ts';
import type { Behaviour } from '../../stand-ins/models/model-server.ts';
import { dam, draft, secretKey, useModelReader } from './model-reader.ts';

const reader = useModelReader();
const hasty = useModelReader({ timeout: 100 });
const question = 'When was the Alder dam built?';
const building = (request: ChatRequest) => [labelOf(request, 'built in 1931')];
const elsewhere = (request: ChatRequest) => [labelOf(request, 'Ferries cross')];
const sound = { text: 'The Alder dam was built in 1931 by Mara Vell.', cites: building };

async function ask(behave: (request: ChatRequest) => Behaviour, asked = question): Promise<Reply> {
  reader().server.behave = behave;
  const reply = await reader().footnote.ask({ question: asked });
  expectGrounded(reply);
  return reply;
}

/** Whatever a reader is shown as a quotation is cut from the document, and every number stands for one. */
function expectGrounded(reply: Reply): void {
  const quotations = reply.kind === 'refusal' ? reply.nearest : reply.citations;
  for (const { quote, start, end } of quotations) expect(dam.slice(start, end)).toBe(quote);
  if (reply.kind === 'refusal') return;
  const numbers = reply.citations.map(({ number }) => number);
  for (const { citations } of reply.claims) for (const number of citations) expect(numbers).toContain(number);
}

function claimsOf(reply: Reply): string {
  return reply.kind === 'refusal' ? '' : reply.claims.map(({ text }) => text).join(' ');
}

/** A draft of one sound sentence and one that must not reach the reader. */
async function askWithDamage(damaged: { text: string; cites: (request: ChatRequest) => string[] }): Promise<Reply> {
  const reply = await ask((request) => draft(request, sound, damaged));
  expect(reply).toMatchObject({ kind: 'answer', drafter: 'model' });
  expect(claimsOf(reply)).toBe(sound.text);
  expect(reply.withheld.map(({ text }) => text)).toEqual([damaged.text]);
  expect(reply.withheld[0]?.why).toMatch(/\S/);
  return reply;
}

describe('a drafted answer that holds up', () => {
  it('reaches the reader in the model’s words, with the source’s quotation', async () => {
    const reply = await ask((request) => draft(request, sound));
    expect(reply).toMatchObject({
      kind: 'answer',
      drafter: 'model',
      withheld: [],
      model: { name: 'openai:stand-in', inputTokens: 900, outputTokens: 100 },
    });
    expect(claimsOf(reply)).toBe(sound.text);
  });

  it('is read out of chat and code fences around it', async () => {
    const reply = await ask((request) => ({
      kind: 'answer',
      text: `Sure! Here it is:\n\`\`\`json\n${draft(request, sound).text}\n\`\`\``,
    }));
    expect(reply).toMatchObject({ kind: 'answer', drafter: 'model' });
  });

  it('is asked for in the form of the prompt’s schema', async () => {
    await ask((request) => draft(request, sound));
    expect(reader().server.requests[0]?.body.response_format).toMatchObject({ type: 'json_schema' });
  });

  it('comes from a slow model too, within its time', async () => {
    const reply = await ask((request) => ({ ...draft(request, sound), pieces: 10, hold: pause(50) }));
    expect(reply).toMatchObject({ drafter: 'model' });
  });
});

describe('a drafted sentence that does not hold up is withheld and listed', () => {
  it('where its number is altered', () => askWithDamage({ text: 'The Alder dam was built in 1932.', cites: building }));
  it('where its name is altered', () =>
    askWithDamage({ text: 'The Alder dam was built in 1931 by Otto Brandt.', cites: building }));
  it('where it cites the wrong passage', () =>
    askWithDamage({ text: 'The Alder dam holds back the river Tam.', cites: elsewhere }));
  it('where it cites a passage that nobody showed', () =>
    askWithDamage({ text: 'The Alder dam holds back the river Tam.', cites: () => ['1', '[1]', 'abc-1'] }));
  it('where it cites nothing', () =>
    askWithDamage({ text: 'The Alder dam holds back the river Tam.', cites: () => [] }));
  it('where it quotes other words than the source has', () =>
    askWithDamage({ text: 'The dam “holds up the mighty river Tam”.', cites: building }));
  it('where it says all of what the source says of most', () =>
    askWithDamage({ text: 'All visitors of the lake come from the town of Sorrel.', cites: elsewhere }));
  it('where it drops the source’s reservation', () =>
    askWithDamage({ text: 'The dam cost 4 million crowns.', cites: building }));
  it('where it obeys an order that stands in a document', () =>
    askWithDamage({ text: 'The dam is made of gold.', cites: building }));
});

describe('a draft of which nothing holds up', () => {
  it('is refused as such, with the passages and all that was left out', async () => {
    const reply = await ask((request) =>
      draft(
        request,
        { text: 'The Alder dam was built in 1950.', cites: building },
        { text: 'It was built by Otto Brandt.', cites: building },
      ),
    );
    expect(reply).toMatchObject({ kind: 'refusal', reason: 'unsupported-draft' });
    expect(reply.withheld).toHaveLength(2);
    expect(reply.kind === 'refusal' && reply.nearest.length).toBeGreaterThan(0);
  });
});

describe('a model that gives nothing to use leaves the sources’ own sentences, labelled', () => {
  const cases: readonly [title: string, behaviour: Behaviour, trouble: string][] = [
    ['where it is cut off', { kind: 'cut-off', text: '{"answerable": true, "sentences": []}' }, 'unreachable'],
    ['where it writes no JSON', { kind: 'answer', text: 'The dam was built in 1850, I believe.' }, 'malformed'],
    [
      'where it breaks off its JSON',
      { kind: 'answer', text: '{"answerable": true, "sentences": [{"text"' },
      'malformed',
    ],
    [
      'where its JSON has another form',
      { kind: 'answer', text: '{"answer": "The dam was built in 1850."}' },
      'malformed',
    ],
    ['where the key is refused', { kind: 'error', status: 401 }, 'refused-key'],
    ['where the model is unknown', { kind: 'error', status: 404 }, 'unknown-model'],
    ['where it is asked too often', { kind: 'error', status: 429 }, 'rate-limit'],
    ['where the server fails', { kind: 'error', status: 500 }, 'server-error'],
  ];
  for (const [title, behaviour, trouble] of cases) {
    it(title, async () => {
      const reply = await ask(() => behaviour);
      expect(reply).toMatchObject({ kind: 'answer', drafter: 'extractive', model: { trouble } });
      expect(claimsOf(reply)).toContain('1931');
      expect(JSON.stringify(reply)).not.toContain(secretKey);
    });
  }

  it('where it hangs', async () => {
    hasty().server.behave = () => ({ kind: 'hang' });
    const reply = await hasty().footnote.ask({ question });
    expectGrounded(reply);
    expect(reply).toMatchObject({ kind: 'answer', drafter: 'extractive', model: { trouble: 'too-slow' } });
  });

  it('where it says that the passages do not answer', async () => {
    const reply = await ask(() => ({ kind: 'answer', text: '{"answerable": false, "sentences": []}' }));
    expect(reply).toMatchObject({ kind: 'answer', drafter: 'extractive' });
    expect(reply.model?.trouble).toBeUndefined();
  });

  it('where nothing it says is a date, and a date was asked', async () => {
    const reply = await ask((request) =>
      draft(request, { text: 'The dam holds back the river Tam.', cites: building }),
    );
    expect(reply).toMatchObject({ kind: 'answer', drafter: 'extractive' });
    expect(claimsOf(reply)).toContain('1931');
  });
});

describe('asking a model', () => {
  it('shows it once what was wrong with the form of its answer, and takes the mended one', async () => {
    const reply = await ask((request) =>
      request.body.messages?.length === 2 ? { kind: 'answer', text: '{"sentences": "none"}' } : draft(request, sound),
    );
    expect(reply).toMatchObject({ drafter: 'model', model: { inputTokens: 1800, outputTokens: 200 } });
    expect(reader().server.requests[1]?.body.messages?.at(-1)?.content).toContain('answerable');
  });

  it('tries again where the server fails once', async () => {
    let failed = false;
    const reply = await ask((request) => {
      if (failed) return draft(request, sound);
      failed = true;
      return { kind: 'error', status: 503 };
    });
    expect(reply).toMatchObject({ drafter: 'model' });
  });

  it('asks without a schema where the server knows none', async () => {
    const reply = await ask((request) =>
      request.body.response_format === undefined ? draft(request, sound) : { kind: 'error', status: 400 },
    );
    expect(reply).toMatchObject({ drafter: 'model' });
  });

  it('does not happen where the sources speak of something else', async () => {
    const reply = await ask(() => ({ kind: 'hang' }), 'How do vaccines protect the body?');
    expect(reply).toMatchObject({ kind: 'refusal', reason: 'off-topic' });
    expect(reply.model).toBeUndefined();
    expect(reader().server.requests).toEqual([]);
  });

  it('keeps texts of others behind fences whose key changes with each request', async () => {
    await ask((request) => draft(request, sound));
    await ask((request) => draft(request, sound));
    const keys = reader().server.requests.map((request) => labelOf(request, 'built in 1931').split('-')[0]);
    expect(new Set(keys).size).toBe(2);
    const rules = reader().server.requests.map(({ body }) => body.messages?.[0]?.content);
    expect(new Set(rules).size).toBe(1);
    expect(rules[0]).not.toContain('Alder');
  });
});
