/** Every registry is filled, names each entry once, and each entry is whole: a thing that is declared can be used. */
import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../schemas/checks/index.js';
import { DEPARTMENT_ECONOMIC_CODES, GOVERNMENT_ECONOMIC_CODES } from '../../schemas/codes/economic.js';
import { GOVERNMENT_CODES_OF } from '../../schemas/codes/economic_map.js';
import { FUNCTIONAL_CODES } from '../../schemas/codes/functional.js';
import { REGION_NAMES } from '../../schemas/codes/regions.js';
import { ISSUE_KINDS } from '../../schemas/issues.js';
import { COMPARISON_MEASURES } from '../../schemas/measures.js';
import { TABLE_BY_ID, TABLES } from '../../schemas/tables/index.js';
import { parseUnit, UNITS } from '../../schemas/units.js';
import { COMMANDS, loadCommands } from '../../src/cli/commands/index.js';
import { EXIT_CODE_MEANINGS, EXIT_CODES } from '../../src/cli/exit-codes.js';
import { DOCUMENT_ERROR_KINDS } from '../../src/errors.js';
import { EXPORTERS, findExporter } from '../../src/export/index.js';
import { sourceFiles } from './source-files.js';

const SNAKE_CASE = /^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/;
const HAN = /\p{Script=Han}/u;

/** That a registry has at least so many entries, each id once and in snake_case. */
function expectIds(ids: readonly string[], least: number): void {
  expect(ids.length).toBeGreaterThanOrEqual(least);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(SNAKE_CASE);
}

/** A sentence for people: begins with a capital or a sign, ends in a full stop. */
const SENTENCE = /^[^a-z\s].*\.$/s;

describe('tables', () => {
  it('are declared', () => expectIds([...TABLE_BY_ID.keys()], 30));

  it('belong to both kinds of document', () => {
    expect(new Set(TABLES.map((table) => table.kind))).toEqual(new Set(['budget', 'final_account']));
  });

  it('have columns whose header paths mean one column each', () => {
    for (const table of TABLES) {
      const paths = table.columns.flatMap((column) => column.paths.map((path) => path.join('/')));
      expect(paths.length, table.id).toBeGreaterThan(0);
      expect(
        paths.filter((path, index) => paths.indexOf(path) !== index),
        table.id,
      ).toEqual([]);
    }
  });
});

describe('measures for comparing', () => {
  it('are declared', () =>
    expectIds(
      COMPARISON_MEASURES.map((measure) => measure.id),
      5,
    ));

  it.each(COMPARISON_MEASURES.map((measure) => [measure.id, measure] as const))(
    '%s names columns that are declared',
    (_id, measure) => {
      const sources = [...measure.sources.budget, ...measure.sources.final_account];
      expect(sources.length).toBeGreaterThan(0);
      for (const { table, measure: column, row } of sources) {
        expect(
          TABLE_BY_ID.get(table)?.columns.map((one) => one.id),
          table,
        ).toContain(column);
        expect(Object.keys(row)).toHaveLength(1);
      }
      expect(measure.sources.budget.map(({ table }) => TABLE_BY_ID.get(table)?.kind).filter((kind) => kind !== 'budget')).toEqual(
        [],
      );
      expect(
        measure.sources.final_account.map(({ table }) => TABLE_BY_ID.get(table)?.kind).filter((kind) => kind !== 'final_account'),
      ).toEqual([]);
      expect([HAN.test(measure.name_zh), HAN.test(measure.name_en), measure.meaning]).toEqual([
        true,
        false,
        expect.stringMatching(SENTENCE),
      ]);
    },
  );
});

describe('checks', () => {
  it('are declared', () =>
    expectIds(
      CHECKS.map((check) => check.id),
      10,
    ));

  it.each(CHECKS.map((check) => [check.id, check] as const))(
    '%s names tables that are declared, and says itself in both languages',
    (_id, check) => {
      if (check.tables !== 'all') for (const table of check.tables) expect(TABLE_BY_ID.has(table), table).toBe(true);
      expect([HAN.test(check.name_zh), /[a-z]{3}/i.test(check.name_en)]).toEqual([true, true]);
      expect([check.formula_zh, check.formula_en].every((formula) => formula.length > 3)).toBe(true);
    },
  );
});

/** Declared, yet raised by nothing so far: take it out of this list with the stage that raises it. */
const UNUSED_YET: ReadonlySet<string> = new Set(['code_name_mismatch', 'identity_conflict']);

describe('issue kinds', () => {
  it('are declared', () => expectIds(Object.keys(ISSUE_KINDS), 15));

  it.each(Object.entries(ISSUE_KINDS))('%s has a severity and a meaning', (_code, { severity, meaning }) => {
    expect(['error', 'warning', 'info']).toContain(severity);
    expect(meaning).toMatch(SENTENCE);
  });

  it('are all raised somewhere', () => {
    const code = sourceFiles('src')
      .map((file) => file.code)
      .join('\n');
    const unused = Object.keys(ISSUE_KINDS).filter((kind) => !code.includes(`'${kind}'`) && !UNUSED_YET.has(kind));
    expect(unused).toEqual([]);
  });
});

describe('document errors', () => {
  it('are declared', () => expectIds(Object.keys(DOCUMENT_ERROR_KINDS), 8));

  it.each(Object.entries(DOCUMENT_ERROR_KINDS))('%s says what is wrong and what to do', (_code, { what, remedy }) => {
    expect(what).toMatch(/^\S.*[^.]$/);
    expect(remedy).toMatch(SENTENCE);
  });
});

describe('units', () => {
  it('are declared, each ten times and more the one before', () => {
    expect(UNITS.length).toBeGreaterThanOrEqual(5);
    expect(UNITS.map(({ fenPerUnit }) => fenPerUnit)).toEqual(
      [...UNITS].map(({ fenPerUnit }) => fenPerUnit).sort((a, b) => (a < b ? -1 : 1)),
    );
    expect(new Set(UNITS.map(({ fenPerUnit }) => fenPerUnit)).size).toBe(UNITS.length);
  });

  it.each(UNITS.map((unit) => [unit.unit, unit] as const))('%s is found by its own name', (name, unit) => {
    expect(parseUnit(`单位：${name}`)).toEqual(unit);
  });
});

describe('code lists', () => {
  it.each([
    ['functional', FUNCTIONAL_CODES, /^2\d{2}(\d{2}){0,2}$/, 500],
    ['department economic', DEPARTMENT_ECONOMIC_CODES, /^3\d{2}(\d{2})*$/, 80],
    ['government economic', GOVERNMENT_ECONOMIC_CODES, /^5\d{2}(\d{2})*$/, 40],
    ['regions', REGION_NAMES, /^\d{6}$/, 3000],
  ] as const)('%s', (_name, list, form, least) => {
    expect(list.size).toBeGreaterThanOrEqual(least);
    for (const [code, name] of list) expect([code, form.test(code), HAN.test(name)]).toEqual([code, true, true]);
  });

  it('map department economic codes to government ones that exist', () => {
    expect(GOVERNMENT_CODES_OF.size).toBeGreaterThan(20);
    for (const [department, governments] of GOVERNMENT_CODES_OF) {
      expect(department).toMatch(/^3/);
      expect(governments.length).toBeGreaterThan(0);
      for (const government of governments) expect(GOVERNMENT_ECONOMIC_CODES.has(government), government).toBe(true);
    }
  });
});

describe('exporters', () => {
  it('are declared', () =>
    expectIds(
      EXPORTERS.map((exporter) => exporter.id),
      1,
    ));

  it.each(EXPORTERS.map((exporter) => [exporter.id, exporter] as const))(
    '%s is found, and writes nothing of nothing',
    (id, exporter) => {
      expect(findExporter(id)).toBe(exporter);
      expect(exporter.summary.length).toBeGreaterThan(10);
      for (const format of exporter.formats) {
        const lines = [...exporter.write({ facts: () => [] }, format)].join('').split('\n').filter(Boolean);
        expect(lines.length, format).toBe(format === 'csv' ? 1 : 0);
      }
    },
  );

  it('do not invent one', () => expect(findExporter('nothing')).toBeUndefined());
});

describe('commands', () => {
  it('are declared under their own names, with summary and example', async () => {
    const commands = await loadCommands();
    expect(commands.map((command) => command.name)).toEqual(Object.keys(COMMANDS));
    expect(commands.length).toBeGreaterThanOrEqual(6);
    for (const { name, summary, examples, options } of commands) {
      expect(summary, name).toMatch(SENTENCE);
      expect(examples.length, name).toBeGreaterThan(0);
      for (const example of examples) expect(example.command, name).toContain(`xianzhang ${name}`);
      for (const option of Object.values(options)) expect(option.summary.length, name).toBeGreaterThan(3);
    }
  });

  it('end in codes that are explained, each with a number of its own', () => {
    expect(Object.keys(EXIT_CODE_MEANINGS)).toEqual(Object.keys(EXIT_CODES));
    expect(new Set(Object.values(EXIT_CODES)).size).toBe(Object.keys(EXIT_CODES).length);
  });
});
