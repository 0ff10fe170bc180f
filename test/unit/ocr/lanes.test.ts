/** How readings are dealt out to workers that do what they are asked one after the other. */
import { describe, expect, it } from 'vitest';
import type { Framing, Reading } from '../../../extractors/ocr/engine.js';
import { blankImage, type GreyImage } from '../../../extractors/ocr/image.js';
import { dealingOut, type LaneWorker } from '../../../extractors/ocr/lanes.js';

/** A worker that notes what it does and reads an image as its width; one of width 13 fails. */
function notingWorker(notes: string[], name: string): LaneWorker {
  let last: Promise<unknown> = Promise.resolve();
  let framing: Framing | null = null;
  const inOrder = <T>(work: () => T): Promise<T> => {
    const done = last.then(() => new Promise<T>((resolve) => setTimeout(() => resolve(work()), 1)));
    last = done;
    return done;
  };
  return {
    setFraming: (next) =>
      inOrder(() => {
        framing = next;
      }),
    read: async ({ width }: GreyImage): Promise<Reading> => {
      // As an engine does that prepares an image before it sends it.
      await Promise.resolve();
      const text = await inOrder(() => `${width} ${framing}`);
      notes.push(`${name} ${text}`);
      if (width === 13) throw new Error('the worker broke');
      return { text, confidence: 1 };
    },
    setBusy: () => undefined,
    terminate: async () => {
      notes.push(`${name} ended`);
    },
  };
}

const image = (width: number): GreyImage => blankImage(width, 1, 200);

function noting(most: number) {
  const notes: string[] = [];
  let started = 0;
  const engine = dealingOut({ label: most, number: 0 }, async () => notingWorker(notes, `w${++started}`));
  return { notes, engine };
}

describe('dealingOut', () => {
  it('reads every image with the framing that was asked for, however often it changes', async () => {
    const { engine } = noting(2);
    const asked = Array.from({ length: 40 }, (_, i) => ({ width: i + 20, framing: (i % 3 === 0 ? 'line' : 'raw') as Framing }));
    const read = await Promise.all(asked.map(({ width, framing }) => engine.read(image(width), 'label', framing)));
    expect(read.map(({ text }) => text)).toEqual(asked.map(({ width, framing }) => `${width} ${framing}`));
  });

  it('reads lines of a lower turn first, in the order in which they were asked for', async () => {
    const { engine, notes } = noting(1);
    const late = Array.from({ length: 20 }, (_, i) => engine.read(image(100 + i), 'label', 'raw', 7));
    const early = [1, 2].map((width) => engine.read(image(width), 'label', 'raw', 3));
    await Promise.all([...late, ...early]);
    const order = notes.map((note) => Number(note.split(' ')[1]));
    expect(order.indexOf(1)).toBeLessThan(order.indexOf(119));
    expect(order.indexOf(1)).toBeLessThan(order.indexOf(2));
    expect(order.filter((width) => width >= 100)).toEqual(late.map((_, i) => 100 + i));
  });

  it('rejects what a broken worker was asked for, and goes on with another', async () => {
    const { engine, notes } = noting(1);
    await expect(engine.read(image(13), 'label', 'raw')).rejects.toThrow('the worker broke');
    expect((await engine.read(image(14), 'label', 'line')).text).toBe('14 line');
    expect(notes).toEqual(['w1 13 raw', 'w1 ended', 'w2 14 line']);
  });

  it('tells whoever asks why no worker started', async () => {
    const engine = dealingOut({ label: 1, number: 1 }, async () => {
      throw new Error('no model');
    });
    await expect(engine.read(image(1), 'number', 'line')).rejects.toThrow('no model');
  });

  it('ends all workers when closed, and reads nothing afterwards', async () => {
    const { engine, notes } = noting(2);
    await engine.close();
    expect(notes.sort()).toEqual(['w1 ended', 'w2 ended']);
    await expect(engine.read(image(1), 'label', 'raw')).rejects.toThrow('closed');
  });
});
