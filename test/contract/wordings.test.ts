/** Titles and headers of many provinces (titles.txt, headers.txt) lead to the table and the column they mean, or to none. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TABLE_BY_ID } from '../../schemas/tables/index.js';
import { matchMeasure } from '../../src/recognise/measure.js';
import { matchTitle } from '../../src/recognise/title.js';
import type { Kind } from '../../src/types.js';

interface Line {
  readonly section: string;
  readonly text: string;
}

const linesOf = (file: string): readonly Line[] => {
  let section = '';
  return readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .flatMap((text) => {
      if (text === '' || text.startsWith('#')) return [];
      const head = /^\[(.+)\]$/u.exec(text)?.[1];
      if (head === undefined) return [{ section, text }];
      section = head;
      return [];
    });
};

const kindOf = (section: string): Kind => (/^(?:fa_|none final)/u.test(section) ? 'final_account' : 'budget');

const TITLES = linesOf('titles.txt').map(({ section, text }) => [text, section] as const);
const HEADERS = linesOf('headers.txt').map(({ section, text }) => {
  const [header = '', column = ''] = text.split(' = ');
  return [section, header, column] as const;
});

describe('titles of many provinces', () => {
  it('are many', () => {
    expect(TITLES.length).toBeGreaterThan(300);
  });

  it.each(TITLES)('%s → %s', (title, section) => {
    const match = matchTitle(title, kindOf(section));
    expect(match?.ambiguous ?? false).toBe(false);
    expect(match?.table.id ?? null).toBe(section.startsWith('none') ? null : section);
  });
});

describe('headers of many provinces', () => {
  it('are many', () => {
    expect(HEADERS.length).toBeGreaterThan(200);
  });

  it.each(HEADERS)('%s: %s → %s', (id, header, column) => {
    const table = TABLE_BY_ID.get(id);
    if (table === undefined) throw new Error(`headers.txt: no table ${id} in schemas/tables`);
    expect(matchMeasure(table, header.split('/'), 2026)).toBe(column === 'none' ? null : column);
  });
});
