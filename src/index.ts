/** The library: read a disclosure, keep it in a store, compare what is stored. Everything else is internal and may change. */
export {
  type AbsentDistrict,
  addFigures,
  type ComparedFigure,
  type CompareOptions,
  type Comparison,
  change,
  compare,
  compareWorded,
  decimalText,
  execution,
  type LeftOut,
  oneEdition,
  oneWordedEdition,
  percentText,
  perHead,
  type Ratio,
  ranks,
  ratio,
  type Summary,
  share,
  summarise,
  type WordedComparison,
  type WordedFigure,
} from './compare/index.js';
export { DocumentError, UsageError } from './errors.js';
export { type PackageOptions, writePackage } from './export/package/write.js';
export { fenToWan, fenToYuan } from './normalise/format.js';
export { readDocument as readDisclosure } from './pipeline.js';
export { type FactFilter, openStore, type QueryResult, type Store, type StoreOptions } from './store/store.js';
export type {
  Amount,
  CheckResult,
  Fact,
  Identity,
  Issue,
  ReadDocument,
  StoredDocument,
  StoredFact,
  TableRecord,
} from './types.js';
