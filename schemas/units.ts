/** The units that amounts are printed in, and how a document says which one it uses. */

export interface Unit {
  /** As printed. */
  readonly unit: string;
  /** Value of one in fen (1/100 yuan). */
  readonly fenPerUnit: bigint;
}

export const UNITS: readonly Unit[] = [
  { unit: '元', fenPerUnit: 100n },
  { unit: '百元', fenPerUnit: 10_000n },
  { unit: '千元', fenPerUnit: 100_000n },
  { unit: '万元', fenPerUnit: 1_000_000n },
  { unit: '十万元', fenPerUnit: 10_000_000n },
  { unit: '百万元', fenPerUnit: 100_000_000n },
  { unit: '千万元', fenPerUnit: 1_000_000_000n },
  { unit: '亿元', fenPerUnit: 10_000_000_000n },
];

const UNIT_WORD = '(?:人民币)?((?:[十百千]?万|[百千亿])?元)';

/** What may follow 元: other words would make it the start of a name (元谋县, 元宝区). */
const AFTER_UNIT = '(?=$|[^\\u4e00-\\u9fff/]|/(?![十百千万亿]*元)|部门|编制|公开|项目|科目|收入|支出|年)';

/** Unit lines and unit marks; matched after NFKC (：→ :, （→ () and without white space. The first group is the unit. */
export const UNIT_PATTERNS: readonly RegExp[] = [
  new RegExp(`单位:\\(?${UNIT_WORD}${AFTER_UNIT}`, 'gu'),
  new RegExp(`^单位\\(?${UNIT_WORD}\\)?$`, 'gu'),
  new RegExp(`\\(${UNIT_WORD}\\)`, 'gu'),
  new RegExp(`^${UNIT_WORD}$`, 'gu'),
];

const BY_NAME: ReadonlyMap<string, Unit> = new Map(UNITS.map((unit) => [unit.unit, unit]));

/**
 * The unit that a line or header cell states ("单位：万元", "金额单位:元", "单 位 ： 万 元", "预算数（万元）"); null when it
 * states none ("部门单位：财政局") or two different ones.
 */
export function parseUnit(text: string): Unit | null {
  const compact = text.normalize('NFKC').replace(/\s/gu, '');
  for (const pattern of UNIT_PATTERNS) {
    const named = new Set([...compact.matchAll(pattern)].map((found) => found[1] ?? ''));
    const [only] = named;
    if (named.size > 0) return named.size === 1 && only !== undefined ? (BY_NAME.get(only) ?? null) : null;
  }
  return null;
}
