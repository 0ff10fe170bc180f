/** A document whose words no declaration knows gives issues that name what to declare, and no wrong fact. */
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/pipeline.js';
import type { ReadDocument } from '../../../src/types.js';

const TUTORIAL = fileURLToPath(new URL('../../../docs/tutorial/document.pdf', import.meta.url));

describe('the document of the tutorial', () => {
  let document: ReadDocument;
  beforeAll(async () => {
    document = await readDocument(TUTORIAL);
  });

  it('makes no fact of a table that it does not know', () => {
    expect(document.facts).toEqual([]);
  });

  it('says which title to declare, and keeps the cells as printed', () => {
    const [issue] = document.issues.filter(({ code }) => code === 'table_unknown_title');
    expect(issue?.message).toContain('部门用款结果一览表');
    expect(issue?.message).toContain('schemas/tables');
    const cells = document.tables.flatMap((table) => table.cells.map((cell) => cell.text));
    expect(cells).toContain('用款合计');
    expect(cells).toContain('217.79');
  });
});
