/** tesseract.js behind `TextEngine`: workers are started when needed, kept alive over documents, and never load anything from a network. */
import { createRequire } from 'node:module';
import path from 'node:path';
import { createWorker, OEM, PSM, type Worker } from 'tesseract.js';
import { pgm } from './crop.js';
import type { Framing, ReadingMode, TextEngine } from './engine.js';
import { dealingOut, type LaneWorker } from './lanes.js';

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

function inTime<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no reading within ${TIMEOUT_MS} ms`)), TIMEOUT_MS);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

async function startWorker(mode: ReadingMode): Promise<LaneWorker> {
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
  const thread = threadOf(worker);
  thread.unref();
  return {
    // Parameters given with the image would be saved and restored each time, which costs as much as reading a short number.
    setFraming: async (framing) => {
      await worker.setParameters({ tessedit_pageseg_mode: SEGMENTATION[framing] });
    },
    read: async (image) => {
      const { data } = await inTime(worker.recognize(pgm(image), {}, { text: true }));
      return { text: data.text.replace(/\n+$/u, ''), confidence: Math.max(0, data.confidence) / 100 };
    },
    setBusy: (busy) => (busy ? thread.ref() : thread.unref()),
    terminate: async () => {
      await worker.terminate();
    },
  };
}

/** An engine for `cores` cores: words take far longer than numbers. */
export function openTesseract(cores: number): TextEngine {
  return dealingOut({ label: cores, number: Math.ceil(cores / 2) }, startWorker);
}
