/** Drawn characters → words: runs without a gap on one baseline; characters drawn twice to look bold count once. */
import type { Word } from '../layout.js';
import type { Glyph } from './drawing.js';

/** A gap wider than this share of the type size ends a word; digits and ideographs stand closer together. */
const WORD_GAP = 0.3;
/** Going back by more than this share of the type size ends a word too: the next run was set elsewhere. */
const WORD_OVERLAP = 0.5;
/** Baselines within this share of the type size are the same one. */
const SAME_BASELINE = 0.15;
/** The second drawing of a fake-bold character lies within this share of the type size of the first. */
const DOUBLED = 0.18;
/** Box of a character above and below its baseline, as shares of the type size (ideographs fill the em box). */
const ASCENT = 0.86;
const DESCENT = 0.14;

/** Height of the strips in which doubles are looked for. Points. */
const STRIP = 4;
/** More strips than any page has: a character's strips lie apart from those of the next. */
const STRIPS = 0x10000;

/** Leaves out the repeated drawings of the same character at (nearly) the same place. */
export function withoutDoubles(glyphs: readonly Glyph[]): Glyph[] {
  const seen = new Map<number, Glyph[]>();
  return glyphs.filter((glyph) => {
    const near = DOUBLED * glyph.size;
    const character = (glyph.text.codePointAt(0) ?? 0) * STRIPS;
    const own = Math.floor(glyph.baseline / STRIP);
    const last = Math.floor((glyph.baseline + near) / STRIP);
    for (let strip = Math.floor((glyph.baseline - near) / STRIP); strip <= last; strip++) {
      const others = seen.get(character + strip);
      if (others?.some((other) => isDouble(other, glyph, near))) return false;
    }
    const list = seen.get(character + own);
    if (list) list.push(glyph);
    else seen.set(character + own, [glyph]);
    return true;
  });
}

const isDouble = (other: Glyph, glyph: Glyph, near: number): boolean =>
  Math.abs(other.x0 - glyph.x0) < near && Math.abs(other.baseline - glyph.baseline) < near && other.text === glyph.text;

function continues(previous: Glyph, next: Glyph): boolean {
  const size = Math.min(previous.size, next.size);
  const gap = next.x0 - previous.x1;
  return (
    Math.abs(next.baseline - previous.baseline) < SAME_BASELINE * size && gap < WORD_GAP * size && gap > -WORD_OVERLAP * size
  );
}

function wordOf(glyphs: readonly Glyph[]): Word {
  let text = '';
  let raw = '';
  let size = 0;
  let x0 = Infinity;
  let x1 = -Infinity;
  const charX: [number, number][] = [];
  const runStarts: number[] = [];
  let run = glyphs[0]?.run;
  for (const glyph of glyphs) {
    raw += glyph.raw;
    if (glyph.run !== run) runStarts.push(text.length);
    run = glyph.run;
    // One glyph may stand for several characters (a ligature); each gets the same extent.
    for (const character of glyph.text) {
      text += character;
      for (let unit = 0; unit < character.length; unit++) charX.push([glyph.x0, glyph.x1]);
    }
    size = Math.max(size, glyph.size);
    x0 = Math.min(x0, glyph.x0);
    x1 = Math.max(x1, glyph.x1);
  }
  const baseline = glyphs[0]?.baseline ?? 0;
  const bbox = { x0, top: baseline - ASCENT * size, x1, bottom: baseline + DESCENT * size };
  return { text, raw, bbox, charX, runStarts, fontSize: size, baseline, origin: 'text-layer', confidence: 1 };
}

/** Words in drawing order. */
export function wordsOf(glyphs: readonly Glyph[]): Word[] {
  const words: Word[] = [];
  let current: Glyph[] = [];
  for (const glyph of withoutDoubles(glyphs)) {
    const previous = current.at(-1);
    if (previous && !continues(previous, glyph)) {
      words.push(wordOf(current));
      current = [];
    }
    current.push(glyph);
  }
  if (current.length) words.push(wordOf(current));
  return words;
}
