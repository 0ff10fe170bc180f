/** A time limit that may grow while it runs: a scan gets more time for each page that has to be recognised. */

const MILLISECONDS = 1000;

/** Calls `onPassed` once when `allowedSeconds`, asked again whenever its last answer has passed, are over. Returns what stops it. */
export function startDeadline(allowedSeconds: () => number, onPassed: () => void): () => void {
  const started = performance.now();
  let timer: NodeJS.Timeout | undefined;
  const wait = (): void => {
    const left = allowedSeconds() * MILLISECONDS - (performance.now() - started);
    if (left <= 0) onPassed();
    else timer = setTimeout(wait, Math.ceil(left));
  };
  wait();
  return () => clearTimeout(timer);
}
