/** Lists, pages in between, and zip archives: which documents are found, and what is known about them. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { archivedDocuments } from '../../src/fetch/archived-documents.js';
import { scratchFolder } from '../unit/ingest/scratch-folder.js';
import { gbkBytes, zipBytes } from './fetch-bytes.js';
import { attemptsOf, fetchAll, manifestOf, objectsOf, sourcesOf } from './fetch-run.js';
import { document, type FetchServer, type Handler, html, pdfBytes, startServer } from './fetch-server.js';

vi.setConfig({ testTimeout: 30_000 });

let server: FetchServer;
beforeEach(async () => {
  server = await startServer();
});
afterEach(() => server.close());

const inGbk =
  (text: string, charset?: string): Handler =>
  (_, response) => {
    response.writeHead(200, { 'content-type': charset ? `text/html; charset=${charset}` : 'text/html' }).end(gbkBytes(text));
  };

const links = (entries: Readonly<Record<string, string>>, rest = ''): string =>
  `<html><body><ul>${Object.entries(entries)
    .map(([address, text]) => `<li><a href="${address}">${text}</a></li>`)
    .join('')}</ul>${rest}</body></html>`;

describe('lists', () => {
  test('in GBK are followed over their pages to the documents, of the wanted years alone', async () => {
    const archive = scratchFolder();
    server.routes.set(
      '/list/index.html',
      inGbk(
        links(
          {
            'a.html': '教育局2023年部门决算',
            'b.html': '教育局2021年部门决算',
            'c.html': '关于放假的通知',
            'd.pdf': '2022年部门预算',
          },
          '<a href="index_1.html">下一页</a>',
        ),
        'gb2312',
      ),
    );
    server.routes.set(
      '/list/index_1.html',
      inGbk(links({ 'e.html': '财政局2023年度预算', 'x.pdf': '2023年预算' }, '<a href="index_2.html">下一页</a>')),
    );
    server.routes.set('/list/a.html', inGbk(links({ '/files/a.pdf': '附件：决算公开.pdf', '/about.html': '关于' }), 'utf-8'));
    server.routes.set('/list/e.html', html('<html><iframe src="/viewer.html?file=%2Ffiles%2Fe.pdf"></iframe></html>'));
    for (const path of ['/list/d.pdf', '/list/x.pdf', '/files/a.pdf', '/files/e.pdf'])
      server.routes.set(path, document(pdfBytes(path)));

    const sources = sourcesOf({
      hints: { region_code: '410311' },
      lists: [{ url: server.url('/list/index.html'), pages: 2, years: [2022, 2023] }],
    });
    const { summary } = await fetchAll(archive, sources);
    expect(summary).toMatchObject({ pages: 4, documents: { new: 4 }, failures: [] });
    expect(server.visits('/list/b.html')).toEqual([]);
    expect(server.visits('/list/index_2.html')).toEqual([]);
    const account = attemptsOf(archive).find(({ url }) => url.endsWith('/files/a.pdf'));
    expect(account).toMatchObject({
      found_on: server.url('/list/a.html'),
      link_text: '教育局2023年部门决算 › 附件：决算公开.pdf',
      hints: { region_code: '410311', kind: 'final_account', fiscal_year: 2023 },
    });

    const again = await fetchAll(archive, sources);
    expect(again.summary).toMatchObject({ pages: 4, documents: { fresh: 4 }, bytes: 0 });
  });

  test('can be numbered by a template and chosen by selectors', async () => {
    const archive = scratchFolder();
    server.routes.set('/index.html', html('<div class="list"><a href="/1.pdf">一</a></div><a href="/no.pdf">二</a>'));
    server.routes.set('/index_1.html', html('<div class="list"><a href="/2.pdf">三</a></div>'));
    server.routes.set('/index_2.html', html('<div class="list"></div>'));
    for (const path of ['/1.pdf', '/2.pdf', '/no.pdf']) server.routes.set(path, document(pdfBytes(path)));
    const { summary } = await fetchAll(
      archive,
      sourcesOf({
        lists: [
          {
            url: server.url('/index.html'),
            links: { selector: '.list a' },
            next: { address: server.url('/index_{page}.html') },
            pages: 50,
          },
        ],
      }),
    );
    expect(summary).toMatchObject({ pages: 3, documents: { new: 2 }, failures: [] });
  });

  test('whose selector also finds the link to the next page are still followed to their end', async () => {
    server.routes.set('/index.html', html('<a href="/1.pdf">一</a><a href="/2.html">下一页</a>'));
    server.routes.set('/2.html', html('<a href="/2.pdf">二</a><a href="/3.html">下一页</a>'));
    server.routes.set('/3.html', html('<a href="/3.pdf">三</a>'));
    for (const path of ['/1.pdf', '/2.pdf', '/3.pdf']) server.routes.set(path, document(pdfBytes(path)));
    const sources = sourcesOf({ lists: [{ url: server.url('/index.html'), links: { selector: 'a' }, pages: 3 }] });
    expect((await fetchAll(scratchFolder(), sources)).summary).toMatchObject({ pages: 3, documents: { new: 3 }, failures: [] });
  });

  test('that hold nothing of what they should say so', async () => {
    server.routes.set('/empty.html', html('<html><title>信息公开</title><a href="/x">新闻</a></html>'));
    server.routes.set('/list.pdf', document(pdfBytes('list')));
    const sources = sourcesOf({ lists: [{ url: server.url('/empty.html') }, { url: server.url('/list.pdf') }] });
    const { failed } = await fetchAll(scratchFolder(), sources);
    expect(failed).toEqual({ '/empty.html': 'no_links', '/list.pdf': 'not_a_page' });
  });
});

describe('zip archives', () => {
  test('are taken apart, with GBK names as hints and never as file names', async () => {
    const archive = scratchFolder();
    const inner = zipBytes([{ name: 'deep.pdf', bytes: pdfBytes('deep') }]);
    server.routes.set(
      '/all.zip',
      document(
        zipBytes([
          { name: gbkBytes('部门/教育局2023年部门决算.pdf'), bytes: pdfBytes('one') },
          { name: '../../escape.pdf', bytes: pdfBytes('two') },
          { name: 'inner.zip', bytes: inner },
          { name: 'page.html', bytes: Buffer.from('<html></html>') },
        ]),
        '"1"',
        'application/octet-stream',
      ),
    );
    const sources = sourcesOf({ documents: [server.url('/all.zip')] });
    const { summary } = await fetchAll(archive, sources);
    expect(summary.unpacked).toBe(3);
    expect(objectsOf(archive)).toHaveLength(4);
    const found = (await archivedDocuments(archive)).flatMap(({ origins }) => origins);
    expect(found.find(({ member }) => member?.includes('教育局'))?.hints).toEqual({ kind: 'final_account', fiscal_year: 2023 });
    expect(found.map(({ member }) => member)).toContain('inner.zip/deep.pdf');
    expect((await fetchAll(archive, sources)).summary).toMatchObject({ unpacked: 0, documents: { fresh: 1 } });
  });

  test('that are bombs are given up at the limit, whatever they claim', async () => {
    const archive = scratchFolder();
    const zeros = Buffer.alloc(20_000_000);
    const bomb = zipBytes([
      { name: 'a.pdf', bytes: pdfBytes('a') },
      { name: 'b.pdf', bytes: zeros },
      { name: 'c.pdf', bytes: zeros },
    ]);
    const liar = zipBytes([{ name: 'a.pdf', bytes: zeros, claimedSize: 100 }]);
    let nested = zipBytes([{ name: 'x.pdf', bytes: pdfBytes('x') }]);
    for (let depth = 0; depth < 5; depth += 1) nested = zipBytes([{ name: 'n.zip', bytes: nested }]);
    server.routes.set('/bomb.zip', document(bomb));
    server.routes.set('/liar.zip', document(liar));
    server.routes.set('/nested.zip', document(nested));
    server.routes.set('/broken.zip', document(bomb.subarray(0, 300)));
    const paths = ['/bomb.zip', '/liar.zip', '/nested.zip', '/broken.zip'].map((path) => server.url(path));
    const { summary } = await fetchAll(archive, sourcesOf({ documents: paths }), { limits: { zipBytes: 10_000_000 } });
    expect(summary).toMatchObject({ documents: { new: 4 }, unpacked: 1 });
    const problems = manifestOf(archive).flatMap((record) => (record.record === 'expansion' ? [record.problem] : []));
    expect(problems.filter((problem) => problem?.includes('bytes uncompressed'))).toHaveLength(1);
    expect(problems.filter((problem) => problem?.includes('no proper zip'))).toHaveLength(1);
  });
});
