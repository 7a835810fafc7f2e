import type { Language } from './language.ts';

/** Words written with a full stop that does not end the sentence, in lower case and without that stop. */
interface Abbreviations {
  /** A name, a number or a further word always follows: titles, `No.`, `e.g.`. */
  readonly neverLast: ReadonlySet<string>;
  /** May stand at the end of a sentence too (`etc.`, `Inc.`): what follows decides. */
  readonly maybeLast: ReadonlySet<string>;
  /** Words that, capitalised after such an abbreviation, open a new sentence. */
  readonly openers: ReadonlySet<string>;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

const english: Abbreviations = {
  neverLast:
    words(`mr mrs ms mx messrs dr prof st mt ft gen sen rep gov pres col lt maj sgt cpl capt cmdr adm rev hon fr
    fig figs eq eqs no nos vol vols ch chap sec pp p ed e.g i.e cf vs v viz ca approx est al jan feb mar apr jun
    jul aug sep sept oct nov dec dept univ assn bros`),
  maybeLast: words(`inc ltd co corp llc plc etc jr sr ph.d m.d b.a m.a b.sc m.sc a.m p.m a.d b.c e.u u.k u.s u.n u.s.a
    d.c ave blvd rd`),
  openers: words(`the this that these those it its he his she her they their we our i you your in on at as a an but and
    however for if when while after before since there some many most such to by with from although though because also
    then thus so what who why how where which not no other another both each all one two during under over between until
    once today later meanwhile moreover furthermore instead despite among according critics`),
};

const russian: Abbreviations = {
  neverLast: words(`т п д т.е т.к т.н им ул пл пр-т просп д-р проф акад гр г-н г-жа св рис табл см стр с ср напр тов
    гл ст п пп № ред сост изд`),
  maybeLast: words(`г гг в вв н.э т.д т.п и.т.д др пр тыс млн млрд трлн руб коп долл кг км м см мм ч мин сек н э`),
  openers: words(`в на он она оно они это эти этот эта но и а по с для как так после при из к о об от до если когда где
    что кто все также однако поэтому его её их мы вы я не за у под над между через`),
};

const german: Abbreviations = {
  neverLast: words(`dr prof hr fr st nr abs art bd s vgl ca z.b d.h u.a o.ä bzw sog inkl zzgl evtl ggf jh abb tab kap
    jan feb aug sept okt nov dez dipl ing`),
  maybeLast: words(`usw etc mio mrd tsd str v.chr n.chr a.d gmbh`),
  openers:
    words(`der die das ein eine einer es er sie wir ich in im am an auf als aber und für wenn während nach vor seit
    dies diese dieser zu mit von bei auch dann so was wer warum wie wo nicht`),
};

const spanish: Abbreviations = {
  neverLast:
    words(`sr sra srta sres dr dra prof profa d dña ud uds vd vds p.ej pág págs núm núms fig vol cap art av avda
    gral cnel gob st sto sta fr ing lic`),
  maybeLast: words(`etc ee.uu uu s.a a.c d.c a.m p.m cía ltda`),
  openers: words(`el la los las un una en al del es ella ellos esto este esta estos estas pero y o para por si cuando
    mientras después antes desde como con de su sus se no también además`),
};

const french: Abbreviations = {
  neverLast: words(`m mm mme mmes mlle mlles dr pr me st ste p pp art fig vol chap éd cf p.ex av env janv févr juil sept
    oct nov déc n`),
  maybeLast: words(`etc j.-c apr.j.-c s.a`),
  openers: words(`le la les un une des en au aux il elle ils elles ce cette ces mais et ou pour si quand pendant après
    avant depuis comme avec de son sa ses ne aussi dans sur par`),
};

const turkish: Abbreviations = {
  neverLast: words(`dr prof doç yrd sn bkz av örn no cad sok mah alb gen yy s`),
  maybeLast: words(`vb vs a.ş ltd şti m.ö m.s`),
  openers: words(`bu şu o bir ve ama ancak için ne kim nasıl neden her bunlar onlar ben biz siz daha sonra ayrıca`),
};

const kazakh: Abbreviations = {
  neverLast: words(`т б т.б т.с.с проф акад д-р қ обл ауд ж-е б.з.д`),
  maybeLast: words(`ж жж ғ ғғ т.б млн млрд мың тг км кг м`),
  openers: words(`бұл ол осы сол бірақ және ал біз мен сен олар сондай сонымен ондай қазір кейін`),
};

const none: Abbreviations = { neverLast: new Set(), maybeLast: new Set(), openers: new Set() };

const byLanguage: Partial<Record<Language, Abbreviations>> = {
  en: english,
  ru: russian,
  de: german,
  es: spanish,
  fr: french,
  tr: turkish,
  kk: kazakh,
  zh: none,
  ar: none,
  hi: { ...none, neverLast: words('डॉ श्री प्रो पं सं') },
};

/** The abbreviations of a language; those of English where the language is unknown, for they travel with names everywhere. */
export function abbreviationsOf(language: Language): Abbreviations {
  return byLanguage[language] ?? english;
}
