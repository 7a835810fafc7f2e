import type { Evidence } from '../../retrieval/evidence.ts';
import type { VerdictKind } from '../../verification/verdict.ts';

/** A second opinion on claims about which the gate knows too little: a chat model, or an entailment model. */
export interface ClaimJudge {
  /** @param evidence the passages that the claim cites, and no others */
  judge(claim: string, evidence: readonly Evidence[]): Promise<ClaimOpinion>;
}

export interface ClaimOpinion {
  readonly verdict: VerdictKind;
  /** The words of a passage that it rests on, letter by letter; what is not there makes it worthless. */
  readonly quote: string;
}
