import type { Mention } from '../recognise/mention';
import type { WordSignature } from '../recognise/wordSignature';
import { CodePoints } from '../text/codePoints';
import type { Article } from './article';
import type { ArticleFacts } from './articleFacts';
import type { ArticleRecord } from './articleRecord';
import { sidecarPath } from './files';
import type { Stretch } from './mentionPages';
import type { NameTable } from './nameTable';
import { codeBits, mentionSize, unpackMentions } from './packedMentions';

/** An article as a corpus keeps it: immutable, with its mentions packed; they are unpacked for whoever asks. */
export class KeptArticle implements Article {
  readonly path: string;
  readonly state: Article['state'];
  readonly title: string;
  readonly language: string;
  readonly source: string | undefined;
  readonly published: string | undefined;
  readonly encoding: string | undefined;
  readonly words: number;
  readonly sidecar: Article['sidecar'];
  readonly passages: Article['passages'];
  readonly #units: number;
  readonly #pairs: readonly number[] | undefined;
  readonly #names: NameTable;
  readonly #page: Int32Array;
  readonly #from: number;
  readonly #count: number;
  readonly #wordsLength: number;

  /** `stretch` holds so many integers of mentions, and behind them the signature of its words. */
  constructor(facts: ArticleFacts, stretch: Stretch, mentions: number, names: NameTable) {
    this.path = facts.path;
    this.state = facts.state;
    this.title = facts.title;
    this.language = facts.language;
    this.source = facts.source;
    this.published = facts.published;
    this.encoding = facts.encoding;
    this.words = facts.words;
    this.sidecar = facts.sidecar;
    this.passages = facts.passages;
    this.#units = facts.units;
    this.#pairs = facts.pairs;
    this.#names = names;
    this.#page = stretch.page;
    this.#from = stretch.from;
    this.#count = mentions / mentionSize;
    this.#wordsLength = stretch.length - mentions;
  }

  get sidecarPath(): string {
    return sidecarPath(this.path);
  }

  get length(): number {
    return this.#units - (this.#pairs?.length ?? 0);
  }

  get points(): CodePoints {
    return new CodePoints({ units: this.#units, pairs: this.#pairs ?? [] });
  }

  get mentions(): readonly Mention[] {
    return unpackMentions(this.#page, this.#from, this.#count, this.#names);
  }

  /** Which words it has. */
  get signature(): WordSignature {
    const from = this.#from + this.#count * mentionSize;
    return new Uint32Array(this.#page.buffer, from * 4, this.#wordsLength);
  }

  /** The number of the name of each mention, in the order of the text. */
  names(): readonly number[] {
    const names: number[] = [];
    for (let i = 0; i < this.#count; i++) {
      names.push((this.#page[this.#from + i * mentionSize + 2] ?? 0) >>> codeBits);
    }
    return names;
  }

  /** What this article is made of, for whoever stores it. */
  get packed(): Omit<ArticleRecord, 'problems'> {
    const mentions = this.#page.subarray(this.#from, this.#from + this.#count * mentionSize);
    const facts = { ...this, units: this.#units, pairs: this.#pairs };
    return { facts, mentions, names: this.#names, words: this.signature };
  }
}
