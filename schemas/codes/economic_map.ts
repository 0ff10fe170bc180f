/** Which government economic codes a department economic code is printed with; pairs seen in Henan budgets of 2022 and 2024, not complete. */
import { lazyMap, parseCodeList } from './code_list.js';

const PAIRS = `
30101 50101,50501
30102 50101,50501
30103 50101,50501
30106 50199
30107 50501
30108 50102,50501
30109 50102
30110 50102,50501
30111 50102
30112 50102,50501
30113 50103,50501
30114 50199
30199 50101,50199,50501
30201 50201,50502
30202 50502,50201
30204 50201
30205 50201
30206 50201
30207 50201,50502
30208 50201
30209 50201
30211 50201
30213 50209,50502
30214 50201
30215 50202
30216 50203
30218 50204
30224 50204
30225 50204
30226 50205,50502
30228 50201,50502
30229 50201,50502
30239 50201
30240 50201
30299 50299,50502
30302 50905
30309 50901
30907 50404
31002 50601
31099 50399
39999 59999
`;

const parsePairs = (): Map<string, readonly string[]> =>
  new Map([...parseCodeList(PAIRS)].map(([department, government]) => [department, government.split(',')]));

/** Department code → government codes seen beside it. */
export const GOVERNMENT_CODES_OF: ReadonlyMap<string, readonly string[]> = lazyMap(parsePairs);
