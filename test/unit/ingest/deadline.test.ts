/** The time limit of a document grows with what is found in it while it is read. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startDeadline } from '../../../src/ingest/deadline.js';
import { countOcrPage, countPages, newPageCounter, ocrPages, pagesDone } from '../../../src/ingest/reading-task.js';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('startDeadline', () => {
  it('passes when the time is over', () => {
    const passed = vi.fn();
    startDeadline(() => 10, passed);
    vi.advanceTimersByTime(9_999);
    expect(passed).toHaveBeenCalledTimes(0);
    vi.advanceTimersByTime(2);
    expect(passed).toHaveBeenCalledTimes(1);
  });

  it('waits on when more time was allowed meanwhile', () => {
    const passed = vi.fn();
    let pages = 0;
    startDeadline(() => 10 + 30 * pages, passed);
    pages = 2;
    vi.advanceTimersByTime(69_999);
    expect(passed).toHaveBeenCalledTimes(0);
    vi.advanceTimersByTime(2);
    expect(passed).toHaveBeenCalledTimes(1);
  });

  it('never passes once it is stopped', () => {
    const passed = vi.fn();
    startDeadline(() => 10, passed)();
    vi.advanceTimersByTime(60_000);
    expect(passed).toHaveBeenCalledTimes(0);
  });
});

describe('the counter of pages', () => {
  it('keeps pages read by OCR beside those done', () => {
    const counter = newPageCounter();
    countPages(counter, 3, 9);
    countOcrPage(counter);
    countOcrPage(counter);
    expect([pagesDone(counter), ocrPages(counter)]).toEqual([{ done: 3, total: 9 }, 2]);
  });
});
