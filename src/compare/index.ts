/** Everything that other folders use of comparing. */
export { compare } from './compare.js';
export { oneEdition } from './editions.js';
export { notesOn } from './notes.js';
export type { AbsentDistrict, ComparedFigure, CompareOptions, Comparison, LeftOut } from './options.js';
export { compareRatios, decimalText, percentText, type Ratio, ratio } from './ratio.js';
export {
  change,
  execution,
  type HeadsOf,
  perHead,
  type Related,
  type RelatedFigure,
  type RelationKind,
  share,
} from './relate.js';
export { type CompareSource, type FigureFilter, type FigureSource, sourceOf } from './source.js';
export { ranks, type Summary, summarise } from './statistics.js';
export { type AddedFigure, addFigures, type Sum } from './sum.js';
export { compareWorded, wordedMeasure } from './worded/compare.js';
export { oneWordedEdition } from './worded/editions.js';
export type { WordedComparison, WordedFigure } from './worded/figure.js';
