import type { Random } from './random';

/** A character of an edited text: what stands there now, and the offset in the original that it comes from (-1: new). */
interface Cell {
  out: string;
  readonly origin: number;
}

/** A text under edit that knows of each of its characters where it came from. */
export type Cells = Cell[];

export function cellsOf(text: string): Cells {
  return [...Array(text.length).keys()].map((origin) => ({ out: text[origin] ?? '', origin }));
}

export function textOf(cells: Cells): string {
  return cells.map(({ out }) => out).join('');
}

export interface Edited {
  readonly text: string;
  /** What became of a stretch of the original. */
  fate(start: number, end: number): Fate;
}

export type Fate =
  /** In one piece, perhaps misspelt: where it stands now. */
  | { readonly kind: 'whole'; readonly start: number; readonly end: number }
  /** Something of it went, or something came between: where what is left begins and ends. */
  | { readonly kind: 'partial'; readonly start: number; readonly end: number }
  | { readonly kind: 'deleted' };

export function editedText(cells: Cells, original: string): Edited {
  const offsets = new Int32Array(cells.length + 1);
  const placeOf = new Int32Array(original.length).fill(-1);
  cells.forEach(({ out, origin }, i) => {
    offsets[i + 1] = (offsets[i] ?? 0) + out.length;
    if (origin >= 0) placeOf[origin] = i;
  });
  const isLetter = (offset: number): boolean => /[\p{L}\p{N}]/u.test(original[offset] ?? '');
  return {
    text: textOf(cells),
    fate(start, end) {
      let first = -1;
      let last = -1;
      let letters = 0;
      let kept = 0;
      let inOrder = true;
      for (let at = start; at < end; at++) {
        if (!isLetter(at)) continue;
        letters++;
        const place = placeOf[at] ?? -1;
        if (place < 0) continue;
        kept++;
        if (last >= 0 && place < last) inOrder = false;
        if (first < 0) first = place;
        last = Math.max(last, place);
      }
      if (kept === 0) return { kind: 'deleted' };
      let foreign = 0;
      for (let i = first; i <= last; i++) {
        const { origin, out } = cells[i] ?? { origin: -1, out: '' };
        const isInside = origin >= start && origin < end;
        if (!isInside && /[\p{L}\p{N}]/u.test(out)) foreign += out.length;
      }
      const isWhole =
        inOrder && kept >= letters * 0.85 && letters - kept <= 12 && foreign <= Math.max(2, letters * 0.1);
      const place = { start: offsets[first] ?? 0, end: offsets[last + 1] ?? 0 };
      return { kind: isWhole ? 'whole' : 'partial', ...place };
    },
  };
}

type Edit = (cells: Cells, random: Random, other: string) => Cells;

/** What happens to articles: corrected, re-imported, reformatted, cut, merged. Each named for the tables. */
export const edits: Readonly<Record<string, Edit>> = {
  'paragraphs inserted': (cells, random, other) => {
    const paragraphs = other.split('\n').filter((line) => line.length > 40);
    if (paragraphs.length === 0) return cells;
    const at = random.pick(boundaries(cells, '\n'));
    const text = Array.from({ length: 1 + random.below(3) }, () => `${random.pick(paragraphs)}\n`).join('');
    return [...cells.slice(0, at), ...fresh(text), ...cells.slice(at)];
  },
  'paragraphs deleted': (cells, random) => {
    const [start, end] = block(cells, '\n', 1 + random.below(2), random);
    return [...cells.slice(0, start), ...cells.slice(end)];
  },
  'block moved': (cells, random) => moved(cells, '\n', 1 + random.below(3), random),
  'sentences inserted': (cells, random, other) => {
    const sentences = other.split(/(?<=[.؟!])\s/u).filter((line) => line.length > 20);
    if (sentences.length === 0) return cells;
    const at = random.pick(boundaries(cells, ' '));
    return [...cells.slice(0, at), ...fresh(`${random.pick(sentences)} `), ...cells.slice(at)];
  },
  'sentences deleted': (cells, random) => {
    const [start, end] = block(cells, '.', 1 + random.below(3), random);
    return [...cells.slice(0, start), ...cells.slice(end)];
  },
  'sentences moved': (cells, random) => moved(cells, '.', 1 + random.below(2), random),
  'words deleted': (cells, random) => {
    const words = wordRanges(cells);
    const gone = words.filter(() => random.chance(0.03));
    return cells.filter((_, i) => !gone.some(([start, end]) => i >= start && i <= end));
  },
  'words misspelt': (cells, random) => {
    for (const [start, end] of wordRanges(cells)) {
      if (end - start >= 3 && random.chance(0.1)) misspell(cells, start, end, random);
    }
    return cells;
  },
  'letters normalised': (cells) => {
    for (const cell of cells) {
      cell.out = cell.out
        .replace(/[أإآٱ]/g, 'ا')
        .replace(/ة/g, 'ه')
        .replace(/ى/g, 'ي')
        .replace(/ـ/g, '')
        .replace(/[éèê]/g, 'e')
        .replace(/’/g, "'");
    }
    return cells;
  },
  'vowel marks added': (cells, random) => {
    for (const cell of cells) {
      if (/^[\u0621-\u064a]$/.test(cell.out) && random.chance(0.3))
        cell.out += random.pick([...'\u064e\u064f\u0650\u0652\u0651']);
    }
    return cells;
  },
  'quotes restyled': (cells, random) => {
    const [open, close] = random.pick([
      ['«', '»'],
      ['"', '"'],
      ['“', '”'],
      ['« ', ' »'],
    ] as const);
    let marks = 0;
    for (const cell of cells) {
      if (/^[«“]$/.test(cell.out)) cell.out = open;
      else if (/^[»”]$/.test(cell.out)) cell.out = close;
      else if (cell.out === '"') cell.out = marks++ % 2 === 0 ? open : close;
    }
    return cells;
  },
  'no-break spaces': (cells, random) => {
    for (const cell of cells) if (cell.out === ' ' && random.chance(0.2)) cell.out = '\u00a0';
    return cells;
  },
  'lines broken anew': (cells, random) => {
    let column = 0;
    const width = 60 + random.below(60);
    for (const cell of cells) {
      column = cell.out === '\n' ? 0 : column + 1;
      if (cell.out === ' ' && column >= width) {
        cell.out = '\n';
        column = 0;
      }
    }
    return cells;
  },
  'CRLF and byte-order mark': (cells) => {
    for (const cell of cells) if (cell.out === '\n') cell.out = '\r\n';
    return [{ out: '\uFEFF', origin: -1 }, ...cells];
  },
};

/** Deletes a stretch of the original, or the part of it from `from` to `to` (shares of its length). */
export function deleteStretch(cells: Cells, start: number, end: number, from = 0, to = 1): Cells {
  const low = start + Math.floor((end - start) * from);
  const high = start + Math.ceil((end - start) * to);
  return cells.filter(({ origin }) => origin < low || origin >= high);
}

function fresh(text: string): Cells {
  return [...Array(text.length).keys()].map((i) => ({ out: text[i] ?? '', origin: -1 }));
}

/** Places after a mark, and both ends. */
function boundaries(cells: Cells, mark: string): readonly number[] {
  return [0, ...cells.flatMap(({ out }, i) => (out.includes(mark) ? [i + 1] : [])), cells.length];
}

function block(cells: Cells, mark: string, count: number, random: Random): readonly [number, number] {
  const all = boundaries(cells, mark);
  const first = random.below(Math.max(1, all.length - count));
  return [all[first] ?? 0, all[Math.min(all.length - 1, first + count)] ?? cells.length];
}

function moved(cells: Cells, mark: string, count: number, random: Random): Cells {
  const [start, end] = block(cells, mark, count, random);
  const rest = [...cells.slice(0, start), ...cells.slice(end)];
  const at = random.pick(boundaries(rest, mark));
  return [...rest.slice(0, at), ...cells.slice(start, end), ...rest.slice(at)];
}

function wordRanges(cells: Cells): readonly (readonly [number, number])[] {
  const ranges: [number, number][] = [];
  let start = -1;
  cells.forEach(({ out }, i) => {
    const isLetter = /[\p{L}\p{N}\p{M}]/u.test(out);
    if (isLetter && start < 0) start = i;
    if (!isLetter && start >= 0) {
      ranges.push([start, i]);
      start = -1;
    }
  });
  if (start >= 0) ranges.push([start, cells.length]);
  return ranges;
}

/** One slip of the hand: a letter too few, too many, wrong, or two swapped. */
function misspell(cells: Cells, start: number, end: number, random: Random): void {
  const at = start + random.below(end - start - 1);
  const cell = cells[at];
  const next = cells[at + 1];
  if (!cell || !next) return;
  const letters = /[a-z]/i.test(cell.out) ? 'etaoinshrdlu' : 'ابتثجحدرسشعفقكلمنهوي';
  const slip = random.below(4);
  if (slip === 0) cell.out = '';
  else if (slip === 1) cell.out += cell.out;
  else if (slip === 2) cell.out = random.pick([...letters]);
  else [cell.out, next.out] = [next.out, cell.out];
}
