/** Rank, median and quartiles of exact values; nothing is rounded here. */
import { between, compareRatios, type Ratio, ratio } from './ratio.js';

export interface Summary {
  readonly count: number;
  readonly minimum: Ratio;
  readonly first_quartile: Ratio;
  readonly median: Ratio;
  readonly third_quartile: Ratio;
  readonly maximum: Ratio;
}

/** Five numbers of the values; undefined for none. Quartiles by linear interpolation over n − 1 intervals, as QUARTILE.INC of spreadsheets. */
export function summarise(values: readonly Ratio[]): Summary | undefined {
  const sorted = [...values].sort(compareRatios);
  const [minimum] = sorted;
  const maximum = sorted.at(-1);
  if (!minimum || !maximum) return undefined;
  return {
    count: sorted.length,
    minimum,
    first_quartile: quarter(sorted, 1n, minimum),
    median: quarter(sorted, 2n, minimum),
    third_quartile: quarter(sorted, 3n, minimum),
    maximum,
  };
}

/** The value at `quarters` / 4 of the way through the sorted values. */
function quarter(sorted: readonly Ratio[], quarters: bigint, only: Ratio): Ratio {
  const position = quarters * BigInt(sorted.length - 1);
  const below = sorted[Number(position / 4n)] ?? only;
  const above = sorted[Number(position / 4n) + 1] ?? below;
  return between(below, above, ratio(position % 4n, 4n));
}

/** Place of each value, 1 for the greatest; equal values share a place and the next one is left free (1, 2, 2, 4). */
export function ranks(values: readonly Ratio[]): number[] {
  const order = values.map((value, at) => ({ value, at })).sort((a, b) => compareRatios(b.value, a.value));
  const places = new Array<number>(values.length).fill(0);
  let shared = 1;
  order.forEach(({ value, at }, index) => {
    const before = order[index - 1];
    if (!before || compareRatios(before.value, value) !== 0) shared = index + 1;
    places[at] = shared;
  });
  return places;
}
