/** Where a corpus draws its lines; drawn from its own sentences when it is read in. */
export interface Calibration {
  /** Least answerability that is answered, 0 to 1. */
  readonly answer: number;
  /** Least cosine of question and passage that counts as close in meaning: 95 % of foreign questions fall below. */
  readonly close: number;
  /** Least share of the question's weight that a passage and its headings say where they speak of its topic at all. */
  readonly topic: number;
  /** A further sentence is shown if its score is at least this share of the best one's. */
  readonly further: number;
}

/** How the line for answers follows a corpus, by what became of questions whose passage was thought away. */
export interface AnswerDrift {
  /** Mean log odds of answerability that such questions reached in the corpora that the shipped line was measured on. */
  readonly typical: number;
  /** Share of the distance from there that the line moves, 0 to 1: how far such questions tell what people's own will do. */
  readonly share: number;
}

/** So many questions weigh as much as knowing nothing of the corpus. */
const priorQuestions = 8;
/** The line stays between these, whatever a strange corpus says: log odds. */
const outermost = 5;

/**
 * The line for answers in a corpus: further up where questions reach high although their passage is gone, as in a corpus
 * that says everything several times, further down where they do not.
 * @param answer the shipped line, 0 to 1
 * @param scores answerability of questions whose passage was thought away; few move the line little
 */
export function answerLineFor(answer: number, { typical, share }: AnswerDrift, scores: readonly number[]): number {
  if (scores.length === 0) return answer;
  const mean = scores.reduce((sum, score) => sum + logOddsOf(score), 0) / scores.length;
  const trust = scores.length / (scores.length + priorQuestions);
  const moved = logOddsOf(answer) + share * trust * (mean - typical);
  return 1 / (1 + Math.exp(-Math.max(-outermost, Math.min(outermost, moved))));
}

/** Log odds of a probability, kept finite. */
export function logOddsOf(probability: number): number {
  const inside = Math.max(1e-4, Math.min(1 - 1e-4, probability));
  return Math.log(inside / (1 - inside));
}
