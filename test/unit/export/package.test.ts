/** A data package: valid by the published profile, its hashes and counts true, its sums those of the facts; changes against an earlier one. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { writePackage } from '../../../src/export/package/write.js';
import type { Fact } from '../../../src/types.js';
import { wordedDocument } from '../../docs/worded-document.js';
import { sha, table } from '../store/documents.js';
import { temporaryFolder } from './folder.js';
import { type InventedDocument, inventedSource } from './source.js';

const folder = temporaryFolder();
let made = 0;

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly count?: number;
  readonly schema?: {
    readonly fields: readonly {
      readonly name: string;
      readonly columnType?: string;
      readonly constraints?: { readonly enum?: readonly string[]; readonly required?: boolean };
    }[];
    readonly primaryKey?: string[];
    readonly foreignKeys?: readonly {
      readonly fields: string[];
      readonly reference: { readonly resource: string; readonly fields: string[] };
    }[];
  };
}

async function packageOf(documents: readonly InventedDocument[], previous?: string) {
  made += 1;
  const output = join(folder, `package-${made}`);
  await writePackage(inventedSource(...documents), { output, previous, version: String(made) });
  const read = (path: string): string => readFileSync(join(output, path), 'utf8');
  const descriptor = JSON.parse(read('datapackage.json')) as {
    resources: Resource[];
    created?: string;
    sources: { path?: string }[];
  };
  const rows = (path: string) => parse(read(path), { columns: true }) as Record<string, string>[];
  return { output, read, rows, descriptor };
}

const amount = (fen: bigint, more: Partial<Fact> = {}): Partial<Fact> => ({ amount: { fen, stepFen: 1n }, ...more });
const { claims, projects, indicators } = wordedDocument;
const bareClaims = claims.map((claim) => ({ ...claim, unit: '' }));
const words = { claims: bareClaims, projects, indicators };
const issue = { code: 'cell_not_understood', severity: 'warning', message: 'two\nlines, "quoted"', page: null };

function validator() {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  return ajv.compile(JSON.parse(readFileSync(new URL('profiles/datapackage-2.0.json', import.meta.url), 'utf8')));
}

describe('datapackage.json', () => {
  it('is valid by the profile, which refuses a wrong one', async () => {
    const { descriptor } = await packageOf([{ issues: [issue], ...words }]);
    const validate = validator();
    validate(descriptor);
    expect(validate.errors ?? []).toEqual([]);
    for (const wrong of [
      {},
      { resources: [] },
      { ...descriptor, licenses: [{}] },
      { ...descriptor, created: 'yesterday' },
      { resources: [{ name: 'x', path: '/absolute.csv' }] },
      { resources: [{ name: 'x', path: 'x.csv', schema: { fields: [{ name: 'a', type: 'money' }] } }] },
    ])
      expect(validate(wrong)).toBe(false);
  });

  it('says bytes, hashes and counts as they are, names every column, and uses fiscal column types', async () => {
    const { descriptor, output, rows } = await packageOf([
      {
        facts: [amount(1n), amount(2n, { row: 3 })],
        tables: [table({ title: '' })],
        issues: [issue],
        names: ['https://example.org/a.pdf'],
        ...words,
      },
      { document: { sha256: sha('b') }, ...words },
    ]);
    expect(descriptor.resources.map(({ name }) => name)).toEqual([
      'documents',
      'sources',
      'facts',
      'tables',
      'issues',
      'claims',
      'projects',
      'project-money',
      'indicators',
      'facts-parquet',
    ]);
    for (const { path, bytes, hash, count, schema } of descriptor.resources) {
      const data = readFileSync(join(output, path));
      expect(data.length).toBe(bytes);
      expect(hash).toBe(`sha256:${createHash('sha256').update(data).digest('hex')}`);
      if (!schema) continue;
      const found = rows(path);
      expect(found).toHaveLength(count ?? -1);
      expect(Object.keys(found[0] ?? {})).toEqual(schema.fields.map(({ name }) => name));
      for (const { name, constraints } of schema.fields) {
        // A blank is a missing value, also where the document has an empty text.
        if (constraints?.required)
          expect(
            found.map((row) => row[name]),
            `${path} ${name}`,
          ).not.toContain('');
        for (const row of found) expect([...(constraints?.enum ?? [row[name]]), ''], `${path} ${name}`).toContain(row[name]);
      }
      const keys = found.map((row) => (schema.primaryKey ?? []).map((key) => row[key]).join('|'));
      expect(new Set(keys).size).toBe(keys.length);
    }
    const types = new Map(
      descriptor.resources.find(({ name }) => name === 'facts')?.schema?.fields.map(({ name, columnType }) => [name, columnType]),
    );
    expect(types.get('amount_yuan')).toBe('value');
    expect(types.get('fiscal_year')).toBe('date:fiscal-year');
    expect(types.get('functional_code')).toBe('functional-classification:generic:code');
    expect(rows('data/issues.csv')[0]?.message).toBe('two\nlines, "quoted"');
  });

  it('holds claims and performance forms, each row of which leads to one that is there', async () => {
    const { descriptor, rows } = await packageOf([{ ...words }, { document: { sha256: sha('b') }, ...words }]);
    expect(rows('data/claims.csv').map(({ number, amount_yuan, percent, fact }) => [number, amount_yuan, percent, fact])).toEqual(
      [
        ['0', '124300', '', '0:2:3'],
        ['1', '', '45.60', ''],
        ['0', '124300', '', '0:2:3'],
        ['1', '', '45.60', ''],
      ],
    );
    expect(rows('data/projects.csv')[0]).toMatchObject({ name: '泵站修缮', actual_yuan: '412350', initial_budget_yuan: '' });
    expect(rows('data/project_money.csv')[0]).toMatchObject({
      project: '0',
      number: '0',
      source: 'total',
      execution_rate: '82.47',
    });
    expect(rows('data/indicators.csv')[1]).toMatchObject({ document: sha('b'), level_3: '泵站数', deviation: '-33.33' });
    const byName = new Map(descriptor.resources.map((resource) => [resource.name, resource]));
    const keysOf = (path: string, fields: readonly string[]) => rows(path).map((row) => fields.map((id) => row[id]).join('|'));
    for (const { path, schema } of descriptor.resources) {
      for (const { fields, reference } of schema?.foreignKeys ?? []) {
        const known = new Set(keysOf(byName.get(reference.resource)?.path ?? '', reference.fields));
        for (const key of keysOf(path, fields)) expect(known).toContain(key);
      }
    }
    expect(byName.get('indicators')?.schema?.foreignKeys).toHaveLength(2);
  });

  it('names the web addresses of its documents, and no path of the machine that read them', async () => {
    const names = [
      '/home/me/a.pdf',
      'C:\\Users\\me\\a.pdf',
      'file:///home/me/a.pdf',
      'https://user:secret@example.org/2024/a.pdf',
      'http://example.org/all.zip › 财政局.pdf',
    ];
    const { output, rows, descriptor } = await packageOf([
      { document: { file: '/home/me/folder/a.pdf' }, names, ...words },
      { document: { sha256: sha('b'), file: 'C:\\Users\\me\\b.pdf' } },
    ]);
    expect(rows('data/sources.csv').map(({ url, member }) => [url, member])).toEqual([
      ['https://example.org/2024/a.pdf', ''],
      ['http://example.org/all.zip', '财政局.pdf'],
    ]);
    expect(rows('data/documents.csv').map(({ source_url }) => source_url)).toEqual(['https://example.org/2024/a.pdf', '']);
    expect(descriptor.sources.map(({ path }) => path)).toEqual([
      undefined,
      'https://example.org/2024/a.pdf',
      'http://example.org/all.zip',
    ]);
    expect(rows('data/documents.csv').map(({ file }) => file)).toEqual(['a.pdf', 'b.pdf']);
    for (const { path } of [{ path: 'datapackage.json' }, { path: 'README.md' }, ...descriptor.resources])
      expect(readFileSync(join(output, path), 'utf8')).not.toMatch(/secret|home|Users/);
    const validate = validator();
    validate(descriptor);
    expect(validate.errors ?? []).toEqual([]);
  });

  it('agrees with its CSV and Parquet to the fen', async () => {
    const amounts = [1n, -250n, 99_999_999_999n, 100n, 12_340n];
    const { output, rows } = await packageOf([{ facts: amounts.map((fen, row) => amount(fen, { row })) }]);
    const fen = (yuan: unknown): bigint => BigInt(Math.round(Number(yuan) * 100));
    const sum = amounts.reduce((all, one) => all + one, 0n);
    expect(rows('data/facts.csv').reduce((all, { amount_yuan }) => all + fen(amount_yuan), 0n)).toBe(sum);
    const parquet = await parquetReadObjects({ file: await asyncBufferFromFile(join(output, 'data/facts.parquet')) });
    expect(parquet.reduce((all, { amount_yuan }) => all + fen(amount_yuan), 0n)).toBe(sum);
  });
});

describe('the changelog', () => {
  const first: InventedDocument[] = [
    { facts: [amount(100n), amount(200n, { row: 3, label: '瀍' }), amount(300n, { row: 4, label: 'gone' })] },
    { document: { sha256: sha('b'), file: 'b.pdf', organization: '洛宁县审计局' }, facts: [amount(1n), amount(2n, { row: 3 })] },
    { document: { sha256: sha('c'), file: 'c.pdf', organization: '洛宁县民政局' }, facts: [amount(7n)] },
  ];

  it('of a first package counts the facts', async () => {
    const { read } = await packageOf(first);
    expect(read('CHANGELOG.md')).toMatch(/^# Changelog\n\n## \d+\n\nFirst package: 6 facts\.\n$/);
  });

  it('finds nothing where nothing changed', async () => {
    const { output } = await packageOf(first);
    const { read, rows } = await packageOf(first, output);
    expect(read('CHANGELOG.md')).toMatch(/0 facts added, 0 changed, 0 withdrawn, 0 with another status/);
    expect(read('CHANGELOG.md')).toMatch(/First package: 6 facts/);
    expect(rows('data/changes.csv')).toEqual([]);
  });

  it('finds what was added, changed and withdrawn, in a document read anew, published anew, or gone', async () => {
    const { output } = await packageOf(first);
    const second: InventedDocument[] = [
      {
        facts: [
          amount(100n, { row: 8, page: 4, status: 'disputed' }),
          amount(250n, { row: 3, label: '瀍' }),
          amount(5n, { row: 9, label: 'new' }),
        ],
      },
      {
        document: { sha256: sha('d'), file: 'b-corrected.pdf', organization: '洛宁县审计局' },
        facts: [amount(1n), amount(3n, { row: 3 })],
      },
    ];
    const { read, rows, descriptor } = await packageOf(second, output);
    const text = read('CHANGELOG.md');
    expect(text).toMatch(/1 facts added, 2 changed, 2 withdrawn, 1 with another status/);
    expect(text).toMatch(/洛宁县财政局, 2024, fa_expenditure, 2010601, 瀍, total: 2 → 2\.5 yuan \(a\.pdf, page 3\)/);
    const changes = rows('data/changes.csv').map((row) => [
      row.change,
      row.file,
      row.label,
      row.amount_yuan_before,
      row.amount_yuan_after,
    ]);
    expect(changes.sort()).toEqual(
      [
        ['added', 'a.pdf', 'new', '', '0.05'],
        ['changed', 'a.pdf', '瀍', '2', '2.5'],
        ['changed', 'b-corrected.pdf', '行政运行', '0.02', '0.03'],
        ['status', 'a.pdf', '行政运行', '1', '1'],
        ['withdrawn', 'a.pdf', 'gone', '3', ''],
        ['withdrawn', 'c.pdf', '行政运行', '0.07', ''],
      ].sort(),
    );
    expect(descriptor.resources.map(({ path }) => path)).toContain('data/changes.csv');
    const validate = validator();
    validate(descriptor);
    expect(validate.errors ?? []).toEqual([]);
  });

  it('refuses a folder in use and an earlier package that is none, and leaves nothing behind', async () => {
    const used = join(folder, 'used');
    mkdirSync(used);
    writeFileSync(join(used, 'mine.txt'), '');
    await expect(writePackage(inventedSource({}), { output: used })).rejects.toThrow(/is in use/);
    const output = join(folder, 'never');
    await expect(writePackage(inventedSource({}), { output, previous: used })).rejects.toThrow(/cannot be read as the facts/);
    expect(existsSync(output) || existsSync(`${output}.partial`)).toBe(false);
  });
});
