/** Kinds of pairs that train the embedder: verses in two translations, the same said twice, a question and its passage. */
export type PairKind = 'scripture' | 'paraphrase' | 'answer';

/**
 * The sources of pairs whose licence lets trained weights be shipped under any terms: public domain, CC0, CC BY, MIT,
 * Apache over such text. Share-alike sources are left out.
 */
const sources: readonly { readonly kind: PairKind; readonly names: RegExp }[] = [
  { kind: 'scripture', names: /^bible:(?!.*OET)/ },
  {
    kind: 'paraphrase',
    names:
      /^(oewn-synonym-swap|tatoeba-pivot|banking77|medquad-same-definition|medquad-reworded.*question|medquad\/oewn|openstax-glossary)/,
  },
  {
    kind: 'answer',
    names:
      /^(medquad:|medquad-reworded(-synonym)?$|covid-qa|strategyqa|va\.gov|login\.gov|us-gov-covid|usgov-heading|openstax-(heading|solution))/,
  },
];

/** The kind of a source's pairs, or undefined for a source that is not used. */
export function kindOfPairs(source: string): PairKind | undefined {
  return sources.find(({ names }) => names.test(source))?.kind;
}
