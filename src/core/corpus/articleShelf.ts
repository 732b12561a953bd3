import type { Problem } from '../problem';
import type { Article } from './article';
import type { ReadArticle } from './articleReader';
import { duplicateIds } from './corpusProblems';
import { MentionIndex } from './mentionIndex';
import { PassageIds } from './passageIds';

interface Entry {
  readonly article: Article;
  readonly problems: readonly Problem[];
  /** The number of the reading that it comes from. */
  readonly turn: number;
}

/** The articles of a corpus as they were last read, with their index and their problems, all three in step. */
export class ArticleShelf {
  readonly index = new MentionIndex();
  readonly #entries = new Map<string, Entry>();
  readonly #ids = new PassageIds();
  /** The paths of the articles that something is wrong with. */
  readonly #faulty = new Set<string>();
  /** Not read yet, or not since the settings changed. */
  readonly #waiting = new Set<string>();

  articles(): readonly Article[] {
    return Array.from(this.#entries.values(), ({ article }) => article);
  }

  article(path: string): Article | undefined {
    return this.#entries.get(path)?.article;
  }

  /** What is wrong with the articles, each by itself and together. Costs what is wrong, not the corpus. */
  problems(): readonly Problem[] {
    const each = [...this.#faulty].flatMap((path) => this.problemsOf(path));
    return [...each, ...duplicateIds(this.#ids, (path) => this.article(path))];
  }

  problemsOf(path: string): readonly Problem[] {
    return this.#entries.get(path)?.problems ?? [];
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

  add(article: Article): void {
    this.#entries.set(article.path, { article, problems: [], turn: 0 });
    this.#waiting.add(article.path);
  }

  remove(path: string): void {
    this.#entries.delete(path);
    this.#waiting.delete(path);
    this.#faulty.delete(path);
    this.#ids.set(path, []);
    this.index.set(path, []);
  }

  /** Makes these the articles. Those that are known stay as they are until they are read again. */
  replace(paths: readonly string[], listed: (path: string) => Article): void {
    const wanted = new Set(paths);
    for (const path of [...this.#entries.keys()]) if (!wanted.has(path)) this.remove(path);
    for (const path of paths) {
      const known = this.#entries.get(path);
      if (known === undefined || known.article.state === 'listed') this.add(listed(path));
      else this.#waiting.add(path);
    }
  }

  /** Whether what this reading gives is still wanted: the article is there, and no later reading was faster. */
  expects(path: string, turn: number): boolean {
    const known = this.#entries.get(path);
    return known !== undefined && known.turn < turn;
  }

  keep({ article, problems }: ReadArticle, turn: number): void {
    const { path } = article;
    this.#entries.set(path, { article, problems, turn });
    this.#waiting.delete(path);
    if (problems.length > 0) this.#faulty.add(path);
    else this.#faulty.delete(path);
    this.#ids.set(
      path,
      article.passages.map(({ passage }) => passage.id),
    );
    this.index.set(path, article.mentions);
  }
}
