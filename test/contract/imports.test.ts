/** Who may import whom (docs/architecture.md): read from the imports of every file. */
import { describe, expect, it } from 'vitest';
import { type Import, importsIn, isBelow, type SourceFile, sourceFiles } from './source-files.js';

const files = sourceFiles('schemas', 'extractors', 'src');

interface Rule {
  readonly folder: string;
  /** Files and folders of the project that may be imported, beside the folder itself. */
  readonly project: readonly string[];
  /** The same when nothing but types is imported. */
  readonly types: readonly string[];
  /** Packages, by the beginning of their names; `any` stands for all that no other folder has for itself. */
  readonly packages: readonly string[] | 'any';
}

/** Packages that one folder hides from all others. */
const OWNERS: Readonly<Record<string, string>> = {
  'pdfjs-dist': 'extractors/pdf',
  'tesseract.js': 'extractors/ocr',
  'better-sqlite3': 'src/store',
  piscina: 'src/ingest',
  commander: 'src/cli',
};

const CONTRACT = ['extractors/geometry.ts', 'extractors/layout.ts', 'extractors/median.ts'];
const NOUNS = ['src/types.ts', 'src/errors.ts'];

/** A stage that only computes: the words of `schemas`, the shapes of `extractors`, no package and nothing of the system. */
const pure = (folder: string, project: readonly string[] = []): Rule => ({
  folder,
  project: ['schemas', 'extractors/geometry.ts', 'src/normalise', ...NOUNS, ...project],
  types: ['extractors'],
  packages: [],
});

/** A stage that reads or writes: the pure ones, small things of the whole program, and drivers of its own. */
const drives = (folder: string, project: readonly string[] = []): Rule => ({
  folder,
  project: [
    'schemas',
    'extractors/geometry.ts',
    ...['recognise', 'normalise', 'check', 'compare'].map((name) => `src/${name}`),
    ...files.map(({ path }) => path).filter((path) => /^src\/[^/]+\.ts$/.test(path) && path !== 'src/pipeline.ts'),
    ...project,
  ],
  types: ['extractors'],
  packages: 'any',
});

const RULES: readonly Rule[] = [
  { folder: 'schemas', project: [], types: [], packages: ['zod'] },
  { folder: 'extractors/geometry.ts', project: [], types: [], packages: [] },
  { folder: 'extractors/median.ts', project: [], types: [], packages: [] },
  { folder: 'extractors/layout.ts', project: CONTRACT, types: [], packages: [] },
  { folder: 'extractors/grid', project: CONTRACT, types: [], packages: [] },
  { folder: 'extractors/text', project: CONTRACT, types: [], packages: [] },
  { folder: 'extractors/pdf', project: ['extractors'], types: [], packages: ['node:', 'pdfjs-dist', '@napi-rs/canvas'] },
  { folder: 'extractors/ocr', project: ['extractors'], types: [], packages: ['node:', 'tesseract.js'] },
  pure('src/recognise'),
  pure('src/normalise'),
  pure('src/check'),
  pure('src/compare'),
  pure('src/narrate', ['src/recognise']),
  pure('src/records', ['src/recognise']),
  drives('src/read', ['extractors']),
  drives('src/store'),
  drives('src/export'),
  drives('src/show'),
  drives('src/review', ['extractors']),
  drives('src/fetch'),
  drives('src/ingest', ['src/pipeline.ts']),
];

function allows(rule: Rule, found: Import): boolean {
  if (found.isPackage) return rule.packages === 'any' || rule.packages.some((name) => found.target.startsWith(name));
  const open = [rule.folder, ...rule.project, ...(found.typeOnly ? rule.types : [])];
  return open.some((folder) => isBelow(found.target, folder));
}

describe('the imports', () => {
  it('are found', () => {
    expect(files.length).toBeGreaterThan(150);
    expect(files.flatMap((file) => file.imports).length).toBeGreaterThan(500);
  });

  it('are read in every form', () => {
    const code = [
      "import { a, type B } from '../other/a.js';",
      "import type { C } from 'zod';",
      "import { type D,\n  type E } from './d.js';",
      "import 'node:fs';",
      "const f = await import('./f.js');",
      "export * from './g.js';",
      "import h, { i } from 'h';",
    ].join('\n');
    const said = importsIn('src/one/file.ts', code).map(({ target, typeOnly }) => `${target}${typeOnly ? ' (types)' : ''}`);
    expect(said.sort()).toEqual(
      ['h', 'node:fs', 'src/one/d.ts (types)', 'src/one/f.ts', 'src/one/g.ts', 'src/other/a.ts', 'zod (types)'].sort(),
    );
  });

  it('name files that exist', () => {
    const known = new Set(files.map(({ path }) => path));
    const broken = files.flatMap(({ path, imports }) =>
      imports.filter(({ isPackage, target }) => !isPackage && !known.has(target)).map(({ target }) => `${path} → ${target}`),
    );
    expect(broken).toEqual([]);
  });

  it('run in no circle', () => {
    const next = new Map(
      files.map(({ path, imports }) => [path, imports.filter((one) => !one.isPackage && !one.typeOnly).map((one) => one.target)]),
    );
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (path: string, way: readonly string[]): void => {
      if (way.includes(path)) circles.push([...way.slice(way.indexOf(path)), path].join(' → '));
      if (done.has(path) || way.includes(path)) return;
      for (const target of next.get(path) ?? []) visit(target, [...way, path]);
      done.add(path);
    };
    for (const path of next.keys()) visit(path, []);
    expect(circles).toEqual([]);
  });
});

describe.each(RULES.map((rule) => [rule.folder, rule] as const))('%s', (folder, rule) => {
  const own = files.filter(({ path }) => isBelow(path, folder));

  it('imports only what it may', () => {
    // A rule for a folder that was renamed would hold for nothing.
    expect(own.length).toBeGreaterThan(0);
    const forbidden = own.flatMap(({ path, imports }) =>
      imports
        .filter((one) => !allows(rule, one))
        .map(({ target, typeOnly }) => `${path} → ${target}${typeOnly ? ' (types)' : ''}`),
    );
    expect(forbidden).toEqual([]);
  });
});

describe('packages', () => {
  it.each(Object.entries(OWNERS))('%s is known to %s alone', (name, folder) => {
    const importers = files.filter(({ imports }) => imports.some((one) => one.isPackage && one.target.split('/')[0] === name));
    expect(importers.length).toBeGreaterThan(0);
    expect(importers.map(({ path }) => path).filter((path) => !isBelow(path, folder))).toEqual([]);
  });
});

/** What gives another answer at another time or place. */
const IMPURE =
  /\b(?:process|console|globalThis|fetch|setTimeout|setInterval)\b\s*[.(]|\bperformance\.now\b|\bDate\.now\b|\bnew Date\(\)|Math\.random/;

describe('what only computes', () => {
  const folders = [
    'schemas',
    'extractors/grid',
    'extractors/text',
    'src/recognise',
    'src/normalise',
    'src/check',
    'src/compare',
    'src/narrate',
    'src/records',
  ];
  it.each(folders)('%s asks neither clock, nor chance, nor the system', (folder) => {
    const own = files.filter(({ path }) => isBelow(path, folder));
    const impure = own.filter(({ code }) => IMPURE.test(code)).map(({ path }) => path);
    expect([own.length > 0, impure]).toEqual([true, []]);
  });
});

describe('Chinese words', () => {
  /** Pairs of code points of the Unicode database, no words. */
  const NO_WORDS = new Set(['extractors/pdf/radicals.ts']);

  const LITERAL = /(['"`])(?:\\.|(?!\1).)*\1/g;
  const ENGLISH = /[A-Za-z]{2,}[^A-Za-z]{1,9}[A-Za-z]{2,}[^A-Za-z]{1,9}[A-Za-z]{2,}/;

  /** Messages are English and may name Chinese terms as printed; what is left of a line without them. */
  const withoutMessages = (line: string): string => line.replace(LITERAL, (literal) => (ENGLISH.test(literal) ? '' : literal));

  /** Lines with Chinese characters; a single one among other signs is a shape (一 read for a dash), not a word. */
  const offences = (own: readonly SourceFile[], pattern: RegExp): string[] =>
    own
      .filter(({ path }) => !NO_WORDS.has(path))
      .flatMap(({ path, code }) =>
        code
          .split('\n')
          .flatMap((line, index) => (pattern.test(withoutMessages(line)) ? [`${path}:${index + 1}: ${line.trim()}`] : [])),
      );

  it('stand in schemas alone', () => {
    const own = files.filter(({ path }) => !isBelow(path, 'schemas'));
    const [pages, rest] = [own.filter(({ path }) => isBelow(path, 'extractors')), own.filter(({ path }) => isBelow(path, 'src'))];
    expect([pages.length > 20, rest.length > 80]).toEqual([true, true]);
    expect([...offences(pages, /\p{Script=Han}{2}/u), ...offences(rest, /\p{Script=Han}/u)]).toEqual([]);
  });

  it('are found where they stand', () => {
    const file: SourceFile = { path: 'src/some.ts', code: "const unit = '元';", imports: [] };
    const message: SourceFile = { ...file, code: "throw new Error('no unit line (元) above the table');" };
    expect([offences([file], /\p{Script=Han}/u).length, offences([message], /\p{Script=Han}/u)]).toEqual([1, []]);
  });
});

describe('every file', () => {
  it('has none of the names that say nothing', () => {
    const vague = files.filter(({ path }) => /(^|\/)(utils?|helpers?|manager|common|misc|v2)(\.ts|\/)/.test(path));
    expect(vague.map(({ path }) => path)).toEqual([]);
  });
});
