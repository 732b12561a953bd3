import type { Problem } from '../problem';
import type { Article } from './article';
import type { ArticleRecord } from './articleRecord';
import { duplicateIds } from './corpusProblems';
import { KeptArticle, type ArticleFacts } from './keptArticle';
import { MentionIndex } from './mentionIndex';
import { MentionPages } from './mentionPages';
import type { NameTable } from './nameTable';
import { codeBits, mentionSize } from './packedMentions';
import { PassageIds } from './passageIds';

interface Entry {
  readonly article: KeptArticle;
  /** The number of the reading that it comes from. */
  readonly turn: number;
}

const nothing = { page: new Int32Array(0), from: 0, length: 0 };

/**
 * The articles of a corpus as they were last read, with their index and their problems, all three in step. An article
 * has a number, small and its own as long as it is there.
 */
export class ArticleShelf {
  readonly index: MentionIndex;
  readonly #numbers = new Map<string, number>();
  readonly #entries: (Entry | undefined)[] = [];
  readonly #free: number[] = [];
  readonly #pages = new MentionPages();
  readonly #ids = new PassageIds();
  /** What is wrong with the articles that something is wrong with, by path. */
  readonly #problems = new Map<string, readonly Problem[]>();
  /** Not read yet, or not since the settings changed. */
  readonly #waiting = new Set<string>();
  readonly #shared = new Map<string, string>();
  #membership = 0;

  constructor() {
    this.index = new MentionIndex({
      path: (n) => this.#entries[n]?.article.path ?? '',
      number: (path) => this.#numbers.get(path),
      names: (n) => this.#entries[n]?.article.names() ?? [],
    });
  }

  get size(): number {
    return this.#numbers.size;
  }

  /** Another number whenever an article came or went. */
  get membership(): number {
    return this.#membership;
  }

  paths(): Iterable<string> {
    return this.#numbers.keys();
  }

  articles(): readonly Article[] {
    return this.#entries.flatMap((entry) => entry?.article ?? []);
  }

  article(path: string): KeptArticle | undefined {
    return this.#entries[this.#numbers.get(path) ?? -1]?.article;
  }

  number(path: string): number | undefined {
    return this.#numbers.get(path);
  }

  /** What is wrong with the articles, each by itself and together. Costs what is wrong, not the corpus. */
  problems(): readonly Problem[] {
    return [...[...this.#problems.values()].flat(), ...duplicateIds(this.#ids, (path) => this.article(path))];
  }

  problemsOf(path: string): readonly Problem[] {
    return this.#problems.get(path) ?? [];
  }

  /** How many articles are to be read. */
  get unread(): number {
    return this.#waiting.size;
  }

  isWaiting(path: string): boolean {
    return this.#waiting.has(path);
  }

  /** The paths of the articles to be read, those of `first` before the others. */
  waiting(first: readonly string[]): readonly string[] {
    return [...new Set([...first.filter((path) => this.#waiting.has(path)), ...this.#waiting])];
  }

  /** Lets an article that is known be read again. */
  await(path: string): void {
    if (this.#numbers.has(path)) this.#waiting.add(path);
  }

  add(facts: ArticleFacts): void {
    const { path } = facts;
    const known = this.#numbers.get(path);
    const n = known ?? this.#free.pop() ?? this.#entries.length;
    if (known === undefined) this.#membership++;
    this.#numbers.set(path, n);
    this.#entries[n] = { article: new KeptArticle(facts, nothing, this.index.names), turn: 0 };
    this.#waiting.add(path);
  }

  remove(path: string): void {
    const n = this.#numbers.get(path);
    if (n === undefined) return;
    this.index.replace(n, this.#entries[n]?.article.names() ?? [], []);
    this.#ids.set(path, []);
    this.#problems.delete(path);
    this.#waiting.delete(path);
    this.#numbers.delete(path);
    this.#entries[n] = undefined;
    this.#free.push(n);
    this.#membership++;
  }

  /** Makes these the articles. Those that are known stay as they are until they are read again. */
  replace(paths: readonly string[], listed: (path: string) => ArticleFacts): void {
    const wanted = new Set(paths);
    for (const path of [...this.#numbers.keys()]) if (!wanted.has(path)) this.remove(path);
    for (const path of paths) {
      const known = this.article(path);
      if (known === undefined || known.state === 'listed') this.add(listed(path));
      else this.#waiting.add(path);
    }
  }

  /** Whether what this reading gives is still wanted: the article is there, and no later reading was faster. */
  expects(path: string, turn: number): boolean {
    const known = this.#entries[this.#numbers.get(path) ?? -1];
    return known !== undefined && known.turn < turn;
  }

  /** Takes in an article that `expects` it. */
  keep({ facts, mentions, names, problems }: ArticleRecord, turn: number): KeptArticle {
    const { path } = facts;
    const n = this.#numbers.get(path);
    if (n === undefined) throw new Error(`${path} is no article.`);
    const before = this.#entries[n]?.article;
    const stretch = this.#pages.add(this.#adopted(mentions, names));
    const article = new KeptArticle(this.#sharing(facts), stretch, this.index.names);
    this.#entries[n] = { article, turn };
    this.#waiting.delete(path);
    if (problems.length > 0) this.#problems.set(path, problems);
    else this.#problems.delete(path);
    this.#ids.set(
      path,
      article.passages.map(({ passage }) => passage.id),
    );
    this.index.replace(n, before?.names() ?? [], article.names());
    return article;
  }

  /** The same mentions with the numbers that their names have here. */
  #adopted(mentions: Int32Array, names: NameTable): Int32Array {
    if (names === this.index.names) return mentions;
    const adopted = mentions.slice();
    for (let at = mentionSize - 1; at < adopted.length; at += mentionSize) {
      const code = adopted[at] ?? 0;
      const number = this.index.names.adopt(names, code >>> codeBits);
      adopted[at] = (number << codeBits) | (code & ((1 << codeBits) - 1));
    }
    return adopted;
  }

  /** The same facts, with one string for what many articles have. */
  #sharing(facts: ArticleFacts): ArticleFacts {
    const share = (value: string): string => {
      const known = this.#shared.get(value);
      if (known === undefined) this.#shared.set(value, value);
      return known ?? value;
    };
    const { language, source, published, encoding } = facts;
    return {
      ...facts,
      language: share(language),
      source: source === undefined ? undefined : share(source),
      published: published === undefined ? undefined : share(published),
      encoding: encoding === undefined ? undefined : share(encoding),
    };
  }
}
