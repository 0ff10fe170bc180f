/** Drawing operations to marks: positions of characters, what is hidden, clipped, transparent or white. */
import { describe, expect, it } from 'vitest';
import type { Drawing } from '../../../extractors/pdf/drawing.js';
import { Interpreter } from '../../../extractors/pdf/interpreter.js';
import { IDENTITY } from '../../../extractors/pdf/matrix.js';
import { turnNeeded } from '../../../extractors/pdf/page.js';
import { emptyDrawing } from './empty-drawing.js';

/** Glyphs half as wide as the type is high. */
const glyphs = (text: string) => [...text].map((unicode) => ({ unicode, width: 500, isSpace: unicode === ' ' }));

/** What a page holds on which `draw` has drawn; type of 10 points. */
function drawn(draw: (interpreter: Interpreter) => void): Drawing {
  const drawing = emptyDrawing();
  const interpreter = new Interpreter(drawing, IDENTITY, () => ({ scale: 0.001, vertical: false }));
  interpreter.state.fontSize = 10;
  draw(interpreter);
  return drawing;
}

const textOf = ({ glyphs: all }: Drawing): string => all.map((glyph) => glyph.text).join('');

/** Writes text with its beginning at a point. */
function write(interpreter: Interpreter, text: string, x = 100, y = 100): void {
  interpreter.beginText();
  interpreter.moveText(x, y);
  interpreter.showText(glyphs(text));
}

describe('text', () => {
  it('advances by the width of the glyphs, the spacing and the shifts between them', () => {
    const { glyphs: all } = drawn((page) => {
      page.state.characterSpacing = 1;
      page.state.wordSpacing = 2;
      page.beginText();
      page.moveText(100, 50);
      page.showText([...glyphs('a b'), -1000, ...glyphs('c')]);
    });
    expect(all.map(({ text, x0, x1 }) => [text, x0, x1])).toEqual([
      ['a', 100, 105],
      ['b', 114, 119],
      ['c', 130, 135],
    ]);
  });

  it('stands on its baseline, raised or lowered', () => {
    const { glyphs: all } = drawn((page) => {
      write(page, 'a', 100, 50);
      page.state.rise = 3;
      write(page, 'b', 120, 50);
    });
    expect(all.map((glyph) => glyph.baseline)).toEqual([50, 53]);
  });

  it('numbers its drawing operations', () => {
    const { glyphs: all } = drawn((page) => {
      write(page, 'ab');
      write(page, 'c', 120);
    });
    expect(all.map((glyph) => glyph.run)).toEqual([1, 1, 2]);
  });

  it.each([
    [0, [1, 0, 0, 1, 0, 0]],
    [1, [0, 1, -1, 0, 300, 0]],
    [2, [-1, 0, 0, -1, 300, 300]],
    [3, [0, -1, 1, 0, 0, 300]],
  ] as const)('knows that it is turned %d quarters, and how far the page has to be turned back', (turn, matrix) => {
    const page = drawn((one) => {
      one.transform(matrix);
      write(one, '123');
    });
    expect(page.glyphs.map((glyph) => glyph.turn)).toEqual([turn, turn, turn]);
    expect(turnNeeded(page)).toBe((4 - turn) % 4);
  });
});

describe('what nobody can see', () => {
  const HIDDEN: readonly (readonly [string, (page: Interpreter) => void])[] = [
    ['an invisible rendering mode', (page) => (page.state.renderingMode = 3)],
    ['a transparent colour', (page) => (page.state.fillAlpha = 0)],
    ['white on white', (page) => (page.state.fillColour = '#ffffff')],
    ['type of a tenth of a point', (page) => (page.state.fontSize = 0.1)],
    ['outside of the sheet', (page) => page.transform([1, 0, 0, 1, 5000, 0])],
    ['outside of the clip', (page) => page.clipTo({ x0: 300, top: 300, x1: 400, bottom: 400 })],
  ];
  it.each(HIDDEN)('%s is counted and left out', (_name, hide) => {
    const page = drawn((one) => {
      hide(one);
      write(one, '12.34');
    });
    expect([textOf(page), page.hiddenCharacters]).toEqual(['', 5]);
  });

  it('white on a shaded cell is seen', () => {
    const page = drawn((one) => {
      one.drawing.fills.push({ x0: 90, top: 80, x1: 200, bottom: 120 });
      one.state.fillColour = '#ffffff';
      write(one, '12');
    });
    expect(textOf(page)).toBe('12');
  });

  it('a text that the edge of its cell cuts is one text, and taken whole', () => {
    const page = drawn((one) => {
      one.clipTo({ x0: 110, top: 0, x1: 300, bottom: 300 });
      write(one, '12345.67');
    });
    expect([textOf(page), page.hiddenCharacters]).toEqual(['12345.67', 0]);
  });

  it('a state that is restored hides nothing any more', () => {
    const page = drawn((one) => {
      one.save();
      one.state.renderingMode = 3;
      write(one, '1');
      one.restore();
      write(one, '2', 120);
    });
    expect([textOf(page), page.hiddenCharacters]).toEqual(['2', 1]);
  });

  it('characters without a usable code point are counted', () => {
    const page = drawn((one) => write(one, '\ue0011'));
    expect(page.unreadableCharacters).toBe(1);
  });
});

describe('paths and images', () => {
  const line = new Float32Array([0, 0, 50, 1, 100, 50]);

  it.each([
    ['black', '#000000', 1, 1],
    ['light grey', '#c8c8c8', 1, 1],
    ['white', '#ffffff', 1, 0],
    ['transparent', '#000000', 0, 0],
  ])('a stroke in %s', (_name, colour, alpha, expected) => {
    const { strokes } = drawn((page) => {
      page.state.strokeColour = colour;
      page.state.strokeAlpha = alpha;
      page.paint(line, true, false);
    });
    expect(strokes).toHaveLength(expected);
  });

  it('a character drawn as an outline is unreadable text when it is filled, and never a rule', () => {
    // The parts of 口, each corner a little rounded: straight sides as long as small cells have.
    const ring = (at: number, size: number) => [
      ...[0, at, at, 1, at + size, at, 2, at + size, at, at + size, at, at + size, at + 1],
      ...[1, at + size, at + size, 1, at + 1, at + size, 2, at, at + size, at, at + size, at, at + size - 1, 4],
    ];
    const outline = new Float32Array([...ring(100, 10), ...ring(102, 6)]);
    const filled = drawn((page) => page.paint(outline, false, true));
    expect([filled.strokes, filled.fills, filled.unreadableCharacters]).toEqual([[], [], 2]);
    const stroked = drawn((page) => page.paint(outline, true, false));
    expect([stroked.strokes, stroked.unreadableCharacters]).toEqual([[], 0]);
  });

  it('a path used for clipping cuts what follows', () => {
    const page = drawn((one) => {
      one.requestClip();
      one.paint(new Float32Array([0, 0, 0, 1, 50, 0, 1, 50, 50, 1, 0, 50, 4]), false, false);
      write(one, '1', 10, 30);
      write(one, '2', 100, 30);
    });
    expect([textOf(page), page.strokes]).toEqual(['1', []]);
  });

  it('an image covers the unit square of its coordinates', () => {
    const { images } = drawn((page) => {
      page.transform([200, 0, 0, 100, 10, 20]);
      page.image();
    });
    expect(images).toEqual([{ x0: 10, top: 20, x1: 210, bottom: 120 }]);
  });
});
