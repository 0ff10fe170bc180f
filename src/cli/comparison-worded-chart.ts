/** Turns rates and scores into the points and the title of a chart. */
import { WORDED_MEASURES } from '../../schemas/worded-measures.js';
import { approximate } from '../compare/ratio.js';
import { UsageError } from '../errors.js';
import type { ChartOptions, ChartPoint } from '../export/chart.js';
import type { AskedWorded } from './comparison-shapes.js';
import { rowName, wordedText } from './comparison-worded-records.js';

/** Throws UsageError where one chart would mix measures, or where a bar would stand for several figures. */
export function wordedPoints(figures: readonly AskedWorded[]): ChartPoint[] {
  if (figures.length === 0) throw new UsageError('--chart: there is no figure to draw.');
  const measures = new Set(figures.map(({ measure }) => measure));
  if (measures.size > 1) throw new UsageError(`--chart draws one measure; asked were ${[...measures].join(', ')}.`);
  const nameOf = NAMINGS.find((naming) => tellsApart(naming, figures));
  if (!nameOf)
    throw new UsageError(
      '--chart: several figures of one body and year have the same name. Ask for one body, one item (--function) or a ranking without a chart.',
    );
  return figures.flatMap((figure) => {
    const { fiscal_year, value, status } = figure;
    if (fiscal_year === null) return [];
    return {
      name: nameOf(figure),
      fiscal_year,
      value: approximate(value),
      text: wordedText(figure),
      certain: status === 'verified',
    };
  });
}

type Naming = (figure: AskedWorded) => string;

const district: Naming = ({ region_name, file }) => region_name ?? file;
const body: Naming = ({ organization, file }) => organization ?? file;

/** The shortest comes first. */
const NAMINGS: readonly Naming[] = [
  district,
  body,
  rowName,
  (figure) => `${district(figure)} ${rowName(figure)}`,
  (figure) => `${body(figure)} ${rowName(figure)}`,
];

const tellsApart = (naming: Naming, figures: readonly AskedWorded[]): boolean =>
  new Set(figures.map((figure) => `${naming(figure)}|${figure.fiscal_year}`)).size === figures.length;

/** The measure, the item where all figures are of one, and the years. */
export function wordedTitle(figures: readonly AskedWorded[]): Pick<ChartOptions, 'title' | 'unit'> {
  const [first] = figures;
  const declared = WORDED_MEASURES.find(({ id }) => id === first?.measure);
  const items = new Set(figures.map(rowName));
  const item = items.size === 1 ? [...items][0] : '';
  return {
    title: [`${declared?.name_zh} ${declared?.name_en}`, item, yearsText(figures)].filter(Boolean).join(', '),
    unit: first?.unit === 'percent' ? '%' : 'points of 100',
  };
}

/** The first year and the last. */
export function yearsText(figures: readonly { readonly fiscal_year: number | null }[]): string {
  const years = figures.flatMap(({ fiscal_year }) => (fiscal_year === null ? [] : [fiscal_year])).sort((a, b) => a - b);
  return [...new Set([years[0], years.at(-1)])].join('–');
}
