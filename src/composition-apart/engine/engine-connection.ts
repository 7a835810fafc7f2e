import type { ChildProcess } from 'node:child_process';
import { createBirpc } from 'birpc';
import type { CorpusFolders } from '../../composition.ts';
import { endOf } from '../end-of.ts';
import { processChannel } from '../process-channel.ts';
import type { EngineCalls, HostCalls } from './engine-calls.ts';
import { errorOfCall } from './engine-ended.ts';
import { GrowingReplies } from './growing-replies.ts';
import type { ReachableEngine } from './remote-footnote.ts';
import { type Later, Watchdog } from './watchdog.ts';

/** One process of the engine, from its start to its end. */
export interface EngineConnection extends ReachableEngine {
  /** Resolves when the process has ended; whoever waits for a call then gets an error. */
  readonly ended: Promise<void>;
  /** How it has ended; undefined while it runs. */
  endedHow(): string | undefined;
  /** Ends it where it is stuck while this work waits for it. */
  readonly watchdog: Watchdog;
  /** Closes it in good order, or ends it where it is too busy to listen. */
  stop(): Promise<void>;
}

/** Milliseconds that an engine may take to close. What it keeps survives being killed. */
const closesWithin = 1_000;

/** Opens the corpus in a process that was just started. @throws UserError, Fault as opening a corpus does; then the process has ended */
export async function connectEngine(
  child: ChildProcess,
  folders: CorpusFolders,
  host: Omit<HostCalls, 'grown'>,
  later: Later,
): Promise<EngineConnection> {
  const growing = new GrowingReplies();
  const calls = createBirpc<EngineCalls, HostCalls>(
    { ...host, grown: (id, reply) => growing.grown(id, reply) },
    { ...processChannel(child), eventNames: ['abandon'], timeout: -1 },
  );
  let end: string | undefined;
  const ended = endOf(child).then((how) => {
    end = how;
    calls.$close();
  });
  const stop = async (): Promise<void> => {
    const kill = setTimeout(() => child.kill('SIGKILL'), closesWithin);
    if (child.connected) child.disconnect();
    await ended;
    clearTimeout(kill);
  };
  try {
    const facts = await calls.open(folders);
    const watchdog = new Watchdog(
      later,
      () => calls.ping(),
      () => void child.kill('SIGKILL'),
    );
    return { calls, facts, growing, watchdog, ended, endedHow: () => end, stop };
  } catch (error) {
    const told = errorOfCall(error, end);
    await stop();
    throw told;
  }
}
