/** The review list as one HTML file that needs nothing else: no server, no script, no address. */
import { DOUBT_KINDS, type DoubtId, REVIEW_WORDS } from '../../schemas/review.js';
import { fenToYuan } from '../normalise/format.js';
import type { StoredFact } from '../types.js';
import type { Crop } from './crops.js';
import type { Doubt } from './doubts.js';
import { factReference } from './reference.js';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as HTML: nothing of a document can become markup. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);

const words = (id: keyof typeof REVIEW_WORDS): string => REVIEW_WORDS[id].join(' ');

const STYLE = `
:root { color-scheme: light dark }
body { font: 15px/1.5 system-ui, "Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", sans-serif; margin: 1.5rem auto; max-width: 72rem; padding: 0 1rem }
h1 { font-size: 1.5rem; margin: 0 }
h2 { font-size: 1.15rem; margin: 2rem 0 .25rem; border-bottom: 2px solid #d0021b }
nav a { margin-right: 1rem }
article { border: 1px solid #8886; border-radius: 6px; padding: .75rem; margin: .75rem 0; display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 1rem }
article > * { min-width: 0; overflow-wrap: anywhere }
img { max-width: 100%; background: #fff; border: 1px solid #8886 }
figure { margin: 0 }
figcaption, .quiet { color: #777; font-size: .85rem }
.amount { font-size: 1.3rem; font-variant-numeric: tabular-nums }
.none { padding: 1rem; border: 1px dashed #888; color: #777 }
code { font: .8rem/1.4 ui-monospace, monospace; background: #8882; padding: .15rem .35rem; border-radius: 3px; display: block; user-select: all }
ul { padding-left: 1.2rem; margin: .35rem 0 }
@media (max-width: 45rem) { article { grid-template-columns: 1fr } }
`;

function picture({ png, missing }: Crop): string {
  if (!png) return `<div class="none">${escapeHtml(words('no_crop'))}: ${escapeHtml(missing)}</div>`;
  return `<img loading="lazy" alt="" src="data:image/png;base64,${png.toString('base64')}">`;
}

const quoted = (text: string): string => (/^[\w./:@%+=-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);

function figure(fact: StoredFact, database: string): string {
  const { amount, raw, unit, corrected_fen } = fact;
  const lines = [
    `<div class="quiet">${words('read')}</div>`,
    `<div class="amount">${escapeHtml(raw)} ${escapeHtml(unit)}</div>`,
    `<div class="quiet">= ${fenToYuan(amount.fen)} ${words('yuan')} · ${words('confidence')} ${Math.round(fact.confidence * 100)} %</div>`,
    corrected_fen === undefined ? '' : `<div><b>${words('corrected')} ${fenToYuan(corrected_fen)} ${words('yuan')}</b></div>`,
    `<div>${words('row')}: ${escapeHtml([fact.code, fact.label].filter(Boolean).join(' '))}</div>`,
    `<div>${words('column')}: ${escapeHtml(fact.header || fact.measure || '')} <span class="quiet">(${escapeHtml(fact.table)})</span></div>`,
  ];
  const reference = factReference(fact.document.sha256, fact);
  const command = `npx xianzhang correct ${reference} ${REVIEW_WORDS.value[1]} --reason '…' --db ${quoted(database)}`;
  return [...lines, `<div class="quiet">${words('correct')}</div><code>${escapeHtml(command)}</code>`].filter(Boolean).join('\n');
}

function article(doubt: Doubt, crop: Crop, database: string): string {
  const { document, page, fact, notes } = doubt;
  const of = [document.organization, document.fiscal_year, document.kind].filter((part) => part !== null).join(' · ');
  const caption = `${document.file} · ${words('page')} ${page}${of ? ` · ${of}` : ''}`;
  const said = notes.length === 0 ? '' : `<ul>${notes.map((note) => `<li>${escapeHtml(note)}</li>`).join('')}</ul>`;
  return [
    `<article><figure>${picture(crop)}<figcaption>${escapeHtml(caption)}</figcaption></figure>`,
    `<div>${fact ? figure(fact, database) : ''}${said}</div></article>`,
  ].join('\n');
}

export interface ReviewList {
  /** In the order in which they are shown. */
  readonly doubts: readonly Doubt[];
  readonly crops: ReadonlyMap<Doubt, Crop>;
  /** Doubts that are not shown, all of them less doubtful than those that are. */
  readonly leftOut: number;
  /** Path of the database, for the commands that are shown. */
  readonly database: string;
}

const NO_CROP: Crop = { png: null, missing: '' };

/** The file in pieces, so that a long list is never one text. */
export function* reviewHtml({ doubts, crops, leftOut, database }: ReviewList): Generator<string> {
  const title = words('title');
  yield `<!doctype html>\n<html lang="zh-CN">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width">\n`;
  yield `<title>${title}</title>\n<style>${STYLE}</style>\n</head>\n<body>\n<h1>${title}</h1>\n`;
  yield `<p>${doubts.length} · ${words('shown')}${leftOut > 0 ? ` · ${words('left_out')}: ${leftOut}` : ''} · <span class="quiet">${escapeHtml(database)}</span></p>\n`;
  if (doubts.length === 0) yield `<p>${words('nothing')}</p>\n`;
  const kinds = [...new Set(doubts.map(({ kind }) => kind))];
  const count = (kind: DoubtId): number => doubts.filter((doubt) => doubt.kind === kind).length;
  yield `<nav>${kinds.map((kind) => `<a href="#${kind}">${DOUBT_KINDS[kind].name_zh} (${count(kind)})</a>`).join('')}</nav>\n`;
  let open: DoubtId | null = null;
  for (const doubt of doubts) {
    if (doubt.kind !== open) {
      open = doubt.kind;
      const { name_zh, name_en, advice_zh, advice_en } = DOUBT_KINDS[open];
      yield `<h2 id="${open}">${name_zh} · ${name_en} (${count(open)})</h2>\n<p class="quiet">${advice_zh}<br>${advice_en}</p>\n`;
    }
    yield `${article(doubt, crops.get(doubt) ?? NO_CROP, database)}\n`;
  }
  yield '</body>\n</html>\n';
}
