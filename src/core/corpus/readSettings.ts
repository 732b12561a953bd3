import { isBuiltInLanguage } from '../gazetteer/builtin/languageNames';
import type { Problem } from '../problem';
import { inSlices, type Pause, type Slices } from '../slices';
import { checksumText } from './checksum';
import { configFile, type CorpusConfig } from './config';
import type { CorpusOptions } from './corpusOptions';
import { FileError, type CorpusFiles } from './files';
import { noMetadata, type MetadataTable } from './metadataTable';
import {
  isSameFile,
  languageFile,
  makingSettings,
  namedFiles,
  readConfigFile,
  type CorpusSettings,
} from './settings';

export interface SettingsReading {
  /** Whether there is such a file, as far as one knows. */
  readonly has: (path: string) => boolean;
  /** The settings that were read last: what stands on the same bytes is taken from them. */
  readonly before?: CorpusSettings | undefined;
  /** Leaves out the table of metadata, which grows with the corpus. */
  readonly withoutTable?: boolean;
}

/**
 * Reads the settings. A file that is absent, unreadable or malformed is a problem and the rest is read; only a
 * corpus.yaml that is there and cannot be read throws, a `FileError`.
 */
export async function readSettings(
  files: CorpusFiles,
  { has, before, withoutTable = false }: SettingsReading,
  { builtin, languageNames, pause }: CorpusOptions,
): Promise<CorpusSettings> {
  const start = has(configFile) ? await readBytes(files, configFile) : undefined;
  const config = readConfigFile(start);
  const problems: Problem[] = [];
  const contents = new Map<string, Uint8Array>();
  if (start) contents.set(configFile, start);
  for (const { path, named, line } of namedFiles(withoutTable ? withoutMetadata(config) : config)) {
    try {
      const read = has(path) ? await readBytes(files, path) : undefined;
      // Of the same bytes those of before are kept: then there is nothing to compare later on.
      const known = before?.sources.get(path);
      const bytes = isSameFile(known, read) ? known : read;
      if (bytes !== undefined) contents.set(path, bytes);
      else if (named) {
        problems.push({
          code: 'file-missing',
          severity: 'error',
          file: configFile,
          line,
          data: { name: path },
        });
      }
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      const data = { reason: error.message };
      problems.push({ code: 'file-unreadable', severity: 'error', file: path, line: 1, data });
    }
  }
  const metadata = await metadataOf(config, contents, before?.metadata, pause);
  for (const language of otherLanguages(config, metadata)) {
    const names = await languageNames?.(language);
    if (names !== undefined) contents.set(languageFile(language), names);
  }
  const read = { config, files: contents, metadata, problems };
  // A host that pauses compiles in its pauses too; whoever does not may never need it.
  return inSlices(makingSettings(read, builtin, before, pause !== undefined), pause);
}

function withoutMetadata({ metadata: _, ...config }: CorpusConfig): CorpusConfig {
  return config;
}

/** The languages of a corpus and its table whose names are not in the bundle. */
function otherLanguages(config: CorpusConfig, { languages }: MetadataTable): ReadonlySet<string> {
  const found = new Set<string>();
  for (const language of [config.language, ...languages]) {
    const base = language?.toLowerCase().split(/[-_]/u)[0];
    if (base !== undefined && /^[a-z]{2,3}$/u.test(base) && !isBuiltInLanguage(base)) found.add(base);
  }
  return found;
}

/** The reader of tables is loaded when a corpus has one: few have. */
async function metadataOf(
  { metadata }: CorpusConfig,
  files: ReadonlyMap<string, Uint8Array>,
  before: MetadataTable | undefined,
  pause: Pause | undefined,
): Promise<MetadataTable> {
  const bytes = metadata && files.get(metadata.path);
  if (metadata === undefined || bytes === undefined) return noMetadata;
  const seal = await inSlices(sealing(metadata.path, bytes), pause);
  if (before?.seal === seal) return before;
  const { readingMetadataTable } = await import('./readMetadataTable');
  return { ...(await inSlices(readingMetadataTable(metadata.path, bytes), pause)), seal };
}

/** So many bytes are summed up in no time. */
const pieceSize = 1 << 18;

/** What tells a file, which may be large, from one that it was before. */
function* sealing(path: string, bytes: Uint8Array): Slices<string> {
  let seal = path;
  for (let from = 0; from < bytes.length; from += pieceSize) {
    seal += ` ${checksumText(bytes.subarray(from, from + pieceSize))}`;
    yield;
  }
  return seal;
}

async function readBytes(files: CorpusFiles, path: string): Promise<Uint8Array | undefined> {
  try {
    return await files.read(path);
  } catch (error) {
    if (error instanceof FileError && error.code === 'missing') return undefined;
    throw error;
  }
}
