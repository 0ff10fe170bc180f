/** Where documents were fetched from: the addresses among the names that their bytes were given under. */
import { DATASET_TITLES, SOURCE_FIELDS } from '../../schemas/fields.js';
import { cellsOf, type Dataset, type DatasetSource, publishedOrNull } from './dataset.js';

/** An address, and the member of the archive that stands there; null where the address is the document. */
export interface SourceAddress {
  readonly url: string;
  readonly member: string | null;
}

/** What stands between the address of an archive and the name of its member. */
const MEMBER_SIGN = ' › ';

/** Only public addresses: a path of the machine that read the file is nobody's source. */
export function addressesOf(source: Pick<DatasetSource, 'names'>, sha256: string): SourceAddress[] {
  return (source.names?.(sha256) ?? []).flatMap((name) => {
    const [address = '', ...member] = name.split(MEMBER_SIGN);
    const url = webAddress(address);
    return url === null ? [] : [{ url, member: member.length === 0 ? null : publishedOrNull(member.join(MEMBER_SIGN)) }];
  });
}

/** The address without a user and password; null for anything that is not on the web. */
function webAddress(name: string): string | null {
  if (!/^https?:\/\//i.test(name) || !URL.canParse(name)) return null;
  const url = new URL(name);
  url.username = '';
  url.password = '';
  return url.href;
}

export const sourcesDataset = (source: Pick<DatasetSource, 'documents' | 'names'>): Dataset => ({
  id: 'sources',
  ...DATASET_TITLES.sources,
  fields: SOURCE_FIELDS,
  primary_key: ['document', 'number'],
  *rows() {
    for (const { sha256: document } of source.documents())
      for (const [number, address] of addressesOf(source, document).entries())
        yield cellsOf(SOURCE_FIELDS, { document, number, ...address });
  },
});
