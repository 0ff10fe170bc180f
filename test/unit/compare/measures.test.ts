/** The declared comparison measures name tables and columns that are declared, of the kind they are listed under. */
import { describe, expect, it } from 'vitest';
import { COMPARISON_MEASURES } from '../../../schemas/measures.js';
import { TOPIC_BY_ID } from '../../../schemas/narrative/index.js';
import { TABLES } from '../../../schemas/tables/index.js';
import { MEASURE_CLAIMS, WORDED_MEASURES } from '../../../schemas/worded-measures.js';

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

describe('measures of the words', () => {
  it('have ids of their own and words in both languages', () => {
    const ids = [...COMPARISON_MEASURES, ...WORDED_MEASURES].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { name_zh, name_en, meaning } of WORDED_MEASURES) {
      expect(name_zh).toMatch(/\p{Script=Han}/u);
      expect(`${name_en} ${meaning}`).toMatch(/[a-z]{3}.*\.$/);
    }
  });

  it('stand in for measures that are declared, by topics that are', () => {
    for (const [id, { topic }] of Object.entries(MEASURE_CLAIMS)) {
      expect(COMPARISON_MEASURES.map((measure) => measure.id)).toContain(id);
      expect(TOPIC_BY_ID.has(topic)).toBe(true);
    }
  });
});
