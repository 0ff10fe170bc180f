/** tesseract.js behind `TextEngine`: workers are started when needed, kept alive over documents, and never load anything from a network. */
import { createRequire } from 'node:module';
import path from 'node:path';
import { createWorker, OEM, PSM, type Worker } from 'tesseract.js';
import { pgm } from './crop.js';
import type { Framing, Reading, ReadingMode, TextEngine } from './engine.js';
import type { GreyImage } from './image.js';

const require = createRequire(import.meta.url);

const LANGUAGE: Record<ReadingMode, string> = { number: 'eng', label: 'chi_sim' };
const SEGMENTATION: Record<Framing, PSM> = { line: PSM.SINGLE_LINE, raw: PSM.RAW_LINE };
const DIGITS = '0123456789.,-%';
/** One line takes some milliseconds; a line that takes this long is no text. */
const TIMEOUT_MS = 20_000;

/** Folder of the small integer model inside the language's package. */
const modelFolder = (language: string): string =>
  path.join(path.dirname(require.resolve(`@tesseract.js-data/${language}/package.json`)), '4.0.0_best_int');

/** The thread behind a worker: tesseract.js gives it, but does not declare it. */
interface Thread {
  ref(): void;
  unref(): void;
}
const threadOf = (worker: Worker): Thread => (worker as unknown as { worker: Thread }).worker;

async function startWorker(mode: ReadingMode): Promise<Worker> {
  const language = LANGUAGE[mode];
  let failure: unknown;
  const worker = await createWorker(language, OEM.LSTM_ONLY, {
    langPath: modelFolder(language),
    cacheMethod: 'none',
    gzip: true,
    // Without a handler tesseract.js throws where nobody can catch it.
    errorHandler: (error: unknown) => {
      failure = error;
    },
  });
  if (failure) throw new Error(`The ${language} model could not be started: ${String(failure)}`);
  await worker.setParameters({ user_defined_dpi: '200', ...(mode === 'number' ? { tessedit_char_whitelist: DIGITS } : {}) });
  // An idle worker must not keep the program running.
  threadOf(worker).unref();
  return worker;
}

function inTime<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no reading within ${TIMEOUT_MS} ms`)), TIMEOUT_MS);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** An engine with at most `size` readings at the same time, at most `size` workers of each mode. */
export function openTesseract(size: number): TextEngine {
  const idle: Record<ReadingMode, { readonly worker: Worker; framing: Framing | null }[]> = { number: [], label: [] };
  const waiting: (() => void)[] = [];
  let busy = 0;
  let closed = false;

  const enter = async (): Promise<void> => {
    if (busy >= size) await new Promise<void>((resolve) => waiting.push(resolve));
    else busy++;
  };
  const leave = (): void => {
    const next = waiting.shift();
    if (next) next();
    else busy--;
  };

  const read = async (image: GreyImage, mode: ReadingMode, framing: Framing): Promise<Reading> => {
    await enter();
    let worker: Worker | undefined;
    try {
      if (closed) throw new Error('the engine was closed');
      const lane = idle[mode].pop() ?? { worker: await startWorker(mode), framing: null };
      worker = lane.worker;
      threadOf(worker).ref();
      // Parameters given with the image would be saved and restored each time, which costs as much as reading a short number.
      if (lane.framing !== framing) await worker.setParameters({ tessedit_pageseg_mode: SEGMENTATION[framing] });
      lane.framing = framing;
      const { data } = await inTime(worker.recognize(pgm(image), {}, { text: true }));
      threadOf(worker).unref();
      if (closed) await worker.terminate();
      else idle[mode].push(lane);
      return { text: data.text.replace(/\n+$/u, ''), confidence: Math.max(0, data.confidence) / 100 };
    } catch (error) {
      await worker?.terminate();
      throw error instanceof Error ? error : new Error(String(error));
    } finally {
      leave();
    }
  };

  const close = async (): Promise<void> => {
    closed = true;
    await Promise.all([...idle.number.splice(0), ...idle.label.splice(0)].map(({ worker }) => worker.terminate()));
  };
  return { read, close };
}
