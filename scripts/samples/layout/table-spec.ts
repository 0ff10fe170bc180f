/** What a printed table of a sample is made of: columns with header paths, rows of cell texts, page breaks and notes. */

/** `line` is a printed line number (行次), `other` a text that is no key; neither takes part in the expected facts. */
export type ColumnKind = 'code' | 'label' | 'line' | 'other' | 'amount';

export interface Column {
  readonly kind: ColumnKind;
  /** Width in millimetres. */
  readonly width: number;
  /** Header path, outermost first. */
  readonly path: readonly string[];
}

export type Orientation = 'portrait' | 'landscape';

export interface TableSpec {
  /** Canonical table id. */
  readonly table: string;
  readonly title: string;
  /** Mark of the sheet at its upper right, as "公开01表". */
  readonly number?: string;
  readonly unit: string;
  /** Words above the table on the left and in the middle. */
  readonly organizationLine: string;
  readonly periodLine?: string;
  readonly orientation: Orientation;
  readonly columns: readonly Column[];
  /** Printed row of column numbers below the header; "<" continues the cell on its left. */
  readonly columnNumbers?: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Rows before which a new page starts. */
  readonly breaks?: readonly number[];
  /** Whether the header is printed again on the pages after the first. */
  readonly repeatHeader?: boolean;
  readonly notes?: readonly string[];
  /** Height of a row in millimetres; longer texts make a row higher. */
  readonly rowHeight?: number;
  /** Class of the table element, for the layouts that need their own style. */
  readonly className?: string;
  /** Markup of an amount where a layout prints it in an unusual way. */
  readonly amountMarkup?: (raw: string, row: number) => string;
}

const KINDS: readonly string[] = ['code', 'label', 'line', 'other', 'amount'];

/** Reads columns written one a line as "kind width outer/inner"; throws on a line of another shape. */
export function columns(text: string): Column[] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [kind = '', width = '', path = ''] = line.trim().split(' ');
      if (!KINDS.includes(kind) || !(Number(width) > 0) || path === '') {
        throw new SyntaxError(`column "${line}": expected "kind width outer/inner" with kind one of ${KINDS.join(', ')}`);
      }
      return { kind: kind as ColumnKind, width: Number(width), path: path.split('/') };
    });
}

/** Reads rows written one a line with cells divided by "|". */
export const rows = (text: string): string[][] =>
  text
    .replace(/^\n|\n$/g, '')
    .split('\n')
    .map((line) => line.split('|'));
