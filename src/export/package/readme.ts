/** README.md of a data package: what a person needs before opening the files. */
import { PACKAGE_WORDS } from '../../../schemas/package-words.js';
import type { PackageFacts } from './descriptor.js';
import type { WrittenResource } from './resource.js';

export const readmeOf = ({ version, documents, licence }: PackageFacts, resources: readonly WrittenResource[]): string =>
  `# ${PACKAGE_WORDS.title}

Version ${version}; ${documents} documents. Licence: ${licence ?? 'not chosen yet'}.

${PACKAGE_WORDS.description}

| file | rows | what |
| --- | --- | --- |
${resources.map(({ path, rows, dataset }) => `| ${path} | ${rows} | ${dataset.title_en} |`).join('\n')}
| data/facts.parquet | | the facts again, typed: amounts as DECIMAL(18, 2) |

Every column, its unit and what a blank means: datapackage.json. Amounts are in yuan, exact to the fen. Codes are text.
The files are UTF-8; changes since the version before are in CHANGELOG.md.
`;
