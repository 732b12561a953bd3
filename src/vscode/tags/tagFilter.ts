import type { Codebook } from '../../core/tagging/codebook';
import { searchTags } from '../../core/tagging/searchTags';
import { isWithin } from '../../core/tagging/tagPath';

/** Which tags a query leaves in the tree: those that it finds in any spelling, with those above and below them. */
export class TagFilter {
  readonly query: string;
  /** What it finds in a codebook. */
  #found: { readonly codebook: Codebook; readonly paths: readonly string[] } | undefined;

  /** '' leaves all. */
  constructor(query: string) {
    this.query = query;
  }

  get isEmpty(): boolean {
    return this.query === '';
  }

  /** Whether a tag is shown. */
  shows(codebook: Codebook, path: string): boolean {
    if (this.isEmpty) return true;
    return this.#foundIn(codebook).some((one) => isWithin(one, path) || isWithin(path, one));
  }

  /** Whether a tag is found, or one above it: what only leads to others shows nothing else. */
  finds(codebook: Codebook, path: string): boolean {
    return this.isEmpty || this.#foundIn(codebook).some((one) => isWithin(path, one));
  }

  #foundIn(codebook: Codebook): readonly string[] {
    if (this.#found?.codebook !== codebook) {
      const paths = searchTags(codebook.all(), this.query).map(({ path }) => path);
      this.#found = { codebook, paths };
    }
    return this.#found.paths;
  }
}
