/** An entry to be added, as the file will have it; offsets are code points. */
export interface NewEntry {
  readonly id: string;
  readonly tags: readonly string[];
  readonly start: number;
  readonly end: number;
  readonly by: string;
  readonly created: string;
}

interface Entry {
  /** Comments and blank lines above it. */
  readonly gap: string;
  readonly text: string;
}

/**
 * What a sidecar should look like after an edit, worked out with lines and nothing else: no YAML, and nothing of the
 * code that is tested. It knows files such as the sample's: block style, two spaces, no quotation marks or backslashes.
 */
export class SidecarModel {
  readonly #head: string;
  readonly #entries: readonly Entry[];
  readonly #tail: string;

  private constructor(head: string, entries: readonly Entry[], tail: string) {
    this.#head = head;
    this.#entries = entries;
    this.#tail = tail;
  }

  static read(text: string): SidecarModel {
    const [head = '', body] = text.split(/(?<=^passages:\n)/m);
    if (body === undefined) return new SidecarModel(text, [], '');
    const parts = body.split(/(?=^ {2}(?:- |#)|^#)/m);
    const entries: Entry[] = [];
    let gap = '';
    for (const part of parts) {
      if (part.startsWith('  - ')) {
        entries.push({ gap, text: part });
        gap = '';
      } else gap += part;
    }
    return new SidecarModel(head, entries, gap);
  }

  get text(): string {
    return this.#head + this.#entries.map(({ gap, text }) => gap + text).join('') + this.#tail;
  }

  get ids(): readonly string[] {
    return this.#entries.map(({ text }) => /id: (.*)/.exec(text)?.[1] ?? '');
  }

  /** Directly after the entries that begin before it, or begin with it and end before it. */
  add(article: string, entry: NewEntry): SidecarModel {
    const at = this.#entries.filter(({ text }) => {
      const [start, end] = [numberIn(text, 'start'), numberIn(text, 'end')];
      return start < entry.start || (start === entry.start && end <= entry.end);
    }).length;
    const head = this.#head.includes('passages:\n') ? this.#head : `${this.#head}passages:\n`;
    const added = { gap: '', text: entryText(article, entry) };
    return new SidecarModel(head, this.#entries.toSpliced(at, 0, added), this.#tail);
  }

  /** Comments above it stay. */
  remove(id: string): SidecarModel {
    const at = this.ids.indexOf(id);
    const gap = this.#entries[at]?.gap ?? '';
    const entries = this.#entries.toSpliced(at, 1);
    const next = entries[at];
    if (next === undefined) return new SidecarModel(this.#head, entries, gap + this.#tail);
    return new SidecarModel(this.#head, entries.with(at, { ...next, gap: gap + next.gap }), this.#tail);
  }

  tags(id: string, tags: readonly string[]): SidecarModel {
    return this.#change(id, (text) =>
      text.replace(
        /^ {4}tags:\n(?: {6}- .*\n)+/m,
        `    tags:\n${tags.map((tag) => `      - ${tag}\n`).join('')}`,
      ),
    );
  }

  /** Of an entry that has no note yet, or has one in a block; it stands before the reader's name. */
  note(id: string, note: string): SidecarModel {
    return this.#change(id, (text) =>
      text
        .replace(/^ {4}note: \|\n(?:(?: {6}.*)?\n)+/m, '')
        .replace(/^ {4}by: /m, `    note: |\n${note.replace(/^(?=.)/gm, '      ')}\n    by: `),
    );
  }

  #change(id: string, change: (text: string) => string): SidecarModel {
    const entries = this.#entries.map((entry, i) =>
      this.ids[i] === id ? { ...entry, text: change(entry.text) } : entry,
    );
    return new SidecarModel(this.#head, entries, this.#tail);
  }
}

/** As many code points of context as are kept. */
const context = 64;

function entryText(article: string, { id, tags, start, end, by, created }: NewEntry): string {
  const points = [...article];
  const slice = (from: number, to: number): string => points.slice(Math.max(0, from), to).join('');
  const fields = [
    `id: ${id}`,
    'tags:',
    ...tags.map((tag) => `  - ${tag}`),
    `start: ${start}`,
    `end: ${end}`,
    `quote: ${scalar(slice(start, end))}`,
    `before: ${scalar(slice(start - context, start))}`,
    `after: ${scalar(slice(end, end + context))}`,
    `by: ${by}`,
    `created: ${created}`,
  ];
  return `  - ${fields.join('\n    ')}\n`;
}

/** In quotes where a YAML reader would drop a space or break the line, or where it begins with a mark. */
function scalar(text: string): string {
  if (/["'\\\u00a0\u200b-\u200f\t]/.test(text)) throw new Error(`The model cannot write ${text}`);
  const isPlain = /^[\p{L}(«“]/u.test(text) && !/\n|: | #|[\s:]$/u.test(text);
  return isPlain ? text : `"${text.replaceAll('\n', '\\n')}"`;
}

function numberIn(text: string, key: string): number {
  return Number(new RegExp(`^ {4}${key}: (\\d+)`, 'm').exec(text)?.[1]);
}
