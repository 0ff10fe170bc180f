/** How a page was turned and straightened before it was read: boxes of its figures are those of the page after that. */
import type { Issue } from '../types.js';

export interface Orientation {
  /** Quarter turns clockwise. */
  readonly quarterTurns: number;
  /** Degrees; positive leans down to the right. */
  readonly skew: number;
}

/** What reading by OCR notes about each page in the message of `page_read_by_ocr`. */
const NOTED = /leaning (-?\d+(?:\.\d+)?)°(?:, turned by (\d+)°)?/;

/** What was noted about that page; null for a page that was not read by OCR. */
export function notedOrientation(issues: readonly Issue[], page: number): Orientation | null {
  const issue = issues.find((one) => one.code === 'page_read_by_ocr' && one.page === page);
  const noted = issue && NOTED.exec(issue.message);
  return noted ? { skew: Number(noted[1]), quarterTurns: Number(noted[2] ?? 0) / 90 } : null;
}
