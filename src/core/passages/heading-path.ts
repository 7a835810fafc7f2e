import type { Block } from '../documents/document.ts';
import { readableTitle } from '../documents/readable-name.ts';

/** The headings above the place that a walk through the blocks has reached. */
export class HeadingPath {
  private readonly title: string;
  private path: { readonly level: number; readonly words: string }[] = [];

  /** @param title The document's title: a heading that only repeats it is not part of the path. */
  constructor(title: string) {
    this.title = title;
  }

  enter(heading: Block, words: string): void {
    const level = heading.level ?? 1;
    this.path = [...this.path.filter((above) => above.level < level), { level, words: readableTitle(words) }];
  }

  /** Outermost first. */
  headings(): string[] {
    return this.path.map(({ words }) => words).filter((words) => words !== '' && words !== this.title);
  }
}
