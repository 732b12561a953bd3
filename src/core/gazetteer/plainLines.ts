/** The lines of a part of a text one after another, without blank ones and comments; nothing is cut out for it. */
export class PlainLines {
  readonly text: string;
  /** Where the line that is at hand begins behind its spaces, how many those are, and where it ends. */
  start = 0;
  indent = 0;
  end = 0;
  #isOver = false;
  #next: number;
  readonly #limit: number;

  constructor(text: string, from: number, to: number) {
    this.text = text;
    this.#next = from;
    this.#limit = to;
    this.next();
  }

  /** Whether there is no line at hand. */
  isOver(): boolean {
    return this.#isOver;
  }

  next(): void {
    const { text } = this;
    while (this.#next < this.#limit) {
      const from = this.#next;
      const found = text.indexOf('\n', from);
      this.end = found < 0 || found > this.#limit ? this.#limit : found;
      this.#next = this.end + 1;
      let at = from;
      while (text.charCodeAt(at) === space) at++;
      this.start = at;
      this.indent = at - from;
      const unit = text.charCodeAt(at);
      const isBlank = at >= this.end || unit === hash || (unit === carriageReturn && at + 1 === this.end);
      if (!isBlank) return;
    }
    this.#isOver = true;
  }
}

const [space, hash, carriageReturn] = [0x20, 0x23, 0x0d];
