/** Types of public bodies that districts have alike, by the names they are known under, each with its evidence. */

/** `seen`: read in disclosures, where `where` says; `recalled`: known from general knowledge, not yet met. */
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

const type = (
  id: string,
  [name_zh, name_en]: readonly [string, string],
  usual_sections: readonly string[],
  names: readonly DepartmentName[],
): DepartmentType => ({ id, name_zh, name_en, usual_sections, names });

export const DEPARTMENT_TYPES: readonly DepartmentType[] = [
  type(
    'gov_services_data',
    ['政务服务、行政审批和大数据', 'Government services, permits and data'],
    ['20103', '21505'],
    [
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
  ),
  type(
    'gov_office',
    ['政府办公室', 'Office of the government'],
    ['20103'],
    [...seen('Henan, Shanghai', '人民政府办公室'), ...recalled('人民政府办公厅', '政府办公室', '政府办公厅')],
  ),
  type(
    'np_congress_office',
    ['人大常委会办公室', 'Office of the standing committee of the people’s congress'],
    ['20101'],
    [
      ...seen('several provinces', '人民代表大会常务委员会办公室'),
      ...recalled('人大常委会办公室', '人民代表大会常务委员会办公厅'),
    ],
  ),
  type('finance', ['财政', 'Finance'], ['20106'], [...seen('Shanghai and others', '财政局', '财政所')]),
  type('justice', ['司法', 'Justice'], ['20406'], [...seen('Shanghai, Beijing', '司法局')]),
  type(
    'commerce',
    ['商务', 'Commerce'],
    ['20113'],
    [...seen('Shanghai', '商务委员会'), ...recalled('商务局', '商务和投资促进局')],
  ),
  type(
    'planning_resources',
    ['规划和自然资源', 'Planning and natural resources'],
    ['22001'],
    [...seen('Shanghai', '规划和自然资源局'), ...recalled('自然资源局', '自然资源和规划局')],
  ),
  type(
    'social_work',
    ['社会工作部', 'Social work department of the party committee (new in 2024)'],
    ['20139'],
    [...seen('2024 and later', '社会工作部')],
  ),
  type('subdistrict', ['街道办事处', 'Subdistrict office'], [], [...seen('Shanghai', '街道办事处')]),
  type(
    'township',
    ['乡镇人民政府', 'Township government'],
    ['20103'],
    [...seen('Shanghai and others', '镇人民政府', '乡人民政府')],
  ),
  type('audit', ['审计', 'Audit'], ['20108'], [...seen('several provinces', '审计局')]),
  type('statistics', ['统计', 'Statistics'], ['20105'], [...seen('several provinces', '统计局')]),
  type('education', ['教育', 'Education'], ['20501'], [...seen('Shanghai, Changsha', '教育委员会', '教育局')]),
  type('civil_affairs', ['民政', 'Civil affairs'], ['20802'], [...seen('Shanghai, Xi’an, Shenzhen', '民政局')]),
  type(
    'letters_visits',
    ['信访', 'Letters and visits'],
    ['20103'],
    [...seen('Changchun, Guangzhou, Shenzhen, Wuxi, Yantai', '信访局')],
  ),
  type(
    'state_assets',
    ['国有资产监督管理', 'State assets supervision'],
    ['21507'],
    [...seen('Shanghai, Guangzhou', '国有资产监督管理委员会', '国资委')],
  ),
  type(
    'development_reform',
    ['发展和改革', 'Development and reform'],
    ['20104'],
    [...seen('Xi’an, Wuxi', '发展和改革委员会', '发展和改革局')],
  ),
  type(
    'urban_management',
    ['城市管理', 'Urban management'],
    ['21201'],
    [...seen('several provinces', '城市管理局', '综合行政执法局', '城市管理行政执法局')],
  ),
  type('water', ['水务', 'Water'], ['21303'], [...seen('several provinces', '水务局', '水利局')]),
  type('transport', ['交通运输', 'Transport'], ['21401'], [...seen('Guangzhou, Hangzhou, Shenzhen', '交通运输局')]),
  type(
    'human_resources',
    ['人力资源和社会保障', 'Human resources and social security'],
    ['20801'],
    [...seen('Beijing, Xi’an', '人力资源和社会保障局', '人力资源社会保障局')],
  ),
  type('health', ['卫生健康', 'Health'], ['21001'], [...seen('Xi’an', '卫生健康委员会', '卫生健康局')]),
  type('public_security', ['公安', 'Public security'], ['20402'], [...seen('Beijing, Hangzhou', '公安局', '公安分局')]),
  type('procuratorate', ['检察院', 'Procuratorate'], ['20404'], [...seen('several provinces', '人民检察院')]),
  type(
    'ecology',
    ['生态环境', 'Ecology and environment'],
    ['21101'],
    [...seen('Beijing, Guangzhou', '生态环境局'), ...recalled('环境保护局')],
  ),
  type(
    'housing',
    ['住房和建设', 'Housing and construction'],
    ['21201'],
    [...seen('Shenzhen', '住房和建设局'), ...recalled('住房和城乡建设局', '住房和城乡建设委员会', '住房城乡建设局')],
  ),
  type(
    'science_technology',
    ['科学技术', 'Science and technology'],
    ['20601'],
    [...seen('Xi’an', '科学技术局'), ...recalled('科学技术委员会', '科技局')],
  ),
  type(
    'industry',
    ['工业和信息化', 'Industry and information technology'],
    ['21505'],
    [...seen('Chongqing', '经济和信息化委员会'), ...recalled('工业和信息化局', '经济和信息化局')],
  ),
  type(
    'emergency',
    ['应急管理', 'Emergency management and work safety'],
    ['22401'],
    [...seen('Xi’an 2019', '安全生产监督管理局'), ...recalled('应急管理局')],
  ),
  type('publicity', ['宣传部', 'Publicity department of the party committee'], ['20133'], [...seen('Xi’an', '宣传部')]),
  type('organisation', ['组织部', 'Organisation department of the party committee'], ['20132'], [...recalled('组织部')]),
  type(
    'united_front',
    ['统战部', 'United front department of the party committee'],
    ['20134'],
    [...recalled('统一战线工作部', '统战部')],
  ),
  type(
    'political_legal',
    ['政法委员会', 'Political and legal committee of the party committee'],
    ['20136'],
    [...recalled('政法委员会')],
  ),
  type(
    'discipline',
    ['纪检监察', 'Discipline inspection and supervision'],
    ['20111'],
    [...recalled('纪律检查委员会', '监察委员会', '纪委监委')],
  ),
  type(
    'agriculture',
    ['农业农村', 'Agriculture and rural affairs'],
    ['21301'],
    [...recalled('农业农村局', '农业农村委员会', '农业农村和水利局')],
  ),
  type(
    'culture_tourism',
    ['文化和旅游', 'Culture and tourism'],
    ['20701'],
    [...recalled('文化和旅游局', '文化广电和旅游局', '文化广电旅游局', '文化体育和旅游局')],
  ),
  type('veterans', ['退役军人', 'Veterans'], ['20828'], [...recalled('退役军人事务局')]),
  type('medical_insurance', ['医疗保障', 'Medical insurance'], ['21015'], [...recalled('医疗保障局')]),
  type('market_regulation', ['市场监督管理', 'Market regulation'], ['20138'], [...recalled('市场监督管理局')]),
  type('court', ['法院', 'Court'], ['20405'], [...recalled('人民法院')]),
  type('women', ['妇女联合会', 'Women’s federation'], ['20129'], [...recalled('妇女联合会')]),
  type('trade_union', ['总工会', 'Trade union'], ['20129'], [...recalled('总工会')]),
  type(
    'youth_league',
    ['共青团', 'Youth league'],
    ['20129'],
    [...recalled('共青团委员会', '中国共产主义青年团委员会', '共青团委')],
  ),
  type('disabled', ['残疾人联合会', 'Disabled persons’ federation'], ['20811'], [...recalled('残疾人联合会')]),
];
