/** Files of sources: what is taken, and which mistakes are named with their line. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { findPortals, portalCount } from '../../../schemas/codes/portals.js';
import { readSources } from '../../../src/fetch/read-sources.js';
import { gbkBytes } from '../../end-to-end/fetch-bytes.js';
import { scratchFolder } from '../ingest/scratch-folder.js';

const sample = (name: string): string => fileURLToPath(new URL(`../../../samples/sources/${name}`, import.meta.url));

test('the samples are right', () => {
  expect(readSources(sample('sources.yaml')).sources.map(({ documents, lists }) => [documents.length, lists.length])).toEqual([
    [2, 0],
    [0, 1],
    [0, 1],
  ]);
  const { contact, sources } = readSources(sample('addresses.csv'));
  expect(contact).toBeNull();
  expect(sources[0]?.documents[1]?.hints).toEqual({
    region_code: '410311',
    organization: '洛阳市洛龙区政务服务和大数据管理局',
    kind: 'final_account',
    fiscal_year: 2023,
  });
});

test('a CSV in GBK is read', () => {
  const folder = scratchFolder({ 'a.csv': gbkBytes('url,organization\nhttps://www.example.org/a.pdf,教育局\n') });
  expect(readSources(join(folder, 'a.csv')).sources[0]?.documents[0]?.hints.organization).toBe('教育局');
});

test.each([
  ['contact: me', /sources\.yaml:2: contact: expected a mail address/],
  ['contact: me@example.org\nsources: []', /sources\.yaml:3: sources: /],
  [
    'contact: me@example.org\nsources:\n  - id: a\n    documents: ["file:///etc/passwd"]',
    /sources\.yaml:5: sources\.0\.documents\.0.*expected an address/,
  ],
  [
    'contact: me@example.org\nsources:\n  - id: a\n  - id: a\n    documents: ["https://a.org/"]',
    /expected "documents" or "lists"[\s\S]*names two sources/,
  ],
  [
    'contact: me@example.org\nsources:\n  - id: a\n    lists:\n      - url: https://a.org/\n        links: { text: "(" }',
    /:7: .*is no regular expression/,
  ],
  ['contact: [', /no proper YAML/],
])('a mistake is named with its line: %j', (text, message) => {
  const folder = scratchFolder({ 'sources.yaml': `version: 1\n${text}\n` });
  expect(() => readSources(join(folder, 'sources.yaml'))).toThrow(message);
});

test('a CSV with a wrong column or address says which', () => {
  const folder = scratchFolder({ 'a.csv': 'adress\nx\n', 'b.csv': 'url,fiscal_year\nhttps://a.org/,24\n' });
  expect(() => readSources(join(folder, 'a.csv'))).toThrow(/missing: url; unknown: adress/);
  expect(() => readSources(join(folder, 'b.csv'))).toThrow(/b\.csv:2: .*fiscal_year/);
  expect(() => readSources(join(folder, 'none.yaml'))).toThrow(/cannot be read/);
});

test('the page of a district is found by a part of its name', () => {
  expect(portalCount()).toBe(3202);
  expect(findPortals('洛龙')).toEqual([
    { path: ['河南省', '洛阳市', '洛龙区'], region_code: '410311', url: 'https://www.luolong.gov.cn/zwgk/zdly/czzj/' },
  ]);
  expect(findPortals('河南 洛阳')[0]?.path).toEqual(['河南省', '洛阳市']);
  expect(findPortals('上海 普陀')[0]?.region_code).toBe('310107');
  expect(findPortals('nowhere')).toEqual([]);
  for (const { url } of findPortals('省')) expect(URL.canParse(url), url).toBe(true);
});
