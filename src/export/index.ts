/** The registry of exporters: a new one is a file beside this one and a line here. */

import { claimsExporter } from './claims.js';
import type { Exporter } from './exporter.js';
import { factsExporter } from './facts.js';
import { indicatorsExporter } from './indicators.js';
import { projectsExporter } from './projects.js';
import { wideExporter } from './wide-exporter.js';

export type { Exporter, ExportFormat, ExportSource } from './exporter.js';

export const EXPORTERS: readonly Exporter[] = [factsExporter, wideExporter, claimsExporter, projectsExporter, indicatorsExporter];

/** The exporter of that id, undefined when there is none. */
export const findExporter = (id: string): Exporter | undefined => EXPORTERS.find((exporter) => exporter.id === id);
