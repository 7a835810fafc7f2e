import { describe, expect, it } from 'vitest';
import { WorkQueue } from '../../../src/discord/fairness/work-queue.ts';

/** Jobs that end when they are told to. */
function heldJobs() {
  const started: number[] = [];
  const ends: (() => void)[] = [];
  const job = (number: number) => () => {
    started.push(number);
    return new Promise<number>((resolve) => {
      ends[number] = () => resolve(number);
    });
  };
  return { started, job, end: (number: number) => ends[number]?.() };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('the work queue', () => {
  it('runs so many jobs at a time, in the order they came', async () => {
    const { started, job, end } = heldJobs();
    const queue = new WorkQueue({ concurrency: 2, capacity: 10 });
    const results = [0, 1, 2, 3].map((number) => queue.run(job(number)));
    await turn();
    expect(started).toEqual([0, 1]);
    end(1);
    await turn();
    expect(started).toEqual([0, 1, 2]);
    end(0);
    await turn();
    expect(started).toEqual([0, 1, 2, 3]);
    end(2);
    end(3);
    expect(await Promise.all(results)).toEqual([0, 1, 2, 3]);
  });

  it('turns away what it cannot hold, at once', async () => {
    const { job, end } = heldJobs();
    const queue = new WorkQueue({ concurrency: 1, capacity: 1 });
    const first = queue.run(job(0));
    const second = queue.run(job(1));
    expect(queue.isFull).toBe(true);
    expect(await queue.run(job(2))).toBe('full');
    await turn();
    end(0);
    await turn();
    end(1);
    expect(await Promise.all([first, second])).toEqual([0, 1]);
    expect(queue.isFull).toBe(false);
  });

  it('goes on after a job that fails', async () => {
    const queue = new WorkQueue({ concurrency: 1, capacity: 5 });
    const failing = queue.run(() => Promise.reject(new Error('broken')));
    const next = queue.run(() => Promise.resolve('done'));
    await expect(failing).rejects.toThrow('broken');
    expect(await next).toBe('done');
  });
});
