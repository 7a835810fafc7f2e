import type { Language } from '../../text/language.ts';

const sources: Partial<Record<Language, readonly RegExp[]>> = {
  en: [
    // Connectives: the sentence goes on from the one before.
    /^(?:and|but|or|nor|so|yet|however|therefore|thus|hence|moreover|furthermore|nevertheless|nonetheless|similarly|likewise|instead|consequently|accordingly|otherwise|indeed|meanwhile|besides|conversely|still|then|also|too|again|finally|lastly|next|afterwards?|later|earlier|subsequently|additionally|alternatively|overall|rather|even so|that said|of course|in short|in sum|in other words|in fact|in addition|in contrast|by contrast|in turn|in particular|for example|for instance|for this reason|as a result|as such|as mentioned|as noted|as we|on the (?:other|contrary)|at the same time|to this end|that is|this is why|first(?:ly)?|second(?:ly)?|third(?:ly)?)(?=[\s,:;])/iu,
    // Pronouns and pointers whose referent stands elsewhere. "This report" speaks of itself.
    /^(?:it|he|she|they|his|her|its|their|theirs|him|them|such|both|neither|either|another|others|some of them|one of (?:them|these|those)|the (?:former|latter|same|two|other|others|above|following))(?=[\s,’'])/iu,
    /^(?:this|that|these|those)(?! (?:article|book|chapter|document|essay|guide|paper|report|study|text|work|handbook|manual)\b)(?=[\s,’'])/iu,
    /^(?:in|at|by|during|from|with|under|on|for|to|of|after|before|because of|despite|like|unlike|among) (?:this|that|these|those|it|them|such|doing so|so doing)\b/iu,
    /^(?:the )?(?:first|second|third|fourth|last|next|other|latter|former|rest|reason|result|same)s? (?:is|was|are|were|has|had|have|would|will|can|may|concerns?|says?|shows?|means?|deals?|comes?|gives?|of (?:these|those|them))\b/iu,
    // Talk between writer and reader: "now let's see", "our example", "consider", "see the reference".
    /^(?:our|my|let['’]s|let us|now|consider|suppose|imagine|recall|notice|remember|see|cf\.?|refer|note|say|what we)(?=[\s,:])/iu,
    /^(?:here|there,|then|thereafter|thereby|there(?:fore|in|upon|of))(?=[\s,])/iu,
    /^(?:yes|no|well|sure|okay|ok)\b[,.!]?/iu,
  ],
  ru: [
    /^(?:и|а|но|или|однако|поэтому|затем|потом|также|тоже|кроме того|более того|тем не менее|при этом|таким образом|итак|наконец|впрочем|зато|например|к примеру|в частности|следовательно|в результате|с другой стороны|напротив|во-первых|во-вторых|в-третьих|то есть|иначе|тогда|далее|позже|ещё|еще)(?=[\s,])/iu,
    /^(?:он|она|оно|они|его|её|ее|их|ему|ей|им|это|этот|эта|эти|этого|этому|этой|этим|тот|та|те|такой|такая|такое|такие|оба|обе|последний|первый из них)(?=[\s,])/iu,
    /^(?:в|во|на|при|для|после|до|из|из-за|благодаря|по|с|к|о|об) (?:этом|этой|этих|этого|этому|это|эту|нём|нем|ней|них|него|нее|неё|том|той|тех|такой|таком)(?=[\s,])/iu,
  ],
  zh: [
    /^(?:但是?|然而|不过|因此|所以|此外|另外|而且|并且|同时|于是|然后|接着|最后|例如|比如|总之|换句话说|另一方面|相反|首先|其次|其中|同样|否则|随后|后来|之后|此后|也|还|而)/u,
    /^(?:它|他|她|它们|他们|她们|其|这|那|此|该|上述|前者|后者|两者|这些|那些|这种|那种)/u,
  ],
  kk: [
    /^(?:және|бірақ|алайда|сондықтан|содан кейін|сонымен қатар|сонымен|мысалы|оның үстіне|дегенмен|ал|немесе|әйтпесе|бұдан басқа|біріншіден|екіншіден|ақырында)(?=[\s,])/iu,
    /^(?:ол|олар|оның|олардың|бұл|осы|сол|мұндай|ондай|осындай|сондай|екеуі)(?=[\s,])/iu,
  ],
};

/** Whether a sentence opens with a word that only the text before it explains: a connective, a pronoun, a pointer. */
export function opensInTheMiddle(text: string, language: Language): boolean {
  return [...(sources[language] ?? []), ...(language === 'en' ? [] : (sources.en ?? []))].some((opening) =>
    opening.test(text),
  );
}

const pointers =
  /\b(?:(?:as|see|shown|mentioned|described|discussed|noted|listed|given|defined|seen) (?:above|below|earlier|before|later|in (?:the )?(?:previous|preceding|next|following|last|figure|fig\.|table|section|chapter|appendix))|(?:the )?(?:above|aforementioned|above-mentioned|following) \p{Ll}+|(?:figure|fig\.|table|eq\.|equation|listing|example) \d|(?:see|consult|refer to|explained in|described in|discussed in|covered in) (?:the |this |our )?(?:\p{L}+ )?(?:reference|section|chapter|appendix|documentation|manual|docs?)\b|(?:let['’]s|we['’]ll|we['’]ve|we (?:will|have|can|could|saw|now)|in this (?:section|chapter|part))\b|(?:the|in) (?:previous|preceding|next|last|following) (?:section|chapter|paragraph|sentence|example|step)s?|the (?:former|latter))\b|\b(?:выше|ниже) (?:упомянут|описан|приведен)|(?:см\.|рис\.|табл\.) ?\d|如[上下]所|[上下]文|见[图表]|(?:жоғарыда|төменде) (?:айтыл|көрсет)/iu;

/** Whether a sentence points to another place of its text: "as mentioned above", "Table 3", "the latter". */
export function pointsElsewhere(text: string): boolean {
  return pointers.test(text);
}
