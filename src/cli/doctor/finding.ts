/** What an examination of the installation found at one point. */
export interface Finding {
  /** What was looked at: `Node`, `Corpus`. */
  readonly name: string;
  /** `bad` keeps Footnote from answering; `note` is worth knowing and no fault. */
  readonly state: 'good' | 'note' | 'bad';
  /** In a few plain words; never a secret. */
  readonly detail: string;
  /** What to do, where something is to be done. */
  readonly remedy?: string;
}

/** Examines one point: what `look` finds is good, what it throws is bad, with the error's own remedy. */
export async function examine(name: string, look: () => Finding | Promise<Finding>): Promise<Finding> {
  try {
    return await look();
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    const remedy = error instanceof Error && 'remedy' in error ? { remedy: String(error.remedy) } : {};
    return { name, state: 'bad', detail, ...remedy };
  }
}
