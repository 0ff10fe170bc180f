/** Spending subjects named in a sentence → their codes, by the code lists; a name that several codes have gives none. */
import { DEPARTMENT_ECONOMIC_CODES } from '../../schemas/codes/economic.js';
import { FUNCTIONAL_CODES } from '../../schemas/codes/functional.js';
import { CLASS_ENDING, NAME_EDGE, REST } from '../../schemas/narrative/wording.js';
import { foldWidth } from '../../schemas/wording.js';

const CLASS_DIGITS = 3;
const SECTION_DIGITS = 5;
const ITEM_DIGITS = 7;

/** "一般公共服务支出" and "一般公共服务" are the same class. */
const plain = (name: string): string => foldWidth(name).replace(NAME_EDGE, '');

type Names = ReadonlyMap<string, readonly string[]>;

function namesOf(codes: ReadonlyMap<string, string>, digits: number): Names {
  const names = new Map<string, string[]>();
  for (const [code, name] of codes) {
    if (code.length === digits) names.set(plain(name), [...(names.get(plain(name)) ?? []), code]);
  }
  return names;
}

let functional: { readonly classes: Names; readonly sections: Names; readonly items: Names } | null = null;
function functionalNames() {
  functional ??= {
    classes: namesOf(FUNCTIONAL_CODES, CLASS_DIGITS),
    sections: namesOf(FUNCTIONAL_CODES, SECTION_DIGITS),
    items: namesOf(FUNCTIONAL_CODES, ITEM_DIGITS),
  };
  return functional;
}

let economic: Names | null = null;
const economicNames = (): Names => {
  economic ??= namesOf(DEPARTMENT_ECONOMIC_CODES, CLASS_DIGITS);
  return economic;
};

const under = (names: Names, name: string, parent: string): string[] =>
  (names.get(plain(name)) ?? []).filter((code) => code.startsWith(parent));

const only = (codes: readonly string[]): string | null => (codes.length === 1 ? (codes[0] ?? null) : null);

/** A printed part of the path: its name, and its digits where they are printed. */
export interface PathPart {
  readonly name: string | undefined;
  readonly digits: string | undefined;
}

/** One level: the code that the digits give, else that of the name. Null when the level is printed but not known. */
function levelCode(names: Names, { name, digits }: PathPart, parent: string, length: number): string | null {
  if (digits !== undefined && parent.length + digits.length === length) return parent + digits;
  return name === undefined ? null : only(under(names, name, parent));
}

/** Code of a path of class, section and item; null when a printed level is not known. */
export function functionCode(classPart: PathPart, section: PathPart, item: PathPart): string | null {
  const names = functionalNames();
  const levels: readonly (readonly [Names, PathPart, number])[] = [
    [names.classes, classPart, CLASS_DIGITS],
    [names.sections, section, SECTION_DIGITS],
    [names.items, item, ITEM_DIGITS],
  ];
  let code: string | null = '';
  for (const [list, part, length] of levels) {
    if (code === null || (part.name === undefined && part.digits === undefined)) continue;
    code = levelCode(list, part, code, length);
  }
  return code === '' ? null : code;
}

/** Code of a class of functions that is named alone ("教育支出"). */
export const functionClass = (name: string): string | null => only(functionalNames().classes.get(plain(name)) ?? []);
/** Code of a class of the department's economic classification that is named alone ("工资福利支出"). */
export const economicClass = (name: string): string | null => only(economicNames().get(plain(name)) ?? []);

let bare: RegExp | null = null;
/** Names of functional and economic classes that stand alone in a sentence, the longest first; groups: the mark of a rest, the name. */
export function bareClassNames(): RegExp {
  if (bare) return bare;
  const names = [...functionalNames().classes.keys(), ...economicNames().keys()].sort((a, b) => b.length - a.length);
  const escaped = names.map((name) => name.replace(/[()]/gu, '\\$&'));
  bare = new RegExp(`(${REST})?(${escaped.join('|')})${CLASS_ENDING}`, 'gu');
  return bare;
}
