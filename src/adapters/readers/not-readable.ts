import type { UnreadReason } from '../../core/documents/unread-reason.ts';
import { unreadWords } from '../../core/documents/unread-words.ts';

/** What a format reader throws when it meets a reason not to read on; `file-reader.ts` makes a refusal of it. */
export class NotReadable extends Error {
  readonly reason: UnreadReason;

  constructor(reason: UnreadReason) {
    super(unreadWords(reason).message);
    this.name = 'NotReadable';
    this.reason = reason;
  }
}
