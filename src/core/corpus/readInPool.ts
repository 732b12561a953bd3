import type { Pause } from '../slices';
import type { ArticleRecord } from './articleRecord';
import type { NameTable } from './nameTable';
import type { ArticleRequest, ReadingPool } from './readingPool';
import { decodeRecords } from './recordCodec';
import type { Tally } from './tally';

/** How many articles are sent to a thread at once: enough that sending costs little, few enough to be soon done. */
const batchSize = 64;
/** So many batches for each thread: one that it works on, and the next. */
const batchesAhead = 2;

/** What a reading on other threads needs of the corpus. */
export interface PoolDesk {
  /** The paths of the articles to be read. */
  readonly queue: Iterator<string, void>;
  readonly nextTurn: () => number;
  /** The names of the corpus. */
  readonly names: NameTable;
  /** Whether the threads would not see what is to be read. */
  readonly isUnsaved: (path: string) => boolean;
  readonly request: (path: string) => ArticleRequest;
  /** Takes in what was read; false where nobody waits for it any more. */
  readonly keep: (record: ArticleRecord, turn: number) => boolean;
  /** Whether the settings are no longer those that the threads have. */
  readonly isStale: () => boolean;
}

/** Reads the articles of a queue on other threads. What cannot be read there stays to be read. */
export async function readInPool(
  pool: ReadingPool,
  desk: PoolDesk,
  options: {
    readonly signal: AbortSignal | undefined;
    readonly tally: Tally;
    readonly pause: Pause | undefined;
  },
): Promise<void> {
  const { signal, tally, pause } = options;
  const isOver = (): boolean => signal?.aborted === true || desk.isStale();
  const work = async (): Promise<void> => {
    while (!isOver()) {
      const batch = nextBatch(desk);
      if (batch.length === 0) return;
      const turn = desk.nextTurn();
      for (const record of decodeRecords(await pool.read(batch), desk.names)) {
        if (isOver()) return;
        if (desk.keep(record, turn)) tally.count(record.facts.path);
        const rest = pause?.();
        if (rest) await rest;
      }
    }
  };
  // Where a thread dies, the others stop too; what is left is read on this one.
  await Promise.all(Array.from({ length: pool.width * batchesAhead }, work)).catch(() => undefined);
}

function nextBatch({ queue, request, isUnsaved }: PoolDesk): readonly ArticleRequest[] {
  const batch: ArticleRequest[] = [];
  while (batch.length < batchSize) {
    const path = queue.next().value;
    if (path === undefined) break;
    if (!isUnsaved(path)) batch.push(request(path));
  }
  return batch;
}
