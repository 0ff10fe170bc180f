/** The registry of exporters: a new one is a file beside this one and a line here. */
import type { Exporter } from './exporter.js';
import { factsExporter } from './facts.js';

export type { Exporter, ExportFormat, ExportSource } from './exporter.js';

export const EXPORTERS: readonly Exporter[] = [factsExporter];

/** The exporter of that id, undefined when there is none. */
export const findExporter = (id: string): Exporter | undefined => EXPORTERS.find((exporter) => exporter.id === id);
