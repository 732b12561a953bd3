/** Prints a JSON object with one long list in pieces, for the whole of it may be too long for one string. */
export class JsonList {
  readonly #out: (text: string) => void;
  #first = true;

  /** `{"key":[` */
  constructor(key: string, out: (text: string) => void) {
    this.#out = out;
    out(`{${JSON.stringify(key)}:[`);
  }

  add(item: unknown): void {
    this.#out((this.#first ? '' : ',\n') + JSON.stringify(item));
    this.#first = false;
  }

  end(): void {
    this.#out(']}\n');
  }
}
