import type { RefusalCode, RefusedFile } from '../../core/documents/refused-file.ts';

/** What a format reader throws when it meets a reason not to read on; `read-file.ts` makes a refusal of it. */
export class NotReadable extends Error {
  readonly code: RefusalCode;
  readonly remedy: string;

  constructor(code: RefusalCode, message: string, remedy: string) {
    super(message);
    this.name = 'NotReadable';
    this.code = code;
    this.remedy = remedy;
  }
}

/** The refusal of a file; the message names it. */
export function refusal(path: string, reason: Pick<NotReadable, 'code' | 'message' | 'remedy'>): RefusedFile {
  return { path, code: reason.code, message: `${path}: ${reason.message}`, remedy: reason.remedy };
}
