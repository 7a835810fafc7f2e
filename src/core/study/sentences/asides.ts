import { isBoilerplateLine, opensBoilerplateSection } from '../../documents/boilerplate-lines.ts';
import type { DocumentSummary } from '../../documents/document.ts';

/** Sections that are about the text and not about its subject, in the languages of the product. */
const furniture =
  /^(?:\d+[.)]?\s*)?(?:references?|bibliography|works cited|literature|sources|notes|endnotes|footnotes|further reading|see also|external links|acknowledge?ments?|credits|about (?:us|the authors?|the publisher|the editors?|this (?:series|edition|text|book))|(?:our|the) (?:team|sponsors?|partners?)|contact(?: us)?|how (?:this|the) (?:article|page|text|report|book|document|guide) was (?:made|written|produced)|contents|table of contents|index|appendix(?: [a-z0-9]+)?|subscribe|newsletter|support (?:us|our work)|donate|licen[cs]e|copyright|colophon|литература|список литературы|источники|примечания|ссылки|благодарности|об авторах?|о нас|контакты|содержание|оглавление|приложение|参考文献|参考资料|注释|致谢|关于我们|关于作者|联系我们|目录|附录|延伸阅读|әдебиеттер|пайдаланылған әдебиеттер|дереккөздер|ескертпелер|біз туралы|авторлар туралы|байланыс|мазмұны|қосымша)$/iu;

/** Whether a heading opens a section that a summary of the subject leaves out. */
export function isFurnitureHeading(heading: string): boolean {
  const words = heading.replace(/[\s:–—.-]+$/u, '').trim();
  return furniture.test(words) || opensBoilerplateSection(words);
}

const contact = /https?:\/\/|www\.|\S@\S+\.\p{L}{2,}|(?:^|\s)[@#]\p{L}{3,}|(?:tel|phone|fax)\.?:? ?\+?\d/iu;
const calls =
  /^(?:please )?(?:subscribe|sign up|join|follow|visit|download|click|contact|donate|support|register|order|buy|get|discover|explore|share|email|call|book|try|browse|check out|stay|don['’]t miss|find out|learn|read) (?:.{0,60}\b)?(?:us|our|your|you|today|now|here|more|online|free|newsletter|podcast|channel|copy|tickets?|members?|mailing)\b|^(?:подпи[шс]\p{L}+|присоединяйтесь|поддержите|скачайте|следите за|订阅|关注我们|点击|жазылыңыз|қосылыңыз)/iu;
const promotion =
  /\b(?:award[- ]winning|world[- ]class|best[- ]selling|best[- ]in[- ]class|cutting[- ]edge|state[- ]of[- ]the[- ]art service|free trial|limited (?:time )?offer|special offer|money[- ]back|\d+ ?% off|discount code|sign up (?:today|now|for)|subscribers?|our (?:newsletters?|podcasts?|website|web site|readers|subscribers|members|donors|sponsors|supporters|services|products|customers|clients|team|mission|experts|courses?|magazine|journal|app)|we (?:are|were) (?:a|an|the|proud)|(?:help|support) us|you can (?:subscribe|follow|donate|support|buy|order|download))\b/iu;
const organisation =
  /\b(?:is|was) (?:a|an|the) (?:\p{L}+[- ,]+){0,4}(?:non-?profit|non-?partisan|not-for-profit|independent|leading|premier)\b.{0,80}\b(?:organi[sz]ation|institute|institution|foundation|think[- ]tank|publisher|company|charity|association|cent(?:er|re)|network|platform|provider|magazine|society)\b/iu;
const writer =
  /\b(?:is|was) (?:a|an|the) (?:\p{L}+[- ]+){0,4}(?:author|editor|journalist|fellow|professor|lecturer|correspondent|contributor|columnist|freelance writer)\b.{0,60}\b(?:at|of|for|with)\b/iu;

/**
 * Whether a sentence is about those who publish or wrote its text, or wants something of the reader: calls to subscribe,
 * praise of oneself, about-us lines, ways of contact, captions. Told by shape and by whom it is about, not by subject.
 * @param text with white space collapsed
 */
export function isAside(text: string, { metadata }: Pick<DocumentSummary, 'metadata'>): boolean {
  if (isBoilerplateLine(text) || contact.test(text) || calls.test(text)) return true;
  if (promotion.test(text) && (/!/.test(text) || /\b(?:you|your|us|our|we)\b/iu.test(text))) return true;
  const ours = [metadata.publisher, metadata.author].some(
    (name) => name !== undefined && name.length > 3 && text.toLowerCase().startsWith(name.toLowerCase()),
  );
  return (
    (ours && (organisation.test(text) || writer.test(text))) ||
    (ours && /\b(?:dedicated|devoted|committed) to\b/iu.test(text))
  );
}
