/** The contract of `export facts`: keys, their order, exact amounts, and CSV that any reader takes apart again. */
import { describe, expect, it } from 'vitest';
import { FACT_KEYS, factsExporter } from '../../../src/export/facts.js';
import { EXPORTERS, findExporter } from '../../../src/export/index.js';
import type { Fact } from '../../../src/types.js';
import { identity, sha, storedDocument, storedFact } from '../store/documents.js';

const exported = (format: 'jsonl' | 'csv', ...parts: Partial<Fact>[]): string[] => {
  const facts = parts.map((part) => storedFact(storedDocument(), part));
  return [...factsExporter.write({ facts: () => facts }, format)];
};

describe('export facts', () => {
  it('is registered', () => {
    expect(EXPORTERS.length).toBeGreaterThan(0);
    expect(findExporter('facts')).toBe(factsExporter);
    expect(findExporter('nothing')).toBeUndefined();
  });

  it('prints one JSON object a line with the published keys in order', () => {
    const lines = exported('jsonl', {}, { code: null, measure: null, amount: { fen: -5n, stepFen: 1n } });
    expect(lines).toHaveLength(2);
    const [first = '', second = ''] = lines;
    expect(first.endsWith('}\n')).toBe(true);
    const record = JSON.parse(first) as Record<string, unknown>;
    expect(Object.keys(record)).toEqual([...FACT_KEYS]);
    expect(record).toEqual({
      document: sha('a'),
      file: 'a.pdf',
      organization: identity.organization,
      region_code: '410328',
      fiscal_year: 2024,
      kind: 'final_account',
      entity_level: 'department',
      table: 'fa_expenditure',
      code: '2010601',
      label: '行政运行',
      measure: 'total',
      header: '本年支出合计',
      amount_yuan: '123456',
      raw: '12.34',
      unit: '万元',
      role: 'detail',
      page: 3,
      bbox: [100.12, 200.5, 150.99, 212],
      origin: 'text-layer',
      confidence: 1,
      status: 'verified',
      all_codes: '2010601/50101',
      fact: '0:2:3',
      functional_code: '2010601',
      economic_code: null,
      corrected_yuan: null,
    });
    expect(JSON.parse(second)).toMatchObject({ code: null, measure: null, amount_yuan: '-0.05' });
  });

  it('prints CSV with a header row, codes quoted as text, null as nothing', () => {
    const [header, first, second] = exported('csv', {}, { code: null, label: '"其他"，a,b', header: '支出\n合计' });
    expect(header).toBe(`${FACT_KEYS.join(',')}\r\n`);
    expect(first).toBe(
      `"${sha('a')}",a.pdf,洛宁县财政局,"410328",2024,final_account,department,fa_expenditure,"2010601",行政运行,total,本年支出合计,` +
        '123456,12.34,万元,detail,3,100.12 200.5 150.99 212,text-layer,1,verified,"2010601/50101","0:2:3","2010601",,\r\n',
    );
    expect(second).toContain('fa_expenditure,,"""其他""，a,b",total,"支出\n合计",');
  });

  it('prints the header row alone when there is nothing', () => {
    expect(exported('csv')).toEqual([`${FACT_KEYS.join(',')}\r\n`]);
    expect(exported('jsonl')).toEqual([]);
  });

  it('asks for the next fact only when it is needed', () => {
    let taken = 0;
    function* facts() {
      for (;;) {
        taken += 1;
        yield storedFact(storedDocument());
      }
    }
    const output = factsExporter.write({ facts }, 'jsonl');
    output.next();
    output.next();
    expect(taken).toBe(2);
  });
});
