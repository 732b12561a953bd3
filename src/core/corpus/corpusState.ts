import type { Entity } from '../gazetteer/entity';
import { inSlices, type Pause } from '../slices';
import { affectedBy } from './affected';
import { ArticleReader } from './articleReader';
import { ArticleShelf } from './articleShelf';
import type { CachedCorpus } from './cachedCorpus';
import { stampOf } from './cacheFiles';
import { checksumText } from './checksum';
import type { FileList } from './fileList';
import { articlePathsOf, sidecarPath, type CorpusFiles } from './files';
import type { CorpusOptions } from './corpusOptions';
import type { KeptArticle } from './keptArticle';
import { metadataColumns } from './metadataTable';
import type { PoolDesk } from './readInPool';
import { makingSettingsFrom, type CorpusSettings } from './settings';

/** What a corpus knows: its files, its settings, and its articles as they were read by them. */
export class CorpusState {
  readonly files: CorpusFiles;
  readonly list: FileList;
  readonly shelf = new ArticleShelf();
  readonly pause: Pause | undefined;
  readonly #builtin: readonly Entity[];
  #settings: CorpusSettings;
  #reader: ArticleReader;
  #fingerprint: string | undefined;
  /** Numbers what is begun, so that of two readings the later one counts, whichever ends first. */
  #turn = 0;
  #settingsTurn = 0;

  constructor(
    files: CorpusFiles,
    list: FileList,
    settings: CorpusSettings,
    { builtin, pause }: CorpusOptions,
  ) {
    this.#builtin = builtin;
    this.files = files;
    this.list = list;
    this.pause = pause;
    this.#settings = settings;
    this.#reader = new ArticleReader(settings);
  }

  get settings(): CorpusSettings {
    return this.#settings;
  }

  get reader(): ArticleReader {
    return this.#reader;
  }

  /** The number of the reading that the settings come from. */
  get settingsTurn(): number {
    return this.#settingsTurn;
  }

  /** Tells these settings from others that would find other things in articles. */
  get fingerprint(): string {
    return (this.#fingerprint ??= fingerprintOf(this.#settings));
  }

  nextTurn(): number {
    return ++this.#turn;
  }

  /** False where later settings were faster. */
  useSettings(settings: CorpusSettings, turn: number): boolean {
    if (turn < this.#settingsTurn) return false;
    this.#settingsTurn = turn;
    this.#settings = settings;
    this.#reader = new ArticleReader(settings, this.#reader);
    this.#fingerprint = undefined;
    return true;
  }

  /** Whether a file is an article or a sidecar that was read as it is on the disk, and is not being edited. */
  isReadFromDisk(path: string): boolean {
    const article = [path, ...articlePathsOf(path)].find((one) => this.shelf.article(one) !== undefined);
    return article !== undefined && !this.isUnsaved(article) && this.shelf.isReadFromDisk(article);
  }

  /** Whether an article or its sidecar has edits that are not on the disk. */
  isUnsaved(path: string): boolean {
    const { isUnsaved } = this.files;
    return isUnsaved !== undefined && (isUnsaved(path) || isUnsaved(sidecarPath(path)));
  }

  /** What a reading on other threads needs, under the settings of now. */
  poolDesk(): PoolDesk {
    const settings = this.#settings;
    return {
      queue: this.shelf.waiting.queue(),
      nextTurn: () => this.nextTurn(),
      names: this.shelf.index.names,
      isUnsaved: (path) => this.isUnsaved(path),
      request: (path) => ({
        path,
        size: this.list.stamp(path)?.size ?? 0,
        hasSidecar: this.list.has(sidecarPath(path)),
        row: this.#reader.row(path),
      }),
      keep: (record, turn) => {
        const wanted = this.shelf.expects(record.facts.path, turn);
        if (wanted) this.shelf.keep(record, turn, 'disk');
        return wanted;
      },
      isStale: () => this.#settings !== settings,
    };
  }

  /** What a cache needs. */
  cached(): CachedCorpus {
    const { shelf, list } = this;
    const fingerprint = (): string => this.fingerprint;
    return {
      names: shelf.index.names,
      commonNames: () => shelf.index.namesOfAtLeast(Math.max(2, shelf.size >> 10)),
      paths: () => shelf.paths(),
      get size() {
        return shelf.size;
      },
      get fingerprint() {
        return fingerprint();
      },
      stamp: (path) => {
        if (shelf.number(path) === undefined) return undefined;
        return stampOf(list.stamp(path), list.stamp(sidecarPath(path)), rowNumber(this.#reader, path));
      },
      sources: this.#settings.sources,
      affectedSince: (sources) => this.#affectedSince(sources),
      keep: (record, isAffected) => {
        const { path } = record.facts;
        if (!shelf.waiting.has(path) || this.isUnsaved(path)) return false;
        const article = shelf.keep(record, this.nextTurn(), 'cache');
        if (!isAffected(article)) return true;
        shelf.await(path);
        return false;
      },
      record: (path) => shelf.record(path),
      pause: this.pause,
    };
  }

  /** Rows of the table of metadata are compared one by one: nothing is said of them here. */
  async #affectedSince(sources: ReadonlyMap<string, Uint8Array>): Promise<(article: KeptArticle) => boolean> {
    const now = this.#settings;
    const before = await inSlices(makingSettingsFrom(sources, this.#builtin, now, true), this.pause);
    return affectedBy({ ...before, metadata: now.metadata }, now);
  }
}

function rowNumber(reader: ArticleReader, path: string): number {
  const row = reader.row(path);
  if (row === undefined) return 0;
  let hash = 1;
  for (const key of metadataColumns) {
    const value = row[key] ?? '';
    for (let at = 0; at < value.length; at++) hash = Math.imul(hash, 31) + value.charCodeAt(at);
    // What ends in one field is another row than what begins the next.
    hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  }
  return hash >>> 0;
}

function fingerprintOf({ sources, config }: CorpusSettings): string {
  const parts = [...sources].sort(([a], [b]) => (a < b ? -1 : 1));
  return parts
    .map(([path, bytes]) => `${path} ${checksumText(bytes)}`)
    .concat(config.metadata?.path ?? '')
    .join('\n');
}
