/** Rows of which it is doubtful what they are about: nothing names them, or they have the code of another row. Pure. */
import { codesOfName, dividedLabel } from '../../schemas/ocr-vocabulary.js';
import type { Fact, Issue } from '../types.js';

/** A label that begins with digits is the end of a code that ran into it. */
const RUN_INTO = /^\d+(?=\p{L})/u;

function grouped<Key>(facts: readonly Fact[], keyOf: (fact: Fact) => Key): Map<Key, Fact[]> {
  const groups = new Map<Key, Fact[]>();
  for (const fact of facts) groups.set(keyOf(fact), [...(groups.get(keyOf(fact)) ?? []), fact]);
  return groups;
}

const isKeyless = (fact: Fact): boolean => fact.code === null && fact.label === '';
const rowsOf = (facts: readonly Fact[]): number => new Set(facts.map(({ row }) => row)).size;

/** Facts that nothing says the row of, although their table (place in the document) has several rows. */
export function keylessFacts(facts: readonly Fact[]): ReadonlySet<Fact> {
  const tables = [...grouped(facts, ({ table_index }) => table_index).values()];
  return new Set(tables.filter((own) => rowsOf(own) > 1).flatMap((own) => own.filter(isKeyless)));
}

/**
 * Facts of one table without those of pages on which no row has a code or a label, and one issue for each such page: these are the
 * columns of a sheet wider than a page, printed apart from the names of their rows. A table of a single row needs no name for it. Scans
 * are left as they are: a label that was not recognised says nothing of the sheet.
 */
export function withoutNamelessPages(facts: readonly Fact[], title: string): { facts: readonly Fact[]; issues: Issue[] } {
  if (rowsOf(facts) < 2) return { facts, issues: [] };
  const nameless = [...grouped(facts, ({ page }) => page)].filter(
    ([, own]) =>
      own.every((fact) => isKeyless(fact) && fact.origin !== 'ocr') && (rowsOf(own) > 1 || rowsOf(facts) > rowsOf(own)),
  );
  const left = new Set(nameless.flatMap(([, own]) => own));
  const issues = nameless.map(([page, own]): Issue => {
    const rows = rowsOf(own);
    return {
      code: 'row_without_key',
      message: `Page ${page}: the ${rows} rows of "${title}" have neither codes nor labels, so that nothing says what their ${own.length} figures are of; they are not taken. See whether the sheet was printed over several pages side by side.`,
      page,
      table_index: own[0]?.table_index ?? null,
      bbox: own[0]?.bbox ?? null,
    };
  });
  return { facts: facts.filter((fact) => !left.has(fact)), issues };
}

/**
 * Facts of rows that have the code of another row of their panel, and no label or one with digits before it: the last part of their own
 * code stands somewhere else, and the code is the one of the row above them.
 */
export function factsUnderForeignCodes(facts: readonly Fact[]): ReadonlySet<Fact> {
  const panels = grouped(facts, (fact) => `${fact.table_index}:${fact.panel}:${fact.all_codes}`);
  return new Set(
    [...panels.values()].flatMap((own) =>
      own.filter(
        ({ code, label, row }) =>
          code !== null &&
          (label === '' || RUN_INTO.test(label)) &&
          own.some((other) => other.row !== row && other.label !== label && other.label !== ''),
      ),
    ),
  );
}

/** Facts of rows that name a subject without its code, in panels where most rows have their codes: the code was cut off or covered. */
export function factsWithLostCodes(facts: readonly Fact[]): ReadonlySet<Fact> {
  const panels = grouped(facts, (fact) => `${fact.table_index}:${fact.panel}`);
  return new Set(
    [...panels.values()].flatMap((own) => {
      const isCoded = rowsOf(own.filter(({ code }) => code !== null)) > rowsOf(own) / 2;
      return isCoded ? own.filter(({ code, label }) => code === null && codesOfName(dividedLabel(label).name).length > 0) : [];
    }),
  );
}

/**
 * Facts of one table without those that stand under no header, and one issue for each page with such: amounts or codes of a sheet whose
 * header was printed on another page. Scans are left as they are, for a header that was not recognised says nothing of the sheet.
 */
export function withoutHeaderlessColumns(facts: readonly Fact[], title: string): { facts: readonly Fact[]; issues: Issue[] } {
  const headerless = facts.filter((fact) => fact.header === '' && fact.measure === null && fact.origin !== 'ocr');
  const left = new Set(headerless);
  const issues = [...grouped(headerless, ({ page }) => page)].map(
    ([page, own]): Issue => ({
      code: 'column_not_placed',
      message: `Page ${page}: ${own.length} figures of "${title}" stand under no header, so that nothing says what they are; they are not taken. See whether the header was printed on another page.`,
      page,
      table_index: own[0]?.table_index ?? null,
      bbox: own[0]?.bbox ?? null,
    }),
  );
  return { facts: facts.filter((fact) => !left.has(fact)), issues };
}
