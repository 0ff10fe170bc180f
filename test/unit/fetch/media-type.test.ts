/** What bytes are, whatever the server says. */
import { expect, test } from 'vitest';
import { mediaTypeOf } from '../../../src/fetch/media-type.js';
import { gbkBytes } from '../../end-to-end/fetch-bytes.js';

test.each([
  ['%PDF-1.4\n', 'pdf'],
  ['\n\n junk before %PDF-1.7', 'pdf'],
  ['PK\u0003\u0004 some.pdf', 'zip'],
  ['PK\u0003\u0004......[Content_Types].xml', 'office'],
  ['Rar!\u001a\u0007', 'rar'],
  ['<!DOCTYPE html><html>', 'html'],
  ['\n<!-- made by a CMS -->\n<HTML lang="zh">', 'html'],
  ['<script>location.href="/404"</script>', 'html'],
  ['{"code":404,"message":"not found"}', 'unknown'],
  ['\u0001\u0002\u0003', 'unknown'],
  ['', 'unknown'],
])('%j is %s', (head, type) => {
  expect(mediaTypeOf(Buffer.from(head, 'latin1'))).toBe(type);
});

test('old office files and text in either encoding', () => {
  expect(mediaTypeOf(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]))).toBe('ole');
  expect(mediaTypeOf(Buffer.from('2024年部门预算\t单位：万元\n'))).toBe('text');
  expect(mediaTypeOf(gbkBytes('2024年部门预算\t单位：万元\n'))).toBe('text');
});
