/** A queue for every host: one task of a host at a time, some hosts at the same time. */
import pLimit from 'p-limit';

export interface Lanes<T> {
  add(host: string, task: T): void;
  /** Resolves when every lane is empty; rejects with the first error that `work` threw, after which nothing more is begun. */
  idle(): Promise<void>;
  readonly active: number;
  readonly hosts: number;
}

/** `work` may add further tasks, to any lane. */
export function openLanes<T>(atATime: number, work: (task: T) => Promise<void>): Lanes<T> {
  const limit = pLimit(atATime);
  const queues = new Map<string, T[]>();
  const running = new Map<string, Promise<void>>();
  let failure: { readonly error: unknown } | undefined;

  const drain = async (queue: T[]): Promise<void> => {
    for (let task = queue.shift(); task !== undefined && !failure; task = queue.shift()) await work(task);
  };

  const start = (host: string, queue: T[]): void => {
    const done = limit(() => drain(queue)).finally(() => {
      running.delete(host);
      // What was added between the last look at the queue and here.
      if (queue.length > 0 && !failure) start(host, queue);
    });
    done.catch((error: unknown) => {
      failure ??= { error };
    });
    running.set(host, done);
  };

  return {
    add: (host, task) => {
      const queue = queues.get(host) ?? [];
      queues.set(host, queue);
      queue.push(task);
      if (!running.has(host) && !failure) start(host, queue);
    },
    idle: async () => {
      while (running.size > 0) await Promise.allSettled([...running.values()]);
      if (failure) throw failure.error;
    },
    get active() {
      return limit.activeCount;
    },
    get hosts() {
      return queues.size;
    },
  };
}
