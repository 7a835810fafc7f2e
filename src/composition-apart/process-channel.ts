import type { ChildProcess } from 'node:child_process';
import type { ChannelOptions } from 'birpc';
import { packErrors, unpackErrors } from './carried-error.ts';

/** The channel to the process on the other side, for birpc: to a process that we have started, or to the one that has started us. */
export function processChannel(peer: NodeJS.Process | ChildProcess): ChannelOptions {
  return {
    // A peer that is gone hears nothing; that it is gone is told by its end, not by each message.
    post: (message) => peer.send?.(message, undefined, undefined, () => undefined),
    on: (listener) => peer.on('message', listener),
    off: (listener) => peer.off('message', listener),
    serialize: packErrors,
    deserialize: unpackErrors,
  };
}
