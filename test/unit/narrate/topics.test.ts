/** Every declared topic can be found by its own name, and points at tables and columns that exist. */
import { describe, expect, it } from 'vitest';
import { COUNT_TOPICS, TOPICS } from '../../../schemas/narrative/index.js';
import { TABLE_BY_ID } from '../../../schemas/tables/index.js';
import { findSubject } from '../../../src/narrate/subject.js';

describe('topics', () => {
  it('are there, each once', () => {
    expect(TOPICS.length).toBeGreaterThan(40);
    expect(COUNT_TOPICS.length).toBeGreaterThan(15);
    expect(new Set(TOPICS.map(({ id }) => id)).size).toBe(TOPICS.length);
  });

  it.each(TOPICS.filter(({ subjects }) => subjects.length > 0).map((topic) => [topic.name_zh, topic.id]))(
    '"%s" means %s',
    (name, id) => {
      const words = name.normalize('NFKC').replace(/[“”]/gu, '');
      // The name of a group of projects is no wording of a sentence.
      if (id === 'performance_money') return;
      expect(findSubject(words, null)?.topic).toBe(id);
    },
  );

  it.each(TOPICS.flatMap(({ id, places }) => places.map((place) => [id, place.table, place.column] as const)))(
    '%s is printed in %s, column %s',
    (_, table, column) => {
      const schema = TABLE_BY_ID.get(table);
      expect(schema?.facts).toBe(true);
      expect(schema?.columns.map((one) => one.id)).toContain(column);
    },
  );
});
