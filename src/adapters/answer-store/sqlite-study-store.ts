import type Database from 'libsql';
import type { QuizAnswer, StoredCard, StudyStore } from '../../app/study-store.port.ts';

/** The study tables of the answer store. @param keyOf keyed hash of a user id */
export function studyTables(database: Database.Database, keyOf: (userId: string) => string): StudyStore {
  const insertAnswer = database.prepare(
    `INSERT INTO quiz_answers (quiz, question, user, name, given, is_right) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (quiz, question, user) DO NOTHING`,
  );
  const insertCard = database.prepare(
    'INSERT INTO cards (id, user, front, due, record) VALUES (?, ?, ?, ?, ?) ON CONFLICT (user, front) DO NOTHING',
  );
  const answers = 'SELECT quiz, question, user, name, given, is_right FROM quiz_answers';
  return {
    async answerQuiz({ quizId, question, name, given, isRight }, userId) {
      return insertAnswer.run(quizId, question, keyOf(userId), name, given, isRight ? 1 : 0).changes > 0;
    },
    async quizAnswers(quizId) {
      return (database.prepare(`${answers} WHERE quiz = ? ORDER BY rowid`).all(quizId) as AnswerRow[]).map((row) => ({
        ...toAnswer(row),
        member: row.user,
      }));
    },
    async disputeQuestion(quizId, question) {
      database.prepare('INSERT OR IGNORE INTO quiz_disputes (quiz, question) VALUES (?, ?)').run(quizId, question);
    },
    async disputedQuestions(quizId) {
      const rows = database.prepare('SELECT question FROM quiz_disputes WHERE quiz = ?').all(quizId);
      return new Set((rows as { question: number }[]).map(({ question }) => question));
    },
    async addCards(cards, userId) {
      const key = keyOf(userId);
      return cards.reduce(
        (added, stored) =>
          added + insertCard.run(stored.id, key, stored.card.front, stored.due, JSON.stringify(stored)).changes,
        0,
      );
    },
    async dueCard(userId, moment) {
      const row = database
        .prepare('SELECT record FROM cards WHERE user = ? AND due <= ? ORDER BY due, rowid LIMIT 1')
        .get(keyOf(userId), moment);
      return row === undefined ? undefined : toCard(row);
    },
    async card(userId, cardId) {
      const row = database.prepare('SELECT record FROM cards WHERE user = ? AND id = ?').get(keyOf(userId), cardId);
      return row === undefined ? undefined : toCard(row);
    },
    async reviewCard(userId, cardId, { due, memory }) {
      database
        .prepare(
          "UPDATE cards SET due = ?, record = json_set(record, '$.due', ?, '$.memory', json(?)) WHERE user = ? AND id = ?",
        )
        .run(due, due, JSON.stringify(memory), keyOf(userId), cardId);
    },
    async cardsOf(userId) {
      return database.prepare('SELECT record FROM cards WHERE user = ? ORDER BY rowid').all(keyOf(userId)).map(toCard);
    },
    async quizAnswersOf(userId) {
      const rows = database.prepare(`${answers} WHERE user = ? ORDER BY rowid`).all(keyOf(userId));
      return (rows as AnswerRow[]).map(toAnswer);
    },
  };
}

/** Erases everything of a member in the study tables; how many rows there were. */
export function forgetStudy(database: Database.Database, userKey: string): number {
  const answers = database.prepare('DELETE FROM quiz_answers WHERE user = ?').run(userKey).changes;
  return answers + database.prepare('DELETE FROM cards WHERE user = ?').run(userKey).changes;
}

interface AnswerRow {
  readonly quiz: string;
  readonly question: number;
  readonly user: string;
  readonly name: string;
  readonly given: string;
  readonly is_right: number;
}

function toAnswer({ quiz, question, name, given, is_right }: AnswerRow): QuizAnswer {
  return { quizId: quiz, question, name, given, isRight: is_right === 1 };
}

function toCard(row: unknown): StoredCard {
  return JSON.parse((row as { record: string }).record) as StoredCard;
}
