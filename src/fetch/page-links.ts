/** Chooses the links of a page by the rule of its list, and makes the tasks that follow from them. */
import {
  ATTACHMENT_ADDRESS,
  DISCLOSURE_LINK,
  hintsOfText,
  type LinkRule,
  type ListSource,
  NEXT_LINK,
} from '../../schemas/sources.js';
import type { PageLink, PageRecord } from './manifest-records.js';
import { ruleDigest, type Task } from './task.js';
import { FILE_LINKS, type WebPage } from './web-page.js';

const isFile = ({ url }: PageLink): boolean => ATTACHMENT_ADDRESS.test(url);

/** The address with its Chinese characters; a GBK-escaped one stays as it is. */
function readable(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}

function matches({ text, address }: LinkRule, link: PageLink): boolean {
  if (text !== undefined && !new RegExp(text, 'u').test(link.text)) return false;
  return address === undefined || new RegExp(address, 'u').test(readable(link.url));
}

/** A link that names another year is not wanted; one that names none may be. */
function ofYears(list: ListSource, { text }: PageLink): boolean {
  const { fiscal_year } = hintsOfText(text);
  return list.years === undefined || fiscal_year === undefined || list.years.includes(fiscal_year);
}

/** Of a list page: what its rule says. Of a page in between: its files, those that speak of disclosures if any does. */
function chosen(page: WebPage, { list, expected }: Task): PageLink[] {
  if (expected === 'list' && list) {
    const rule = list.links;
    return page.links(rule.selector ?? 'a[href]').filter((link) => matches(rule, link) && ofYears(list, link));
  }
  const rule = list?.attachments;
  if (rule) return page.links(rule.selector ?? FILE_LINKS).filter((link) => matches(rule, link));
  const files = page.links(FILE_LINKS).filter(isFile);
  const disclosures = files.filter(({ text }) => new RegExp(DISCLOSURE_LINK, 'u').test(text));
  return disclosures.length > 0 ? disclosures : files;
}

/** The address of the following page of a list, null behind the last one that is wanted. */
function nextPage(page: WebPage, found: number, { list, expected, pageNumber }: Task): string | null {
  if (!list || expected !== 'list' || pageNumber >= list.pages) return null;
  const { selector, text, address, from } = list.next;
  if (address !== undefined) {
    // A template has no end of its own: a page without links is it.
    return found === 0 ? null : address.replace(/\{page\}|%7Bpage%7D/gi, String(from + pageNumber - 1));
  }
  const label = new RegExp(text ?? (selector === undefined ? NEXT_LINK : ''), 'u');
  return page.links(selector ?? 'a[href]').find((link) => label.test(link.text))?.url ?? null;
}

/** What the manifest keeps of a page: enough to go on without asking for it again. */
export function pageRecord(page: WebPage, task: Task): PageRecord {
  const found = chosen(page, task);
  const next = nextPage(page, found.length, task);
  return { rule: ruleDigest(task), links: found.filter(({ url }) => url !== next), next };
}

/** A page that is read for its links and followed by another is done with; the addresses on it become tasks. */
export function tasksOfPage({ links, next }: PageRecord, task: Task): Task[] {
  const { origin, list, expected } = task;
  const text = (link: PageLink): string => [expected === 'list' ? null : origin.link_text, link.text].filter(Boolean).join(' › ');
  const found = links.map(
    (link): Task => ({
      url: link.url,
      expected: expected === 'list' && !isFile(link) ? 'either' : 'document',
      list,
      pageNumber: 1,
      origin: {
        source: origin.source,
        hints: { ...hintsOfText(link.text), ...origin.hints },
        found_on: task.url,
        link_text: text(link),
      },
    }),
  );
  const following: Task[] = next === null ? [] : [{ ...task, url: next, pageNumber: task.pageNumber + 1 }];
  return [...following, ...found];
}
