/** Finds the documents in the given files and folders. */
import { readdir, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { UsageError } from '../errors.js';

const DOCUMENT_EXTENSIONS: ReadonlySet<string> = new Set(['.pdf', '.txt']);

export interface FoundFiles {
  /** Paths as given, folders replaced by what they hold; sorted, each once. */
  readonly files: readonly string[];
  /** Files in the folders that are no documents by their name. */
  readonly ignored: number;
}

/** Names that begin with a dot are never documents: "._report.pdf" is what macOS leaves beside a copied PDF. */
const isDocument = (name: string): boolean => !name.startsWith('.') && DOCUMENT_EXTENSIONS.has(extname(name).toLowerCase());

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const nested = await Promise.all(
    entries.map(async (entry) => {
      const path = join(folder, entry.name);
      // Links to folders are not followed: they may lead back to where they stand.
      if (entry.isDirectory()) return filesIn(path);
      return entry.isFile() || entry.isSymbolicLink() ? [path] : [];
    }),
  );
  return nested.flat();
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (cause) {
    throw new UsageError(`${path}: no such file or folder. Check the path.`, { cause });
  }
}

/**
 * The documents (.pdf, .txt) under `paths`; folders are searched recursively. A file that is named itself is taken whatever its
 * extension, so that the reader can say what is wrong with it. Throws a UsageError for a path that does not exist.
 */
export async function findFiles(paths: readonly string[]): Promise<FoundFiles> {
  const files = new Set<string>();
  let ignored = 0;
  for (const path of paths) {
    const candidates = (await isFolder(path)) ? await filesIn(path) : null;
    const documents = candidates?.filter((candidate) => isDocument(basename(candidate))) ?? [path];
    for (const document of documents) files.add(document);
    ignored += (candidates?.length ?? 1) - documents.length;
  }
  return { files: [...files].sort(), ignored };
}
