import { Range, type Position, type TextDocument } from 'vscode';
import type { Analysis, Article } from '../../core/corpus/article';
import { LineTable } from '../../core/text/lineTable';
import { normaliseText } from '../../core/text/normalise';
import type { Span } from '../../core/text/words';
import type { OpenCorpus } from '../corpora/corpora';
import type { ShownReaders } from '../corpora/shownReaders';
import type { FollowedPassages } from './followedPassages';

/** An open document that is an article, as its text is now: what it mentions, and where its passages stand. */
export class LiveArticle implements Analysis {
  readonly document: TextDocument;
  readonly open: OpenCorpus;
  readonly path: string;
  readonly article: Article;
  /** Normalised; the offsets of mentions and passages are offsets into it. */
  readonly text: string;
  readonly #lines: LineTable;
  readonly #shown: (passages: Analysis['passages']) => Analysis['passages'];
  readonly #followed: FollowedPassages | undefined;
  #analysis: Analysis | undefined;
  #passages: Analysis['passages'] | undefined;

  /** `followed` says where passages are that were followed through the edits since they were last found. */
  constructor(
    document: TextDocument,
    open: OpenCorpus,
    article: Article,
    readers: ShownReaders,
    followed?: FollowedPassages,
  ) {
    this.document = document;
    this.open = open;
    this.path = article.path;
    this.article = article;
    this.text = normaliseText(document.getText());
    this.#followed = followed;
    this.#shown = (passages) => readers.shown(open, passages);
    this.#lines = new LineTable(this.text);
  }

  get mentions(): Analysis['mentions'] {
    return this.#analysed.mentions;
  }

  /** Those that are shown: one may look at those of some readers only. */
  get passages(): Analysis['passages'] {
    return (this.#passages ??= this.#shown(this.allPassages));
  }

  /** The others, too. */
  get allPassages(): Analysis['passages'] {
    return this.#analysed.passages;
  }

  /** Done when it is first asked for: that a very long article is shown waits for none of it. */
  get #analysed(): Analysis {
    return (this.#analysis ??= this.#analyse());
  }

  #analyse(): Analysis {
    if (this.article.state === 'unreadable') return nothing;
    const { mentions, passages } = this.open.corpus.analyse(this.path, this.text);
    return { mentions, passages: this.#followed?.placed(passages, this.text) ?? passages };
  }

  range({ start, end }: Span): Range {
    return new Range(...this.#lines.position(start), ...this.#lines.position(end));
  }

  offset({ line, character }: Position): number {
    return this.#lines.offset(line, character);
  }
}

const nothing: Analysis = { mentions: [], passages: [] };
