import { readLanguageNames, withLanguage } from '../gazetteer/builtin/languageNames';
import { compilingGazetteer } from '../gazetteer/compile';
import type { Entity, EntityKind } from '../gazetteer/entity';
import { mergingGazetteers, type Gazetteer } from '../gazetteer/gazetteer';
import { emptyGazetteer, type GazetteerFile } from '../gazetteer/gazetteerDocument';
import { readingGazetteer } from '../gazetteer/readGazetteer';
import type { Problem } from '../problem';
import { createRecogniser, type Recogniser } from '../recognise/recogniser';
import { atOnce, type Slices } from '../slices';
import { emptyCodebook, type Codebook } from '../tagging/codebook';
import { readingCodebook } from '../tagging/readCodebook';
import { decodeUtf8, lineOfBadUtf8 } from '../text/decode';
import { articleFilter } from './articleFilter';
import { configFile, readConfig, type CorpusConfig, type NamedFile } from './config';
import { articlePathsOf } from './files';
import { noMetadata, type MetadataTable } from './metadataTable';

/** What decides how the articles of a corpus are read: corpus.yaml and the files that it names. Immutable. */
export interface CorpusSettings {
  readonly config: CorpusConfig;
  readonly gazetteer: Gazetteer;
  readonly codebook: Codebook;
  readonly metadata: MetadataTable;
  /** Compiled when it is first asked for, if not before. */
  readonly recogniser: () => Recogniser;
  readonly problems: readonly Problem[];
  /** The files that decide what is found in an article, by path; not the table of metadata. */
  readonly sources: ReadonlyMap<string, Uint8Array>;
  /** The files that these settings come from, or would come from. */
  readonly paths: ReadonlySet<string>;
  /** Whether a file is an article, by its path: it matches the patterns, and is no sidecar and none of `paths`. */
  readonly isArticle: (path: string) => boolean;
}

/** Settings for as long as none have been read: of a corpus that has no files, and knows no names. */
export function defaultSettings(): CorpusSettings {
  return settingsFrom(new Map(), []);
}

/** The settings that come from these files, without a table of metadata: what another thread reads articles by. */
export function settingsFrom(
  sources: ReadonlyMap<string, Uint8Array>,
  builtin: readonly Entity[],
): CorpusSettings {
  return atOnce(makingSettingsFrom(sources, builtin));
}

/** As `settingsFrom`, in slices; see `makingSettings` for `before` and `compiled`. */
export function* makingSettingsFrom(
  sources: ReadonlyMap<string, Uint8Array>,
  builtin: readonly Entity[],
  before?: CorpusSettings,
  compiled?: boolean,
): Slices<CorpusSettings> {
  const config = readConfigFile(sources.get(configFile));
  const files = { config, files: sources, metadata: noMetadata, problems: [] };
  return yield* makingSettings(files, builtin, before, compiled);
}

/** What a corpus.yaml says, or the lack of one. */
export function readConfigFile(bytes: Uint8Array | undefined): CorpusConfig {
  return readConfig(bytes && decodeUtf8(bytes));
}

/** What settings are made of. */
export interface SettingsFiles {
  readonly config: CorpusConfig;
  /** The files that are there, by path, and the names of languages that the bundle lacks by `languageFile`. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly metadata: MetadataTable;
  readonly problems: readonly Problem[];
}

/**
 * Makes settings of files that were read. Of `before` what comes from the same bytes is taken, compiled as it is; if
 * `compiled` is set, a new gazetteer is compiled too.
 */
export function* makingSettings(
  { config, files, metadata, problems: known }: SettingsFiles,
  builtin: readonly Entity[],
  before: CorpusSettings | undefined,
  compiled = false,
): Slices<CorpusSettings> {
  const problems: Problem[] = [...config.problems, ...known];
  const yaml = ({ path }: NamedFile): string | undefined => {
    const bytes = files.get(path);
    if (bytes === undefined) return undefined;
    const line = lineOfBadUtf8(bytes);
    if (line !== undefined) {
      problems.push({ code: 'encoding-unknown', severity: 'error', file: path, line, data: {} });
    }
    return decodeUtf8(bytes);
  };
  const actors = yaml(config.actors);
  yield;
  const places = yaml(config.places);
  yield;
  const same = before && isSameGazetteer(before, config, files) ? before : undefined;
  const gazetteer =
    same?.gazetteer ??
    (yield* mergingGazetteers(
      inLanguages(builtin, files),
      [
        yield* readingFile(config.actors, actors, 'actor'),
        yield* readingFile(config.places, places, 'place'),
      ],
      (file) => (file === config.actors.path ? actors : places),
    ));
  let recogniser: Recogniser | undefined;
  if (!same && compiled) recogniser = createRecogniser(gazetteer, {}, yield* compilingGazetteer(gazetteer));
  yield;
  const { path } = config.codebook;
  const written = yaml(config.codebook);
  const isKnown =
    before?.config.codebook.path === path && isSameFile(before.sources.get(path), files.get(path));
  const codebook = isKnown
    ? before.codebook
    : written === undefined
      ? emptyCodebook
      : yield* readingCodebook(path, written);
  yield;
  const paths = new Set([configFile, ...namedFiles(config).map(({ path }) => path)]);
  const matches = articleFilter(config.articles);
  return {
    config,
    gazetteer,
    codebook,
    metadata,
    recogniser: same?.recogniser ?? (() => (recogniser ??= createRecogniser(gazetteer))),
    problems: [...problems, ...gazetteer.problems, ...codebook.problems, ...metadata.problems],
    sources: new Map([...files].filter(([path]) => path !== config.metadata?.path)),
    paths,
    isArticle: (path) => matches(path) && !paths.has(path) && articlePathsOf(path).length === 0,
  };
}

function* readingFile(
  { path }: NamedFile,
  text: string | undefined,
  kind: EntityKind,
): Slices<GazetteerFile> {
  return text === undefined ? emptyGazetteer(kind) : yield* readingGazetteer(path, text, kind);
}

/** The files that a corpus.yaml names or would find by default. */
export function namedFiles({ actors, places, codebook, metadata }: CorpusConfig): readonly NamedFile[] {
  return [actors, places, codebook, ...(metadata ? [metadata] : [])];
}

const languagePrefix = ':names/';

/** Among the sources, the names of a language; no file of a corpus is called so. */
export function languageFile(language: string): string {
  return languagePrefix + language;
}

/** Whether the files say the same of entities as those that other settings come from. */
function isSameGazetteer(
  { config: earlier, sources }: CorpusSettings,
  config: CorpusConfig,
  files: ReadonlyMap<string, Uint8Array>,
): boolean {
  const languages = (all: ReadonlyMap<string, Uint8Array>): string =>
    [...all.keys()].filter((path) => path.startsWith(languagePrefix)).join();
  return (
    earlier.actors.path === config.actors.path &&
    earlier.places.path === config.places.path &&
    languages(sources) === languages(files) &&
    [config.actors.path, config.places.path].every((path) => isSameFile(sources.get(path), files.get(path)))
  );
}

/** Whether two files, or the lack of them, are the same. */
export function isSameFile(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  if (one === other) return true;
  if (one === undefined || one.length !== other?.length) return false;
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
  return true;
}

function inLanguages(builtin: readonly Entity[], files: ReadonlyMap<string, Uint8Array>): readonly Entity[] {
  let entities = builtin;
  for (const [path, bytes] of files) {
    if (!path.startsWith(languagePrefix)) continue;
    entities = withLanguage(entities, path.slice(languagePrefix.length), readLanguageNames(bytes));
  }
  return entities;
}
