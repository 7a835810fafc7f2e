import { documentsDigest } from '../../core/indexing/index-manifest.ts';
import type { CorpusSnapshot } from '../../core/retrieval/snapshot.ts';
import { fingerprint } from '../../core/text/fingerprint.ts';
import type { CalibrationStore, DrawnLines, StoredCalibration } from '../calibration-store.port.ts';

/** A stage's way of drawing its lines. */
export interface LineDrawer<Lines> {
  /** Everything but the corpus that the lines rest on: weights, word vectors. Lines drawn with others are not used. */
  readonly models: unknown;
  draw(snapshot: CorpusSnapshot): Promise<Omit<DrawnLines<Lines>, 'basis'>>;
}

/** A part's lines, as stored. */
type Drawn<Part extends keyof StoredCalibration> = Required<StoredCalibration>[Part];

/** The lines of one corpus: drawn once for each state of it, then read from the store. */
export class CorpusCalibration {
  readonly #store: CalibrationStore;
  readonly #drawn = new WeakMap<CorpusSnapshot, Map<string, Promise<unknown>>>();
  #saving: Promise<void> = Promise.resolve();

  constructor(store: CalibrationStore) {
    this.#store = store;
  }

  /** A part's lines for this state of the corpus; those stored where they fit it. */
  lines<Part extends keyof StoredCalibration>(
    part: Part,
    snapshot: CorpusSnapshot,
    drawer: LineDrawer<Drawn<Part>['lines']>,
  ): Promise<Drawn<Part>> {
    const parts = this.#drawn.get(snapshot) ?? new Map<string, Promise<unknown>>();
    this.#drawn.set(snapshot, parts);
    const known = parts.get(part) as Promise<Drawn<Part>> | undefined;
    if (known !== undefined) return known;
    const drawn = this.#storedOrDrawn(part, snapshot, drawer);
    parts.set(part, drawn);
    return drawn;
  }

  async #storedOrDrawn<Part extends keyof StoredCalibration>(
    part: Part,
    snapshot: CorpusSnapshot,
    drawer: LineDrawer<Drawn<Part>['lines']>,
  ): Promise<Drawn<Part>> {
    const basis = basisOf(snapshot, drawer.models);
    const stored = (await this.#store.load())[part];
    if (stored?.basis === basis) return stored as Drawn<Part>;
    const drawn = { basis, ...(await drawer.draw(snapshot)) } as Drawn<Part>;
    // One after the other: parts that are drawn at the same time must not overwrite each other.
    this.#saving = this.#saving.then(async () => this.#store.save({ ...(await this.#store.load()), [part]: drawn }));
    await this.#saving;
    return drawn;
  }
}

/** Changes with every document and with the models; not with the order in which the documents came. */
function basisOf({ documents }: CorpusSnapshot, models: unknown): string {
  const made = fingerprint(JSON.stringify(models)).toString(16).padStart(8, '0');
  return `${documentsDigest([...documents.values()])}-${made}`;
}
