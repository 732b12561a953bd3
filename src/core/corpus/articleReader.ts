import type { Problem } from '../problem';
import { applyCorrections } from '../recognise/corrections';
import type { Mention } from '../recognise/mention';
import { RecentTexts, type Recognised } from '../recognise/recentTexts';
import type { WordSignature } from '../recognise/wordSignature';
import { AnchorFinder } from '../tagging/anchorFinder';
import { checkSidecar } from '../tagging/checkSidecar';
import type { ArticleMetadata, Sidecar } from '../tagging/passage';
import { emptySidecar, readSidecar } from '../tagging/readSidecar';
import { CodePoints } from '../text/codePoints';
import { countWords } from '../text/countWords';
import { decodeUtf8, lineOfBadUtf8 } from '../text/decode';
import { languageOf } from '../text/direction';
import { firstLine, mergeMetadata, type Analysis } from './article';
import type { ArticleFacts } from './articleFacts';
import { decodeArticle, fileProblem, type FileContent } from './articleText';
import { passageProblems } from './corpusProblems';
import { distinctMentions } from './distinctMentions';
import { sidecarPath } from './files';
import type { CorpusSettings } from './settings';

/** The files of one article as they are on disk: bytes, why they could not be had, or nothing. */
export interface ArticleFiles {
  readonly path: string;
  readonly article: FileContent;
  /** `missing` where there is none. */
  readonly sidecar: FileContent;
}

/** An article as read, with what is wrong with it and its sidecar. */
export interface ReadArticle {
  readonly facts: ArticleFacts;
  readonly mentions: readonly Mention[];
  readonly words: WordSignature;
  readonly problems: readonly Problem[];
  /** Normalised; absent where the article cannot be read as text. */
  readonly text?: string;
}

interface Analysed {
  readonly sidecar: Sidecar;
  readonly analysis: Analysis;
}

const noText = new CodePoints('');
const noWords: WordSignature = new Uint32Array(0);
const noAnalysis: Analysis = { mentions: [], passages: [] };

/** Turns the files of articles into `Article`s, under given settings of the corpus. It reads nothing itself. */
export class ArticleReader {
  readonly #settings: CorpusSettings;
  readonly #recent: RecentTexts;
  /** Asked for by the corpus when a sidecar changed, and then by the editor of the open article. */
  readonly #analysed = new WeakMap<Recognised, Analysed>();

  /** What the reader `before` has recognised lately stays known, where its settings recognise the same. */
  constructor(settings: CorpusSettings, before?: ArticleReader) {
    this.#settings = settings;
    this.#recent =
      before !== undefined && before.#settings.recogniser === settings.recogniser
        ? before.#recent
        : new RecentTexts((text) => {
            const recogniser = settings.recogniser();
            // The signature is that of the text that was recognised last.
            return { mentions: recogniser.recognise(text), words: recogniser.signature() };
          });
  }

  /** An article of which only the path is known. */
  listed(path: string): ArticleFacts {
    const { config } = this.#settings;
    const known = mergeMetadata({}, this.row(path));
    return {
      path,
      state: 'listed',
      title: known.title ?? path,
      language: known.language ?? config.language ?? 'und',
      source: known.source,
      published: known.published,
      encoding: undefined,
      units: 0,
      words: 0,
      sidecar: emptySidecar,
      passages: [],
    };
  }

  /** What the table of metadata says of an article. */
  row(path: string): ArticleMetadata | undefined {
    return this.#settings.metadata.rows.get(path);
  }

  /** Reads an article and its sidecar. What cannot be read is a problem, never an exception. */
  read(files: ArticleFiles, row = this.row(files.path)): ReadArticle {
    const { config } = this.#settings;
    const { path } = files;
    const { text, encoding, problems } = decodeArticle(path, files.article, config.encoding);
    const { sidecar, problems: sidecarProblems } = this.#sidecar(sidecarPath(path), files.sidecar);
    const known = mergeMetadata(sidecar.metadata, row);
    const language = known.language ?? config.language ?? languageOf(text ?? '');
    const points = text === undefined ? noText : new CodePoints(text);
    const { mentions, passages } = text === undefined ? noAnalysis : this.analyse(text, sidecar, points);
    const facts: ArticleFacts = {
      path,
      state: text === undefined ? 'unreadable' : 'read',
      title: known.title ?? (firstLine(text ?? '') || path),
      language,
      source: known.source,
      published: known.published,
      encoding,
      units: text?.length ?? 0,
      pairs: points.pairs.length > 0 ? points.pairs : undefined,
      words: countWords(text ?? ''),
      sidecar,
      passages,
    };
    const words = text === undefined ? noWords : this.#recent.recognise(text).words;
    const all = [...problems, ...sidecarProblems, ...passageProblems(facts)];
    return { facts, mentions, words, problems: all, ...(text === undefined ? {} : { text }) };
  }

  /** The mentions and passages of a text, by this sidecar. */
  analyse(text: string, sidecar: Sidecar, points = new CodePoints(text)): Analysis {
    const recognised = this.#recent.recognise(text);
    const known = this.#analysed.get(recognised);
    if (known?.sidecar === sidecar) return known.analysis;
    const { gazetteer } = this.#settings;
    const anchors = new AnchorFinder(text, points);
    const corrections = sidecar.corrections.flatMap(({ anchor, is }) => {
      const anchored = anchors.find(anchor);
      return anchored.state === 'lost' ? [] : [{ start: anchored.start, end: anchored.end, is }];
    });
    const analysis = {
      mentions: distinctMentions(applyCorrections(recognised.mentions, corrections, gazetteer)),
      passages: sidecar.passages.map((passage) => ({ passage, anchored: anchors.find(passage.anchor) })),
    };
    this.#analysed.set(recognised, { sidecar, analysis });
    return analysis;
  }

  #sidecar(
    path: string,
    content: FileContent,
  ): { readonly sidecar: Sidecar; readonly problems: readonly Problem[] } {
    if (content === 'missing') return { sidecar: emptySidecar, problems: [] };
    if ('problem' in content) {
      return { sidecar: { ...emptySidecar, writable: false }, problems: [content.problem] };
    }
    const badLine = lineOfBadUtf8(content.bytes);
    const read = readSidecar(path, decodeUtf8(content.bytes));
    const sidecar = badLine === undefined ? read : { ...read, writable: false };
    const { config, codebook, gazetteer } = this.#settings;
    const unknown = checkSidecar(path, sidecar, {
      codebook,
      gazetteer,
      codebookFile: config.codebook.path,
      actorsFile: config.actors.path,
      placesFile: config.places.path,
    });
    const encoding = badLine === undefined ? [] : [fileProblem('encoding-unknown', path, {}, badLine)];
    return { sidecar, problems: [...encoding, ...sidecar.problems, ...unknown] };
  }
}
