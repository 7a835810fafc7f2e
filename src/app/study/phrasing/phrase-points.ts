import { z } from 'zod';
import type { DraftClaim } from '../../../core/answering/draft.ts';
import type { JudgedSentence } from '../../../core/answering/drafting/drafted-sentence.ts';
import { fence, fencePassages, type LabelledPassage, labelPassages } from '../../../core/answering/drafting/fence.ts';
import type { Evidence } from '../../../core/retrieval/evidence.ts';
import type { CorpusSnapshot } from '../../../core/retrieval/snapshot.ts';
import { bulletTrouble } from '../../../core/study/phrasing/bullet-trouble.ts';
import { claimOfSentences, type StudySentence } from '../../../core/study/sentences/study-sentence.ts';
import { verificationResources } from '../../claim-evidence.ts';
import { citedBy, judgeSentence } from '../../drafting/judge-sentence.ts';
import { languageName } from '../../drafting/language-name.ts';
import { modelJudge } from '../../drafting/model-judge.ts';
import { withSecondOpinion } from '../../drafting/second-opinion.ts';
import type { PhrasingTurn } from './phrasing-turn.ts';

/** The form of proposed bullets; the schema in `prompts/summarise.md` says the same to the model. */
export const bulletsForm = z.strictObject({
  bullets: z.array(
    z.strictObject({ points: z.array(z.string()), text: z.string(), cites: z.array(z.string()), quote: z.string() }),
  ),
});

type ProposedBullet = z.infer<typeof bulletsForm>['bullets'][number];

/** Two points may share a bullet; what says more at once is no bullet any more. */
const mostPoints = 2;
/** Beyond so many points in one request the last ones stand as they are: small models lose count. */
const mostAsked = 30;

/**
 * The points as bullets, in order: in the model's words where these pass the claim gate against the passages that they
 * cite, else each in its source's own.
 */
export async function phrasePoints(
  sentences: readonly StudySentence[],
  topic: string,
  snapshot: CorpusSnapshot,
  turn: PhrasingTurn | undefined,
): Promise<DraftClaim[]> {
  const points = sentences.slice(0, mostAsked);
  if (turn === undefined || points.length === 0) return sentences.map((sentence) => claimOfSentences([sentence]));
  const key = turn.drafting.newKey();
  const shown = labelPassages(passagesOf(points), key);
  const labels = points.map((_, at) => `${key}-${shown.length + at + 1}`);
  const proposed = await turn.propose(
    'summarise',
    {
      topic: fence('text', `${key}-0`, topic),
      passages: fencePassages(shown),
      points: points.map(({ text }, at) => fence('text', labels[at] ?? '', text)).join('\n'),
      language: languageName(points[0]?.passage.evidence.passage.language ?? 'und'),
    },
    bulletsForm,
  );
  const accepted = new Accepted(sentences);
  for (const bullet of proposed?.bullets ?? []) {
    const places = [...new Set(bullet.points)].map((label) => labels.indexOf(label));
    // A label that nobody gave out: there is no saying what the bullet stands for.
    if (places.length === 0 || places.length > mostPoints || places.some((place) => place < 0)) continue;
    const judged = await judge(bullet, shown, snapshot, turn);
    if (judged !== undefined) accepted.take(places, judged, bullet.text, snapshot);
  }
  turn.count(accepted);
  return accepted.claims;
}

/** The gate, and whoever else has a say; undefined where the model fails over it. */
async function judge(
  bullet: ProposedBullet,
  shown: readonly LabelledPassage[],
  snapshot: CorpusSnapshot,
  { drafting, turn }: PhrasingTurn,
): Promise<JudgedSentence | undefined> {
  const judged = judgeSentence(bullet, shown, snapshot);
  const cited = citedBy(bullet.cites, shown);
  if (drafting.judge !== undefined) return withSecondOpinion(judged, cited, drafting.judge, snapshot);
  if (drafting.judgesItself !== true) return judged;
  return turn.attempt((onUsage) => withSecondOpinion(judged, cited, modelJudge(drafting, onUsage), snapshot));
}

/** The points, and which of them bullets of the model stand for so far. */
class Accepted {
  phrased = 0;
  readonly withheld: { readonly text: string; readonly why: string }[] = [];
  private readonly sentences: readonly StudySentence[];
  private readonly bullets = new Map<number, DraftClaim>();
  private readonly replaced = new Set<number>();

  constructor(sentences: readonly StudySentence[]) {
    this.sentences = sentences;
  }

  take(places: readonly number[], judged: JudgedSentence, proposed: string, snapshot: CorpusSnapshot): void {
    const points = places.flatMap((place) => this.sentences[place] ?? []);
    const [first = 0] = [...places].sort((one, other) => one - other);
    const why =
      judged.kind === 'rejected' ? judged.why : this.troubleOf(points, places, judged.spans, judged.text, snapshot);
    if (why !== undefined) this.withheld.push({ text: proposed, why });
    if (why !== undefined || judged.kind === 'rejected') return;
    for (const place of places) this.replaced.add(place);
    this.bullets.set(first, { text: judged.text, spans: judged.spans });
    this.phrased += 1;
  }

  get claims(): DraftClaim[] {
    return this.sentences.flatMap((sentence, at) => {
      const bullet = this.bullets.get(at);
      if (bullet !== undefined) return [bullet];
      return this.replaced.has(at) ? [] : [claimOfSentences([sentence])];
    });
  }

  private troubleOf(
    points: readonly StudySentence[],
    places: readonly number[],
    spans: DraftClaim['spans'],
    text: string,
    snapshot: CorpusSnapshot,
  ): string | undefined {
    if (places.some((place) => this.replaced.has(place))) return 'Another bullet says this point.';
    // Where it rests on less than what it stands for, a section would be counted that nothing is cited of.
    const rests = points.every(({ span }) => spans.some(({ passageId }) => passageId === span.passageId));
    if (!rests) return 'It does not rest on the passage of the point that it stands for.';
    const others = this.sentences.flatMap((sentence, at) =>
      places.includes(at) ? [] : (this.bullets.get(at)?.text ?? (this.replaced.has(at) ? [] : sentence.text)),
    );
    return bulletTrouble(text, points, others, verificationResources(snapshot));
  }
}

function passagesOf(sentences: readonly StudySentence[]): Evidence[] {
  return [...new Map(sentences.map(({ passage: { evidence } }) => [evidence.passage.id, evidence])).values()];
}
