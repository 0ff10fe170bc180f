/** The declared comparison measures name tables and columns that are declared, of the kind they are listed under. */
import { describe, expect, it } from 'vitest';
import { COMPARISON_MEASURES } from '../../../schemas/measures.js';
import { TABLES } from '../../../schemas/tables/index.js';

const kinds = ['budget', 'final_account'] as const;
const places = COMPARISON_MEASURES.flatMap((measure) =>
  kinds.flatMap((kind) => measure.sources[kind].map((source) => ({ kind, ...source, id: measure.id }))),
);

describe('comparison measures', () => {
  it('have unique ids and a place in both kinds', () => {
    expect(COMPARISON_MEASURES.length).toBeGreaterThan(0);
    expect(new Set(COMPARISON_MEASURES.map(({ id }) => id)).size).toBe(COMPARISON_MEASURES.length);
    for (const { sources } of COMPARISON_MEASURES) for (const kind of kinds) expect(sources[kind]).not.toHaveLength(0);
  });

  it.each(places)('$id: $table $measure is declared', ({ kind, table, measure }) => {
    const declared = TABLES.find(({ id }) => id === table);
    expect(declared?.kind).toBe(kind);
    expect(declared?.columns.map(({ id }) => id)).toContain(measure);
  });
});
