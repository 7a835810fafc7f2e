import { type Card, createEmptyCard, fsrs, Rating } from 'ts-fsrs';
import type { CardMemory, CardSchedule, ScheduledCard } from '../../app/card-schedule.port.ts';

/** The free spaced repetition scheduler with its published parameters; without chance, so a review has one outcome. */
export function fsrsSchedule(): CardSchedule {
  const scheduler = fsrs({ enable_fuzz: false });
  return {
    begin: (now) => scheduled(createEmptyCard(new Date(now))),
    next: (memory, grade, now) =>
      scheduled(scheduler.next(remembered(memory), new Date(now), grade === 'again' ? Rating.Again : Rating.Good).card),
  };
}

function scheduled({ due, last_review, ...numbers }: Card): ScheduledCard {
  const memory = {
    ...numbers,
    due: due.getTime(),
    ...(last_review === undefined ? {} : { last_review: last_review.getTime() }),
  };
  return { due: due.getTime(), memory };
}

function remembered(memory: CardMemory): Card {
  const number = (name: string): number => Number(memory[name] ?? 0);
  return {
    due: new Date(number('due')),
    stability: number('stability'),
    difficulty: number('difficulty'),
    elapsed_days: number('elapsed_days'),
    scheduled_days: number('scheduled_days'),
    learning_steps: number('learning_steps'),
    reps: number('reps'),
    lapses: number('lapses'),
    state: number('state'),
    ...(memory.last_review === undefined ? {} : { last_review: new Date(number('last_review')) }),
  };
}
