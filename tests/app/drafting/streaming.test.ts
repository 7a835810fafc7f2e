import { describe, expect, it } from 'vitest';
import type { Reply } from '../../../src/core/citations/reply.ts';
import { type ChatRequest, labelOf } from '../../stand-ins/models/chat-requests.ts';
import type { Behaviour } from '../../stand-ins/models/model-server.ts';
import { draft, useModelReader } from './model-reader.ts';

const reader = useModelReader();
const building = (request: ChatRequest) => [labelOf(request, 'built in 1931')];
const lake = (request: ChatRequest) => [labelOf(request, 'Ferries cross')];
const sentences = [
  { text: 'The Alder dam was built in 1931.', cites: building },
  { text: 'The Alder dam was built in 1950 by Otto Brandt.', cites: building },
  { text: 'Ferries cross the lake behind the dam twice a day in summer.', cites: lake },
];

/** Asks, the last piece of the model's answer held back until something of it was shown, where `held`. */
async function watched(behave: (request: ChatRequest) => Behaviour, held = false) {
  const seen: Reply[] = [];
  let letGo: () => void = () => undefined;
  const hold = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  reader().server.behave = (request) => {
    const behaviour = behave(request);
    return held && behaviour.kind === 'answer' ? { ...behaviour, hold } : behaviour;
  };
  const reply = await reader().footnote.ask({ question: 'When was the Alder dam built?' }, (partial) => {
    seen.push(partial);
    letGo();
  });
  return { reply, seen };
}

function textsOf(reply: Reply): string[] {
  return reply.kind === 'refusal' ? [] : reply.claims.map(({ text }) => text);
}

describe('watching an answer being written', () => {
  it('shows it claim by claim, only claims that have passed the gate, numbered as they will stay', async () => {
    const { reply, seen } = await watched((request) => draft(request, ...sentences), true);
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
