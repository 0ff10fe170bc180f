/** What a person is asked to look at: the kinds of doubt in their order, and the words of the page that shows them. */
import type { IssueCode } from './issues.js';

/** A kind of doubt, with its heading; `advice` says what to look for. */
export interface DoubtKind {
  readonly name_zh: string;
  readonly name_en: string;
  readonly advice_zh: string;
  readonly advice_en: string;
}

/** Most doubtful first. */
export const DOUBT_KINDS = {
  disputed: {
    name_zh: '勾稽不符',
    name_en: 'Disputed: the arithmetic contradicts the figure',
    advice_zh: '数字所在的等式不成立：或识读有误，或原文如此。',
    advice_en: 'An identity that the figure is part of fails: it was misread, or the publisher printed it so.',
  },
  missing: {
    name_zh: '未能读出',
    name_en: 'Missing: something is printed that gave no figure',
    advice_zh: '页面上印有内容，但没有得到数字。',
    advice_en: 'Something is printed here that could not be read as a figure; the dataset has nothing in its place.',
  },
  unverified_ocr: {
    name_zh: '识别未证实',
    name_en: 'Unverified: recognised from an image, confirmed by no identity',
    advice_zh: '由图像识别得到，没有等式可以证实；按识别可信度从低到高排列。',
    advice_en: 'Recognised from an image, and no identity confirms it; least confident first.',
  },
  uncertain: {
    name_zh: '存疑',
    name_en: 'Uncertain: a cell that was not fully understood',
    advice_zh: '单元格内容或所在行列的含义未能完全确定。',
    advice_en: 'What the cell says, or what its row or column means, is not certain.',
  },
  chosen: {
    name_zh: '由勾稽选定',
    name_en: 'Chosen: an identity decided between readings',
    advice_zh: '有几种识读，由唯一成立的等式选定。',
    advice_en: 'Recognised in several ways; the only one that adds up was taken.',
  },
  corrected: {
    name_zh: '已更正',
    name_en: 'Corrected by a person',
    advice_zh: '已有人工更正；识读值仍保留。',
    advice_en: 'A correction is stored; what was read stays beside it.',
  },
} as const satisfies Record<string, DoubtKind>;

export type DoubtId = keyof typeof DOUBT_KINDS;

/** Which doubt an issue about a place on a page is; issues that are not named here ask nobody to look at a cell. */
export const DOUBT_OF_ISSUE: Readonly<Partial<Record<IssueCode, DoubtId>>> = {
  page_without_text: 'missing',
  type_too_small: 'missing',
  page_unreadable_text: 'missing',
  page_failed: 'missing',
  table_without_unit: 'missing',
  amount_unreadable: 'missing',
  amount_not_whole_fen: 'missing',
  amount_not_placed: 'missing',
  column_not_placed: 'missing',
  form_field_unreadable: 'missing',
  table_unknown_title: 'uncertain',
  table_ambiguous_title: 'missing',
  cell_not_understood: 'uncertain',
  amount_moved: 'uncertain',
  column_unknown: 'uncertain',
  row_without_key: 'uncertain',
  code_name_mismatch: 'uncertain',
  code_restored: 'uncertain',
  amount_reading_chosen: 'chosen',
};

/** Words of the page: Chinese, English. */
export const REVIEW_WORDS = {
  title: ['复核清单', 'Review list'],
  nothing: ['没有需要复核的数字。', 'No figure is in doubt.'],
  shown: ['按可疑程度排列', 'Ordered by doubt'],
  left_out: ['未列出（超过 --limit）', 'Left out by --limit'],
  page: ['页', 'Page'],
  read: ['识读值', 'Read as'],
  yuan: ['元', 'yuan'],
  corrected: ['更正为', 'Corrected to'],
  reason: ['理由', 'Reason'],
  confidence: ['识别可信度', 'Confidence'],
  raw: ['原文', 'Raw'],
  correct: ['更正命令', 'To correct it'],
  value: ['正确值', 'VALUE'],
  no_crop: ['无截图', 'No picture'],
  row: ['行', 'Row'],
  column: ['列', 'Column'],
} as const satisfies Record<string, readonly [zh: string, en: string]>;

/** Unit in which `--yuan` takes a value, in fen. */
export const FEN_PER_YUAN = 100n;
