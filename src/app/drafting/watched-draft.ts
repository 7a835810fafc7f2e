import type { Draft } from '../../core/answering/draft.ts';
import type { Reply } from '../../core/citations/reply.ts';
import { replyOfDraft } from '../../core/citations/reply-of-draft.ts';
import type { CorpusSnapshot } from '../../core/retrieval/snapshot.ts';
import { quotedSources } from '../quoted-sources.ts';

/** Shows a growing draft as replies with their citations; nothing after `stop`, so that none comes later than the last word. */
export function watchedDraft(
  watch: (reply: Reply) => void,
  snapshot: CorpusSnapshot,
): { grown(draft: Draft): void; stop(): void } {
  let stopped = false;
  let latest = 0;
  return {
    grown(draft) {
      latest += 1;
      const turn = latest;
      void quotedSources(draft, snapshot).then(
        (sources) => {
          if (!stopped && turn === latest) watch(replyOfDraft(draft, sources));
        },
        // The whole reply meets the same trouble and tells of it.
        () => undefined,
      );
    },
    stop() {
      stopped = true;
    },
  };
}
