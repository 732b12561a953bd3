/**
 * A trie over word ids, as an open-addressed table of integers: a step costs one multiplication and mostly one look at
 * memory, and a hundred thousand names fit in a few megabytes. Node 0 is the root; word ids begin at 1.
 */
export class Trie {
  #mask: number;
  /** For each slot the node, the word, the child (0 where the slot is free) and nothing: none lies across cache lines. */
  #slots: Int32Array<ArrayBuffer>;
  #size = 1;

  /** `expected` is how many nodes it will have, about; one of another size is only slower to make. */
  constructor(expected = 500) {
    this.#mask = maskFor(expected);
    this.#slots = new Int32Array((this.#mask + 1) * stride);
  }

  /** The number of nodes. */
  get size(): number {
    return this.#size;
  }

  /** The child of `node` by `word`; 0 where there is none. */
  step(node: number, word: number): number {
    const slots = this.#slots;
    let slot = hash(node, word) & this.#mask;
    for (;;) {
      const at = slot * stride;
      const child = slots[at + 2] ?? 0;
      if (child === 0 || (slots[at] === node && slots[at + 1] === word)) return child;
      slot = (slot + 1) & this.#mask;
    }
  }

  /** The child of `node` by `word`, made where it is missing. */
  child(node: number, word: number): number {
    if (this.#size * 2 > this.#mask) this.#grow();
    const slots = this.#slots;
    let slot = hash(node, word) & this.#mask;
    for (;;) {
      const at = slot * stride;
      const child = slots[at + 2] ?? 0;
      if (child !== 0 && slots[at] === node && slots[at + 1] === word) return child;
      if (child === 0) {
        slots[at] = node;
        slots[at + 1] = word;
        return (slots[at + 2] = this.#size++);
      }
      slot = (slot + 1) & this.#mask;
    }
  }

  #put(node: number, word: number, child: number): void {
    const slots = this.#slots;
    let slot = hash(node, word) & this.#mask;
    while (slots[slot * stride + 2] !== 0) slot = (slot + 1) & this.#mask;
    const at = slot * stride;
    slots[at] = node;
    slots[at + 1] = word;
    slots[at + 2] = child;
  }

  #grow(): void {
    const old = this.#slots;
    this.#mask = this.#mask * 2 + 1;
    this.#slots = new Int32Array((this.#mask + 1) * stride);
    for (let at = 0; at < old.length; at += stride) {
      const child = old[at + 2] ?? 0;
      if (child !== 0) this.#put(old[at] ?? 0, old[at + 1] ?? 0, child);
    }
  }
}

const stride = 4;

/** One less than the power of two of slots in which so many entries leave half of them free. */
function maskFor(entries: number): number {
  return (1 << (33 - Math.clz32(entries))) - 1;
}

function hash(node: number, word: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
