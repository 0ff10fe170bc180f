/** The project's own source files and what each imports, as the contract tests read them. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export interface Import {
  /** A file from the root of the project (`src/types.ts`), or the name of a package (`zod`, `node:fs`). */
  readonly target: string;
  readonly isPackage: boolean;
  /** Whether nothing of it is left when the program runs. */
  readonly typeOnly: boolean;
}

export interface SourceFile {
  /** From the root of the project, with "/". */
  readonly path: string;
  /** Without comments. */
  readonly code: string;
  readonly imports: readonly Import[];
}

/** Comments become blank, so that line numbers stay; "//" inside a text (an address) follows no space. */
const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, '')).replace(/(^|\s)\/\/.*$/gm, '$1');

const FROM = /\b(?:import|export)\s+(type\s+)?([\w*\s{},]*?)\s*from\s*'([^']+)'/g;
const SIDE_EFFECT = /\bimport\s+'([^']+)'/g;
const DYNAMIC = /\bimport\(\s*'([^']+)'\s*\)/g;

const namesTypesOnly = (names: string): boolean =>
  names.startsWith('{') &&
  names
    .replace(/[{}]/g, '')
    .split(',')
    .map((name) => name.trim())
    .every((name) => name === '' || name.startsWith('type '));

function importOf(path: string, specifier: string, typeOnly: boolean): Import {
  const isPackage = !specifier.startsWith('.');
  const target = isPackage
    ? specifier
    : normalize(join(dirname(path), specifier))
        .replaceAll('\\', '/')
        .replace(/\.js$/, '.ts');
  return { target, isPackage, typeOnly };
}

export function importsIn(path: string, code: string): Import[] {
  return [
    ...[...code.matchAll(FROM)].map(([, type, names = '', specifier = '']) =>
      importOf(path, specifier, type !== undefined || namesTypesOnly(names.trim())),
    ),
    ...[...code.matchAll(SIDE_EFFECT), ...code.matchAll(DYNAMIC)].map(([, specifier = '']) => importOf(path, specifier, false)),
  ];
}

function sourceFile(path: string): SourceFile {
  const code = withoutComments(readFileSync(join(ROOT, path), 'utf8'));
  return { path, code, imports: importsIn(path, code) };
}

/** All TypeScript files below the folders. */
export const sourceFiles = (...folders: readonly string[]): SourceFile[] =>
  folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => sourceFile(`${folder}/${name.replaceAll('\\', '/')}`)),
  );

/** Whether a file lies in a folder, or is that file. */
export const isBelow = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}/`);
