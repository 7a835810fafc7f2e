/** Discord's limits, as its documentation states them; lengths in UTF-16 units, which is never more than Discord counts. */
export const limits = {
  message: { content: 2_000, embeds: 10, rows: 5 },
  embed: { title: 256, description: 4_096, fields: 25, fieldName: 256, fieldValue: 1_024, footer: 2_048, total: 6_000 },
  row: { buttons: 5 },
  /** Bytes of a file that an app may send where nobody has boosted anything: 10 MiB. */
  file: { bytes: 10 * 1024 * 1024 },
  button: { label: 80, customId: 100 },
  select: { options: 25, label: 100, value: 100, description: 100, placeholder: 150 },
  modal: { title: 45, label: 45, textInput: 4_000 },
  autocomplete: { choices: 25, name: 100, value: 100 },
  thread: { name: 100 },
  /** Milliseconds that an interaction's token can be used for. */
  interaction: { lifetime: 15 * 60_000 },
} as const;

/** Footnote's own limits, promised to readers. */
export const promises = {
  /** Characters of a question. */
  question: 500,
  /** Characters of a quote below an answer; the button opens the whole. */
  shownQuote: 220,
  /** Characters of a passage that comes close without answering: shown whole, as far as a message allows. */
  shownPassage: 500,
  /** Characters of a document's title in a citation. */
  shownTitle: 120,
  /** Numbers that get a button each; above, a select opens them. */
  citationButtons: 5,
  /** Passages that `/find` shows. */
  foundPassages: 5,
  /** Claims of one text that are shown with their verdict. */
  checkedClaims: 12,
  /** Messages that one answer may take, so that it never floods a channel; Discord allows a reply and five follow-ups where only a user installed the app. */
  messagesOfAnswer: 5,
  /** Turns that a follow-up remembers. */
  rememberedTurns: 6,
  /** Milliseconds that suggestions may take, of the three seconds that Discord gives. */
  suggestWithin: 1_500,
  /** Milliseconds of waiting after which a member is told their place in the line, and between two such words. */
  placeAfter: 1_500,
  placeEvery: 10_000,
  /** Milliseconds that the replies under way get when the bot is told to stop; containers kill after ten seconds. */
  stopWithin: 8_000,
  /** Milliseconds that a last word may take after that. */
  lastWordWithin: 1_500,
  /** Milliseconds that records are kept. */
  recordLifetime: 30 * 24 * 60 * 60_000,
} as const;
