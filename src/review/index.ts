/** From a database to the review list. */
import { type CropSource, cropsOf } from './crops.js';
import { type DoubtSource, findDoubts } from './doubts.js';
import { reviewHtml } from './html.js';

export interface ReviewOptions {
  /** Path of the database, for the commands that the page shows. */
  readonly database: string;
  /** At most this many doubts, the most doubtful ones; all by default. */
  readonly limit?: number | undefined;
  /** Told the file before its pages are drawn. */
  readonly onDocument?: (file: string) => void;
}

export interface Review {
  /** The HTML in pieces. */
  readonly html: Iterable<string>;
  readonly shown: number;
  readonly leftOut: number;
  /** How many of the shown ones have no picture. */
  readonly withoutPicture: number;
}

/** Finds the doubts, cuts their pictures and gives the page. */
export async function review(source: DoubtSource & CropSource, options: ReviewOptions): Promise<Review> {
  const found = findDoubts(source);
  const doubts = found.slice(0, options.limit ?? found.length);
  const crops = await cropsOf(doubts, source, options.onDocument);
  const leftOut = found.length - doubts.length;
  return {
    html: reviewHtml({ doubts, crops, leftOut, database: options.database }),
    shown: doubts.length,
    leftOut,
    withoutPicture: [...crops.values()].filter(({ png }) => png === null).length,
  };
}
