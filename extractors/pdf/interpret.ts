/** Follows the drawing operations of one page and records every visible mark with its own position. */
import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js';
import type { Drawing } from './drawing.js';
import { Interpreter } from './interpreter.js';
import { loadPdfjs } from './open.js';
import { matrixOf, type Operation, operationsByCode } from './operations.js';
import type { FontMetrics } from './state.js';

let operationTable: (Operation | undefined)[] | undefined;

function fontLookup(page: PDFPageProxy): (name: string) => FontMetrics {
  const known = new Map<string, FontMetrics>();
  return (name) => {
    let metrics = known.get(name);
    if (!metrics) {
      const font = page.commonObjs.has(name) ? (page.commonObjs.get(name) as { fontMatrix?: number[]; vertical?: boolean }) : {};
      metrics = { scale: font.fontMatrix?.[0] || 0.001, vertical: font.vertical === true };
      known.set(name, metrics);
    }
    return metrics;
  };
}

/** Everything the page draws; `extraTurn` turns the page by that many quarters before reading (for sheets set sideways). */
export async function interpretPage(page: PDFPageProxy, extraTurn = 0): Promise<Drawing> {
  const { pdfjs } = await loadPdfjs();
  const operationList = await page.getOperatorList();
  operationTable ??= operationsByCode(pdfjs.OPS);
  const viewport = page.getViewport({ scale: 1, rotation: (page.rotate + extraTurn * 90) % 360 });
  const drawing: Drawing = {
    width: viewport.width,
    height: viewport.height,
    glyphs: [],
    strokes: [],
    fills: [],
    images: [],
    hiddenCharacters: 0,
    unreadableCharacters: 0,
  };
  const interpreter = new Interpreter(drawing, matrixOf(viewport.transform) ?? [1, 0, 0, 1, 0, 0], fontLookup(page));
  const { fnArray, argsArray } = operationList;
  for (let i = 0; i < fnArray.length; i++) {
    operationTable[fnArray[i] ?? -1]?.((argsArray[i] as readonly unknown[] | null) ?? [], interpreter);
  }
  return drawing;
}
