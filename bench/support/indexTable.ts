import type { IndexFigures } from './indexBench';

/** One line of the table: what it says of a corpus, and the most that it may say. */
interface Row {
  readonly name: string;
  readonly of: (figures: IndexFigures) => number;
  readonly limit?: number;
  readonly digits?: number;
}

const rows: readonly Row[] = [
  { name: 'list, read, decode: seconds', of: ({ reading }) => reading.wall / 1000, digits: 2 },
  { name: 'cold: seconds', of: ({ cold }) => cold.wall / 1000, digits: 2 },
  { name: '  times reading', of: ({ cold, reading }) => cold.wall / reading.wall, limit: 3, digits: 2 },
  { name: '  the same in processor time', of: ({ cold, reading }) => cold.cpu / reading.cpu, digits: 2 },
  { name: '  open article right: ms', of: ({ nearest }) => nearest.wall, limit: 300 },
  { name: '  the same in processor time', of: ({ nearest }) => nearest.cpu },
  { name: '  blocks, 99.9th percentile: ms', of: ({ coldBlocks }) => coldBlocks.p999, limit: 20, digits: 1 },
  { name: '  longest block: ms', of: ({ coldBlocks }) => coldBlocks.longest },
  { name: 'warm: seconds', of: ({ warm }) => warm.wall / 1000, digits: 2 },
  { name: '  part of cold', of: ({ warm, cold }) => warm.wall / cold.wall, limit: 0.15, digits: 3 },
  { name: '  the same in processor time', of: ({ warm, cold }) => warm.cpu / cold.cpu, digits: 3 },
  { name: '  blocks, 99.9th percentile: ms', of: ({ warmBlocks }) => warmBlocks.p999, limit: 20, digits: 1 },
  { name: '  longest block: ms', of: ({ warmBlocks }) => warmBlocks.longest },
  { name: 'memory: bytes an article', of: ({ memory, size }) => memory / size },
  { name: '  mentions an article', of: ({ mentions, size }) => mentions / size, digits: 1 },
  {
    name: '  part of 2 KB an article + 24 B a mention',
    of: ({ memory, size, mentions }) => memory / (2048 * size + 24 * mentions),
    limit: 1,
    digits: 2,
  },
  {
    name: 'cache: part of the text',
    of: ({ cacheSize, textSize }) => cacheSize / textSize,
    limit: 0.5,
    digits: 2,
  },
  { name: 'entity added: articles read', of: ({ entityAdded }) => entityAdded.read },
  { name: '  ms', of: ({ entityAdded }) => entityAdded.wall },
  { name: 'ripgrep for the same names: seconds', of: ({ ripgrep = NaN }) => ripgrep / 1000, digits: 2 },
];

/** What is to be as fast among many articles as among few, in milliseconds. */
const flat: readonly Row[] = [
  { name: 'one article edited: ms', of: ({ edit }) => edit, digits: 2 },
  { name: 'next mention: ms', of: ({ next }) => next, digits: 2 },
  { name: 'hover: ms', of: ({ hover }) => hover, digits: 4 },
  { name: '50 references: ms', of: ({ references }) => references, digits: 1 },
  { name: 'an article opened in the tree: ms', of: ({ expansion }) => expansion, digits: 4 },
];
/** Times as long as with the fewest articles. */
const flatLimit = 1.3;

/** Prints the figures of corpora beside each other, and marks what is over its limit. */
export function printTable(all: readonly IndexFigures[]): void {
  const head = all.map(({ size, entities }) => `${size / 1000}k/${entities / 1000}k`);
  print('articles/entities', head);
  for (const { name, of, limit, digits = 0 } of rows) {
    print(
      name,
      all.map((figures) => figure(of(figures), digits, limit)),
      limit,
    );
  }
  for (const { name, of, digits = 0 } of flat) {
    const cells = all.map((figures) => {
      const least = all.find(({ entities }) => entities === figures.entities) ?? figures;
      return figure(of(figures), digits, of(least) * flatLimit);
    });
    print(name, cells, `${flatLimit} × the first`);
  }
  console.log('  ! over the limit; threads shorten what a clock says, not processor time');
}

function figure(value: number, digits: number, limit: number | undefined): string {
  if (Number.isNaN(value)) return '–';
  const over = limit !== undefined && value > limit;
  if (over) process.exitCode = 1;
  return `${value.toFixed(digits)}${over ? '!' : ' '}`;
}

function print(name: string, cells: readonly string[], limit?: number | string): void {
  const columns = cells.map((cell) => cell.padStart(10)).join('');
  console.log(`  ${name.padEnd(42)}${columns}${limit === undefined ? '' : `   ${limit}`}`);
}
