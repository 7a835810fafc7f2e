import type { AnswerStatistics } from '../../app/answer-statistics.ts';
import type { Opinion } from '../../app/answer-store.port.ts';
import type { RefusalReason } from '../../core/citations/reply.ts';
import type { VerdictKind } from '../../core/verification/verdict.ts';
import type { ModelMessages } from './model-messages.ts';
import type { StudyMessages } from './study/study-messages.ts';
import type { UnreadMessages } from './unread/unread-messages.ts';

/** Permissions that the bot works with, by what is lost without them. */
export type NeededPermission = 'view' | 'send' | 'sendInThreads' | 'openThreads' | 'embed' | 'history';

/** Documents by what a new reading found of them. */
interface ReadCounts {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

/** Languages that our own words exist in. Quotations are never translated. */
export type MessageLanguage = 'en' | 'ru' | 'zh' | 'kk';

/** Every word of ours that a reader sees, in one language. Texts go into Discord's Markdown as they are. */
export interface Messages {
  readonly language: MessageLanguage;
  readonly headline: {
    readonly correction: string;
    readonly conflict: string;
    readonly refusal: Readonly<Record<RefusalReason, string>>;
  };
  readonly answer: {
    readonly why: string;
    readonly nearest: string;
    readonly readAs: (question: string) => string;
    readonly checked: (statements: number, leftOut: number) => string;
    readonly leftOut: string;
    readonly sharedBy: (member: string) => string;
  };
  readonly model: ModelMessages;
  readonly button: {
    readonly followUp: string;
    readonly discuss: string;
    readonly share: string;
    readonly searchText: string;
    readonly narrower: string;
    readonly itIsThere: string;
    readonly copy: string;
    readonly before: string;
    readonly after: string;
    readonly askAgain: string;
    readonly openCitation: string;
  };
  readonly citation: {
    readonly moved: string;
    readonly changed: string;
    readonly removed: string;
    readonly page: (page: number, pages: number) => string;
  };
  readonly feedback: {
    readonly thanks: string;
    readonly question: string;
    readonly opinion: Readonly<Record<Exclude<Opinion, 'helpful'>, string>>;
    readonly whereTitle: string;
    readonly whereLabel: string;
  };
  readonly form: {
    readonly askTitle: string;
    readonly askLabel: string;
  };
  readonly find: {
    readonly found: (passages: number) => string;
    readonly nothing: string;
  };
  readonly check: {
    readonly verdict: Readonly<Record<VerdictKind, string>>;
    readonly counted: (counts: Readonly<Record<VerdictKind, number>>) => string;
    readonly noClaim: string;
    readonly noText: string;
    readonly more: (claims: number) => string;
  };
  readonly sources: {
    readonly title: string;
    readonly none: string;
    readonly size: (passages: number, words: number) => string;
    readonly more: (documents: number) => string;
    readonly unknown: (name: string) => string;
    readonly own: string;
    readonly added: (title: string, passages: number) => string;
    readonly replaced: (title: string, passages: number) => string;
    readonly partly: string;
    readonly refused: (name: string) => string;
    readonly tooMany: (most: number) => string;
    readonly removed: (title: string) => string;
    readonly notOwn: (title: string) => string;
    readonly reindexed: (counts: ReadCounts) => string;
    readonly notAdmin: string;
    readonly notHere: string;
    readonly unread: UnreadMessages;
    readonly field: {
      readonly author: string;
      readonly publisher: string;
      readonly date: string;
      readonly licence: string;
      readonly about: string;
    };
  };
  readonly help: {
    readonly title: string;
    readonly text: string;
    readonly examples: string;
  };
  readonly gaps: {
    readonly title: (days: number) => string;
    readonly none: string;
    readonly times: (times: number) => string;
    readonly nearest: string;
    readonly members: string;
    readonly more: (questions: number) => string;
  };
  readonly stats: {
    readonly title: (days: number) => string;
    readonly questions: (statistics: AnswerStatistics) => string;
    readonly others: (statistics: AnswerStatistics) => string;
    readonly feedback: string;
    readonly helpful: string;
    readonly time: (median: string, slowest: string) => string;
  };
  readonly setup: {
    readonly title: string;
    readonly saved: string;
    readonly channels: string;
    readonly everywhere: string;
    readonly limits: (user: number, guild: number) => string;
    readonly strictness: (isStrict: boolean) => string;
    readonly threads: (isOn: boolean) => string;
    readonly language: string;
    readonly readersOwn: string;
  };
  readonly setupCheck: {
    readonly title: string;
    readonly permission: Readonly<Record<NeededPermission, string>>;
    /** What to do where the permission of that name is missing. */
    readonly permissionFix: Readonly<Record<NeededPermission, string>>;
    readonly intentOn: string;
    readonly intentOff: string;
    readonly intentFix: string;
    readonly documents: (documents: number, passages: number) => string;
    readonly noDocuments: string;
  };
  readonly privacy: {
    readonly info: string;
    readonly exported: (answers: number) => string;
    readonly nothing: string;
    readonly confirm: string;
    readonly deleteButton: string;
    readonly deleted: (answers: number) => string;
  };
  readonly study: StudyMessages;
  readonly thread: {
    readonly opened: string;
    readonly openedListening: string;
    readonly goTo: (thread: string) => string;
    readonly gone: string;
    readonly tooMany: string;
    readonly notAllowed: string;
  };
  readonly notice: {
    readonly noLongerStored: string;
    readonly wait: (when: string) => string;
    readonly guildWait: (when: string) => string;
    readonly elsewhere: (channels: string) => string;
    readonly busy: string;
    readonly place: (place: number) => string;
    readonly stopping: string;
    readonly fault: string;
    readonly engineEnded: string;
    readonly tooLong: (characters: number) => string;
    readonly askMe: string;
    readonly couldNotRead: string;
    readonly notYours: string;
    readonly cannotWrite: (channel: string) => string;
    readonly unknownAction: string;
  };
}
