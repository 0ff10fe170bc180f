/** Prints HTML to PDF bytes through Chromium; refuses pages whose content does not fit. */
import { type Browser, chromium } from 'playwright-core';

const DATE_LENGTH = "D:20250101000000+00'00'".length;

/** Starts the browser named by CHROMIUM, else the one of Debian. */
export const startBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });

/** The printed document; throws when a section does not fit its page, or the print has another number of pages. */
export async function print(browser: Browser, html: string, name: string, pages: number): Promise<Buffer> {
  const page = await browser.newPage();
  try {
    await page.setContent(html);
    await page.emulateMedia({ media: 'print' });
    const overfull = await page.evaluate<string[]>(OVERFULL_SECTIONS);
    if (overfull.length > 0)
      throw new RangeError(`${name}: content does not fit ${overfull.join(', ')}: break the table earlier or make rows lower`);
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    const printed = pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;
    if (printed !== pages)
      throw new RangeError(`${name}: ${printed} pages printed, expected ${pages}: see which section spills over`);
    return withoutDates(pdf);
  } finally {
    await page.close();
  }
}

/** Runs in the browser: which sections hold more than their page shows. */
const OVERFULL_SECTIONS = `[...document.querySelectorAll('section:not(.clipped)')].flatMap((section, at) =>
  section.scrollHeight > section.clientHeight + 1 || section.scrollWidth > section.clientWidth + 1
    ? ['page ' + (at + 1) + ' (' + section.scrollWidth + 'x' + section.scrollHeight + ' in ' + section.clientWidth + 'x' + section.clientHeight + ')']
    : [])`;

/** Sets every date to the same one of the same length, so that a second run gives the same bytes. */
function withoutDates(pdf: Buffer): Buffer {
  const text = pdf.toString('latin1');
  return Buffer.from(
    text.replace(/\/(CreationDate|ModDate) \(D:[^)]*\)/g, (found, key: string) => {
      const fixed = "D:20250101000000+00'00'".padEnd(found.length - key.length - 4, ' ');
      return found.length - key.length - 4 === DATE_LENGTH ? `/${key} (${fixed})` : found;
    }),
    'latin1',
  );
}
