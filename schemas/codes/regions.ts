/** Finds the administrative division that a text names: an organisation, a cover line, a publisher. */
import { lazyMap, parseCodeList } from './code_list.js';
import { REGION_LIST } from './region_list.js';

export interface Region {
  /** Six digits: province xx0000, city xxxx00, county otherwise. */
  readonly region_code: string;
  readonly name: string;
  /** Names from the province down, the region itself last; a city that repeats its province (上海市) comes once. */
  readonly path: readonly string[];
}

/** Names of the divisions by code. */
export const REGION_NAMES: ReadonlyMap<string, string> = lazyMap(() => parseCodeList(REGION_LIST));

/** Codes that stand in the list only to hold a place: they name no division. */
const PLACEHOLDER = /直辖县级|^市辖区$|^县$/u;

const SHORT_OF = /(?:壮族自治区|回族自治区|维吾尔自治区|自治区|特别行政区|省|市|地区|盟)$/u;

/** The level: 1 province, 2 city, 3 county. */
const levelOf = (code: string): number => (code.endsWith('0000') ? 1 : code.endsWith('00') ? 2 : 3);

const ancestorsOf = (code: string): string[] =>
  [`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`].filter(
    (ancestor) => ancestor !== code && levelOf(ancestor) < levelOf(code),
  );

const nameOf = (code: string): string | null => {
  const name = REGION_NAMES.get(code);
  return name === undefined || PLACEHOLDER.test(name) ? null : name;
};

const codesByName: ReadonlyMap<string, readonly string[]> = lazyMap(() => {
  const codes = new Map<string, string[]>();
  for (const code of REGION_NAMES.keys()) {
    const name = nameOf(code);
    if (name !== null) codes.set(name, [...(codes.get(name) ?? []), code]);
  }
  return codes;
});

interface Mention {
  readonly name: string;
  readonly at: number;
}

const LONGEST_NAME = 15;

/** Division names in the text from left to right, the longest at each place, none inside another. */
const mentionsIn = (text: string): Mention[] => {
  const mentions: Mention[] = [];
  let at = 0;
  while (at < text.length) {
    let length = Math.min(LONGEST_NAME, text.length - at);
    while (length > 1 && !codesByName.has(text.slice(at, at + length))) length -= 1;
    if (length > 1) mentions.push({ name: text.slice(at, at + length), at });
    at += Math.max(1, length);
  }
  return mentions;
};

/** Whether the text before a mention names one of the divisions above it, in full or in short (河南 for 河南省). */
const standsBelow = (code: string, before: string): boolean =>
  ancestorsOf(code).some((ancestor) => {
    const name = nameOf(ancestor);
    if (name === null) return false;
    const short = name.replace(SHORT_OF, '');
    return before.includes(name) || (short.length > 1 && before.includes(short));
  });

const isWithin = (code: string, outer: string): boolean => code === outer || ancestorsOf(code).includes(outer);

const pathOf = (code: string): string[] => {
  const names = [...ancestorsOf(code), code].map(nameOf).filter((name) => name !== null);
  return names.filter((name, index) => name !== names[index - 1]);
};

/** The codes that a mention may mean: those below a division named before it, else all of that name. */
const readingsOf = ({ name, at }: Mention, text: string): readonly string[] => {
  const codes = codesByName.get(name) ?? [];
  const below = codes.filter((code) => standsBelow(code, text.slice(0, at)));
  if (below.length > 0) return below;
  // 上海市 is both a province and its own only city: the province stands for both.
  const [outermost] = [...codes].sort((a, b) => levelOf(a) - levelOf(b));
  return codes.length > 1 && outermost !== undefined && codes.every((code) => isWithin(code, outermost)) ? [outermost] : codes;
};

/**
 * The most specific division that a text names ("洛阳市洛龙区政务服务中心" → 410311), null when it names none, when a
 * short name belongs to several (普陀区 alone), or when two names lie in different divisions.
 */
export function findRegion(text: string): Region | null {
  const compact = text.normalize('NFKC').replace(/\s/gu, '');
  const mentions = mentionsIn(compact);
  if (mentions.length === 0) return null;
  let found: string | null = null;
  for (const mention of mentions) {
    const codes = readingsOf(mention, compact);
    const code: string | undefined = codes.length === 1 ? codes[0] : undefined;
    // 城区, 东区 are common words as well as names.
    if (code === undefined && mention.name.length === 2) continue;
    if (code === undefined) return null;
    if (found !== null && !isWithin(code, found)) {
      if (isWithin(found, code)) continue;
      return null;
    }
    found = code;
  }
  const name = found === null ? null : nameOf(found);
  return found === null || name === null ? null : { region_code: found, name, path: pathOf(found) };
}
