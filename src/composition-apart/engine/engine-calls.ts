import type { Footnote } from '../../app/footnote.ts';
import type { Libraries } from '../../app/libraries/libraries.ts';
import type { ConfiguredModel } from '../../app/models/configured-model.ts';
import type { Progress } from '../../app/progress.ts';
import type { Study } from '../../app/study/study.ts';
import type { CorpusFolders } from '../../composition.ts';
import type { Reply } from '../../core/citations/reply.ts';

/** The functions, each told first which server asks; undefined in direct messages. */
type ForServer<Functions> = {
  [Name in keyof Functions]: Functions[Name] extends (...given: infer Given) => infer Result
    ? (guildId: string | undefined, ...given: Given) => Result
    : never;
};

/** Questions that are answered in one go. */
type Footnotes = Omit<Footnote, 'ask' | 'study' | 'model' | 'close'>;

/** What the bot's process asks of the engine's: every use case, for one server each. All that is given and returned is data, and is copied. */
export interface EngineCalls
  extends ForServer<Footnotes>,
    ForServer<Study>,
    ForServer<Pick<ConfiguredModel, 'examine' | 'usedSince'>>,
    Pick<Libraries, 'add' | 'remove' | 'reindex'> {
  /** Called first, once. @throws UserError, Fault where the corpus cannot be opened; the process is of no more use then */
  open(folders: CorpusFolders): Promise<EngineFacts>;
  /** Answered as soon as the engine listens. */
  ping(): Promise<void>;
  /** @param id by which the growing answer is told, and by which it can be abandoned */
  ask(guildId: string | undefined, request: Parameters<Footnote['ask']>[0], id: string): Promise<Reply>;
  /** Nobody waits for the answer to `ask` any more. */
  abandon(id: string): Promise<void>;
}

/** What the engine tells on its own account. */
export interface HostCalls {
  /** The answer to `ask` as far as it has passed the gates. */
  grown(id: string, reply: Reply): void;
  notice(line: string): void;
  progress(progress: Progress): void;
}

/** What holds for as long as the engine runs. */
export interface EngineFacts {
  /** The chat model, as in the setting; absent where none is configured. */
  readonly model?: string;
}
