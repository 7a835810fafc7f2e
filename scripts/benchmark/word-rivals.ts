import { create, insertMultiple, search } from '@orama/orama';
import Database from 'libsql';
import MiniSearch from 'minisearch';
import type { BenchmarkPassages, Engine } from './engine.ts';

/** MiniSearch with its own defaults: any word counts, BM25+. */
export const miniSearch: Engine = {
  name: 'minisearch',
  largest: { passages: 100_000, why: 'a question takes it some ten seconds, and the index some gigabytes' },
  async build(text) {
    const index = new MiniSearch({ fields: ['text'] });
    for (let id = 0; id < text.size; id += 1) index.add({ id, text: text.passage(id) });
    return {
      search: (question, limit) =>
        index
          .search(question)
          .slice(0, limit)
          .map(({ id }) => Number(id)),
    };
  },
};

/** Orama with its own defaults, every word optional as with the others. */
export const orama: Engine = {
  name: 'orama',
  largest: { passages: 100_000, why: 'a question takes it half a minute' },
  async build(text) {
    const index = create({ schema: { text: 'string' } as const });
    const step = 1000;
    for (let start = 0; start < text.size; start += step) {
      await insertMultiple(index, numbered(text, start, Math.min(text.size, start + step)), step);
    }
    return {
      async search(question, limit) {
        const { hits } = await search(index, { term: question, limit, threshold: 1 });
        return hits.map(({ id }) => Number(id));
      },
    };
  },
};

/** SQLite's FTS5 in memory with Porter's stemmer, ranked by its bm25(). */
export const fts5: Engine = {
  name: 'SQLite FTS5',
  async build(text) {
    const database = new Database(':memory:');
    database.exec("CREATE VIRTUAL TABLE passage USING fts5(text, tokenize = 'porter unicode61')");
    const insert = database.prepare('INSERT INTO passage(rowid, text) VALUES (?, ?)');
    database.transaction(() => {
      for (let place = 0; place < text.size; place += 1) insert.run(place + 1, text.passage(place));
    })();
    const query = database.prepare('SELECT rowid FROM passage WHERE passage MATCH ? ORDER BY rank LIMIT ?');
    return {
      search(question, limit) {
        const words = question.match(/[\p{L}\p{N}]+/gu) ?? [];
        const rows = query.all(words.map((word) => `"${word}"`).join(' OR '), limit) as { rowid: number }[];
        return rows.map(({ rowid }) => rowid - 1);
      },
      close: () => database.close(),
    };
  },
};

function numbered(text: BenchmarkPassages, start: number, end: number): { id: string; text: string }[] {
  return Array.from({ length: end - start }, (_, step) => ({
    id: String(start + step),
    text: text.passage(start + step),
  }));
}
