import type { RefusalReply } from '../../core/citations/reply.ts';
import type { Summary } from '../../core/study/summary/summary.ts';
import type { SummaryRequest } from './summarise.ts';

/** What Footnote offers to study with: everything in it stands on stored passages and has passed the claim gate. */
export interface Study {
  /** Main points of documents, of a topic or of everything; two documents alone are compared. */
  summarise(request: SummaryRequest): Promise<Summary | RefusalReply>;
}
