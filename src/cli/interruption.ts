/** Ctrl-C: the first asks the running command to stop cleanly, the second ends the process at once. */
import { EXIT_CODES } from './exit-codes.js';

/** A signal that is aborted at the first SIGINT or SIGTERM. */
export function interruption(): AbortSignal {
  const controller = new AbortController();
  const interrupt = (): void => {
    if (controller.signal.aborted) process.exit(EXIT_CODES.interrupted);
    controller.abort();
  };
  process.on('SIGINT', interrupt);
  process.on('SIGTERM', interrupt);
  return controller.signal;
}
