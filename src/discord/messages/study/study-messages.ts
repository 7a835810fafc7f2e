import type { LeftAlone } from '../../../core/study/discussion/discussion-summary.ts';
import type { PromptKind } from '../../../core/study/discussion/prompt.ts';

/** Every word of ours around summaries, discussions, quizzes and cards, in one language. Discord's Markdown, as it is. */
export interface StudyMessages {
  readonly summary: {
    readonly ofEverything: string;
    readonly shared: string;
    readonly differences: string;
    readonly only: (title: string) => string;
    readonly covers: (covered: number, total: number, of: 'sections' | 'documents') => string;
    readonly ofDiscussion: string;
    readonly membersSaid: string;
    readonly sourcesSay: string;
    readonly disagreed: string;
    readonly openQuestions: string;
    readonly nothingSaid: string;
    readonly leftAlone: (counts: LeftAlone) => string;
    readonly counted: (messages: number, members: number) => string;
    readonly onlyInThread: string;
    readonly cannotRead: string;
  };
  readonly discuss: {
    readonly title: (topic: string) => string;
    readonly everything: string;
    readonly prompt: Readonly<Record<PromptKind, string>>;
    readonly howTo: string;
    readonly onlyInChannel: string;
  };
  readonly quiz: {
    readonly me: string;
    readonly title: (number: number, total: number) => string;
    readonly short: (made: number, wanted: number) => string;
    readonly type: string;
    readonly isTrue: string;
    readonly isFalse: string;
    readonly answerTitle: string;
    readonly answerLabel: string;
    readonly statement: string;
    readonly right: string;
    readonly wrong: (key: string) => string;
    readonly key: (key: string) => string;
    readonly noted: (given: string) => string;
    readonly answeredBefore: string;
    readonly answerFirst: string;
    readonly alreadyRevealed: string;
    readonly reveal: string;
    readonly next: string;
    readonly dispute: string;
    readonly disputed: string;
    readonly knewIt: (names: string) => string;
    readonly nobodyKnew: string;
    readonly scores: string;
    readonly result: (right: number, total: number) => string;
    readonly notCounted: (questions: number) => string;
  };
  readonly cards: {
    readonly kind: Readonly<Record<'term' | 'question' | 'gap', string>>;
    readonly added: (cards: number) => string;
    readonly show: string;
    readonly again: string;
    readonly knew: string;
    readonly export: string;
    readonly exported: (cards: number) => string;
    readonly none: string;
    readonly done: string;
    readonly progress: (known: number, learning: number, fresh: number) => string;
    readonly nextDue: (when: string) => string;
    readonly gone: string;
  };
}
