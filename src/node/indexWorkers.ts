import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { ArticleRequest, ReadingPool } from '../core/corpus/readingPool';

export interface WorkerData {
  readonly folder: string;
  readonly sources: ReadonlyMap<string, Uint8Array>;
}

export interface WorkerTask {
  readonly id: number;
  readonly articles: readonly ArticleRequest[];
}

export interface WorkerAnswer {
  readonly id: number;
  /** See `encodeRecords`. */
  readonly records: Uint8Array<ArrayBuffer>;
}

interface Waiting {
  readonly resolve: (records: Uint8Array) => void;
  readonly reject: (error: Error) => void;
}

/** Each thread has a recogniser of its own: more would take more memory than they save time. */
const mostThreads = 4;
/** A thread takes as long to get up to speed as it then takes for so many articles. */
const worthAThread = 1000;
/**
 * One core is left to the reader; but where that leaves one thread alone with so many articles, a second one joins it.
 * Not at once: while the first gets up to speed, its compiler keeps the other core busy.
 */
const tooManyForOne = 20_000;
const readAloneFirst = 4000;

/**
 * Threads that read the articles of a folder of this machine. `script` is the built `indexWorker`.
 */
export class IndexWorkers implements ReadingPool {
  readonly width: number;
  readonly #idle: Worker[] = [];
  readonly #all: Worker[] = [];
  readonly #tasks: WorkerTask[] = [];
  readonly #waiting = new Map<number, Waiting>();
  readonly #start: () => void;
  #id = 0;
  #read = 0;
  #failure: Error | undefined;

  /** Threads for about so many articles. */
  constructor(script: string, data: WorkerData, articles: number, cores = availableParallelism()) {
    this.#start = () => this.#add(new Worker(script, { workerData: data }));
    const first = Math.max(1, Math.min(mostThreads, cores - 1, Math.round(articles / worthAThread)));
    this.width = cores === 2 && articles >= tooManyForOne ? 2 : first;
    for (let threads = 0; threads < first; threads++) this.#start();
  }

  /** How many threads there are by now. */
  get threads(): number {
    return this.#all.length;
  }

  read(articles: readonly ArticleRequest[]): Promise<Uint8Array> {
    return new Promise((resolve, reject) => {
      if (this.#failure) return reject(this.#failure);
      const id = ++this.#id;
      this.#waiting.set(id, { resolve, reject });
      this.#tasks.push({ id, articles });
      this.#dispatch();
    });
  }

  dispose(): void {
    this.#fail(new Error('The reading was stopped.'));
  }

  #add(worker: Worker): void {
    worker.on('message', ({ id, records }: WorkerAnswer) => {
      this.#idle.push(worker);
      this.#dispatch();
      this.#waiting.get(id)?.resolve(records);
      this.#waiting.delete(id);
    });
    worker.on('error', (error) => this.#fail(error instanceof Error ? error : new Error(String(error))));
    this.#all.push(worker);
    this.#idle.push(worker);
  }

  #dispatch(): void {
    while (this.#tasks.length > 0) {
      const worker = this.#idle.pop();
      if (!worker) return;
      const task = this.#tasks.shift();
      this.#read += task?.articles.length ?? 0;
      worker.postMessage(task);
      if (this.#all.length < this.width && this.#read >= readAloneFirst) this.#start();
    }
  }

  #fail(error: Error): void {
    this.#failure ??= error;
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
    this.#tasks.length = 0;
    for (const worker of this.#all) void worker.terminate();
  }
}
