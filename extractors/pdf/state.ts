/** The part of the PDF graphics state that decides where a mark lands and whether it is seen. */
import type { BBox } from '../geometry.js';
import { IDENTITY, type Matrix } from './matrix.js';

/** What is needed of a pdf.js font. */
export interface FontMetrics {
  readonly scale: number;
  readonly vertical: boolean;
}

export interface GraphicsState {
  ctm: Matrix;
  clip: BBox;
  fillColour: string;
  strokeColour: string;
  fillAlpha: number;
  strokeAlpha: number;
  lineWidth: number;
  font: FontMetrics;
  fontSize: number;
  fontDirection: 1 | -1;
  characterSpacing: number;
  wordSpacing: number;
  horizontalScale: number;
  leading: number;
  rise: number;
  renderingMode: number;
}

export function initialState(ctm: Matrix, clip: BBox): GraphicsState {
  return {
    ctm,
    clip,
    fillColour: '#000000',
    strokeColour: '#000000',
    fillAlpha: 1,
    strokeAlpha: 1,
    lineWidth: 1,
    font: { scale: 0.001, vertical: false },
    fontSize: 0,
    fontDirection: 1,
    characterSpacing: 0,
    wordSpacing: 0,
    horizontalScale: 1,
    leading: 0,
    rise: 0,
    renderingMode: 0,
  };
}

/** Text position: the matrix set by Tm and the offset that moves add to it. */
export interface TextPosition {
  matrix: Matrix;
  x: number;
  y: number;
  lineX: number;
  lineY: number;
}

export const textStart = (): TextPosition => ({ matrix: IDENTITY, x: 0, y: 0, lineX: 0, lineY: 0 });
