import type { Tag } from './codebook';

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
    this.clashes = all.flatMap((tag) => tag.was.flatMap((was) => this.#remember(tag, was) ?? []));
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

  #remember(tag: Tag, was: string): FormerNameClash | undefined {
    const slash = tag.path.lastIndexOf('/');
    // A bare name means both the family that the tag once was and its former name beside its siblings.
    const meanings = slash < 0 || was.includes('/') ? [was] : [was, `${tag.path.slice(0, slash)}/${was}`];
    const free = meanings.filter((path) => !this.#present.has(path) && !this.#former.has(path));
    for (const path of free) this.#former.set(path, tag);
    if (free.length > 0) return undefined;
    const other = meanings.map((path) => this.#present.get(path) ?? this.#former.get(path)).find(Boolean);
    return { tag: was, path: tag.path, line: tag.line, other: other?.path ?? '' };
  }
}
