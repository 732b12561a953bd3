import type { Gazetteer } from '../gazetteer/gazetteer';
import type { Problem } from '../problem';
import { applyCorrections } from '../recognise/corrections';
import type { Recogniser } from '../recognise/recogniser';
import { findAnchor } from '../tagging/anchor';
import { checkSidecar } from '../tagging/checkSidecar';
import type { Codebook } from '../tagging/codebook';
import type { Sidecar } from '../tagging/passage';
import { emptySidecar, readSidecar } from '../tagging/readSidecar';
import { CodePoints } from '../text/codePoints';
import { decodeText, decodeUtf8 } from '../text/decode';
import { languageOf } from '../text/direction';
import { normaliseText } from '../text/normalise';
import { countWords, firstLine, mergeMetadata, type Analysis, type Article } from './article';
import type { CorpusConfig } from './config';
import { FileError, sidecarPath, type CorpusFiles, type FileStamp } from './files';
import type { MetadataTable } from './metadataTable';

/** Larger articles are listed but not read, in bytes. */
export const largestArticle = 4 * 1024 * 1024;

/** An article as read, with what is wrong with it and its sidecar. */
export interface ReadArticle {
  readonly article: Article;
  readonly problems: readonly Problem[];
}

interface ReadText {
  readonly text?: string;
  readonly encoding?: string;
  readonly problems: readonly Problem[];
}

/** Turns the files of one article into an `Article`, under given settings of the corpus. */
export class ArticleReader {
  readonly #settings: {
    readonly files: CorpusFiles;
    readonly config: CorpusConfig;
    readonly codebook: Codebook;
    readonly gazetteer: Gazetteer;
    readonly metadata: MetadataTable;
    readonly recogniser: Recogniser;
  };

  constructor(settings: {
    readonly files: CorpusFiles;
    readonly config: CorpusConfig;
    readonly codebook: Codebook;
    readonly gazetteer: Gazetteer;
    readonly metadata: MetadataTable;
    readonly recogniser: Recogniser;
  }) {
    this.#settings = settings;
  }

  /** An article of which only the path is known. */
  listed(path: string): Article {
    const metadata = mergeMetadata({}, this.#settings.metadata.rows.get(path));
    return {
      path,
      sidecarPath: sidecarPath(path),
      state: 'listed',
      title: metadata.title ?? path,
      language: metadata.language ?? this.#settings.config.language ?? 'und',
      ...(metadata.source === undefined ? {} : { source: metadata.source }),
      ...(metadata.published === undefined ? {} : { published: metadata.published }),
      length: 0,
      words: 0,
      sidecar: emptySidecar,
      mentions: [],
      passages: [],
    };
  }

  /** Reads an article and its sidecar. What cannot be read is a problem, never an exception. */
  async article(path: string, stamps: ReadonlyMap<string, FileStamp>): Promise<ReadArticle> {
    const { config, codebook, gazetteer, metadata } = this.#settings;
    const read = await this.read(path, stamps.get(path)?.size);
    const { sidecar, problem } = await this.#sidecar(sidecarPath(path), stamps);
    const problems: Problem[] = [...read.problems, ...(problem ? [problem] : []), ...sidecar.problems];
    problems.push(
      ...checkSidecar(sidecarPath(path), sidecar, {
        codebook,
        gazetteer,
        codebookFile: config.codebook.path,
        actorsFile: config.actors.path,
        placesFile: config.places.path,
      }),
    );
    const known = mergeMetadata(sidecar.metadata, metadata.rows.get(path));
    const text = read.text ?? '';
    const language = known.language ?? config.language ?? languageOf(text);
    const analysis = read.text === undefined ? noAnalysis : this.analyse(text, sidecar, language);
    const article: Article = {
      ...this.listed(path),
      state: read.text === undefined ? 'unreadable' : 'read',
      title: known.title ?? (firstLine(text) || path),
      language,
      ...(known.source === undefined ? {} : { source: known.source }),
      ...(known.published === undefined ? {} : { published: known.published }),
      ...(read.encoding === undefined ? {} : { encoding: read.encoding }),
      length: new CodePoints(text).length,
      words: countWords(text),
      sidecar,
      ...analysis,
    };
    return { article, problems };
  }

  /** The mentions and passages of a text, by this sidecar. */
  analyse(text: string, sidecar: Sidecar = emptySidecar, language = languageOf(text)): Analysis {
    const { recogniser, gazetteer } = this.#settings;
    const corrections = sidecar.corrections.flatMap(({ anchor, is }) => {
      const anchored = findAnchor(text, anchor);
      return anchored.state === 'lost' ? [] : [{ start: anchored.start, end: anchored.end, is }];
    });
    return {
      mentions: applyCorrections(recogniser.recognise(text, language), corrections, gazetteer),
      passages: sidecar.passages.map((passage) => ({ passage, anchored: findAnchor(text, passage.anchor) })),
    };
  }

  /** The text of an article, normalised; undefined with a problem where it cannot be read as text. */
  async read(path: string, size = 0): Promise<ReadText> {
    const problem = (
      code: Problem['code'],
      severity: Problem['severity'],
      data: Problem['data'] = {},
      line = 1,
    ): Problem => ({ code, severity, file: path, line, data });
    const megabytes = (bytes: number): number => Math.round((bytes / 1024 / 1024) * 10) / 10;

    if (size > largestArticle) {
      const data = { size: megabytes(size), limit: megabytes(largestArticle) };
      return { problems: [problem('file-too-large', 'error', data)] };
    }
    let bytes: Uint8Array;
    try {
      bytes = await this.#settings.files.read(path);
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      return { problems: [problem('file-unreadable', 'error', { reason: error.message })] };
    }
    const decoded = decodeText(bytes);
    if (!decoded.ok) return { problems: [problem(decoded.code, 'error', {}, decoded.line)] };
    const text = normaliseText(decoded.text);
    const problems = /\S/.test(text) ? [] : [problem('file-empty', 'warning')];
    if (!decoded.guessed) return { text, problems };
    const encoding = decoded.encoding;
    return { text, encoding, problems: [...problems, problem('encoding-guessed', 'warning', { encoding })] };
  }

  async #sidecar(
    path: string,
    stamps: ReadonlyMap<string, FileStamp>,
  ): Promise<{ readonly sidecar: Sidecar; readonly problem?: Problem }> {
    if (!stamps.has(path)) return { sidecar: emptySidecar };
    try {
      return { sidecar: readSidecar(path, decodeUtf8(await this.#settings.files.read(path))) };
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      if (error.code === 'missing') return { sidecar: emptySidecar };
      const data = { reason: error.message };
      const problem: Problem = { code: 'file-unreadable', severity: 'error', file: path, line: 1, data };
      return { sidecar: { ...emptySidecar, writable: false }, problem };
    }
  }
}

const noAnalysis: Analysis = { mentions: [], passages: [] };
