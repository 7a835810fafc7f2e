/**
 * What publishers put around their text, by the way it begins: asked of short blocks only, so that a sentence which
 * merely mentions a newsletter stays evidence. General phrases of the web and of print, in the languages of the product.
 */
const LINES: readonly RegExp[] = [
  // Subscriptions
  /^(?:subscribe|sign up|join)\b.{0,80}\b(?:newsletters?|inbox|mailing list|e-?mails?|updates|channel|podcast|latest)\b/i,
  /^(?:subscribe|sign up|log ?in|register)(?: (?:now|today|here|free|for free|to (?:continue|read|comment)))?[.!]?$/i,
  /^(?:newsletter|abonnieren sie|inscrivez-vous|abonnez-vous|suscr[ií]bete|подпишитесь|подписывайтесь|订阅|жазылыңыз)(?=$|\W)/iu,
  /^follow (?:us|me)\b|^(?:like|find) us on\b/i,
  // Downloads and links to more
  /^(?:download|get|read|view|print|see|open)\s+(?:the|this|our|a)?\s*(?:full|complete|whole|entire|original|pdf)?\s*(?:report|pdf|article|paper|brief|document|version|story|text|e-?book|transcript)s?(?:\s+(?:here|now|below|online|as (?:a )?pdf|in pdf|\(pdf.*\)|pdf))*\s*[.!→»>]*$/i,
  /^(?:click|tap)\s+(?:here|below|on)\b/i,
  /^(?:read (?:more|next|also)|continue reading|learn more|see also|related|you (?:may|might) also like|more on this|recommended)\s*(?::.*|\.{3}|…|→|»)?$/i,
  /^(?:back to (?:top|home)|skip to (?:main |the )?content|table of contents|show (?:more|less)|load more|print this page|next page|previous page)$/i,
  // Sharing
  /^share (?:this|on|via|with)\b.{0,60}$|^(?:share|tweet|e-?mail|print|copy link|whatsapp|telegram)(?:\s+(?:share|tweet|e-?mail|print|copy link|whatsapp|telegram|facebook|twitter|linkedin))*$/i,
  // Cookies and consent
  /\b(?:we|this (?:web ?)?site|our partners)\b.{0,30}\buses? cookies\b|^(?:accept|reject|manage) (?:all )?cookies$|\bby (?:continuing|using) (?:to (?:use|browse) )?(?:this|our) (?:web ?)?site\b/i,
  // Rights
  /^(?:©|\(c\)\s*(?:19|20)\d\d|copyright\s*(?:©|\(c\)|(?:19|20)\d\d))/i,
  /\ball rights reserved\.?$/i,
  // Pictures
  /^\(?(?:photo|image|picture|photograph|illustration|video|foto|bild|фото|图片)s?(?:\s+(?:by|credit|courtesy|source|source:))?\s*[:/©]/i,
  /^\(?(?:photo|image|picture|photograph|illustration)s?\s+(?:by|courtesy of|credit)\b.{0,80}$/i,
  /^(?:fig(?:ure)?|abb(?:ildung)?|рис(?:унок)?|图|şekil|ілесте|сурет)\.?\s*\d+(?:\.\d+)*\s*[.:：—–-]/i,
  // Furniture of a page
  /^(?:page|p\.|seite|стр\.|página)?\s*\d{1,4}(?:\s*(?:of|\/|von|из|de)\s*\d{1,4})?$/i,
  /^(?:advertisement|sponsored(?: content)?|loading(?:\.{3}|…)|comments? \(\d+\)|\d+ comments?|leave a (?:reply|comment))$/i,
  /^(?:tags?|categories|category|filed under|posted in|posted by|posted on)\s*:/i,
];

/** Longer blocks are never furniture by the way they begin. */
const LONGEST_LINE = 220;

/** Whether a block of these words is furniture of its publisher. White space must be collapsed. */
export function isBoilerplateLine(words: string): boolean {
  return words.length <= LONGEST_LINE && LINES.some((line) => line.test(words));
}

const SECTION =
  /^(?:(?:newsletter|e-?mail)\b.{0,30}|subscribe\b.{0,40}|sign up\b.{0,40}|share this\b.{0,30}|(?:related|recommended|more|latest|popular) (?:articles?|posts?|stories|reading|content|news)|about this (?:article|page|post|site|website)|how this (?:article|page) was (?:made|written)|cookies?(?: policy| notice)?|privacy (?:policy|notice)|terms of (?:use|service)|advertisement|leave a (?:reply|comment)|follow us|you (?:may|might) also like|navigation|menu|site map|disclaimer)$/i;

/** Whether a heading opens a section that is about its page and not about its subject. */
export function opensBoilerplateSection(heading: string): boolean {
  return SECTION.test(heading.replace(/[\s:–—-]+$/, ''));
}

const MENU =
  /^(?:home|about(?: us)?|contact(?: us)?|blog|news|events|careers|press|shop|store|faq|help|support|donate|search|menu|log ?in|sign ?(?:in|up)|register|my account|privacy(?: policy)?|terms(?: (?:of|&|and) .{3,20})?|cookies?(?: policy)?|sitemap|accessibility|facebook|twitter|x|instagram|linkedin|youtube|share|next|previous|close)$/i;

/** Whether a short line is the label of a link that most sites have. */
export function isMenuLabel(words: string): boolean {
  return MENU.test(words);
}
