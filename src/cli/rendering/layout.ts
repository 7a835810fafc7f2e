import type { Style } from '../terminal.ts';

/** How a page of text is to look. */
export interface Layout {
  readonly style: Style;
  /** Columns to wrap at. */
  readonly width: number;
}
