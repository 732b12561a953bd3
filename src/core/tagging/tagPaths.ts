import type { Tag } from './codebook';
import { parentPath, pathUnder } from './tagPath';

/** A former name that already means another tag. */
export interface FormerNameClash {
  readonly tag: string;
  /** The tag whose `was` has the name, and its line. */
  readonly path: string;
  readonly line: number;
  /** The tag that the name means instead. */
  readonly other: string;
}

/**
 * Finds tags by their present and former paths. An entry of `was` is a whole former path, or the former last part
 * of the tag's path; what stands under a tag is found under the tag's former paths too.
 */
export class TagPaths {
  readonly all: readonly Tag[];
  readonly clashes: readonly FormerNameClash[];
  readonly #present = new Map<string, Tag>();
  readonly #former = new Map<string, Tag>();

  constructor(roots: readonly Tag[]) {
    const all: Tag[] = [];
    const collect = (tags: readonly Tag[]): void => {
      for (const tag of tags) {
        all.push(tag);
        if (!this.#present.has(tag.path)) this.#present.set(tag.path, tag);
        collect(tag.children);
      }
    };
    collect(roots);
    this.all = all;
    // What is written out comes before what is only meant: a bare name means one beside its siblings too.
    const former = all.flatMap((tag) =>
      tag.was.map((was) => ({ tag, was, known: this.#remember(tag, was) })),
    );
    this.clashes = former.flatMap(({ tag, was, known }) => {
      const parent = parentPath(tag.path);
      const beside = parent === undefined || was.includes('/') ? undefined : pathUnder(parent, was);
      const isKnown = (beside !== undefined && this.#remember(tag, beside)) || known;
      if (isKnown) return [];
      const other = [was, beside ?? was].map((path) => this.#present.get(path) ?? this.#former.get(path));
      return [{ tag: was, path: tag.path, line: tag.line, other: other.find(Boolean)?.path ?? '' }];
    });
  }

  find(path: string): Tag | undefined {
    const known = this.#present.get(path) ?? this.#former.get(path);
    if (known !== undefined) return known;
    const slash = path.lastIndexOf('/');
    const parent = slash < 0 ? undefined : this.find(path.slice(0, slash));
    if (parent === undefined) return undefined;
    const here = `${parent.path}${path.slice(slash)}`;
    return this.#present.get(here) ?? this.#former.get(here);
  }

  /** False where the path means something already. */
  #remember(tag: Tag, path: string): boolean {
    if (this.#present.has(path) || this.#former.has(path)) return false;
    this.#former.set(path, tag);
    return true;
  }
}
