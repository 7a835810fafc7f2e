import { describe, expect, it } from 'vitest';
import type { Reply } from '../../../src/core/citations/reply.ts';
import { type ChatRequest, labelOf } from '../../stand-ins/models/chat-requests.ts';
import { draft, useModelReader } from './model-reader.ts';

const reader = useModelReader();
const building = (request: ChatRequest) => [labelOf(request, 'built in 1931')];
const lake = (request: ChatRequest) => [labelOf(request, 'Ferries cross')];
const sentences = [
  { text: 'The Alder dam was built in 1931.', cites: building },
  { text: 'The Alder dam was built in 1950 by Otto Brandt.', cites: building },
  { text: 'Ferries cross the lake behind the dam twice a day in summer.', cites: lake },
];

async function watched(behave: Parameters<typeof ask>[0]) {
  const seen: Reply[] = [];
  return { reply: await ask(behave, (partial) => seen.push(partial)), seen };
}

function ask(
  behave: ReturnType<typeof useModelReader> extends () => { server: { behave: infer Behave } } ? Behave : never,
  watch: (reply: Reply) => void,
): Promise<Reply> {
  reader().server.behave = behave;
  return reader().footnote.ask({ question: 'When was the Alder dam built?' }, watch);
}

function textsOf(reply: Reply): string[] {
  return reply.kind === 'refusal' ? [] : reply.claims.map(({ text }) => text);
}

describe('watching an answer being written', () => {
  it('shows it claim by claim, only claims that have passed the gate, numbered as they will stay', async () => {
    const { reply, seen } = await watched((request) => ({ ...draft(request, ...sentences), pieces: 40, pause: 2 }));
    expect(textsOf(reply)).toEqual([sentences[0]?.text, sentences[2]?.text]);
    expect(seen.length).toBeGreaterThan(0);
    for (const partial of seen) {
      const shown = textsOf(partial);
      expect(shown.length).toBeGreaterThan(0);
      expect(shown).toEqual(textsOf(reply).slice(0, shown.length));
      if (partial.kind === 'refusal' || reply.kind === 'refusal') continue;
      expect(partial.citations).toEqual(reply.citations.slice(0, partial.citations.length));
    }
  });

  it('never shows a claim that is withheld, and nothing after the last word', async () => {
    const { seen } = await watched((request) => ({ ...draft(request, ...sentences), pieces: 200 }));
    const before = seen.length;
    await new Promise(setImmediate);
    expect(seen).toHaveLength(before);
    expect(seen.flatMap(textsOf).some((text) => text.includes('1950'))).toBe(false);
  });

  it('leaves what the sources say where the model breaks off', async () => {
    const { reply, seen } = await watched((request) => ({ kind: 'cut-off', text: draft(request, ...sentences).text }));
    expect(reply).toMatchObject({ kind: 'answer', drafter: 'extractive', model: { trouble: expect.any(String) } });
    expect(seen.flatMap(textsOf).every((text) => text === sentences[0]?.text)).toBe(true);
  });
});
