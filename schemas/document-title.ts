/** What a document is called where one line has to name it: the body, its year, budget or final account. */

const KINDS = { budget: '预算', final_account: '决算' } as const;
const LEVELS = { department: '部门', budget_unit: '单位' } as const;

/** What a document says it is; null where it does not. */
export interface TitleParts {
  readonly organization: string | null;
  readonly fiscal_year: number | null;
  readonly kind: keyof typeof KINDS | null;
  readonly entity_level: keyof typeof LEVELS | null;
}

/** "洛宁县财政局2024年度部门决算"; unknown parts are left out, without an organisation the name of the file stands for it. */
export function documentTitle({ organization, fiscal_year, kind, entity_level }: TitleParts, file: string): string {
  const name = organization ?? file.replaceAll('\\', '/').split('/').at(-1) ?? file;
  const year = fiscal_year === null ? '' : `${fiscal_year}年度`;
  const what = kind === null ? '' : `${entity_level === null ? '' : LEVELS[entity_level]}${KINDS[kind]}`;
  return year + what === '' ? name : `${name}${organization === null ? ' ' : ''}${year}${what}`;
}
