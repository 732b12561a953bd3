import { Corpus } from '../../src/core/corpus/corpus';
import { MemoryFiles } from './memoryFiles';

/** A gazetteer of two, of which one was merged. */
export const actors = `gazetteer: 1
actors:
  vladimir-putin:
    kind: person
    name: بوتين
  russia:
    kind: state
    name: روسيا
    was: [russian-federation]
`;

export const putin = { kind: 'actor', id: 'vladimir-putin' } as const;

export const codebook = 'codebook: 1\ntags:\n  x:\n    label: X\n';

/** A sidecar of one passage with the tag `x`. */
export function sidecar(id: string, start: number, quote: string): string {
  const end = start + [...quote].length;
  return `sidecar: 1\npassages:\n  - id: ${id}\n    tags: [x]\n    start: ${start}\n    end: ${end}\n    quote: ${quote}\n`;
}

/** A corpus that knows no names but those of its own gazetteer. */
export async function openCorpus(files: MemoryFiles): Promise<Corpus> {
  return Corpus.open(files, { builtin: [] });
}

/** The same, read, with files that count what is done to them from then on. */
export async function readCorpus(
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<[Corpus, MemoryFiles]> {
  const memory = new MemoryFiles(files);
  const corpus = await openCorpus(memory);
  await corpus.readArticles();
  memory.forget();
  return [corpus, memory];
}

export const paths = (corpus: Corpus): readonly string[] => corpus.articles.map(({ path }) => path).sort();

/** As `actors.yaml:4 name-missing`. */
export const problems = (corpus: Corpus): readonly string[] =>
  corpus.problems.map(({ file, line, code }) => `${file}:${line} ${code}`);
