/** How many are remembered: those that are being worked on. */
const capacity = 4;

/** What is known of the files that were read last, by name; the one that was not read for the longest is forgotten. */
export class RecentFiles<Known> {
  readonly #known = new Map<string, Known>();

  get(file: string): Known | undefined {
    return this.#known.get(file);
  }

  remember(file: string, known: Known): Known {
    this.#known.delete(file);
    this.#known.set(file, known);
    const [oldest] = this.#known.keys();
    if (this.#known.size > capacity && oldest !== undefined) this.#known.delete(oldest);
    return known;
  }
}
