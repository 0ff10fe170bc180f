/** Words → text: lines by baseline, characters from left to right. */
import { union } from '../geometry.js';
import type { TextLine, Word } from '../layout.js';

/** Words whose middles lie within this share of the type size stand on one line: decimals are sometimes set a little lower. */
const SAME_LINE = 0.45;
/** A gap wider than this share of the type size is printed as a space. */
const SPACE_GAP = 0.6;

const middle = (word: Word): number => (word.bbox.top + word.bbox.bottom) / 2;

/** Groups words into lines, top to bottom; each line from left to right. */
export function textLines(words: readonly Word[]): TextLine[] {
  const sorted = [...words].sort((a, b) => middle(a) - middle(b));
  const rows: Word[][] = [];
  for (const word of sorted) {
    const row = rows.at(-1);
    const reference = row?.[0];
    const near = SAME_LINE * Math.max(word.fontSize, reference?.fontSize ?? 0);
    if (row && reference && Math.abs(middle(word) - middle(reference)) <= near) row.push(word);
    else rows.push([word]);
  }
  return rows.map((row) => {
    row.sort((a, b) => a.bbox.x0 - b.bbox.x0);
    return { text: lineText(row), bbox: union(row.map((word) => word.bbox)), words: row };
  });
}

/** The text of one line; wide gaps become a space. */
function lineText(words: readonly Word[]): string {
  let text = '';
  let end = Number.NaN;
  for (const word of words) {
    if (text && word.bbox.x0 - end > SPACE_GAP * word.fontSize) text += ' ';
    text += word.text;
    end = word.bbox.x1;
  }
  return text;
}
