import type { Problem } from '../problem';
import type { Article } from './article';
import type { ArticleRecord } from './articleRecord';
import { duplicateIds } from './corpusProblems';
import type { ArticleFacts } from './articleFacts';
import { KeptArticle } from './keptArticle';
import { MentionIndex } from './mentionIndex';
import { MentionPages } from './mentionPages';
import type { NameTable } from './nameTable';
import { codeBits, mentionSize } from './packedMentions';
import { PassageIds } from './passageIds';
import { SharedFacts } from './sharedFacts';
import { WaitingList } from './waitingList';

interface Entry {
  readonly article: KeptArticle;
  /** The number of the reading that it comes from. */
  readonly turn: number;
  readonly origin: Origin;
}

/** Where an article was read: on the disk, in a document with edits, or in a cache of what was read before. */
export type Origin = 'disk' | 'unsaved' | 'cache';

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
  readonly waiting = new WaitingList();
  /** What is another one since it was last asked for. */
  #changed = new Set<string>();
  readonly #shared = new SharedFacts();
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

  /** An article as it can be stored; undefined where it was not read, or from what is not on the disk. */
  record(path: string): ArticleRecord | undefined {
    const entry = this.#entries[this.#numbers.get(path) ?? -1];
    const isRead = entry?.article.state === 'read' && entry.origin !== 'unsaved' && !this.waiting.has(path);
    return isRead ? { ...entry.article.packed, problems: this.problemsOf(path) } : undefined;
  }

  /** The paths of the articles that came, went, changed or wait to be read, since this was last called. */
  takeChanged(): ReadonlySet<string> {
    const changed = this.#changed;
    this.#changed = new Set();
    return new Set([...changed, ...this.waiting]);
  }

  /** Whether an article was read as it is on the disk, and waits for no other reading. */
  isReadFromDisk(path: string): boolean {
    const entry = this.#entries[this.#numbers.get(path) ?? -1];
    return entry?.article.state === 'read' && entry.origin === 'disk' && !this.waiting.has(path);
  }

  /** Lets an article that is known be read again. */
  await(path: string): void {
    if (this.#numbers.has(path)) this.waiting.add(path);
  }

  add(facts: ArticleFacts): void {
    const { path } = facts;
    const known = this.#numbers.get(path);
    const n = known ?? this.#free.pop() ?? this.#entries.length;
    if (known === undefined) this.#membership++;
    this.#numbers.set(path, n);
    this.#entries[n] = {
      article: new KeptArticle(facts, nothing, 0, this.index.names),
      turn: 0,
      origin: 'disk',
    };
    this.waiting.add(path);
  }

  remove(path: string): void {
    const n = this.#numbers.get(path);
    if (n === undefined) return;
    this.index.replace(n, this.#entries[n]?.article.names() ?? [], []);
    this.#ids.set(path, []);
    this.#problems.delete(path);
    this.waiting.delete(path);
    this.#changed.add(path);
    this.#numbers.delete(path);
    this.#entries[n] = undefined;
    this.#free.push(n);
    this.#membership++;
  }

  /** Whether what this reading gives is still wanted: the article is there, and no later reading was faster. */
  expects(path: string, turn: number): boolean {
    const known = this.#entries[this.#numbers.get(path) ?? -1];
    return known !== undefined && known.turn < turn;
  }

  /** Takes in an article that `expects` it. */
  keep(
    { facts, mentions, names, words, problems }: ArticleRecord,
    turn: number,
    origin: Origin,
  ): KeptArticle {
    const { path } = facts;
    const n = this.#numbers.get(path);
    if (n === undefined) throw new Error(`${path} is no article.`);
    const before = this.#entries[n]?.article;
    const stretch = this.#pages.add(this.#adopted(mentions, names), words);
    const known = this.#shared.of(facts, before?.path ?? path);
    const article = new KeptArticle(known, stretch, mentions.length, this.index.names);
    this.#entries[n] = { article, turn, origin };
    if (origin === 'cache') this.#changed.delete(path);
    else this.#changed.add(path);
    this.waiting.delete(path);
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
}
