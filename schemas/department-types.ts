/** Which agencies of different districts do the same job, whatever they are called there: types by the end of their names, each with its evidence. */
import { findRegion } from './codes/regions.js';

/** `seen`: read in disclosures, the provinces named in `where`; `recalled`: known from general knowledge, not yet met. */
export type NameEvidence = 'seen' | 'recalled';

export interface DepartmentName {
  /** What the name of the body, without its district, ends in. */
  readonly name: string;
  readonly evidence: NameEvidence;
  readonly where: string;
}

/** A canonical type: bodies of one type are compared with each other. */
export interface DepartmentType {
  readonly id: string;
  readonly name_zh: string;
  readonly name_en: string;
  /** Functional sections (款) its own spending usually stands in: a hint for people, never a rule. */
  readonly usual_sections: readonly string[];
  readonly names: readonly DepartmentName[];
}

const seen = (where: string, ...names: readonly string[]): DepartmentName[] =>
  names.map((name) => ({ name, evidence: 'seen', where }));

const recalled = (...names: readonly string[]): DepartmentName[] =>
  names.map((name) => ({ name, evidence: 'recalled', where: '' }));

export const DEPARTMENT_TYPES: readonly DepartmentType[] = [
  {
    id: 'gov_services_data',
    name_zh: '政务服务、行政审批和大数据',
    name_en: 'Government services, permits and data',
    usual_sections: ['20103', '21505'],
    names: [
      ...seen('Henan 2022–2024', '政务服务和大数据管理局'),
      ...seen('Xinjiang', '政务服务中心'),
      ...seen('Guangdong', '行政服务中心'),
      ...seen('Yunnan', '政务服务管理局'),
      ...seen('Hubei, Sichuan', '行政审批局'),
      ...seen('Hainan', '行政审批服务局'),
      ...seen('Ningxia', '审批服务管理局'),
      ...seen('Hubei 2025', '数据局'),
      ...recalled('行政审批和政务信息管理局', '政务服务和数据管理局', '大数据局', '大数据管理局', '数据资源管理局', '政务服务局'),
    ],
  },
  {
    id: 'gov_office',
    name_zh: '政府办公室',
    name_en: 'Office of the government',
    usual_sections: ['20103'],
    names: [...seen('Henan, Shanghai', '人民政府办公室'), ...recalled('人民政府办公厅', '政府办公室', '政府办公厅')],
  },
  {
    id: 'np_congress_office',
    name_zh: '人大常委会办公室',
    name_en: 'Office of the standing committee of the people’s congress',
    usual_sections: ['20101'],
    names: [
      ...seen('several provinces', '人民代表大会常务委员会办公室'),
      ...recalled('人大常委会办公室', '人民代表大会常务委员会办公厅'),
    ],
  },
  {
    id: 'finance',
    name_zh: '财政',
    name_en: 'Finance',
    usual_sections: ['20106'],
    names: seen('Shanghai and others', '财政局', '财政所'),
  },
  { id: 'justice', name_zh: '司法', name_en: 'Justice', usual_sections: ['20406'], names: seen('Shanghai, Beijing', '司法局') },
  {
    id: 'commerce',
    name_zh: '商务',
    name_en: 'Commerce',
    usual_sections: ['20113'],
    names: [...seen('Shanghai', '商务委员会'), ...recalled('商务局', '商务和投资促进局')],
  },
  {
    id: 'planning_resources',
    name_zh: '规划和自然资源',
    name_en: 'Planning and natural resources',
    usual_sections: ['22001'],
    names: [...seen('Shanghai', '规划和自然资源局'), ...recalled('自然资源局', '自然资源和规划局')],
  },
  {
    id: 'social_work',
    name_zh: '社会工作部',
    name_en: 'Social work department of the party committee (new in 2024)',
    usual_sections: ['20139'],
    names: seen('2024 and later', '社会工作部'),
  },
  {
    id: 'subdistrict',
    name_zh: '街道办事处',
    name_en: 'Subdistrict office',
    usual_sections: [],
    names: seen('Shanghai', '街道办事处'),
  },
  {
    id: 'township',
    name_zh: '乡镇人民政府',
    name_en: 'Township government',
    usual_sections: ['20103'],
    names: seen('Shanghai and others', '镇人民政府', '乡人民政府'),
  },
  { id: 'audit', name_zh: '审计', name_en: 'Audit', usual_sections: ['20108'], names: seen('several provinces', '审计局') },
  {
    id: 'statistics',
    name_zh: '统计',
    name_en: 'Statistics',
    usual_sections: ['20105'],
    names: seen('several provinces', '统计局'),
  },
  {
    id: 'education',
    name_zh: '教育',
    name_en: 'Education',
    usual_sections: ['20501'],
    names: seen('Shanghai, Changsha', '教育委员会', '教育局'),
  },
  {
    id: 'civil_affairs',
    name_zh: '民政',
    name_en: 'Civil affairs',
    usual_sections: ['20802'],
    names: seen('Shanghai, Xi’an, Shenzhen', '民政局'),
  },
  {
    id: 'letters_visits',
    name_zh: '信访',
    name_en: 'Letters and visits',
    usual_sections: ['20103'],
    names: seen('Changchun, Guangzhou, Shenzhen, Wuxi, Yantai', '信访局'),
  },
  {
    id: 'state_assets',
    name_zh: '国有资产监督管理',
    name_en: 'State assets supervision',
    usual_sections: ['21507'],
    names: seen('Shanghai, Guangzhou', '国有资产监督管理委员会', '国资委'),
  },
  {
    id: 'development_reform',
    name_zh: '发展和改革',
    name_en: 'Development and reform',
    usual_sections: ['20104'],
    names: seen('Xi’an, Wuxi', '发展和改革委员会', '发展和改革局'),
  },
  {
    id: 'urban_management',
    name_zh: '城市管理',
    name_en: 'Urban management',
    usual_sections: ['21201'],
    names: seen('several provinces', '城市管理局', '综合行政执法局', '城市管理行政执法局'),
  },
  {
    id: 'water',
    name_zh: '水务',
    name_en: 'Water',
    usual_sections: ['21303'],
    names: seen('several provinces', '水务局', '水利局'),
  },
  {
    id: 'transport',
    name_zh: '交通运输',
    name_en: 'Transport',
    usual_sections: ['21401'],
    names: seen('Guangzhou, Hangzhou, Shenzhen', '交通运输局'),
  },
  {
    id: 'human_resources',
    name_zh: '人力资源和社会保障',
    name_en: 'Human resources and social security',
    usual_sections: ['20801'],
    names: seen('Beijing, Xi’an', '人力资源和社会保障局', '人力资源社会保障局'),
  },
  {
    id: 'health',
    name_zh: '卫生健康',
    name_en: 'Health',
    usual_sections: ['21001'],
    names: seen('Xi’an', '卫生健康委员会', '卫生健康局'),
  },
  {
    id: 'public_security',
    name_zh: '公安',
    name_en: 'Public security',
    usual_sections: ['20402'],
    names: seen('Beijing, Hangzhou', '公安局', '公安分局'),
  },
  {
    id: 'procuratorate',
    name_zh: '检察院',
    name_en: 'Procuratorate',
    usual_sections: ['20404'],
    names: seen('several provinces', '人民检察院'),
  },
];

/** The mark of a scope behind a name: （本级）, (汇总), (部门). Read pictures turn the bracket into 〈. */
const SCOPE_MARK = /[（(〈<][^（(〈<]{1,12}[)）〉>]$|(?:本级|本部)$/u;

/** The name of a body without its province, city and district and without the mark of its scope: what can be compared across districts. */
export function bodyName(organisation: string): string {
  let rest = organisation.normalize('NFKC').replace(/\s/gu, '').replace(SCOPE_MARK, '');
  const path = findRegion(rest)?.path ?? [];
  for (const place of path) if (rest.startsWith(place)) rest = rest.slice(place.length);
  return rest;
}

/** The type whose name is the longest that the body's name ends in; null when none fits. A subordinate body ("财政局监督中心") has no type. */
export function departmentTypeOf(organisation: string | null): DepartmentType | null {
  if (organisation === null) return null;
  const body = bodyName(organisation);
  let best: { readonly type: DepartmentType; readonly length: number } | null = null;
  for (const type of DEPARTMENT_TYPES)
    for (const { name } of type.names)
      if (body.endsWith(name) && name.length > (best?.length ?? 0)) best = { type, length: name.length };
  return best?.type ?? null;
}
