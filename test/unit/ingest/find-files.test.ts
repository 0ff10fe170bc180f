/** Which files of a folder are documents. */
import { mkdirSync, symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { UsageError } from '../../../src/errors.js';
import { findFiles } from '../../../src/ingest/find-files.js';
import { scratchFolder } from './scratch-folder.js';

describe('findFiles', () => {
  test('takes .pdf and .txt of all folders below, sorted, and counts the others', async () => {
    const folder = scratchFolder({ 'b.PDF': '', 'a/2.txt': '', 'a/1.pdf': '', 'a/notes.docx': '', '._b.pdf': '' });
    const found = await findFiles([folder]);
    expect(found.files.map((file) => relative(folder, file))).toEqual(['a/1.pdf', 'a/2.txt', 'b.PDF']);
    expect(found.ignored).toBe(2);
  });

  test('takes a named file whatever its extension, and each file once', async () => {
    const folder = scratchFolder({ 'letter.docx': '', 'a.pdf': '' });
    const found = await findFiles([join(folder, 'letter.docx'), folder, join(folder, 'a.pdf')]);
    expect(found.files).toEqual([join(folder, 'a.pdf'), join(folder, 'letter.docx')]);
  });

  test('does not walk in circles', async () => {
    const folder = scratchFolder({ 'a.pdf': '' });
    mkdirSync(join(folder, 'inner'));
    symlinkSync(folder, join(folder, 'inner', 'back'));
    expect((await findFiles([folder])).files).toEqual([join(folder, 'a.pdf')]);
  });

  test('says which path does not exist', async () => {
    await expect(findFiles(['/nowhere/at-all'])).rejects.toThrow(UsageError);
    await expect(findFiles(['/nowhere/at-all'])).rejects.toThrow(/\/nowhere\/at-all: no such file/);
  });
});
