import type { AskRequest, Footnote, Turn } from '../../app/footnote.ts';
import type { Quotation, Reply } from '../../core/citations/reply.ts';

/** Turns that a follow-up may lean on. */
const REMEMBERED_TURNS = 6;

/** A talk in the terminal: what was asked, and what the last reply showed. */
export interface Conversation {
  ask(question: string): Promise<Reply>;
  /** Citation `number` of the last reply; after a refusal, the nearest passage in that place. */
  quotation(number: number): Quotation | undefined;
}

/** Starts a conversation that remembers the last six turns. Refused questions are remembered too: they tell what a follow-up is about. */
export function startConversation(footnote: Pick<Footnote, 'ask'>): Conversation {
  let turns: readonly Turn[] = [];
  let shown: readonly Quotation[] = [];
  return {
    async ask(question) {
      const request: AskRequest = { question, history: turns };
      const reply = await footnote.ask(request);
      shown = reply.kind === 'refusal' ? reply.nearest : reply.citations;
      const passageIds = shown.map((quotation) => quotation.passageId);
      turns = [...turns, { question: reply.readAs ?? question, passageIds }].slice(-REMEMBERED_TURNS);
      return reply;
    },
    quotation: (number) => shown[number - 1],
  };
}
