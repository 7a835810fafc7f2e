import { capitalRate } from '../../text/background.ts';
import { matchesOf, pick, replaced, type Tampering, type TamperingSource } from './tampering.ts';

const name = /\p{Lu}[\p{L}’'-]+(?: (?:of |the |de |von |van )?\p{Lu}[\p{L}’'-]+)*/gu;
const calendar =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/;
/** Between two names: they do something with each other. */
const relation =
  /\b(?:\p{Ll}+ed|was|is|were|are|by|won|took|gave|made|led|sent|sold|bought|lent|beat|became|than|from|to|over|against|after|before|succeeded|supplies|owns|exports|imports)\b/u;
const leastBetween = 2;
const inDocumentShare = 0.6;

/** A name is exchanged for another, mostly of the same document. */
export const changedName: Tampering = (source) => {
  const { sentence, document, elsewhere, random } = source;
  const match = pick(namesIn(sentence, source), random);
  if (match === undefined) return undefined;
  const text = random() < inDocumentShare ? document : elsewhere;
  const others = namesIn(text, source)
    .map(([written]) => written)
    .filter((other) => !match[0].includes(other) && !other.includes(match[0]));
  const other = pick(others, random);
  return other === undefined ? undefined : replaced(sentence, match, other);
};

/** Two names around a verb or preposition change places. */
export const exchangedRoles: Tampering = (source) => {
  const { sentence, random } = source;
  const names = namesIn(sentence, source);
  const pairs = names.slice(1).flatMap((second, index) => {
    const first = names[index];
    if (first === undefined || second[0].includes(first[0]) || first[0].includes(second[0])) return [];
    const between = sentence.slice((first.index ?? 0) + first[0].length, second.index);
    return relation.test(between) && between.trim().split(/\s+/).length >= leastBetween ? [{ first, second }] : [];
  });
  const pair = pick(pairs, random);
  return pair === undefined
    ? undefined
    : replaced(replaced(sentence, pair.second, pair.first[0]), pair.first, pair.second[0]);
};

function namesIn(text: string, { background }: TamperingSource): RegExpMatchArray[] {
  return matchesOf(text, name).filter((match) => {
    if (calendar.test(match[0])) return false;
    const opening = match.index === 0 || /[.!?]["”’)]?\s+["“‘(]?$/.test(text.slice(0, match.index));
    const first = match[0].split(/[\s-]/)[0]?.toLowerCase() ?? '';
    return capitalRate(background, first) > (opening ? 0.6 : 0.3);
  });
}
