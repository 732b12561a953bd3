/** A list of listeners; the core's own, since it knows no editor. */
export class Emitter<Event> {
  readonly #listeners = new Set<(event: Event) => void>();

  /** Adds a listener; the function that comes back takes it away again. */
  readonly on = (listener: (event: Event) => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  fire(event: Event): void {
    for (const listener of [...this.#listeners]) listener(event);
  }
}
