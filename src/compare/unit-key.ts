/** By what the same body is recognised in documents of other years and kinds. */
import { bodyName } from '../../schemas/department-types.js';
import type { ComparedFigure } from './options.js';

/** Region and name without place and scope; a document without organisation is a body of its own. */
export const bodyKey = ({ region_code, region_name, organization, document_sha256 }: ComparedFigure): string =>
  organization === null ? document_sha256 : `${region_code ?? region_name ?? ''}|${bodyName(organization)}`;

/** The body in one year and kind. */
export const editionKey = (figure: ComparedFigure): string =>
  [bodyKey(figure), figure.fiscal_year ?? figure.document_sha256, figure.kind].join('|');
