import { matchesOf, pick, replaced, type Tampering } from './tampering.ts';

const phrase = / (?:in|at|by|from|because of|due to|for|with|after|during|through|under) [^,.;:()]{6,50}(?=[.;,]|$)/g;
const inDocumentShare = 0.7;

/** A phrase is exchanged for one of another sentence, or such a phrase is added at the end. */
export const splicedPhrase: Tampering = ({ sentence, document, elsewhere, random }) => {
  const text = random() < inDocumentShare ? document : elsewhere;
  const other = pick(
    matchesOf(text, phrase)
      .map(([written]) => written)
      .filter((written) => !sentence.includes(written)),
    random,
  );
  if (other === undefined) return undefined;
  const own = pick(matchesOf(sentence, phrase), random);
  return own === undefined ? `${sentence.replace(/[.!?]$/, '')}${other}.` : replaced(sentence, own, other);
};
