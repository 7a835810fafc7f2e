import type { Quotation, Reply } from '../../core/citations/reply.ts';
import type { QuestionItem } from './evaluation-item.ts';
import type { Miss, Outcome, QuestionScores } from './report.ts';
import { shareOf } from './share.ts';

/** A question with the reply that it got. */
export interface AskedItem {
  readonly item: QuestionItem;
  readonly reply: Reply;
}

type Place = NonNullable<QuestionItem['cites']>[number];

/** What became of a question. A correction or conflict where an answer was due, or the other way round, is wrong. */
function outcomeOf({ item, reply }: AskedItem): Outcome {
  if (reply.kind === 'refusal') return item.expect === 'refusal' ? 'rightly-refused' : 'wrongly-refused';
  if (reply.kind !== item.expect) return 'wrongly-answered';
  const places = item.cites ?? [];
  const cited =
    places.length === 0 || places.some((place) => reply.citations.some((citation) => shows(citation, place)));
  return cited ? 'answered-right' : 'wrongly-answered';
}

export function questionScores(asked: readonly AskedItem[]): QuestionScores {
  const outcomes = asked.map(outcomeOf);
  const count = (outcome: Outcome) => outcomes.filter((other) => other === outcome).length;
  const silent = asked.filter(({ item }) => item.expect === 'refusal').length;
  return {
    answeredRight: shareOf(count('answered-right'), asked.length - silent),
    wronglyRefused: shareOf(count('wrongly-refused'), asked.length - silent),
    wronglyAnswered: shareOf(count('wrongly-answered'), asked.length),
    rightlyRefused: shareOf(count('rightly-refused'), silent),
  };
}

/** Whether citations are right, whether right places are cited, and whether refusals show the nearest passage. */
export function citationScores(asked: readonly AskedItem[]) {
  let given = 0;
  let givenRight = 0;
  let due = 0;
  let dueCited = 0;
  let nearest = 0;
  let nearestShown = 0;
  for (const { item, reply } of asked) {
    const places = item.cites ?? [];
    if (places.length === 0) continue;
    if (item.expect === 'refusal') {
      if (reply.kind !== 'refusal') continue;
      nearest += 1;
      if (places.some((place) => reply.nearest.some((quotation) => shows(quotation, place)))) nearestShown += 1;
      continue;
    }
    const citations = reply.kind === 'refusal' ? [] : reply.citations;
    given += citations.length;
    givenRight += citations.filter((citation) => places.some((place) => shows(citation, place))).length;
    due += places.length;
    dueCited += places.filter((place) => citations.some((citation) => shows(citation, place))).length;
  }
  return {
    citationPrecision: shareOf(givenRight, given),
    citationRecall: shareOf(dueCited, due),
    nearestShown: shareOf(nearestShown, nearest),
  };
}

/** The question as a miss; undefined where it came out as it should. */
export function missOf(asked: AskedItem): Miss | undefined {
  const outcome = outcomeOf(asked);
  if (outcome === 'answered-right' || outcome === 'rightly-refused') return undefined;
  const { item, reply } = asked;
  const got =
    reply.kind === 'refusal'
      ? `refused (${reply.reason}): ${reply.why}`
      : `${reply.kind}: ${reply.claims.map(({ text }) => text).join(' ')}`;
  const places = (item.cites ?? []).map(({ document, quote }) =>
    quote === undefined ? document : `${document}: ${quote}`,
  );
  const expected = [item.expect, ...places].join('; ');
  return { id: item.id, kind: item.kind ?? 'question', text: item.question, expected, got };
}

function shows({ document, quote }: Quotation, place: Place): boolean {
  return document.id === place.document && (place.quote === undefined || folded(quote).includes(folded(place.quote)));
}

function folded(text: string): string {
  return text.toLowerCase().replace(/\s+/gu, ' ').trim();
}
