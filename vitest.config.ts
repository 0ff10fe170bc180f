/** How the tests run: the sources directly, except the command line and the readers' worker threads, which run as built. */
import { defineConfig } from 'vitest/config';

/** Reading a document takes a second, starting a process longer; a busy machine needs many times that. Milliseconds. */
const PATIENCE = 60_000;

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: PATIENCE,
    hookTimeout: PATIENCE,
  },
});
