import type { RefusalReply } from '../../core/citations/reply.ts';
import type { Passage } from '../../core/passages/passage.ts';
import { withoutInstructions } from '../../core/retrieval/instructions.ts';
import { refusedStudy } from './refused-study.ts';
import type { StudyParts } from './study-parts.ts';
import { studiedDocuments } from './study-passages.ts';
import { passagesOn } from './topic.ts';

/** What to study: a topic, some documents, both, or everything. */
export interface Scope {
  readonly documentIds?: readonly string[];
  readonly topic?: string;
}

/** The passages to study, or why there are none. */
export async function studyScope(
  scope: Scope,
  parts: StudyParts,
): Promise<{ readonly passages: readonly Passage[] } | { readonly refusal: RefusalReply }> {
  const topic = scope.topic?.trim() || undefined;
  if (parts.snapshot.documents.size === 0) return { refusal: refusedStudy('empty-corpus', parts, topic) };
  if (topic !== undefined && withoutInstructions(topic) !== topic) {
    return { refusal: refusedStudy('not-a-question', parts, topic) };
  }
  if (topic === undefined) {
    const passages: Passage[] = [];
    for (const id of studiedDocuments(parts, scope.documentIds)) {
      passages.push(...(await parts.snapshot.store.passagesOf(id)));
    }
    return { passages };
  }
  const near = await passagesOn(topic, parts, scope.documentIds);
  return near.length === 0 ? { refusal: refusedStudy('off-topic', parts, topic) } : { passages: near };
}
