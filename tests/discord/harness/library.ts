import { type CitationView, type LostCitation, viewCitation } from '../../../src/app/citation-view.ts';
import type {
  AskRequest,
  CheckedClaim,
  FindRequest,
  Footnote,
  FoundPassage,
  SourceSummary,
} from '../../../src/app/footnote.ts';
import type { Study } from '../../../src/app/study/study.ts';
import type { Citation, Quotation, RefusalReply, Reply } from '../../../src/core/citations/reply.ts';
import type { Block, Document } from '../../../src/core/documents/document.ts';
import type { Passage } from '../../../src/core/passages/passage.ts';

const texts: Readonly<Record<string, string>> = {
  lighthouse: [
    'The lighthouse on the northern cape was built in 1871. It stands 42 metres above the sea.',
    'Its lamp burned whale oil until 1903. Since then it has run on electricity.',
    'Keepers lived in the tower with their families. The last of them left in 1987.',
  ].join('\n\n'),
  harbour: [
    'The harbour below the cape was dredged twice. Large ships have called there since 1950.',
    'Fishing brings most of the income of the town.',
  ].join('\n\n'),
};

/**
 * A Footnote over two short real texts: it answers what is scripted below with quotations cut by offset and refuses the
 * rest. It stands in where a test is about Discord, not about answering.
 */
export class Library implements Footnote {
  readonly asked: AskRequest[] = [];
  readonly documents = new Map<string, Document>(Object.entries(texts).map(([id, text]) => [id, toDocument(id, text)]));
  /** Called before each answer: to fail, to wait, or to see what has happened by then. */
  beforeAnswer: (request: AskRequest) => Promise<void> | void = () => undefined;
  /** Replies to give instead of the scripted ones, by question. */
  readonly replies = new Map<string, Reply>();

  async ask(request: AskRequest): Promise<Reply> {
    this.asked.push(request);
    await this.beforeAnswer(request);
    const given = this.replies.get(request.question);
    if (given) return given;
    const question = request.question.toLowerCase();
    if (question.includes('built')) return this.answer('lighthouse', ['was built in 1871', 'stands 42 metres']);
    if (question.includes('oil')) return this.answer('lighthouse', ['burned whale oil']);
    return this.refusal();
  }

  answer(documentId: string, phrases: readonly [string, ...string[]]): Reply {
    const citations = phrases.map((phrase, index) => ({ ...this.quote(documentId, phrase), number: index + 1 }));
    const [first, ...rest] = citations as [Citation, ...Citation[]];
    const claim = ({ quote, number }: Citation) => ({ text: quote, citations: [number] as const });
    return {
      kind: 'answer',
      claims: [claim(first), ...rest.map(claim)],
      citations: [first, ...rest],
      withheld: [],
      drafter: 'extractive',
    };
  }

  refusal(more: Partial<RefusalReply> = {}): RefusalReply {
    return {
      kind: 'refusal',
      reason: 'not-stated',
      why: 'The documents speak of the lighthouse, but no passage says this.',
      nearest: [this.quote('lighthouse', 'The last of them left')],
      suggestions: ['When was the lighthouse built?'],
      withheld: [],
      ...more,
    };
  }

  /** The sentence that holds the phrase. */
  quote(documentId: string, phrase: string): Quotation {
    const document = this.#document(documentId);
    const at = document.text.indexOf(phrase);
    if (at < 0) throw new Error(`${documentId} does not say: ${phrase}`);
    const before = document.text.slice(0, at);
    const start = Math.max(
      before.lastIndexOf('. ') < 0 ? 0 : before.lastIndexOf('. ') + 2,
      before.lastIndexOf('\n') + 1,
    );
    const end = document.text.indexOf('.', at) + 1;
    const { id, title, metadata, hash } = document;
    const line = document.text.slice(0, start).split('\n').length;
    return {
      document: { id, title, metadata, hash },
      passageId: start + 1,
      quote: document.text.slice(start, end),
      start,
      end,
      locator: `line ${line}`,
    };
  }

  async find({ text, limit = 10, documentIds }: FindRequest): Promise<FoundPassage[]> {
    const words = text
      .toLowerCase()
      .split(/\W+/)
      .filter((word) => word.length > 3);
    const all = await Promise.all([...this.documents.keys()].map((id) => this.passagesOf(id)));
    return all
      .flat()
      .filter(({ documentId }) => documentIds?.includes(documentId) ?? true)
      .map((passage) => ({ passage, hits: words.filter((word) => passage.prose.toLowerCase().includes(word)).length }))
      .filter(({ hits }) => hits > 0)
      .sort((a, b) => b.hits - a.hits)
      .slice(0, limit)
      .map(({ passage, hits }) => {
        const { id, title, metadata, hash } = this.#document(passage.documentId);
        return {
          document: { id, title, metadata, hash },
          passageId: passage.id,
          start: passage.start,
          end: passage.end,
          text: passage.prose,
          locator: `line ${passage.line}`,
          score: hits / words.length,
        };
      });
  }

  async check({ claim }: { claim: string }): Promise<CheckedClaim> {
    const isSupported = claim.includes('1871');
    return {
      claim,
      verdict: isSupported ? 'supported' : claim.includes('1872') ? 'contradicted' : 'not-in-sources',
      score: isSupported ? 0.95 : 0.1,
      why: isSupported
        ? 'the source says the same'
        : claim.includes('1872')
          ? 'the source says 1871, the claim says 1872'
          : 'nothing about this',
      citations: /187[12]/.test(claim) ? [{ ...this.quote('lighthouse', 'was built in 1871'), number: 1 }] : [],
    };
  }

  async checkMessage(text: string): Promise<CheckedClaim[]> {
    const claims = text.split(/(?<=[.])\s+/).filter((sentence) => sentence.endsWith('.'));
    return Promise.all(claims.map((claim) => this.check({ claim })));
  }

  async verify(): Promise<never> {
    throw new Error('Discord verifies no drafts.');
  }

  async sources(): Promise<SourceSummary[]> {
    return [...this.documents.values()]
      .map(({ id, title, metadata, hash, text, blocks }) => ({
        id,
        title,
        metadata,
        hash,
        passages: blocks.length,
        words: text.split(/\s+/).length,
      }))
      .sort((a, b) => a.title.localeCompare(b.title));
  }

  async document(id: string): Promise<Document | undefined> {
    return this.documents.get(id);
  }

  async passagesOf(documentId: string, limit = Number.POSITIVE_INFINITY): Promise<Passage[]> {
    const document = this.#document(documentId);
    return document.blocks.slice(0, limit).map(({ start, end }, ordinal) => ({
      id: start + 1,
      documentId,
      ordinal,
      start,
      end,
      prose: document.prose.slice(start, end),
      headings: [],
      line: document.text.slice(0, start).split('\n').length,
      language: 'en',
      sentences: [{ start, end, kind: 'sentence' }],
      twin: start + 1,
    }));
  }

  async openCitation(quotation: Quotation, turned: number): Promise<CitationView | LostCitation> {
    return viewCitation(this, quotation, turned);
  }

  async exampleQuestions(limit: number): Promise<string[]> {
    return ['When was the lighthouse built?', 'What did its lamp burn?', 'Who lived in the tower?'].slice(0, limit);
  }

  /** What studying gives; a refusal each, until a test puts something else in its place. */
  study: Study = {
    summarise: async () => this.refusal(),
    cards: async () => this.refusal(),
    discuss: async () => this.refusal(),
    quiz: async () => this.refusal(),
    summariseDiscussion: async () => {
      throw new Error('No thread is summed up here.');
    },
  };

  async close(): Promise<void> {}

  #document(id: string): Document {
    const document = this.documents.get(id);
    if (!document) throw new Error(`There is no document ${id}.`);
    return document;
  }
}

/** A plain text as a document: paragraphs are blocks. */
export function toDocument(id: string, text: string): Document {
  const blocks: Block[] = [];
  let start = 0;
  for (const paragraph of text.split('\n\n')) {
    blocks.push({ kind: 'paragraph', start, end: start + paragraph.length });
    start += paragraph.length + 2;
  }
  return {
    id,
    title: `The ${id} of the cape`,
    text,
    prose: text,
    blocks,
    pages: [],
    metadata: { publisher: 'Cape Museum', address: `https://example.org/${id}` },
    hash: `${id}-${text.length}`,
  };
}
