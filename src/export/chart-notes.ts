/** Breaks the notes under a chart into lines that fit its width. */

/** Narrow characters of a line. */
const LINE_CHARACTERS = 150;
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/u;

/** Whether a character is as wide as it is high. */
export const isWide = (character: string): boolean => WIDE.test(character);

const widthOf = (text: string): number => [...text].reduce((sum, one) => sum + (isWide(one) ? 2 : 1), 0);

/** Lines broken between words; a word that is longer than a line is broken within. */
export function wrapped(note: string): string[] {
  const lines: string[] = [''];
  let used = 0;
  for (const word of note.split(/(?<= )/).flatMap(pieces)) {
    const width = widthOf(word);
    if (used > 0 && used + width > LINE_CHARACTERS) {
      lines.push('');
      used = 0;
    }
    used += width;
    lines[lines.length - 1] += word;
  }
  return lines.map((line) => line.trimEnd());
}

/** The word, or its characters where it fits no line. */
const pieces = (word: string): string[] => (widthOf(word) > LINE_CHARACTERS ? [...word] : [word]);
