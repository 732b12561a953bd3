/**
 * A trie over word ids, as open-addressed tables of integers: a step costs one multiplication and a few reads, and a
 * hundred thousand names fit in a few megabytes. Node 0 is the root; word ids begin at 1.
 */
export class Trie {
  #capacity = 1024;
  #nodes = new Int32Array(this.#capacity);
  #words = new Int32Array(this.#capacity);
  #children = new Int32Array(this.#capacity);
  #used = 0;
  #size = 1;

  /** The number of nodes. */
  get size(): number {
    return this.#size;
  }

  /** The child of `node` by `word`; 0 where there is none. */
  step(node: number, word: number): number {
    const mask = this.#capacity - 1;
    let slot = hash(node, word) & mask;
    while (this.#children[slot] !== 0) {
      if (this.#nodes[slot] === node && this.#words[slot] === word) return this.#children[slot] ?? 0;
      slot = (slot + 1) & mask;
    }
    return 0;
  }

  /** The node of a sequence of words, made where it is missing. */
  add(words: readonly number[]): number {
    let node = 0;
    for (const word of words) node = this.step(node, word) || this.#insert(node, word);
    return node;
  }

  #insert(node: number, word: number): number {
    if (this.#used * 2 >= this.#capacity) this.#grow();
    const child = this.#size++;
    this.#put(node, word, child);
    return child;
  }

  #put(node: number, word: number, child: number): void {
    const mask = this.#capacity - 1;
    let slot = hash(node, word) & mask;
    while (this.#children[slot] !== 0) slot = (slot + 1) & mask;
    this.#nodes[slot] = node;
    this.#words[slot] = word;
    this.#children[slot] = child;
    this.#used++;
  }

  #grow(): void {
    const [nodes, words, children] = [this.#nodes, this.#words, this.#children];
    this.#capacity *= 2;
    this.#nodes = new Int32Array(this.#capacity);
    this.#words = new Int32Array(this.#capacity);
    this.#children = new Int32Array(this.#capacity);
    this.#used = 0;
    for (let slot = 0; slot < children.length; slot++) {
      const child = children[slot] ?? 0;
      if (child !== 0) this.#put(nodes[slot] ?? 0, words[slot] ?? 0, child);
    }
  }
}

function hash(node: number, word: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
