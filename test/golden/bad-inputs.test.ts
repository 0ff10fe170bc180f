/** Files that are no good disclosure are refused by name and cause, or read without harm; none gives a wrong figure. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ISSUE_KINDS } from '../../schemas/issues.js';
import { DOCUMENT_ERROR_KINDS, DocumentError, type DocumentErrorCode } from '../../src/errors.js';
import { readDocument } from '../../src/pipeline.js';
import type { ReadDocument } from '../../src/types.js';
import { FIXTURES, factDifference, goldenDocuments } from './expected-document.js';

interface BadInput {
  readonly file: string;
  readonly outcome: 'refused' | 'read' | 'whole';
  readonly expects: string;
}

/** Reading from images is another matter. */
const TEXT_ONLY = { ocr: 'never' } as const;

const FOLDER = join(FIXTURES, 'bad-inputs');
const inputs = JSON.parse(readFileSync(join(FOLDER, 'expected.json'), 'utf8')) as readonly BadInput[];

/** The cause that each refusal has to name. */
const CAUSES: Readonly<Record<string, DocumentErrorCode>> = {
  'empty.pdf': 'empty_file',
  'text.pdf': 'not_a_pdf',
  'truncated.pdf': 'truncated',
  'zero-pages.pdf': 'no_pages',
  'encrypted-password.pdf': 'encrypted',
  'many-pages.pdf': 'too_many_pages',
};

const of = (outcome: BadInput['outcome']): readonly BadInput[] => inputs.filter((input) => input.outcome === outcome);

async function refusal(file: string): Promise<unknown> {
  try {
    return await readDocument(file);
  } catch (error) {
    return error;
  }
}

describe('the bad inputs', () => {
  it('are all listed, and every refusal has a cause', () => {
    const files = readdirSync(FOLDER).filter((name) => name.endsWith('.pdf'));
    expect(inputs.map(({ file }) => file).sort()).toEqual(files.sort());
    expect(
      of('refused')
        .map(({ file }) => file)
        .sort(),
    ).toEqual(Object.keys(CAUSES).sort());
    expect(of('read').length).toBeGreaterThan(0);
    expect(of('whole').length).toBeGreaterThan(0);
  });
});

describe.each(of('refused'))('$file ($expects)', ({ file }) => {
  it('is refused with file, cause and remedy', async () => {
    const path = join(FOLDER, file);
    const error = await refusal(path);
    expect(error).toBeInstanceOf(DocumentError);
    if (!(error instanceof DocumentError)) return;
    const { what, remedy } = DOCUMENT_ERROR_KINDS[CAUSES[file] ?? 'unreadable'];
    expect(error.code).toBe(CAUSES[file]);
    expect(error.message.startsWith(`${path}: ${what}`), error.message).toBe(true);
    expect(error.message.endsWith(remedy), error.message).toBe(true);
  });
});

describe.each(of('read'))('$file ($expects)', ({ file }) => {
  it('gives a document without figures, and an error that says why', async () => {
    const document = await readDocument(join(FOLDER, file), TEXT_ONLY);
    expect([document.tables, document.facts]).toEqual([[], []]);
    const errors = document.issues.filter((issue) => ISSUE_KINDS[issue.code].severity === 'error');
    expect(errors.length).toBeGreaterThan(0);
    for (const issue of errors) if (issue.page !== null) expect(issue.message).toContain(`Page ${issue.page}`);
  });
});

describe('image-only.pdf', () => {
  it('names the page that has no text layer', async () => {
    const { issues } = await readDocument(join(FOLDER, 'image-only.pdf'), TEXT_ONLY);
    expect(issues.filter((issue) => issue.code === 'page_without_text').map((issue) => issue.page)).toEqual([1]);
  });
});

describe('garbage-content.pdf', () => {
  it('names the pages of which nothing could be decoded', async () => {
    const { issues, pages } = await readDocument(join(FOLDER, 'garbage-content.pdf'), TEXT_ONLY);
    expect(issues.filter((issue) => issue.code === 'page_empty').map((issue) => issue.page)).toEqual([1, 2]);
    expect(pages).toBe(2);
  });
});

describe.each(of('whole'))('$file ($expects)', ({ file }) => {
  it('is read like the good file that it was made of', async () => {
    const good = goldenDocuments(FIXTURES).find(({ name }) => name.endsWith('filled-rectangle-rules'));
    const document: ReadDocument = await readDocument(join(FOLDER, file));
    expect(good && factDifference(document, good.expected)).toEqual({ missing: [], unexpected: [] });
  });
});

describe('a path that does not exist', () => {
  it('is refused as such', async () => {
    expect(await refusal(join(FOLDER, 'no-such-file.pdf'))).toMatchObject({ name: 'DocumentError', code: 'not_found' });
  });
});
