/** The contract of this folder: what reading one page gives, whatever the page was read from. */
import type { BBox } from './geometry.js';

export type Origin = 'text-layer' | 'ocr' | 'plain-text';

/** A run of characters without a gap, with the box it is drawn in. */
export interface Word {
  /** Normalised characters (NFKC where a code point only looks different). */
  readonly text: string;
  /** The characters as the document stores them. */
  readonly raw: string;
  readonly bbox: BBox;
  /** One entry a character of `text`: its horizontal extent in points. */
  readonly charX: readonly (readonly [number, number])[];
  /** Height of the type in points. */
  readonly fontSize: number;
  /** Indexes of characters at which the document began a new drawing operation, beyond the first. */
  readonly runStarts?: readonly number[];
  /** y of the line the characters stand on, in points. */
  readonly baseline: number;
  readonly origin: Origin;
  /** 0…1; text layers are certain (1). */
  readonly confidence: number;
  /** Other readings of the same ink, likeliest first; only where recognition was in doubt. */
  readonly alternatives?: readonly string[];
}

/** A drawn line: "line" alone means a line of text. Lengths in points. */
export interface Rule {
  readonly orientation: 'horizontal' | 'vertical';
  /** y of a horizontal rule, x of a vertical one. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** Everything visible on one page. */
export interface PageLayout {
  /** 1 for the first page. */
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly words: readonly Word[];
  readonly rules: readonly Rule[];
  /** Filled areas larger than a line (shaded cells): fallback borders where no lines are drawn. */
  readonly fills: readonly BBox[];
  /** Share of the page covered by images, 0…1: large with no words means a scan. */
  readonly imageCoverage: number;
  /** Characters drawn but clipped away, transparent or outside the page; they are left out of `words`. */
  readonly hiddenCharacters: number;
  /** Share of characters without a usable code point (private use, replacement), 0…1. */
  readonly unreadableShare: number;
}

/** One line of text, words from left to right. */
export interface TextLine {
  readonly text: string;
  readonly bbox: BBox;
  readonly words: readonly Word[];
}

/** One cell of a grid; `rowSpan`/`columnSpan` count lattice rows and columns. */
export interface Cell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly bbox: BBox;
  /** Lines of the cell joined without a separator; inner spaces kept as single spaces. */
  readonly text: string;
  /** The same as printed, one entry a line of text. */
  readonly lines: readonly string[];
  readonly words: readonly Word[];
}

/** How the borders of a grid were found. */
export type GridMethod = 'ruled' | 'aligned' | 'tabbed';

/** A table-like thing on one page. Row and column numbers start at 0. */
export interface Grid {
  readonly page: number;
  readonly bbox: BBox;
  readonly method: GridMethod;
  /** Borders of the lattice columns, left to right: one more than there are columns. */
  readonly xs: readonly number[];
  /** Borders of the lattice rows, top to bottom: one more than there are rows. */
  readonly ys: readonly number[];
  readonly cells: readonly Cell[];
}

/** A page divided into grids and the lines of text outside of them. */
export interface PageContent {
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly origin: Origin;
  /** Top to bottom. */
  readonly grids: readonly Grid[];
  /** Lines outside of every grid, top to bottom. */
  readonly lines: readonly TextLine[];
  readonly imageCoverage: number;
  readonly unreadableShare: number;
}
