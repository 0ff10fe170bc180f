/** How readings of one line are weighed, with an engine that answers as told. */
import { describe, expect, it } from 'vitest';
import type { Framing, Reading, ReadingMode, TextEngine } from '../../../extractors/ocr/engine.js';
import { blankImage } from '../../../extractors/ocr/image.js';
import { readLine } from '../../../extractors/ocr/read-line.js';
import type { InkLine } from '../../../extractors/ocr/text-lines.js';
import { ink } from './drawn-page.js';

/** Answers in turn for each mode; the last answer is repeated. */
function engineSaying(answers: Partial<Record<ReadingMode, readonly Reading[]>>): TextEngine & { readonly asked: string[] } {
  const asked: string[] = [];
  const next = { number: 0, label: 0 };
  return {
    asked,
    read: async (_image, mode: ReadingMode, framing: Framing) => {
      asked.push(`${mode}/${framing}`);
      const own = answers[mode] ?? [];
      return own[Math.min(next[mode]++, own.length - 1)] ?? { text: '', confidence: 0 };
    },
    close: async () => {},
  };
}

/** Ink as "11.35" has it: four digits and a point. */
function numberLine(): { image: ReturnType<typeof blankImage>; line: InkLine } {
  const image = blankImage(200, 60, 200);
  const widths = [6, 6, 10, 10];
  const boxes = [20, 34, 56, 70].map((x, at) => ({ x0: x, x1: x + (widths[at] ?? 10), y0: 20, y1: 38, area: 180 }));
  const point = { x0: 49, x1: 52, y0: 35, y1: 38, area: 9 };
  const pieces = [...boxes, point].sort((a, b) => a.x0 - b.x0);
  for (const { x0, y0, x1, y1 } of pieces) ink(image, x0, y0, x1, y1);
  return { image, line: { box: { x0: 20, x1: 80, y0: 20, y1: 38 }, pieces } };
}

function labelLine(): { image: ReturnType<typeof blankImage>; line: InkLine } {
  const image = blankImage(200, 60, 200);
  const pieces = [20, 46, 72].map((x) => ({ x0: x, x1: x + 23, y0: 20, y1: 43, area: 200 }));
  for (const { x0, y0, x1, y1 } of pieces) ink(image, x0, y0, x1, y1);
  return { image, line: { box: { x0: 20, x1: 95, y0: 20, y1: 43 }, pieces } };
}

const nothingKnown = (): boolean => false;

describe('readLine', () => {
  it('accepts a confident number that has the digits of the ink', async () => {
    const { image, line } = numberLine();
    const engine = engineSaying({ number: [{ text: '11.35', confidence: 0.95 }] });
    const reading = await readLine(image, line, { read: engine.read, isKnown: nothingKnown });
    expect(reading).toMatchObject({ text: '11.35', numeric: true, confidence: 0.94, alternatives: [] });
    expect(engine.asked).toEqual(['number/line']);
  });

  it('reads again when a digit was lost, however confident the reading', async () => {
    const { image, line } = numberLine();
    const engine = engineSaying({
      number: [
        { text: '1.35', confidence: 0.97 },
        { text: '11.35', confidence: 0.91 },
      ],
    });
    const reading = await readLine(image, line, { read: engine.read, isKnown: nothingKnown });
    expect(reading).toMatchObject({ text: '11.35', alternatives: ['1.35'] });
  });

  it('stays in doubt when no reading has the digits of the ink', async () => {
    const { image, line } = numberLine();
    const engine = engineSaying({ number: [{ text: '1.35', confidence: 0.97 }] });
    const reading = await readLine(image, line, { read: engine.read, isKnown: nothingKnown });
    expect(reading.confidence).toBeLessThan(0.6);
  });

  it('takes a number on which both models agree for sure', async () => {
    const { image, line } = numberLine();
    const engine = engineSaying({ number: [{ text: '11.35', confidence: 0 }], label: [{ text: '11. 35', confidence: 0.9 }] });
    const reading = await readLine(image, line, { read: engine.read, isKnown: nothingKnown });
    expect(reading).toMatchObject({ text: '11.35', numeric: true, confidence: 0.9 });
  });

  const SENTENCE = '本年度办公费比上一年度有所减少的原因是会议减少了';
  it.each([
    { text: '办公费', confidence: 0.6, known: true, inCell: true, asked: ['label/raw'] },
    { text: '办公费', confidence: 0.4, known: true, inCell: true, asked: ['label/raw', 'label/line'] },
    { text: '款', confidence: 0.6, known: true, inCell: true, asked: ['label/raw', 'label/line'] },
    { text: '办公贵', confidence: 0.95, known: false, inCell: true, asked: ['label/raw', 'label/line'] },
    { text: '办公贵', confidence: 0.95, known: false, inCell: false, asked: ['label/raw', 'label/line'] },
    { text: SENTENCE, confidence: 0.92, known: false, inCell: true, asked: ['label/raw', 'label/line'] },
    { text: SENTENCE, confidence: 0.92, known: false, inCell: false, asked: ['label/raw'] },
    { text: SENTENCE, confidence: 0.85, known: false, inCell: false, asked: ['label/raw', 'label/line'] },
  ])('reads $text with confidence $confidence as often as it needs', async ({ text, confidence, known, inCell, asked }) => {
    const { image, line } = labelLine();
    const engine = engineSaying({ label: [{ text, confidence }] });
    await readLine(image, line, { read: engine.read, isKnown: () => known }, { inCell, amongWords: false });
    expect(engine.asked).toEqual(asked);
  });

  it('asks for a number once where neither its shapes nor the first reading show one, and insists where words say one', async () => {
    const { image, line } = numberLine();
    const word = engineSaying({ number: [{ text: '', confidence: 0 }], label: [{ text: '合计', confidence: 0.95 }] });
    expect((await readLine(image, line, { read: word.read, isKnown: () => true })).text).toBe('合计');
    expect(word.asked).toEqual(['number/line', 'label/raw']);
    const number = engineSaying({
      number: [
        { text: '', confidence: 0 },
        { text: '11.35', confidence: 0.95 },
      ],
      label: [{ text: '1.35', confidence: 0.95 }],
    });
    expect((await readLine(image, line, { read: number.read, isKnown: nothingKnown })).text).toBe('11.35');
  });

  it('prefers the reading that is as long as its ink', async () => {
    const { image, line } = labelLine();
    const engine = engineSaying({
      label: [
        { text: '人金融支', confidence: 0.93 },
        { text: '金融支', confidence: 0.9 },
      ],
    });
    expect((await readLine(image, line, { read: engine.read, isKnown: nothingKnown })).text).toBe('金融支');
  });

  it('drops punctuation where the ink is a whole character', async () => {
    const { image, line } = labelLine();
    const engine = engineSaying({ label: [{ text: '办公费，', confidence: 0.92 }] });
    expect((await readLine(image, line, { read: engine.read, isKnown: nothingKnown })).text).toBe('办公费');
  });

  it('reads a narrow ideograph that stands among lines of words as a word', async () => {
    const { image } = numberLine();
    const box = { x0: 20, x1: 32, y0: 20, y1: 38 };
    const line = { box, pieces: [{ ...box, area: 100 }] };
    const answers = { number: [{ text: '3', confidence: 0.95 }], label: [{ text: '目', confidence: 0.9 }] };
    const read = async (amongWords: boolean) =>
      (await readLine(image, line, { read: engineSaying(answers).read, isKnown: nothingKnown }, { inCell: true, amongWords }))
        .text;
    expect([await read(true), await read(false)]).toEqual(['目', '3']);
  });
});
