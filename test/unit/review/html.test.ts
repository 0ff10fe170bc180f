/** The page: escaped, self-contained, and honest about a missing picture. */
import { describe, expect, it } from 'vitest';
import { review } from '../../../src/review/index.js';
import { storedDocument, storedFact } from '../store/documents.js';
import { issueAt, sourceOf } from './source.js';

const doubtful = storedFact(storedDocument({ file: 'missing <i>&.pdf' }), {
  status: 'disputed',
  label: '<script>alert(1)</script>',
});

async function pageOf(...input: Parameters<typeof sourceOf>): Promise<string> {
  const { html } = await review(sourceOf(...input), { database: "it's.db" });
  return [...html].join('');
}

describe('the review page', () => {
  it('escapes everything that documents say', async () => {
    const html = await pageOf([doubtful], [issueAt('amount_unreadable', { x0: 1, top: 1, x1: 2, bottom: 2 })]);
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(html).toContain('amount_unreadable &lt;b&gt;here&lt;/b&gt;');
    expect(html).not.toMatch(/<script|<i>|<b>here/);
  });

  it('asks for nothing from elsewhere', async () => {
    expect(await pageOf([doubtful])).not.toMatch(/https?:|<link|@import|url\(/);
  });

  it('says why there is no picture, and how to correct', async () => {
    const html = await pageOf([doubtful]);
    expect(html).toContain('The file missing &lt;i&gt;&amp;.pdf was not found');
    expect(html).toContain('npx xianzhang correct aaaaaaaaaaaa:0:2:3:0 VALUE');
    expect(html).toContain('123456 元 yuan');
  });

  it('tells how many a limit leaves out', async () => {
    const second = { ...doubtful, row: 3 };
    const found = await review(sourceOf([doubtful, second]), { database: 'a.db', limit: 1 });
    expect([found.shown, found.leftOut, found.withoutPicture]).toEqual([1, 1, 1]);
    expect([...found.html].join('')).toContain('--limit');
  });

  it('says so when nothing is in doubt', async () => {
    expect(await pageOf([storedFact(storedDocument())])).toContain('No figure is in doubt.');
  });
});
