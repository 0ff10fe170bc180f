/** Sets one rate or score of many documents side by side. */
import { WORDED_MEASURES, type WordedMeasure } from '../../../schemas/worded-measures.js';
import { UsageError } from '../../errors.js';
import type { ProjectRecord, StoredDocument, StoredProject } from '../../types.js';
import { absentDistricts } from '../absent.js';
import { documentsOfAnyYear, documentsOfYears, requireKnown } from '../asked.js';
import { bodyOf } from '../body.js';
import { byDocument } from '../by-document.js';
import type { CompareOptions } from '../options.js';
import { asFigureSource, type CompareSource, type FigureSource } from '../source.js';
import { answerOfItems, itemClaim } from './completion.js';
import type { WordedAnswer, WordedComparison } from './figure.js';
import { answerOfForms } from './forms.js';
import { notesOnWorded } from './notes.js';

/** The measure of that id; undefined when it is none of the words. */
export const wordedMeasure = (id: string): WordedMeasure | undefined => WORDED_MEASURES.find((measure) => measure.id === id);

/**
 * Every final account asked for gives figures or is left out with a reason. Throws UsageError for a measure that is none of the words and
 * for options that go with amounts alone.
 */
export function compareWorded(from: FigureSource | CompareSource, wishes: CompareOptions): WordedComparison {
  const source = asFigureSource(from);
  // A budget that repeats such figures speaks of an earlier year than its own.
  const options = { ...wishes, kind: 'final_account' as const };
  const measure = wordedMeasure(options.measure);
  if (!measure) {
    const known = WORDED_MEASURES.map(({ id }) => id).join(', ');
    throw new UsageError(`${options.measure} is no rate or score. Known are ${known}.`);
  }
  requireKnown(options);
  requirePossible(measure, wishes);
  const asked = documentsOfAnyYear(source.documents(), options);
  const answer = answerOf(measure, source, options);
  const answers = documentsOfYears(asked, options).map((document) => ({ document, ...answer(document) }));
  const rows = answers.flatMap(({ document, figures }) => figures.map((one) => ({ ...one, ...withMeasure(document, measure) })));
  const left_out = answers.flatMap(({ document, reasons }) => reasons.map((reason) => ({ ...placeOf(document), reason })));
  return { rows, left_out, absent: absentDistricts(asked, options), notes: notesOnWorded(rows) };
}

function requirePossible({ id, form }: WordedMeasure, options: CompareOptions): void {
  const { table, code, label, economic, fund, function: functionCode } = options;
  const wrong = Object.entries({ table, code, label, economic, fund }).find(([, value]) => value !== undefined);
  if (wrong)
    throw new UsageError(`${id} stands in the words and forms of a document, not in a table of amounts: leave ${wrong[0]} out.`);
  if (options.kind === 'budget')
    throw new UsageError(
      `${id} says what became of a budget: final accounts state it. Leave kind out, or ask for final_account.`,
    );
  if (form !== null && functionCode !== undefined)
    throw new UsageError(`${id} is of a unit or a project, not of a functional item: leave function out.`);
}

function answerOf(
  measure: WordedMeasure,
  source: FigureSource,
  { function: code }: CompareOptions,
): (document: StoredDocument) => WordedAnswer {
  if (measure.form === null) {
    const claims = byDocument(source.claims?.() ?? [], itemClaim);
    return (document) => answerOfItems(claims.get(document.sha256) ?? [], document, code);
  }
  const projects = byDocument(source.projects?.() ?? [], withoutTexts);
  const isScored = (document: string, project: number): boolean =>
    projects.get(document)?.some(({ number, form }) => number === project && form === measure.form) ?? false;
  const indicators = byDocument(measure.unit === 'points' ? (source.indicators?.() ?? []) : [], ({ document, project, score }) =>
    isScored(document.sha256, project) ? { project, score } : null,
  );
  return ({ sha256 }) => answerOfForms(measure, projects.get(sha256) ?? [], indicators.get(sha256) ?? []);
}

/** Forms are held for all documents at once, so without what nobody asks for. */
const withoutTexts = ({ document: _, ...project }: StoredProject): ProjectRecord => ({ ...project, goal: null, result: null });

const withMeasure = (document: StoredDocument, { id, unit }: WordedMeasure) => ({
  measure: id,
  unit,
  ...bodyOf(document),
  file: document.file,
  document_sha256: document.sha256,
});

const placeOf = ({ sha256, file, organization, fiscal_year }: StoredDocument) => ({
  document_sha256: sha256,
  file,
  organization,
  fiscal_year,
});
