/** Draws a comparison as SVG: bars across bodies for one year, lines over several; the only file that imports the plotting library. */
import { barX, dot, line, plot, ruleX, ruleY, text } from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { isWide, wrapped } from './chart-notes.js';

/** One value of one body in one year. */
export interface ChartPoint {
  /** Name of the body or district; points of one name are one bar a year or one line. */
  readonly name: string;
  readonly fiscal_year: number;
  /** For drawing alone; `text` is what is read. */
  readonly value: number;
  readonly text: string;
  /** Drawn pale when false: not confirmed by arithmetic. */
  readonly certain: boolean;
}

export interface ChartOptions {
  readonly title: string;
  /** Unit of the values. */
  readonly unit: string;
  /** Lines under the chart: what is left out, what is not verified. */
  readonly notes: readonly string[];
}

type Dom = ReturnType<typeof parseHTML>['document'];
type Drawing = ReturnType<typeof bars>;

const WIDTH = 960;
const LINE_HEIGHT = 18;
const BAR_HEIGHT = 26;
const LINES_HEIGHT = 420;
const LABEL_HEIGHT = 14;
/** Lines whose values are all written. */
const MOST_LABELLED = 6;
const MARGIN = 30;
const FONT = 'Noto Sans CJK SC, WenQuanYi Micro Hei, PingFang SC, Microsoft YaHei, sans-serif';
const FONT_SIZE = 12;
const CERTAIN = '#2f6db3';
const UNCERTAIN = '#b9cbe0';

/** The SVG as text, the same for the same input; lines where a body has several years, else bars. */
export function drawChart(points: readonly ChartPoint[], options: ChartOptions): string {
  const { document } = parseHTML('<html><body></body></html>');
  const isOverYears = new Set(points.map(({ name }) => name)).size < points.length;
  const svg = isOverYears ? lines(points, options, document) : bars(withYears(points), options, document);
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  addWords(svg, document, {
    ...options,
    unit: `${options.unit}; ${isOverYears ? 'hollow' : 'pale'}: not confirmed by arithmetic`,
  });
  return `${svg.outerHTML}\n`;
}

/** Bars of different years have the year in their names. */
function withYears(points: readonly ChartPoint[]): readonly ChartPoint[] {
  if (new Set(points.map(({ fiscal_year }) => fiscal_year)).size < 2) return points;
  return points.map((point) => ({ ...point, name: `${point.name} ${point.fiscal_year}` }));
}

const widthOf = (name: string): number => [...name].reduce((sum, one) => sum + (isWide(one) ? FONT_SIZE : FONT_SIZE * 0.6), 0);
const widest = (names: readonly string[]): number => Math.ceil(Math.max(0, ...names.map(widthOf)));
const top = 2 * LINE_HEIGHT + MARGIN;
const bottom = ({ notes }: ChartOptions): number => MARGIN + 2 * LINE_HEIGHT + notes.flatMap(wrapped).length * LINE_HEIGHT;

function frame(options: ChartOptions, document: Dom) {
  return {
    document,
    width: WIDTH,
    marginTop: top,
    marginBottom: bottom(options),
    style: { background: 'white', fontFamily: FONT, fontSize: `${FONT_SIZE}px` },
  };
}

function bars(points: readonly ChartPoint[], options: ChartOptions, document: Dom) {
  const sorted = [...points].sort((a, b) => b.value - a.value);
  return plot({
    ...frame(options, document),
    height: top + bottom(options) + BAR_HEIGHT * Math.max(1, points.length),
    marginLeft: widest(points.map(({ name }) => name)) + MARGIN,
    marginRight: widest(points.map((point) => point.text)) + MARGIN,
    x: { label: null, grid: true },
    y: { label: null, domain: sorted.map(({ name }) => name) },
    marks: [
      barX(sorted, { x: 'value', y: 'name', fill: ({ certain }: ChartPoint) => (certain ? CERTAIN : UNCERTAIN) }),
      text(sorted, { x: 'value', y: 'name', text: 'text', textAnchor: 'start', dx: 5 }),
      ruleX([0]),
    ],
  });
}

function lines(points: readonly ChartPoint[], options: ChartOptions, document: Dom) {
  const sorted = [...points].sort((a, b) => a.fiscal_year - b.fiscal_year);
  const last = [...new Map(sorted.map((point) => [point.name, point])).values()];
  const highest = Math.max(...points.map(({ value }) => value), 0);
  const lowest = Math.min(...points.map(({ value }) => value), 0);
  const pixel = LINES_HEIGHT / (highest - lowest || 1);
  const isCrowded = last.length > MOST_LABELLED;
  const years = [...new Set(sorted.map(({ fiscal_year }) => fiscal_year))];
  return plot({
    ...frame(options, document),
    height: LINES_HEIGHT + top + bottom(options),
    marginLeft: widest(points.map((point) => point.text)) + MARGIN,
    marginRight: widest(last.map(({ name, text: shown }) => `${name} ${shown}`)) + MARGIN,
    x: { label: null, type: 'point', domain: years, tickFormat: String },
    y: { label: null, grid: true, domain: [lowest, highest] },
    color: { legend: false },
    marks: [
      ruleY([0]),
      line(sorted, { x: 'fiscal_year', y: 'value', z: 'name', stroke: 'name', strokeWidth: 2 }),
      dot(
        sorted.filter(({ certain }) => certain),
        { x: 'fiscal_year', y: 'value', stroke: 'name', fill: 'name' },
      ),
      dot(
        sorted.filter(({ certain }) => !certain),
        { x: 'fiscal_year', y: 'value', stroke: 'name', fill: 'white' },
      ),
      // The last value stands beside the name; of many lines the others would cover one another.
      text(isCrowded ? [] : sorted.filter((point) => !last.includes(point)), {
        x: 'fiscal_year',
        y: 'value',
        text: 'text',
        dy: -10,
      }),
      ...apart(last, pixel).map(({ point, dy }) =>
        text([point], {
          x: 'fiscal_year',
          y: 'value',
          text: ({ name, text: shown }: ChartPoint) => `${name} ${shown}`,
          textAnchor: 'start',
          dx: 10,
          dy,
        }),
      ),
    ],
  });
}

/** Names at the ends of lines, moved so that none covers another of the same year; `pixel` is the height of one unit. */
function apart(last: readonly ChartPoint[], pixel: number): { readonly point: ChartPoint; readonly dy: number }[] {
  const lowestFree = new Map<number, number>();
  return [...last]
    .sort((a, b) => b.value - a.value)
    .map((point) => {
      const wanted = -point.value * pixel;
      const placed = Math.max(wanted, lowestFree.get(point.fiscal_year) ?? wanted);
      lowestFree.set(point.fiscal_year, placed + LABEL_HEIGHT);
      return { point, dy: placed - wanted };
    });
}

/** Title above, notes below: text elements of the drawing itself, so that they stay with it. */
function addWords(svg: Drawing, document: Dom, options: ChartOptions): void {
  const height = Number(svg.getAttribute('height'));
  const notes = options.notes.flatMap(wrapped);
  const put = (content: string, y: number, size: number): void => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', 'text');
    for (const [name, value] of Object.entries({ x: '16', y: String(y), 'text-anchor': 'start', 'font-size': String(size) }))
      element.setAttribute(name, value);
    element.textContent = content;
    svg.appendChild(element);
  };
  put(options.title, LINE_HEIGHT + 4, 16);
  put(options.unit, 2 * LINE_HEIGHT + 4, FONT_SIZE);
  notes.forEach((note, at) => {
    put(note, height - (notes.length - at) * LINE_HEIGHT + 4, 11);
  });
}
