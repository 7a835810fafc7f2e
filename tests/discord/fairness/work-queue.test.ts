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

describe('a lane of the work queue', () => {
  it('runs its jobs one after the other and leaves a place for others', async () => {
    const { started, job, end } = heldJobs();
    const queue = new WorkQueue({ concurrency: 2, capacity: 10 });
    const results = [
      queue.run(job(0), { lane: 'one' }),
      queue.run(job(1), { lane: 'one' }),
      queue.run(job(2), { lane: 'two' }),
      queue.run(job(3)),
    ];
    await turn();
    expect(started).toEqual([0, 3]);
    end(3);
    await turn();
    expect(started).toEqual([0, 3]);
    end(0);
    await turn();
    expect(started).toEqual([0, 3, 1]);
    end(1);
    await turn();
    expect(started).toEqual([0, 3, 1, 2]);
    end(2);
    expect(await Promise.all(results)).toEqual([0, 1, 2, 3]);
  });

  it('is served even where only one job runs at a time', async () => {
    const queue = new WorkQueue({ concurrency: 1, capacity: 10 });
    expect(await queue.run(() => Promise.resolve('done'), { lane: 'one' })).toBe('done');
  });
});

describe('whoever waits in the work queue', () => {
  it('can ask for their place until their turn comes', async () => {
    const { job, end } = heldJobs();
    const queue = new WorkQueue({ concurrency: 1, capacity: 10 });
    const places: (() => number | undefined)[] = [];
    const onWaiting = (place: () => number | undefined) => places.push(place);
    const results = [0, 1, 2].map((number) => queue.run(job(number), { onWaiting }));
    await turn();
    expect(places.map((place) => place())).toEqual([1, 2]);
    end(0);
    await turn();
    expect(places.map((place) => place())).toEqual([undefined, 1]);
    end(1);
    await turn();
    end(2);
    expect(await Promise.all(results)).toEqual([0, 1, 2]);
  });

  it('is told when the queue is stopped, while what is at work goes on', async () => {
    const { started, job, end } = heldJobs();
    const queue = new WorkQueue({ concurrency: 1, capacity: 10 });
    const [working, waiting] = [queue.run(job(0)), queue.run(job(1))];
    await turn();
    queue.stop();
    expect(await waiting).toBe('stopped');
    expect(await queue.run(job(2))).toBe('stopped');
    end(0);
    expect(await working).toBe(0);
    expect(started).toEqual([0]);
  });
});
