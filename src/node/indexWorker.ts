/** The thread that reads articles for an `IndexWorkers`. */
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { ArticleReader } from '../core/corpus/articleReader';
import type { FileContent } from '../core/corpus/articleText';
import { recordOf } from '../core/corpus/articleRecord';
import { fileProblem, sizeProblem } from '../core/corpus/articleText';
import { sidecarPath } from '../core/corpus/files';
import { NameTable } from '../core/corpus/nameTable';
import type { ArticleRequest } from '../core/corpus/readingPool';
import { encodeRecords } from '../core/corpus/recordCodec';
import { settingsFrom } from '../core/corpus/settings';
import { builtinEntities } from '../core/gazetteer/builtin';
import { fileErrorOf } from './fileErrors';
import type { WorkerAnswer, WorkerData, WorkerTask } from './indexWorkers';
import { readRegularSync } from './readFile';

const { folder, sources } = workerData as WorkerData;
const settings = settingsFrom(sources, builtinEntities());
// Not with the first articles: these may not have been listed yet.
settings.recogniser();
const reader = new ArticleReader(settings);

function read(path: string): FileContent {
  try {
    return { bytes: readRegularSync(join(folder, path)) };
  } catch (error) {
    const { code, message } = fileErrorOf(path, error);
    if (code === 'missing') return 'missing';
    return { problem: fileProblem('file-unreadable', path, { reason: message }) };
  }
}

function recordsOf(articles: readonly ArticleRequest[]): Uint8Array<ArrayBuffer> {
  const names = new NameTable();
  return encodeRecords(
    articles.map(({ path, size, hasSidecar, row }) => {
      const tooLarge = sizeProblem(path, size);
      const article = tooLarge ? { problem: tooLarge } : read(path);
      const sidecar = hasSidecar ? read(sidecarPath(path)) : 'missing';
      return recordOf(reader.read({ path, article, sidecar }, row), names);
    }),
  );
}

parentPort?.on('message', ({ id, articles }: WorkerTask) => {
  const records = recordsOf(articles);
  const answer: WorkerAnswer = { id, records };
  parentPort?.postMessage(answer, [records.buffer]);
});
