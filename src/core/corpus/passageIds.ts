/** Which articles' sidecars use which passage ids. Setting an article costs what its sidecar holds, not the corpus. */
export class PassageIds {
  readonly #byArticle = new Map<string, readonly string[]>();
  /** One path, or several where the id is used more than once. */
  readonly #paths = new Map<string, string | ReadonlySet<string>>();
  readonly #shared = new Set<string>();

  /** Replaces the ids of an article; none removes it. */
  set(path: string, ids: readonly string[]): void {
    for (const id of this.#byArticle.get(path) ?? []) this.#update(id, (paths) => paths.delete(path));
    if (ids.length > 0) this.#byArticle.set(path, ids);
    else this.#byArticle.delete(path);
    for (const id of ids) this.#update(id, (paths) => paths.add(path));
  }

  /** The ids that more than one article uses, with their articles sorted by path. */
  *shared(): Iterable<readonly [id: string, paths: readonly string[]]> {
    for (const id of this.#shared) yield [id, [...this.#of(id)].sort()];
  }

  #of(id: string): Set<string> {
    const paths = this.#paths.get(id);
    return new Set(typeof paths === 'string' ? [paths] : paths);
  }

  #update(id: string, change: (paths: Set<string>) => void): void {
    const paths = this.#of(id);
    change(paths);
    const [first] = paths;
    if (first === undefined) this.#paths.delete(id);
    else this.#paths.set(id, paths.size > 1 ? paths : first);
    if (paths.size > 1) this.#shared.add(id);
    else this.#shared.delete(id);
  }
}
