/** Header texts whose lines were read as levels are one text again; texts that name something each stay apart. */
import { describe, expect, it } from 'vitest';
import { TABLE_BY_ID } from '../../../schemas/tables/index.js';
import type { Column } from '../../../src/recognise/columns.js';
import { withJoinedLevels } from '../../../src/recognise/joined-levels.js';

const column = (role: Column['role'], path: string): Column => ({ role, path: path.split('/'), panel: 0, isName: false });

describe('withJoinedLevels', () => {
  it.each([
    ['bg_income', '一般公/共预算', '一般公共预算'],
    ['bg_expenditure', '基本支出/人员/经费', '基本支出/人员经费'],
    ['bg_expenditure', '基本支出/人员经费', '基本支出/人员经费'],
    ['bg_expenditure', '某事/某物', '某事/某物'],
  ])('%s: %s → %s', (id, printed, expected) => {
    const table = TABLE_BY_ID.get(id);
    const [own] = table ? withJoinedLevels(table, [column('amount', printed)], 2025) : [];
    expect(own?.path.join('/')).toBe(expected);
  });
});
