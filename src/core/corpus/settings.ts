import { isBuiltInLanguage, readLanguageNames, withLanguage } from '../gazetteer/builtin/languageNames';
import type { Entity } from '../gazetteer/entity';
import { mergeGazetteers, type Gazetteer } from '../gazetteer/gazetteer';
import { readGazetteer } from '../gazetteer/readGazetteer';
import type { Problem } from '../problem';
import { createRecogniser, type Recogniser } from '../recognise/recogniser';
import type { Codebook } from '../tagging/codebook';
import { readCodebook } from '../tagging/readCodebook';
import { decodeUtf8, lineOfBadUtf8 } from '../text/decode';
import { articleFilter } from './articleFilter';
import type { CorpusOptions } from './corpusOptions';
import { configFile, readConfig, type CorpusConfig, type NamedFile } from './config';
import { articlePathsOf, FileError, type CorpusFiles } from './files';
import { noMetadata, type MetadataTable } from './metadataTable';

/** What decides how the articles of a corpus are read: corpus.yaml and the files that it names. Immutable. */
export interface CorpusSettings {
  readonly config: CorpusConfig;
  readonly gazetteer: Gazetteer;
  readonly codebook: Codebook;
  readonly metadata: MetadataTable;
  /** Compiled when it is first asked for. */
  readonly recogniser: () => Recogniser;
  readonly problems: readonly Problem[];
  /** The files that decide what is found in an article, by path; not the table of metadata. */
  readonly sources: ReadonlyMap<string, Uint8Array>;
  /** The files that these settings come from, or would come from. */
  readonly paths: ReadonlySet<string>;
  /** Whether a file is an article, by its path: it matches the patterns, and is no sidecar and none of `paths`. */
  readonly isArticle: (path: string) => boolean;
}

/** The settings of a corpus that has no files. */
export function defaultSettings(builtin: readonly Entity[]): CorpusSettings {
  return settingsOf(
    { config: readConfig(undefined), files: new Map(), metadata: noMetadata, problems: [] },
    builtin,
  );
}

/** The settings that come from these files, without a table of metadata: what another thread reads articles by. */
export function settingsFrom(
  sources: ReadonlyMap<string, Uint8Array>,
  builtin: readonly Entity[],
): CorpusSettings {
  const start = sources.get(configFile);
  const config = readConfig(start && decodeUtf8(start));
  return settingsOf({ config, files: sources, metadata: noMetadata, problems: [] }, builtin);
}

/**
 * Reads the settings. A file that is absent, unreadable or malformed is a problem and the rest is read; only a
 * corpus.yaml that is there and cannot be read throws, a `FileError`.
 */
export async function readSettings(
  files: CorpusFiles,
  has: (path: string) => boolean,
  options: CorpusOptions,
): Promise<CorpusSettings> {
  const start = has(configFile) ? await readBytes(files, configFile) : undefined;
  const config = readConfig(start && decodeUtf8(start));
  const problems: Problem[] = [];
  const contents = new Map<string, Uint8Array>();
  if (start) contents.set(configFile, start);
  for (const { path, named, line } of namedFiles(config)) {
    try {
      const bytes = has(path) ? await readBytes(files, path) : undefined;
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
  const metadata = await metadataOf(config, contents);
  for (const language of otherLanguages(config, metadata)) {
    const names = await options.languageNames?.(language);
    if (names !== undefined) contents.set(languageFile(language), names);
  }
  return settingsOf({ config, files: contents, metadata, problems }, options.builtin);
}

function settingsOf(
  read: {
    readonly config: CorpusConfig;
    readonly files: ReadonlyMap<string, Uint8Array>;
    readonly metadata: MetadataTable;
    readonly problems: readonly Problem[];
  },
  builtin: readonly Entity[],
): CorpusSettings {
  const { config, files, metadata } = read;
  const problems: Problem[] = [...config.problems, ...read.problems];
  const yaml = ({ path }: NamedFile, empty: string): string => {
    const bytes = files.get(path);
    if (bytes === undefined) return empty;
    const line = lineOfBadUtf8(bytes);
    if (line !== undefined) {
      problems.push({ code: 'encoding-unknown', severity: 'error', file: path, line, data: {} });
    }
    return decodeUtf8(bytes);
  };
  const gazetteer = mergeGazetteers(inLanguages(builtin, files), [
    readGazetteer(config.actors.path, yaml(config.actors, 'gazetteer: 1\n'), 'actor'),
    readGazetteer(config.places.path, yaml(config.places, 'gazetteer: 1\n'), 'place'),
  ]);
  const codebook = readCodebook(config.codebook.path, yaml(config.codebook, 'codebook: 1\n'));
  const paths = new Set([configFile, ...namedFiles(config).map(({ path }) => path)]);
  const matches = articleFilter(config.articles);
  let recogniser: Recogniser | undefined;
  return {
    config,
    gazetteer,
    codebook,
    metadata,
    recogniser: () => (recogniser ??= createRecogniser(gazetteer)),
    problems: [...problems, ...gazetteer.problems, ...codebook.problems, ...metadata.problems],
    sources: new Map([...files].filter(([path]) => path !== config.metadata?.path)),
    paths,
    isArticle: (path) => matches(path) && !paths.has(path) && articlePathsOf(path).length === 0,
  };
}

/** Among the sources, the names of a language; no file of a corpus is called so. */
function languageFile(language: string): string {
  return `:names/${language}`;
}

/** The languages of a corpus and its table whose names are not in the bundle. */
function otherLanguages(config: CorpusConfig, metadata: MetadataTable): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { language } of [config, ...metadata.rows.values()]) {
    const base = language?.toLowerCase().split(/[-_]/u)[0];
    if (base !== undefined && /^[a-z]{2,3}$/u.test(base) && !isBuiltInLanguage(base)) found.add(base);
  }
  return found;
}

function inLanguages(builtin: readonly Entity[], files: ReadonlyMap<string, Uint8Array>): readonly Entity[] {
  let entities = builtin;
  for (const [path, bytes] of files) {
    const language = /^:names\/(.*)$/u.exec(path)?.[1];
    if (language !== undefined) entities = withLanguage(entities, language, readLanguageNames(bytes));
  }
  return entities;
}

/** The reader of tables is loaded when a corpus has one: few have. */
async function metadataOf(
  { metadata }: CorpusConfig,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<MetadataTable> {
  const bytes = metadata && files.get(metadata.path);
  if (metadata === undefined || bytes === undefined) return noMetadata;
  const { readMetadataTable } = await import('./readMetadataTable');
  return readMetadataTable(metadata.path, bytes);
}

function namedFiles({ actors, places, codebook, metadata }: CorpusConfig): readonly NamedFile[] {
  return [actors, places, codebook, ...(metadata ? [metadata] : [])];
}

async function readBytes(files: CorpusFiles, path: string): Promise<Uint8Array | undefined> {
  try {
    return await files.read(path);
  } catch (error) {
    if (error instanceof FileError && error.code === 'missing') return undefined;
    throw error;
  }
}
