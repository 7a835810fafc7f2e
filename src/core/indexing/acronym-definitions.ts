import type { Acronym } from '../text/acronyms.ts';

/** An acronym and the passages that define it. */
export interface AcronymDefinition {
  readonly acronym: Acronym;
  readonly passageIds: readonly number[];
}

/** The acronyms of a corpus with who defines them, so that one disappears with its last definition. Never changes. */
export class AcronymDefinitions {
  readonly #definitions: ReadonlyMap<string, AcronymDefinition>;

  constructor(definitions: readonly AcronymDefinition[] = []) {
    this.#definitions = new Map(definitions.map((definition) => [keyOf(definition.acronym), definition]));
  }

  /** In the order of their short forms. */
  get list(): AcronymDefinition[] {
    return [...this.#definitions].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, definition]) => definition);
  }

  get acronyms(): Acronym[] {
    return this.list.map(({ acronym }) => acronym);
  }

  /** The definitions after some passages have gone and others, with what they define, have come. */
  updated(
    added: readonly { readonly passageId: number; readonly defined: readonly Acronym[] }[],
    removedIds: readonly number[],
  ): AcronymDefinitions {
    const gone = new Set(removedIds);
    const kept = this.list
      .map(({ acronym, passageIds }) => ({ acronym, passageIds: passageIds.filter((id) => !gone.has(id)) }))
      .filter(({ passageIds }) => passageIds.length > 0);
    const next = new Map(kept.map((definition) => [keyOf(definition.acronym), definition]));
    for (const { passageId, defined } of added) {
      for (const acronym of defined) {
        const known = next.get(keyOf(acronym))?.passageIds ?? [];
        if (!known.includes(passageId)) next.set(keyOf(acronym), { acronym, passageIds: [...known, passageId] });
      }
    }
    return new AcronymDefinitions([...next.values()]);
  }

  /** Acronyms that only one of the two has. */
  difference(other: AcronymDefinitions): Acronym[] {
    return [
      ...[...this.#definitions].filter(([key]) => !other.#definitions.has(key)),
      ...[...other.#definitions].filter(([key]) => !this.#definitions.has(key)),
    ].map(([, { acronym }]) => acronym);
  }
}

function keyOf(acronym: Acronym): string {
  return `${acronym.short} ${acronym.long.join(' ')}`;
}
