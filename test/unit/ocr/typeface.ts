/** A typeface that comes with pdf.js, so that digits can be drawn on any machine. */
import { createRequire } from 'node:module';
import path from 'node:path';
import { GlobalFonts } from '@napi-rs/canvas';

/** Registers the typeface and gives its family. */
export function registeredTypeface(): string {
  const family = 'Test Sans';
  const pdfjs = path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  GlobalFonts.registerFromPath(path.join(pdfjs, 'standard_fonts', 'LiberationSans-Regular.ttf'), family);
  return family;
}
