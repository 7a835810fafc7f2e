/** How well somebody knew a card. */
export type CardGrade = 'again' | 'knew';

/** What a schedule remembers of a card between reviews. Only the schedule that made it looks inside; it survives JSON. */
export type CardMemory = Readonly<Record<string, number | string>>;

/** When a card is due next. */
export interface ScheduledCard {
  /** Milliseconds since the epoch. */
  readonly due: number;
  readonly memory: CardMemory;
}

/** Spaces the reviews of flashcards: what was known comes back later, what was not comes back soon. */
export interface CardSchedule {
  /** A card that nobody has seen is due at once. @param now milliseconds since the epoch */
  begin(now: number): ScheduledCard;
  /** After a review. @param now milliseconds since the epoch */
  next(memory: CardMemory, grade: CardGrade, now: number): ScheduledCard;
}
