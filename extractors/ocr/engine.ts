/** What reads a small image of one line of text, whatever the program behind it. */
import type { GreyImage } from './image.js';

/** Numbers are read by another model and with digits and their signs only. */
export type ReadingMode = 'number' | 'label';

/** `line`: the engine looks for the line in the image first; `raw`: the image is the line. */
export type Framing = 'line' | 'raw';

export interface Reading {
  readonly text: string;
  /** 0…1. */
  readonly confidence: number;
}

export interface TextEngine {
  /**
   * Reads one line; '' when nothing is recognised. Lines of a lower `turn` are read before those of a higher one. Rejects when the
   * engine fails or takes too long.
   */
  read(image: GreyImage, mode: ReadingMode, framing: Framing, turn?: number): Promise<Reading>;
  /** Lets go of all memory; later readings are rejected. */
  close(): Promise<void>;
}
