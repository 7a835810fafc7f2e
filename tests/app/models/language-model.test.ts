import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LanguageModel } from '../../../src/app/models/language-model.ts';
import type { ChatModel } from '../../../src/core/answering/chat-model.port.ts';

/** A model that fails as scripted, one entry a call, then answers. */
function failing(...failures: unknown[]): ChatModel & { calls: number } {
  const model = {
    calls: 0,
    async stream() {
      model.calls += 1;
      const failure = failures.shift();
      if (failure !== undefined) throw failure;
      return (async function* () {
        yield { content: 'ready' };
      })();
    },
  };
  return model;
}

const prompt = [{ role: 'user' as const, content: 'four words of prompt' }];
const status = (code: number) => Object.assign(new Error('no'), { status: code });

describe('LanguageModel', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  /** Lets pauses pass at once. */
  async function settled<T>(work: Promise<T>): Promise<T> {
    work.catch(() => undefined);
    await vi.runAllTimersAsync();
    return work;
  }

  it('tries again what may pass, with growing pauses, and no more often than told', async () => {
    const model = failing(status(429), status(500));
    const start = Date.now();
    expect((await settled(new LanguageModel('m', model).complete(prompt))).text).toBe('ready');
    expect(model.calls).toBe(3);
    expect(Date.now()).toBeGreaterThan(start);
    const stubborn = failing(...Array(9).fill(status(503)));
    const { complete } = { complete: (m: LanguageModel) => m.complete(prompt) };
    await expect(settled(complete(new LanguageModel('m', stubborn, { retries: 1 })))).rejects.toMatchObject({
      trouble: 'server-error',
    });
    expect(stubborn.calls).toBe(2);
  });

  it('stops writing once nobody waits, asks no more, and does not hold it against the model', async () => {
    const nobodyWaits = new AbortController();
    let calls = 0;
    const endless: ChatModel = {
      async stream(_messages, options) {
        calls += 1;
        return (async function* () {
          yield { content: 'one ' };
          nobodyWaits.abort();
          options?.signal?.throwIfAborted();
          yield { content: 'two' };
        })();
      },
    };
    const model = new LanguageModel('m', endless, { failuresInARow: 1 });
    const abandoned = model.until(nobodyWaits.signal);
    await expect(settled(abandoned.complete(prompt))).rejects.toMatchObject({ code: 'abandoned' });
    await expect(settled(abandoned.complete(prompt))).rejects.toMatchObject({ code: 'abandoned' });
    expect(calls).toBe(1);
    expect((await settled(model.until(new AbortController().signal).complete(prompt))).text).toBe('one two');
  });

  it('does not try again what will not pass', async () => {
    const model = failing(status(401), status(401));
    await expect(settled(new LanguageModel('m', model).complete(prompt))).rejects.toMatchObject({
      code: 'model-refused-key',
    });
    expect(model.calls).toBe(1);
  });

  it('leaves a model alone that fails again and again, and comes back after its rest', async () => {
    const model = failing(...Array(4).fill(status(500)));
    const patient = new LanguageModel('m', model, { retries: 0, failuresInARow: 4, rest: 60_000 });
    for (let turn = 0; turn < 4; turn += 1) {
      await expect(settled(patient.complete(prompt))).rejects.toMatchObject({ trouble: 'server-error' });
    }
    await expect(settled(patient.complete(prompt))).rejects.toMatchObject({ trouble: 'resting' });
    expect(model.calls).toBe(4);
    await vi.advanceTimersByTimeAsync(60_001);
    expect((await settled(patient.complete(prompt))).text).toBe('ready');
  });

  it('gives up on an answer that takes too long', async () => {
    const model: ChatModel = { stream: () => new Promise(() => undefined) };
    const patient = new LanguageModel('m', model, { retries: 0, timeout: 30_000 });
    await expect(settled(patient.complete(prompt))).rejects.toMatchObject({ trouble: 'too-slow' });
  });

  it('guesses tokens where the provider counts none', async () => {
    const { usage } = await settled(new LanguageModel('m', failing()).complete(prompt));
    expect(usage).toEqual({ calls: 1, inputTokens: 5, outputTokens: 2 });
  });

  it('never repeats a provider’s words', async () => {
    const model = failing(Object.assign(new Error('Incorrect API key provided: sk-12345'), { status: 401 }));
    const error = await settled(new LanguageModel('m', model).complete(prompt)).catch((caught: unknown) => caught);
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain('sk-12345');
  });
});
