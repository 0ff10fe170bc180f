/** Figures of scans on which two readers of different kinds agree. */
import type { Fact } from '../types.js';

/**
 * Confidence that a figure of a scan has only where two readers agree: the engine on the whole number, the classifier on the shape of
 * each digit (extractors/ocr/choose-number.ts keeps what the engine alone says below it).
 */
const READ_TWICE = 0.95;

/** Whether a figure was read from a text layer, or from an image by two readers that agree. */
export const isReadTwice = ({ origin, confidence }: Fact): boolean => origin !== 'ocr' || confidence >= READ_TWICE;
