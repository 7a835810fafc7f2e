import { once } from 'node:events';
import { access, writeFile } from 'node:fs/promises';
import { describe, expect, it, vi } from 'vitest';
import type { Engine } from '../../../src/composition-apart/engine/start-engine.ts';
import type { Reply } from '../../../src/core/citations/reply.ts';
import { Fault, UserError } from '../../../src/core/errors.ts';
import { Library } from '../../discord/harness/library.ts';
import { createClock } from '../../stand-ins/discord/clock.ts';
import { useEngines } from './engines.ts';

const engines = useEngines();

function ask({ libraries }: Engine, question: string, watch?: (reply: Reply) => void, signal?: AbortSignal) {
  return libraries.use('guild', (footnote) => footnote.ask({ question }, watch, signal));
}

/** Waits until a process of its own has written the file. */
function written(file: string): Promise<void> {
  return vi.waitFor(() => access(file), { timeout: 20_000, interval: 20 });
}

describe('an engine in a process of its own', () => {
  it('gives what the same use cases give in this process', async () => {
    const engine = await engines.start();
    const here = new Library();
    const quotation = here.quote('lighthouse', 'burned whale oil');
    await engine.libraries.use('guild', async (there) => {
      const question = 'When was the lighthouse built?';
      expect(await there.ask({ question })).toEqual(await here.ask({ question }));
      expect(await there.ask({ question: 'Who?' })).toEqual(await here.ask({ question: 'Who?' }));
      expect(await there.find({ text: 'harbour', limit: 2 })).toEqual(await here.find({ text: 'harbour', limit: 2 }));
      const claim = 'It was built in 1872.';
      expect(await there.check({ claim })).toEqual(await here.check({ claim }));
      expect(await there.checkMessage(claim)).toEqual(await here.checkMessage(claim));
      expect(await there.sources()).toEqual(await here.sources());
      expect(await there.document('harbour')).toEqual(await here.document('harbour'));
      expect(await there.document('nothing')).toBeUndefined();
      expect(await there.passagesOf('harbour', 1)).toEqual(await here.passagesOf('harbour', 1));
      expect(await there.openCitation(quotation, 1)).toEqual(await here.openCitation(quotation, 1));
      expect(await there.exampleQuestions(2)).toEqual(await here.exampleQuestions(2));
      expect(await there.study.summarise({ length: 'brief' })).toEqual(here.refusal());
      expect(there.model).toBeUndefined();
    });
  });

  it('shows answers while they grow, in order and before they are whole', async () => {
    const engine = await engines.start();
    const seen: string[] = [];
    const reply = await ask(engine, 'grow', (grown) => seen.push(claimsOf(grown)));
    seen.push(claimsOf(reply));
    expect(seen).toEqual([
      'The lighthouse on the northern cape was built in 1871.',
      'The lighthouse on the northern cape was built in 1871. It stands 42 metres above the sea.',
      'It stands 42 metres above the sea.',
    ]);
  });

  it('throws what was thrown there, class and fields included', async () => {
    const engine = await engines.start();
    const odd: unknown = await ask(engine, 'user-error').catch((error: unknown) => error);
    expect(odd).toBeInstanceOf(UserError);
    expect(odd).toMatchObject({ code: 'odd', message: 'Odd.', remedy: 'Even it.', subject: 'it' });
    expect(String((odd as UserError).cause)).toContain('why');
    const full: unknown = await ask(engine, 'fault').catch((error: unknown) => error);
    expect(full).toBeInstanceOf(Fault);
    expect(full).toMatchObject({ code: 'full', remedy: 'Empty it.', subject: 'disk' });
    const bug: unknown = await ask(engine, 'bug').catch((error: unknown) => error);
    expect(bug).toBeInstanceOf(Fault);
    expect(bug).toMatchObject({ code: 'unexpected', message: 'undefined is not a function' });
    expect(String((bug as Fault).cause)).toContain('scripted-engine');
  });

  it('hears that nobody waits any more', async () => {
    const engine = await engines.start();
    const file = await engines.file();
    const waiting = new AbortController();
    const asked = ask(engine, `wait ${file}`, undefined, waiting.signal);
    asked.catch(() => undefined);
    await written(`${file}.begun`);
    waiting.abort();
    await expect(asked).rejects.toMatchObject({ code: 'abandoned' });
  });

  it('leaves this process free while it is busy itself', async () => {
    const engine = await engines.start();
    const file = await engines.file();
    let isAnswered = false;
    const asked = ask(engine, `busy ${file}`).finally(() => {
      isAnswered = true;
    });
    await written(`${file}.begun`);
    expect(isAnswered).toBe(false);
    await writeFile(file, '');
    expect((await asked).kind).toBe('answer');
  });

  it('that dies leaves nobody waiting, and is there again for whoever asks next', async () => {
    const ends: string[] = [];
    const engine = await engines.start({ onEnd: (how) => ends.push(how) });
    expect((await ask(engine, 'And the oil?')).kind).toBe('answer');
    const file = await engines.file();
    const waiting = ask(engine, `wait ${file}`);
    waiting.catch(() => undefined);
    await written(`${file}.begun`);
    await expect(ask(engine, 'die')).rejects.toMatchObject({ code: 'engine-ended', subject: 'signal SIGKILL' });
    await expect(waiting).rejects.toBeInstanceOf(Fault);
    expect((await ask(engine, 'And the oil?')).kind).toBe('answer');
    expect(ends).toEqual(['signal SIGKILL']);
  });

  it('that dies before it was of any use is started by whoever asks next, not over and over', async () => {
    const engine = await engines.start();
    const before = engines.processes.length;
    await expect(ask(engine, 'die')).rejects.toMatchObject({ code: 'engine-ended' });
    expect(engines.processes).toHaveLength(before);
    expect((await ask(engine, 'And the oil?')).kind).toBe('answer');
    expect(engines.processes).toHaveLength(before + 1);
  });

  it('tells how opening goes, and why it cannot be done; then nothing is left of it', async () => {
    const told: string[] = [];
    const start = engines.start(
      { onNotice: (line) => told.push(line), onProgress: ({ done, total }) => told.push(`${done} of ${total}`) },
      'nowhere',
    );
    const error: unknown = await start.catch((failed: unknown) => failed);
    expect(error).toBeInstanceOf(UserError);
    expect(error).toMatchObject({ code: 'no-corpus', remedy: 'Put something there.' });
    expect(told).toEqual(['1 of 2', 'Opening nowhere']);
    expect(engines.processes.at(-1)?.exitCode).not.toBeNull();
  });

  it('is ended where it is stuck, so that nobody waits for ever; one that only works long is left alone', async () => {
    const clock = createClock();
    const engine = await engines.start({ later: clock.later });
    const file = await engines.file();
    const long = ask(engine, `busy ${file}`);
    await written(`${file}.begun`);
    clock.advance(9 * 60_000);
    await writeFile(file, '');
    expect((await long).kind).toBe('answer');
    const never = await engines.file();
    const stuck = ask(engine, `busy ${never}`);
    stuck.catch(() => undefined);
    await written(`${never}.begun`);
    // Each minute it is looked after; the first look that gets no answer is its last.
    const isTold = stuck.then(
      () => true,
      () => true,
    );
    let isOver = false;
    void isTold.then(() => {
      isOver = true;
    });
    await vi.waitUntil(
      () => {
        clock.advance(60_000);
        return isOver;
      },
      { timeout: 20_000, interval: 20 },
    );
    await expect(stuck).rejects.toMatchObject({ code: 'engine-ended', subject: 'signal SIGKILL' });
  });

  it('ends when it is stopped, however busy it is', async () => {
    const engine = await engines.start();
    const file = await engines.file();
    const asked = ask(engine, `busy ${file}`);
    asked.catch(() => undefined);
    await written(`${file}.begun`);
    const child = engines.processes.at(-1);
    const ended = child && once(child, 'exit');
    await engine.stop();
    expect(await ended).toEqual([null, 'SIGKILL']);
    await expect(asked).rejects.toMatchObject({ code: 'engine-ended' });
  });
});

function claimsOf(reply: Reply): string {
  return 'claims' in reply ? reply.claims.map(({ text }) => text).join(' ') : reply.kind;
}
