import type { CorpusSnapshot } from '../../core/retrieval/snapshot.ts';
import type { ClaimLines } from '../../core/verification/claim-lines.ts';
import { evidenceOfPassage } from '../../core/verification/evidence-text.ts';
import { shippedClaimModels } from '../../core/verification/score-claim.ts';
import { drawClaimLines } from '../../core/verification/tampering/draw-claim-lines.ts';
import { verificationResources } from '../claim-evidence.ts';
import type { LineDrawer } from './corpus-calibration.ts';

/** So many passages are read, spread evenly over the documents. */
const mostPassages = 150;

/** Draws the lines of the claim gate. @param embedder identity of the word vectors */
export function claimLines(embedder: string): LineDrawer<ClaimLines> {
  return {
    models: { embedder, models: shippedClaimModels },
    async draw(snapshot) {
      return drawClaimLines(await spreadPassages(snapshot), verificationResources(snapshot));
    },
  };
}

async function spreadPassages({ documents, store }: CorpusSnapshot) {
  const each = Math.max(1, Math.ceil(mostPassages / Math.max(1, documents.size)));
  const step = Math.max(1, Math.floor(documents.size / mostPassages));
  const evidence: ReturnType<typeof evidenceOfPassage>[] = [];
  for (const [place, { id, title }] of [...documents.values()].entries()) {
    if (place % step !== 0 || evidence.length >= mostPassages) continue;
    const passages = await store.passagesOf(id);
    const stride = Math.max(1, Math.floor(passages.length / each));
    for (let at = 0; at < passages.length; at += stride) {
      const passage = passages[at];
      if (passage !== undefined && evidence.length < mostPassages) evidence.push(evidenceOfPassage(passage, title));
    }
  }
  return evidence;
}
