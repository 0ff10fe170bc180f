/** The tidy form: one row for each printed number of a recognised table. */

import { DATASET_TITLES, FACT_FIELDS } from '../../schemas/fields.js';
import { ECONOMIC_CODE, FUNCTION_CODE } from '../../schemas/funds.js';
import { fenToYuan } from '../normalise/format.js';
import type { StoredFact } from '../types.js';
import { type Cell, cellsOf, type Dataset, type DatasetSource, documentCells, published } from './dataset.js';

/** The published record; users rely on its keys and their order. */
export function factRecord(fact: StoredFact) {
  const { document } = fact;
  const codes = (fact.all_codes ?? fact.code ?? '').split('/');
  return {
    ...documentCells(document),
    table: fact.table,
    code: fact.code,
    label: published(fact.label),
    measure: fact.measure,
    header: published(fact.header),
    amount_yuan: fenToYuan(fact.amount.fen),
    raw: fact.raw,
    unit: fact.unit,
    role: fact.role,
    page: fact.page,
    bbox: [fact.bbox.x0, fact.bbox.top, fact.bbox.x1, fact.bbox.bottom].map(hundredths),
    origin: fact.origin,
    confidence: fact.confidence,
    status: fact.status,
    all_codes: fact.all_codes,
    fact: `${fact.table_index}:${fact.row}:${fact.column}`,
    functional_code: codes.find((code) => FUNCTION_CODE.test(code)) ?? null,
    economic_code: codes.find((code) => ECONOMIC_CODE.test(code)) ?? null,
    corrected_yuan: fact.corrected_fen === undefined ? null : fenToYuan(fact.corrected_fen),
  };
}

export type FactRecord = ReturnType<typeof factRecord>;

/** A hundredth of a point is finer than anything printed; more digits only differ between machines. */
const hundredths = (points: number): number => Math.round(points * 100) / 100;

/** The record as cells; the box is one cell, its numbers separated by spaces. */
export function factCells(fact: StoredFact): Cell[] {
  const { bbox, ...record } = factRecord(fact);
  return cellsOf(FACT_FIELDS, { ...record, bbox: bbox.join(' ') });
}

export const factsDataset = (source: Pick<DatasetSource, 'facts'>): Dataset => ({
  id: 'facts',
  ...DATASET_TITLES.facts,
  fields: FACT_FIELDS,
  primary_key: ['document', 'fact'],
  *rows() {
    for (const fact of source.facts()) yield factCells(fact);
  },
});
