import type Database from 'libsql';
import type { Passage } from '../../core/passages/passage.ts';
import { areTwins, type TwinProfile, twinKeys, twinProfile } from '../../core/passages/twins.ts';

/** A key that more passages have tells nothing: it comes from a formula that recurs everywhere. */
const MOST_PER_KEY = 40;
/** Share of a passage's keys that a twin has too; one common sentence in a long passage is not enough. */
const FEWEST_SHARED = 0.3;
/** Profiles kept for comparing again. */
const MOST_PROFILES = 50_000;

/** Finds twins of new passages among those stored and those that came earlier in the same change. */
export class TwinRegister {
  private readonly stored: Database.Statement;
  private readonly insert: Database.Statement;
  private readonly remove: Database.Statement;
  private readonly passageOf: (id: number) => Passage | undefined;
  private readonly searchStored: boolean;
  private readonly fresh = new Map<number, number[]>();
  private readonly added = new Map<number, Passage>();
  private readonly profiles = new Map<number, TwinProfile>();

  /** @param passageOf Reads a stored passage. */
  constructor(database: Database.Database, passageOf: (id: number) => Passage | undefined) {
    this.stored = database.prepare(`SELECT passage FROM twin_key WHERE key = ? LIMIT ${MOST_PER_KEY + 1}`);
    this.insert = database.prepare('INSERT OR IGNORE INTO twin_key SELECT value ->> 0, value ->> 1 FROM json_each(?)');
    this.remove = database.prepare('DELETE FROM twin_key WHERE key = ? AND passage = ?');
    this.passageOf = passageOf;
    this.searchStored = database.prepare('SELECT 1 FROM twin_key LIMIT 1').get() !== undefined;
  }

  /** The passage with the twin group that it belongs to: one whose oldest passage is its twin, or its own. */
  join(passage: Passage): Passage {
    const keys = twinKeys(passage);
    const enough = Math.max(Math.min(2, keys.length), keys.length * FEWEST_SHARED);
    const profile = this.profile(passage);
    // A twin of a twin may be another text: a group is those that are twins of its oldest.
    const groups = new Set<number>();
    for (const [id, shared] of this.candidates(keys)) {
      if (shared >= enough) {
        groups.add(this.known(id)?.twin ?? id);
      }
    }
    const twin = [...groups]
      .sort((one, other) => one - other)
      .map((id) => this.known(id))
      .find((oldest) => oldest !== undefined && areTwins(profile, this.profile(oldest)));
    const joined = { ...passage, twin: twin?.twin ?? passage.id };
    this.added.set(passage.id, joined);
    for (const key of keys) {
      const ids = this.fresh.get(key);
      if (ids === undefined) {
        this.fresh.set(key, [passage.id]);
      } else {
        ids.push(passage.id);
      }
    }
    return joined;
  }

  /** Takes the keys of a passage that is being removed out of the store. */
  forget(passage: Passage): void {
    for (const key of twinKeys(passage)) {
      this.remove.run(key, passage.id);
    }
  }

  /** Stores the keys of the passages that joined. */
  save(): void {
    const pairs = [...this.fresh]
      .sort(([one], [other]) => one - other)
      .flatMap(([key, ids]) => ids.map((id) => [key, id]));
    for (let from = 0; from < pairs.length; from += 10_000) {
      this.insert.run(JSON.stringify(pairs.slice(from, from + 10_000)));
    }
  }

  private known(id: number): Passage | undefined {
    return this.added.get(id) ?? this.passageOf(id);
  }

  /** Ids of passages that share keys, and how many. */
  private candidates(keys: readonly number[]): Map<number, number> {
    const shared = new Map<number, number>();
    for (const key of keys) {
      const stored = this.searchStored
        ? (this.stored.all(key) as { passage: number }[]).map(({ passage }) => passage)
        : [];
      const ids = [...stored, ...(this.fresh.get(key) ?? [])];
      for (const id of ids.length > MOST_PER_KEY ? [] : ids) {
        shared.set(id, (shared.get(id) ?? 0) + 1);
      }
    }
    return shared;
  }

  private profile(passage: Passage): TwinProfile {
    const known = this.profiles.get(passage.id);
    if (known !== undefined) {
      return known;
    }
    const profile = twinProfile(passage);
    if (this.profiles.size >= MOST_PROFILES) {
      this.profiles.clear();
    }
    this.profiles.set(passage.id, profile);
    return profile;
  }
}
