import type { AnswerRecord } from '../../app/answer-store.port.ts';
import { phrasesIn } from '../../core/answering/phrases/phrases-in.ts';
import type { Citation, CitedClaim, Quotation, RefusalReply, Reply, Withheld } from '../../core/citations/reply.ts';
import { answerActions, refusalActions } from '../components/answer-actions.ts';
import { citationRows } from '../components/citation-row.ts';
import { limits, promises } from '../limits.ts';
import type { Messages } from '../messages/messages.ts';
import { type Body, layOut, type Part, partLimit } from './body.ts';
import type { OutgoingMessage } from './outgoing-message.ts';
import { literalPieces, literalWithin } from './plain.ts';
import { quotationColumn, quotationLines, withNumbers } from './quotation.ts';

/** What the place allows. */
export interface RenderOptions {
  readonly embeds: boolean;
  /** A thread can be opened below the answer. */
  readonly threads: boolean;
}

/** A stored answer with its reply. */
export type RepliedRecord = AnswerRecord & { readonly reply: Reply };

/** As many columns as Discord's widest client sets side by side. */
const shownSides = 3;
const colours = { answer: 0x2e7d32, correction: 0xb26a00, conflict: 0xb26a00, refusal: 0x5f6b7a } as const;

/** The messages that show a reply, in order; components and citations are on the last. */
export function renderReply(record: RepliedRecord, messages: Messages, options: RenderOptions): OutgoingMessage[] {
  const { reply } = record;
  const readAs: Part[] =
    reply.readAs === undefined
      ? []
      : [{ text: `*${messages.answer.readAs(literalWithin(reply.readAs, limits.embed.title))}*`, after: '\n' }];
  const body =
    reply.kind === 'refusal' ? refusalBody(record, reply, messages) : citedBody(record, reply, messages, options);
  return layOut(
    { title: record.question, colour: colours[reply.kind], ...body, parts: [...readAs, ...body.parts] },
    options.embeds,
  );
}

function citedBody(
  record: AnswerRecord,
  reply: Exclude<Reply, { kind: 'refusal' }>,
  messages: Messages,
  { threads }: RenderOptions,
): Body {
  const isBelowLine = reply.kind !== 'answer' || reply.readAs !== undefined;
  const heading: Part[] =
    reply.kind === 'answer'
      ? []
      : [
          { text: `**${messages.headline[reply.kind]}**`, after: '\n' },
          ...literalPieces(reply.why, partLimit).map((text): Part => ({ text, after: '\n' })),
        ];
  const notes = [...withheldParts(reply.withheld, messages), ...troubleParts(reply, messages)];
  const frame = {
    footer: footerOf(reply, messages),
    rows: [...citationRows(record.id, record.quotations, messages), ...answerActions(record, messages, threads)],
  };
  if (reply.kind === 'conflict') {
    // Neither side stands above the other. What more there is than fits side by side follows.
    const columns = reply.citations.slice(0, shownSides).map((citation) => quotationColumn(citation.number, citation));
    return {
      ...frame,
      parts: heading,
      columns,
      tail: [...numberedParts(reply.citations.slice(shownSides)), ...notes],
    };
  }
  return {
    ...frame,
    parts: [...heading, ...reply.claims.flatMap((claim, index) => claimParts(claim, isBelowLine && index === 0))],
    tail: [...numberedParts(reply.citations), ...notes],
  };
}

/** How many statements were checked, and who wrote them if not the sources. */
function footerOf(reply: Exclude<Reply, { kind: 'refusal' }>, messages: Messages): string {
  const checked = messages.answer.checked(reply.claims.length + reply.withheld.length, reply.withheld.length);
  const isWritten = reply.kind === 'answer' && reply.drafter === 'model' && reply.model !== undefined;
  return isWritten ? `${checked} · ${messages.model.writtenBy(reply.model.name)}` : checked;
}

/** That the model failed and this was found without it. */
function troubleParts({ model }: Reply, messages: Messages): Part[] {
  if (model?.trouble === undefined) return [];
  return [{ text: `*${messages.model.without(literalWithin(model.name, 200), model.trouble)}*`, after: '\n\n' }];
}

function refusalBody(record: AnswerRecord, reply: RefusalReply, messages: Messages): Body {
  // Passages that are close in meaning are what the reader came for: first, and whole.
  const isClose = reply.reason === 'no-direct-answer';
  const headline: Part = { text: `**${messages.headline.refusal[reply.reason]}**`, after: '\n' };
  const why = saysMore(reply, messages) ? whyParts(reply.why, isClose, messages) : [];
  const nearest = nearestParts(reply.nearest, isClose ? promises.shownPassage : promises.shownQuote, messages);
  const reasons = isClose ? [...nearest, ...why] : [...why, ...nearest];
  return {
    parts: [headline, ...reasons, ...withheldParts(reply.withheld, messages), ...troubleParts(reply, messages)],
    rows: refusalActions(record, reply, messages),
  };
}

/** Whether the reason tells more than the headline: some reasons are headlines themselves. */
function saysMore({ reason, why }: RefusalReply, { language }: Messages): boolean {
  if (reason === 'not-a-question' || reason === 'empty-corpus') return false;
  return why.trim() !== '' && why !== phrasesIn(language).noDirectAnswer;
}

function whyParts(why: string, isLast: boolean, messages: Messages): Part[] {
  return literalPieces(why, partLimit).map((text, index) => ({
    text: index === 0 ? `${messages.answer.why}: ${text}` : text,
    after: isLast && index === 0 ? '\n\n' : '\n',
  }));
}

function nearestParts(nearest: readonly Quotation[], shown: number, messages: Messages): Part[] {
  if (nearest.length === 0) return [];
  const quoted = nearest.map(
    (quotation): Part => ({
      text: quotationLines(quotation, shown).replace(/^/gm, '> '),
      after: '\n',
    }),
  );
  return [{ text: messages.answer.nearest, after: '\n\n' }, ...quoted];
}

function numberedParts(citations: readonly Citation[]): Part[] {
  return citations.map(
    (citation, index): Part => ({
      text: `**[${citation.number}]** ${quotationLines(citation)}`,
      after: index === 0 ? '\n\n' : '\n',
    }),
  );
}

function claimParts(claim: CitedClaim, isFirstBelowHeading: boolean): Part[] {
  const pieces = literalPieces(claim.text, partLimit - 40);
  return pieces.map((piece, index) => ({
    text: index === pieces.length - 1 ? withNumbers(piece, claim.citations) : piece,
    after: isFirstBelowHeading && index === 0 ? '\n' : ' ',
  }));
}

function withheldParts(withheld: readonly Withheld[], messages: Messages): Part[] {
  if (withheld.length === 0) return [];
  return [
    { text: messages.answer.leftOut, after: '\n\n' },
    ...withheld.map(
      ({ text, why }): Part => ({
        text: `~~${literalWithin(text, 600, 300)}~~ ${literalWithin(why, 600, 300)}`.trimEnd(),
        after: '\n',
      }),
    ),
  ];
}
