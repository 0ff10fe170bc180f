/** What runs inside each worker thread of the pool: reads one document a call. */
import { readDocument } from '../pipeline.js';
import { failureOf } from './failure.js';
import { countOcrPage, countPages, type ReadingReply, type ReadingTask } from './reading-task.js';

export default async function read({ path, pages, ocr, ocrLanes }: ReadingTask): Promise<ReadingReply> {
  try {
    const onPage = (done: number, total: number): void => countPages(pages, done, total);
    return { document: await readDocument(path, { ocr, ocrLanes, onPage, onOcrPage: () => countOcrPage(pages) }) };
  } catch (error) {
    return { failure: failureOf(error, path) };
  }
}
