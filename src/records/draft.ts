/** A form while it is being read. */
import { type BBox, union } from '../../extractors/geometry.js';
import type { Origin } from '../../extractors/layout.js';
import type { FormKind, IndicatorRecord, Issue, ProjectMoney, ProjectRecord } from '../types.js';
import type { FormCell, FormRow } from './row.js';

export type DraftIndicator = Omit<IndicatorRecord, 'project' | 'number'>;

export interface DraftForm {
  form: FormKind;
  table_index: number;
  name: string | null;
  code: string | null;
  managing_unit: string | null;
  implementing_unit: string | null;
  money: ProjectMoney[];
  goal: string | null;
  result: string | null;
  total_weight: string | null;
  total_score: string | null;
  page: number;
  /** The last page read so far. */
  lastPage: number;
  boxes: BBox[];
  origin: Origin;
  indicators: DraftIndicator[];
  doubts: Issue[];
}

export const newForm = (form: FormKind, table_index: number, page: number, origin: Origin): DraftForm => ({
  form,
  table_index,
  name: null,
  code: null,
  managing_unit: null,
  implementing_unit: null,
  money: [],
  goal: null,
  result: null,
  total_weight: null,
  total_score: null,
  page,
  lastPage: page,
  boxes: [],
  origin,
  indicators: [],
  doubts: [],
});

/** A form that says something: a name with money, goals or indicators. */
export const isForm = (form: DraftForm): boolean =>
  form.money.length > 0 || form.indicators.length > 0 || (form.name !== null && form.goal !== null);

export interface Records {
  readonly projects: ProjectRecord[];
  readonly indicators: IndicatorRecord[];
  readonly issues: Issue[];
}

/** Numbers forms and indicators. */
export function numbered(forms: readonly DraftForm[]): Records {
  const kept = forms.filter(isForm);
  return {
    projects: kept.map(({ boxes, indicators: _, lastPage: __, doubts: ___, ...form }, number) => ({
      number,
      ...form,
      bbox: boxes.length > 0 ? union(boxes) : { x0: 0, top: 0, x1: 0, bottom: 0 },
    })),
    indicators: kept.flatMap((form, project) => form.indicators.map((indicator, number) => ({ project, number, ...indicator }))),
    issues: kept.flatMap((form) => form.doubts),
  };
}

/** Notes a cell of a form that should hold a number and does not, or an amount whose unit nothing names. */
export function doubt(form: DraftForm, row: FormRow, cell: FormCell, expected: string): void {
  form.doubts.push({
    code: 'form_field_unreadable',
    message: `Page ${row.page}, form "${form.name ?? '(no name)'}": expected ${expected}, got "${cell.text}"; the field is left empty.`,
    page: row.page,
    table_index: row.table_index,
    bbox: cell.bbox,
  });
}
