/** Header texts over columns whose own texts come again in the same order: each stands over one round of them, whatever their middles say. */
import { centreX, indexIn } from '../geometry.js';
import type { HeaderBlock } from './aligned-columns.js';
import { type HeaderFrame, missOf, type Span } from './aligned-spans.js';

/** One column after another is no round. */
const SHORTEST_ROUND = 2;
/** The middle of a round may fit a text worse than that of other columns by this many type sizes: borders are guesses. */
const WORSE = 1;

const textOf = (block: HeaderBlock | undefined): string => block?.items.map((item) => item.text).join('') ?? '';

/** Whether the texts of the columns from `start` on are `count` times the same `length` texts. */
function repeats(texts: readonly string[], start: number, length: number, count: number): boolean {
  for (let at = start; at < start + length * count; at++) {
    const text = texts[at];
    if (!text || text !== texts[start + ((at - start) % length)]) return false;
  }
  return new Set(texts.slice(start, start + length)).size > 1;
}

/** Each of the texts of one row over one round of the same columns; `spans` themselves when the columns or the middles are not so. */
export function overRounds(spans: readonly Span[], frame: HeaderFrame): readonly Span[] {
  if (spans.length < 2) return spans;
  const { xs, leaves } = frame;
  const texts = leaves.map(textOf);
  const fits = ({ block, from, to }: Span, instead: Span | undefined): boolean => {
    const middle = indexIn(xs, centreX(block.bbox));
    const allowed = WORSE * (block.items[0]?.size ?? 0) + (instead ? missOf(block, instead.from, instead.to, frame) : 0);
    return from <= middle && middle <= to && missOf(block, from, to, frame) <= allowed;
  };
  for (let length = Math.floor(texts.length / spans.length); length >= SHORTEST_ROUND; length--)
    for (let start = 0; start + length * spans.length <= texts.length; start++) {
      if (!repeats(texts, start, length, spans.length)) continue;
      const rounds = spans.map(({ block }, at): Span => {
        const from = start + at * length;
        return { block, from, to: from + length - 1 };
      });
      if (rounds.every((round, at) => fits(round, spans[at]))) return rounds;
    }
  return spans;
}
