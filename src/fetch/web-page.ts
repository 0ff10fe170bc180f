/** The HTML driver: the links of a page, decoded as it should be (GBK pages, and pages whose label is wrong). */
import { type CheerioAPI, load, loadBuffer } from 'cheerio';
import { VIEWED_FILE } from '../../schemas/sources.js';
import { decodeText } from '../decode-text.js';
import { FetchError } from './failure.js';
import type { PageLink } from './manifest-records.js';

export interface WebPage {
  /** Text of the title element. */
  readonly title: string;
  /** Links of the elements that a CSS selector finds, in the order of the page, each address once. */
  links(selector: string): PageLink[];
}

const REPLACEMENT = '\ufffd';
/** Elements that show a file within the page. */
const EMBEDDED = 'iframe[src], embed[src], object[data]';

const isUtf8 = (bytes: Buffer): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

function parsePage(bytes: Buffer, contentType: string): CheerioAPI {
  // Chinese text in GBK is never valid UTF-8 by chance: what the page or the header claims does not matter then.
  if (isUtf8(bytes)) return load(decodeText(bytes));
  const label = /charset\s*=\s*["']?([\w-]+)/i.exec(contentType)?.[1];
  const page = loadBuffer(bytes, {
    encoding: { defaultEncoding: 'gb18030', ...(label === undefined ? {} : { transportLayerEncodingLabel: label }) },
  });
  return page.root().text().includes(REPLACEMENT) ? load(decodeText(bytes)) : page;
}

const compact = (text: string | undefined): string => (text ?? '').replace(/\s+/gu, ' ').trim();

function resolved(address: string, base: URL): string | null {
  if (!URL.canParse(address, base.href)) return null;
  const url = new URL(address, base);
  url.hash = '';
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
}

/** The file that an embedded viewer shows: viewer.html?file=/a/b.pdf means /a/b.pdf. */
function viewed(address: string): string {
  const file = VIEWED_FILE.exec(address)?.[1];
  try {
    return file === undefined ? address : decodeURIComponent(file);
  } catch {
    return address;
  }
}

/** Reads a page that was found at `url`. */
export function readWebPage(bytes: Buffer, contentType: string, url: URL): WebPage {
  const page = parsePage(bytes, contentType);
  const base = new URL(resolved(page('base[href]').attr('href') ?? '', url) ?? url.href);

  const linksOf = (selector: string): PageLink[] =>
    page(selector)
      .toArray()
      .flatMap((node) => {
        const element = page(node);
        const link = element.is('a[href]') || element.is(EMBEDDED) ? element : element.find('a[href]').first();
        const embedded = link.attr('src') ?? link.attr('data');
        const address = link.attr('href') ?? (embedded === undefined ? undefined : viewed(embedded));
        const found = address === undefined ? null : resolved(address.trim(), base);
        const text = [compact(link.text()), compact(link.attr('title'))];
        // A list that cuts long names has the whole name in the title.
        return found === null ? [] : [{ url: found, text: text.sort((a, b) => b.length - a.length)[0] ?? '' }];
      });

  return {
    title: compact(page('title').first().text()),
    links: (selector) => {
      try {
        const links = linksOf(selector);
        return links.filter(({ url: address }, index) => links.findIndex((other) => other.url === address) === index);
      } catch (cause) {
        throw new FetchError('no_links', `selector ${selector}: ${cause instanceof Error ? cause.message : cause}`, { cause });
      }
    },
  };
}

/** Everything on a page that may lead to a file. */
export const FILE_LINKS = `a[href], ${EMBEDDED}`;
