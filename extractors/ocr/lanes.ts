/** Deals readings out to workers, a few ahead to each, so that none waits while this thread is busy with the next page. */
import type { Framing, Reading, ReadingMode, TextEngine } from './engine.js';
import type { GreyImage } from './image.js';

/** One worker of an engine. It does what it is asked in the order in which it is asked. */
export interface LaneWorker {
  setFraming(framing: Framing): Promise<void>;
  read(image: GreyImage): Promise<Reading>;
  /** Whether it has work: a worker without must not keep the program running. */
  setBusy(busy: boolean): void;
  terminate(): Promise<void>;
}

interface Job {
  readonly image: GreyImage;
  readonly framing: Framing;
  readonly turn: number;
  readonly resolve: (reading: Reading) => void;
  readonly reject: (error: Error) => void;
}

interface Lane {
  /** Settled once the worker has started and was told of the framing. */
  ready: Promise<LaneWorker>;
  framing: Framing | null;
  underWay: number;
}

/** Readings that a worker is asked for at the same time: what it does while a page is made ready. */
const AHEAD = 16;

/** Lets what was asked for in this turn of the event loop be on its way. */
const allSent = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Changes the framing behind all readings asked for so far, without waiting for them. */
async function reframed(worker: LaneWorker, framing: Framing): Promise<LaneWorker> {
  await allSent();
  void worker.setFraming(framing).catch(() => undefined);
  return worker;
}

const asError = (cause: unknown): Error => (cause instanceof Error ? cause : new Error(String(cause)));

/** An engine with `most` workers of each mode, which start at once: the first page is made ready meanwhile. */
export function dealingOut(
  most: Readonly<Record<ReadingMode, number>>,
  start: (mode: ReadingMode) => Promise<LaneWorker>,
): TextEngine {
  const startLane = (mode: ReadingMode): Lane => {
    const worker = start(mode);
    // Whoever asks it to read is told why it did not start.
    worker.catch(() => undefined);
    return { ready: worker, framing: null, underWay: 0 };
  };
  const startLanes = (mode: ReadingMode): Lane[] => Array.from({ length: most[mode] }, () => startLane(mode));
  const lanes: Record<ReadingMode, Lane[]> = { label: startLanes('label'), number: startLanes('number') };
  const waiting: Record<ReadingMode, Job[]> = { number: [], label: [] };
  let closed = false;

  /** The worker with the least to do; among equals, one that has the framing already. */
  const laneFor = (mode: ReadingMode, framing: Framing): Lane | undefined => {
    // In place of one that failed.
    if (lanes[mode].length < most[mode]) lanes[mode].push(startLane(mode));
    const rank = (lane: Lane): number => 2 * lane.underWay + Number(lane.framing !== framing);
    return lanes[mode].filter((lane) => lane.underWay < AHEAD).sort((a, b) => rank(a) - rank(b))[0];
  };

  const perform = async (mode: ReadingMode, lane: Lane, job: Job): Promise<void> => {
    lane.underWay++;
    if (lane.framing !== job.framing) {
      lane.framing = job.framing;
      lane.ready = lane.ready.then((worker) => reframed(worker, job.framing));
      lane.ready.catch(() => undefined);
    }
    try {
      const worker = await lane.ready;
      worker.setBusy(true);
      job.resolve(await worker.read(job.image));
      lane.underWay--;
      if (lane.underWay === 0) worker.setBusy(false);
    } catch (cause) {
      lanes[mode] = lanes[mode].filter((other) => other !== lane);
      job.reject(asError(cause));
      await lane.ready.then((worker) => worker.terminate()).catch(() => undefined);
    }
    deal(mode);
  };

  const deal = (mode: ReadingMode): void => {
    for (let [job] = waiting[mode]; job; [job] = waiting[mode]) {
      const lane = laneFor(mode, job.framing);
      if (!lane) return;
      waiting[mode].shift();
      void perform(mode, lane, job);
    }
  };

  const read = (image: GreyImage, mode: ReadingMode, framing: Framing, turn = 0): Promise<Reading> =>
    new Promise((resolve, reject) => {
      if (closed) {
        reject(new Error('the engine was closed'));
        return;
      }
      const later = waiting[mode].findIndex((job) => job.turn > turn);
      waiting[mode].splice(later < 0 ? waiting[mode].length : later, 0, { image, framing, turn, resolve, reject });
      deal(mode);
    });

  const close = async (): Promise<void> => {
    closed = true;
    for (const mode of ['number', 'label'] as const) {
      for (const { reject } of waiting[mode].splice(0)) reject(new Error('the engine was closed'));
      const workers = lanes[mode].splice(0).map(({ ready }) => ready.then((worker) => worker.terminate()));
      await Promise.allSettled(workers);
    }
  };
  return { read, close };
}
