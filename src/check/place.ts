/** How a figure is named: its key in stored results, and where a reader finds it. */
import type { Fact } from '../types.js';

/** Key of a fact in the operands of a result. */
export const factKey = ({ table_index, row, column }: Fact): string => `${table_index}:${row}:${column}`;

/** "page 7, 201 一般公共服务支出 / 合计". */
export function placeOf(fact: Fact): string {
  const row = [fact.code, fact.label].filter(Boolean).join(' ') || `row ${fact.row + 1}`;
  return `page ${fact.page}, ${row} / ${fact.header}`;
}
