import type { Language } from '../../text/language.ts';

/** "X is a …", "X — это …", "X是一种…": how a sentence says what its subject is. English unless told. */
const definitions: Partial<Record<Language, RegExp>> = {
  en: /^(?:(?:The|An?) )?(.{2,60}?)(?: \([^)]{1,40}\))? (?:is|are|was|were|means|refers to) (?:an?|the|one of) \p{L}/u,
  ru: /^(\p{Lu}[^,;:—–]{1,60}?)(?: \([^)]{1,40}\))? (?:[—–-] (?:это )?(?=\p{Ll})|(?:является|представляет собой|означает) )/u,
  zh: /^(?:所谓)?([^，。；：、（]{1,20}?)(?:（[^）]{1,30}）)?(?:是一[种个项类座条部位家所场]|是指|指的是)/u,
  kk: /^(\p{Lu}[^,;:—–]{1,60}?)(?: \([^)]{1,40}\))? [—–-] (?=\p{Ll})/u,
  de: /^(?:(?:Der|Die|Das|Ein|Eine) )?(.{2,60}?) (?:ist|war|sind|waren|bezeichnet) (?:eine?|der|die|das) \p{L}/u,
  es: /^(?:(?:El|La|Los|Las|Una?) )?(.{2,60}?) (?:es|era|fue|son) (?:una?|el|la|los|las) \p{L}/u,
  fr: /^(?:(?:Le|La|Les|Une?) |L['’])?(.{2,60}?) (?:est|était|fut|sont) (?:une?|le|la|les|l['’]) ?\p{L}/u,
};
const longestTerm = 6;
const noTerm =
  /^(?:there|what|who|here|one|most|some|many|all|each|every|another|its|his|her|their|our|your|my|if|when|while|in|on|at|for|by|это|этот|эта|эти|он|она|оно|они|его|её|их|здесь|там|один|одна|одно|многие|все|каждый|я|мы|вы|главное|цель|это|这|那|它|他|她|其|此|该|这里|bu|ол|бұл|das|dies|es|er|sie|c['’]est|esto|eso|este|esta|il|elle|ce)(?![\p{L}])|^[这那它他她其此该]/iu;

/** What a sentence defines; undefined for other sentences and for subjects that are no terms. */
export function definedTerm(text: string, language: Language): string | undefined {
  const term = (definitions[language] ?? definitions.en)?.exec(text)?.[1];
  if (term === undefined || term.split(' ').length > longestTerm || /[,;:“”"[\]]/.test(term)) return undefined;
  // "There is a …", "What matters is the …" define nothing; nor does a clause with a verb of its own.
  const isClause = / (?:that|which|who|is|are|was|were|of this|of these|который|которая|которые|что|der|die|que|qui) /;
  return noTerm.test(term) || (language === 'en' && isClause.test(` ${term} `)) ? undefined : term;
}
