import type { ServerResponse } from 'node:http';
import { setImmediate as turn } from 'node:timers/promises';
import type { ChatRequest } from './chat-requests.ts';
import type { Behaviour } from './model-server.ts';

const usage = { prompt_tokens: 900, completion_tokens: 100, total_tokens: 1000 };
const dimensions = 16;

/** The answer whole or, where streaming was asked for, in pieces. */
export async function sendAnswer(
  { body }: ChatRequest,
  response: ServerResponse,
  behaviour: Extract<Behaviour, { kind: 'answer' | 'cut-off' }>,
): Promise<void> {
  const isCut = behaviour.kind === 'cut-off';
  const text = isCut ? behaviour.text.slice(0, behaviour.text.length / 2) : behaviour.text;
  if (body.stream !== true) {
    const message = { role: 'assistant', content: behaviour.text };
    const whole = JSON.stringify({
      ...envelope(body.model),
      choices: [{ index: 0, message, finish_reason: 'stop' }],
      usage,
    });
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(whole) });
    if (!isCut) {
      response.end(whole);
      return;
    }
    response.write(whole.slice(0, whole.length / 2));
    response.destroy();
    return;
  }
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  const pieces = isCut ? 2 : (behaviour.pieces ?? 4);
  const size = Math.max(1, Math.ceil(text.length / pieces));
  for (let start = 0; start < text.length; start += size) {
    const delta = { role: 'assistant', content: text.slice(start, start + size) };
    sendEvent(response, { ...envelope(body.model), choices: [{ index: 0, delta, finish_reason: null }] });
    // Pieces that leave in one turn of the loop would travel as one.
    await turn();
    if (!isCut && start + 2 * size >= text.length) await behaviour.hold;
  }
  if (isCut) {
    response.destroy();
    return;
  }
  sendEvent(response, { ...envelope(body.model), choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] });
  sendEvent(response, { ...envelope(body.model), choices: [], usage });
  response.end('data: [DONE]\n\n');
}

/** One vector a text: counts of its letters, so that the same text always has the same. */
export function sendEmbeddings({ body }: ChatRequest, response: ServerResponse): void {
  const texts = typeof body.input === 'string' ? [body.input] : (body.input ?? []);
  const data = texts.map((text, index) => ({ object: 'embedding', index, embedding: letters(text) }));
  sendJson(response, { object: 'list', data, model: body.model, usage: { prompt_tokens: 1, total_tokens: 1 } });
}

/** Ranks by the share of the query's words that a text has. */
export function sendRanking({ body }: ChatRequest, response: ServerResponse): void {
  const words = (body.query ?? '').toLowerCase().match(/\p{L}+/gu) ?? [];
  const score = (text: string) =>
    words.filter((word) => text.toLowerCase().includes(word)).length / Math.max(1, words.length);
  const results = (body.documents ?? [])
    .map((text, index) => ({ index, relevance_score: score(text) }))
    .sort((a, b) => b.relevance_score - a.relevance_score);
  sendJson(response, { model: body.model, results });
}

function letters(text: string): number[] {
  const vector = new Array<number>(dimensions).fill(0);
  for (const letter of text.toLowerCase()) {
    const place = letter.charCodeAt(0) % dimensions;
    vector[place] = (vector[place] ?? 0) + 1;
  }
  return vector;
}

function sendJson(response: ServerResponse, value: object): void {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify(value));
}

function sendEvent(response: ServerResponse, value: object): void {
  response.write(`data: ${JSON.stringify(value)}\n\n`);
}

function envelope(model: string | undefined) {
  return { id: 'stand-in', object: 'chat.completion', created: 0, model };
}
