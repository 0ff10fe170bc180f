/** Writes SVG elements as text; coordinates are PDF points with the origin at the top left, as everywhere. */
import { type BBox, height, width } from '../../extractors/geometry.js';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** C0 controls but tab and line ends may not stand in XML, not even as references. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be removed
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

export const escapeText = (text: string): string => text.replace(NOT_XML, '\ufffd').replace(/[&<>"]/g, (c) => ENTITIES[c] ?? c);

/** Shortest form with two decimals: finer than any printer. */
const points = (value: number): string => String(Math.round(value * 100) / 100);

type Attributes = Readonly<Record<string, string | number>>;

function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escapeText(typeof value === 'number' ? points(value) : value)}"`,
  );
  return content === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${content}</${name}>`;
}

/** A rectangle; `hint` shows when the pointer rests on it. */
export function box(bbox: BBox, className: string, hint = ''): string {
  const title = hint === '' ? '' : `<title>${escapeText(hint)}</title>`;
  return element('rect', { class: className, x: bbox.x0, y: bbox.top, width: width(bbox), height: height(bbox) }, title);
}

export const line = (x1: number, y1: number, x2: number, y2: number, className: string): string =>
  element('line', { class: className, x1, y1, x2, y2 });

/** Text on a baseline; with `fitWidth` it is squeezed or stretched to that many points, so that any font covers the same box. */
export function text(value: string, x: number, baseline: number, fontSize: number, className: string, fitWidth?: number): string {
  const fit: Attributes =
    fitWidth === undefined || fitWidth <= 0 ? {} : { textLength: fitWidth, lengthAdjust: 'spacingAndGlyphs' };
  return element('text', { class: className, x, y: baseline, 'font-size': fontSize, ...fit }, escapeText(value) || ' ');
}

/** A whole drawing of that size. */
export function drawing(pageWidth: number, pageHeight: number, style: string, elements: readonly string[]): string {
  const size = `width="${points(pageWidth)}" height="${points(pageHeight)}" viewBox="0 0 ${points(pageWidth)} ${points(pageHeight)}"`;
  const paper = element('rect', { class: 'paper', x: 0, y: 0, width: pageWidth, height: pageHeight });
  return [`<svg xmlns="http://www.w3.org/2000/svg" ${size}>`, `<style>${style}</style>`, paper, ...elements, '</svg>', ''].join(
    '\n',
  );
}
