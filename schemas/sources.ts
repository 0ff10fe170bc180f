/** The shape of sources.yaml: where disclosures are to be found, and what is known about them beforehand (hints). */
import { z } from 'zod';

const FIRST_YEAR = 2000;
const LAST_YEAR = 2100;
/** A list longer than this is not one that a person has looked at. */
const MOST_PAGES = 500;

/** Links that lead to disclosures when a list says nothing else. */
export const DISCLOSURE_LINK = '预算|决算';
/** The link to the following page of a list. */
export const NEXT_LINK = '^(下一页|下页|后一页|下一頁|>|>>|›|»)$';
/** Addresses of files rather than pages. */
export const ATTACHMENT_ADDRESS = /\.(?:pdf|zip|docx?|xlsx?|wps|et|rar|7z|ofd|txt)(?:$|[?#])/iu;
/** What a viewer page is given to show: viewer.html?file=/a/b.pdf */
export const VIEWED_FILE = /[?&](?:file|url|src)=([^&#]+)/iu;

const YEAR_IN_TEXT = /(?<!\d)(20\d{2})\s*年(?!\s*\d{1,2}\s*月)/gu;
/** Short for both. */
const BOTH_KINDS = /预、?决算/gu;
const KIND_WORDS = { budget: '预算', final_account: '决算' } as const;

const isPattern = (text: string): boolean => {
  try {
    new RegExp(text, 'u');
    return true;
  } catch {
    return false;
  }
};

const pattern = z.string().min(1).refine(isPattern, 'is no regular expression');
const webAddress = z
  .string()
  .refine(
    (text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol),
    'expected an address that begins with http:// or https://',
  );
const year = z.int().min(FIRST_YEAR).max(LAST_YEAR);

/** What is known about a document before it is read; compared with what it says itself, never written over it. */
export const hintsSchema = z.strictObject({
  /** Six digits of the administrative division. */
  region_code: z
    .string()
    .regex(/^\d{6}$/, 'expected six digits in quotes')
    .optional(),
  organization: z.string().min(1).optional(),
  kind: z.enum(['budget', 'final_account']).optional(),
  fiscal_year: year.optional(),
});

const linkRuleSchema = z.strictObject({
  /** CSS selector of the links. */
  selector: z.string().min(1).optional(),
  /** Regular expression that the text or the title of the link has to match. */
  text: pattern.optional(),
  /** Regular expression that the address of the link has to match. */
  address: pattern.optional(),
});

const nextPageSchema = z.strictObject({
  /** CSS selector of the link to the following page. */
  selector: z.string().min(1).optional(),
  /** Regular expression for the text of that link. */
  text: pattern.optional(),
  /** For lists whose pages are built by a script: the address of the following pages, with {page} for the number. */
  address: webAddress.refine((text) => /\{page\}|%7Bpage%7D/i.test(text), 'expected {page} in the address').optional(),
  /** The first number for {page}. */
  from: z.int().min(0).default(1),
});

const listSchema = z.strictObject({
  url: webAddress,
  /** Links of the list page: to documents or to pages that hold them. */
  links: linkRuleSchema.default({ text: DISCLOSURE_LINK }),
  /** Links on those pages that are documents; by default every link to a file. */
  attachments: linkRuleSchema.optional(),
  next: nextPageSchema.default({ from: 1 }),
  /** Pages of the list to read, the first included. */
  pages: z.int().min(1).max(MOST_PAGES).default(1),
  /** Only these fiscal years; a link that names no year is followed. */
  years: z.array(year).min(1).optional(),
  hints: hintsSchema.default({}),
});

/** An address alone, or with hints of its own. */
const documentSchema = z.preprocess(
  (value) => (typeof value === 'string' ? { url: value } : value),
  z.strictObject({ url: webAddress, hints: hintsSchema.default({}) }),
);

const sourceSchema = z.strictObject({
  /** Names the source in the manifest and in messages. */
  id: z.string().regex(/^[a-z0-9][a-z0-9_-]*$/, 'expected lower-case letters, digits, "-" and "_"'),
  hints: hintsSchema.default({}),
  documents: z.array(documentSchema).default([]),
  lists: z.array(listSchema).default([]),
});

/** Whom a publisher can complain to. */
export const contactSchema = z
  .string()
  .regex(/^(?:[^\s@]+@[^\s@]+\.[^\s@]+|https?:\/\/\S+)$/, 'expected a mail address or the address of a page');

export const sourcesSchema = z
  .strictObject({
    version: z.literal(1),
    /** A mail address or a page, sent with every request so that a publisher can complain. */
    contact: contactSchema,
    sources: z.array(sourceSchema).min(1),
  })
  .superRefine(({ sources }, context) => {
    sources.forEach(({ id, documents, lists }, index) => {
      const path = ['sources', index];
      if (sources.findIndex((other) => other.id === id) !== index)
        context.addIssue({ code: 'custom', path: [...path, 'id'], message: `"${id}" names two sources` });
      if (documents.length + lists.length === 0)
        context.addIssue({ code: 'custom', path, message: 'expected "documents" or "lists"' });
    });
  });

export type Hints = z.infer<typeof hintsSchema>;
export type LinkRule = z.infer<typeof linkRuleSchema>;
export type ListSource = z.infer<typeof listSchema>;
export type Source = z.infer<typeof sourceSchema>;
export type Sources = z.infer<typeof sourcesSchema>;

const only = <T>(values: Iterable<T>): T | undefined => {
  const [first, ...others] = new Set(values);
  return others.length === 0 ? first : undefined;
};

/** What the text of a link says about its document: a year and a kind, each only when the text names exactly one. */
export function hintsOfText(text: string): Pick<Hints, 'kind' | 'fiscal_year'> {
  const printed = text.normalize('NFKC').replace(BOTH_KINDS, Object.values(KIND_WORDS).join(''));
  const fiscal_year = only([...printed.matchAll(YEAR_IN_TEXT)].map((match) => Number(match[1])));
  const kind = only((['budget', 'final_account'] as const).filter((one) => printed.includes(KIND_WORDS[one])));
  return { ...(fiscal_year === undefined ? {} : { fiscal_year }), ...(kind === undefined ? {} : { kind }) };
}
