/** The shape of a published column: type, unit, Chinese and English name, meaning. */

/**
 * `decimal`: an amount, exact decimal text in yuan with at most two digits behind the point; `exact`: any other exact decimal text;
 * `code` and all other text are never numbers, whatever they look like.
 */
export type FieldType = 'text' | 'code' | 'integer' | 'decimal' | 'exact' | 'number' | 'boolean' | 'datetime';

export interface Field {
  readonly id: string;
  readonly type: FieldType;
  /** Null for what has no unit. */
  readonly unit: string | null;
  readonly name_zh: string;
  readonly name_en: string;
  readonly meaning_zh: string;
  readonly meaning_en: string;
  /** Whether every row has a value; where false, the meaning says what blank means. */
  readonly required: boolean;
  /** Column type of the Fiscal Data Package taxonomy, where one fits. */
  readonly fiscal_type?: string;
  /** All values there are. */
  readonly values?: readonly string[];
}

/** A column; it has no unit and may be blank unless `more` says otherwise. */
export const field = (
  id: string,
  type: FieldType,
  names: readonly [zh: string, en: string],
  meanings: readonly [zh: string, en: string],
  more: Partial<Pick<Field, 'unit' | 'required' | 'fiscal_type' | 'values'>> = {},
): Field => ({
  id,
  type,
  unit: more.unit ?? null,
  name_zh: names[0],
  name_en: names[1],
  meaning_zh: meanings[0],
  meaning_en: meanings[1],
  required: more.required ?? false,
  ...(more.fiscal_type === undefined ? {} : { fiscal_type: more.fiscal_type }),
  ...(more.values === undefined ? {} : { values: more.values }),
});

/** Every row has a value. */
export const always = { required: true } as const;

/** Units as a heading in Chinese names them; the others are not worth a place there. */
export const UNITS_ZH: Readonly<Record<string, string>> = { CNY: '元', '%': '%', byte: '字节' };
