/** Keeps two runs from writing one archive at the same time; the lock of a process that is gone does not count. */
import { open, readFile, rm } from 'node:fs/promises';
import { UsageError } from '../errors.js';

function isAlive(pid: number): boolean {
  // A container starts counting anew: an old lock with the number of this very process is not its own.
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Returns the function that gives the lock back. Throws UsageError while another process holds it. */
export async function lockArchive(path: string): Promise<() => Promise<void>> {
  for (let tries = 0; tries < 2; tries += 1) {
    const file = await open(path, 'wx').catch(() => null);
    if (file) {
      await file.writeFile(`${process.pid}\n`);
      await file.close();
      return () => rm(path, { force: true });
    }
    const holder = Number((await readFile(path, 'utf8').catch(() => '')).trim());
    if (isAlive(holder))
      throw new UsageError(`${path}: process ${holder} is writing this archive. Wait for it, or delete the file if it is not.`);
    await rm(path, { force: true });
  }
  throw new UsageError(`${path}: cannot be made. Check the permissions of the folder.`);
}
