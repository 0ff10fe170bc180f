/** By what the same body is recognised in documents of other years and kinds. */
import { bodyName } from '../../schemas/department-types.js';
import type { ComparedFigure } from './options.js';

/** What a figure says of the body it is of. */
export type Bodied = Pick<ComparedFigure, 'region_code' | 'region_name' | 'organization' | 'document_sha256'>;

/** Region and name without place and scope; a document without organisation is a body of its own. */
export const bodyKey = ({ region_code, region_name, organization, document_sha256 }: Bodied): string =>
  organization === null ? document_sha256 : `${region_code ?? region_name ?? ''}|${bodyName(organization)}`;

/** The body in one year and kind. */
export const editionKey = (figure: Bodied & Pick<ComparedFigure, 'fiscal_year' | 'kind'>): string =>
  [bodyKey(figure), figure.fiscal_year ?? figure.document_sha256, figure.kind].join('|');
