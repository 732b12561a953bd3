import { isSeq } from 'yaml';
import type { Problem } from '../problem';
import { itemExtents } from '../yaml/editList';
import type { PairExtent } from '../yaml/pairExtents';
import { rootOf, valueOf } from '../yaml/pairs';
import { YamlSource } from '../yaml/source';
import { TopKeys } from '../yaml/topKeys';
import type { ArticleMetadata, NewCorrection, NewPassage } from './passage';
import { readSidecarDocument, type SidecarDocument } from './sidecarDocument';
import { planEdits } from './sidecarPlan';
import { unflow } from './unflow';

const knownKeys = ['sidecar', 'article', 'passages', 'mentions'];

/** One of the three texts of a merge, taken apart. */
export interface MergeSide {
  readonly document: SidecarDocument;
  readonly passages: ReadonlyMap<string, NewPassage>;
  /** The lines of each passage's entry with the comments directly above it, without indentation. */
  readonly lines: ReadonlyMap<string, readonly string[]>;
  readonly corrections: ReadonlyMap<string, NewCorrection>;
  readonly article: ArticleMetadata;
  /** The lines of the keys that this version does not know. */
  readonly others: ReadonlyMap<string, string>;
}

/** Takes a text apart; a problem where it does not parse or has entries that cannot be read. */
export function readSide(file: string, text: string): MergeSide | Problem {
  const read = readSidecarDocument(file, text);
  // Of a date that is none nothing is lost.
  const wrong = read.sidecar.problems.find(({ code }) => code !== 'bad-date');
  if (wrong !== undefined) return wrong;
  const root = unflow(file, read, (document) => [rootOf(document.yaml) ?? null]);
  const document =
    root &&
    unflow(file, root, (one) => ['passages', 'mentions'].map((key) => valueOf(rootOf(one.yaml), key)));
  const plan = document && planEdits(file, document.sidecar, []);
  const lines = document && entryTexts(document);
  const others = document && otherKeys(document);
  if (!document || !plan || 'code' in plan || !lines || !others) return refusal(file);
  const corrections = new Map(plan.corrections.map((one) => [`${one.anchor.start}-${one.anchor.end}`, one]));
  return { document, passages: plan.passages, lines, corrections, article: plan.article, others };
}

export function refusal(file: string): Problem {
  return { code: 'edit-refused', severity: 'error', file, line: 1, data: {} };
}

/** Where the top-level keys stand. */
export function topExtents({ yaml }: SidecarDocument): readonly PairExtent[] | undefined {
  const map = rootOf(yaml);
  return map ? TopKeys.of(new YamlSource(yaml), map)?.extents() : [];
}

function otherKeys(document: SidecarDocument): ReadonlyMap<string, string> | undefined {
  const others = topExtents(document)?.filter(({ key }) => !knownKeys.includes(key));
  return others && new Map(others.map(({ key, start, end }) => [key, document.yaml.text.slice(start, end)]));
}

function entryTexts(document: SidecarDocument): ReadonlyMap<string, readonly string[]> | undefined {
  const list = valueOf(rootOf(document.yaml), 'passages');
  if (!isSeq(list) || list.items.length === 0) return new Map();
  const source = new YamlSource(document.yaml);
  const limit = topExtents(document)?.find(({ key }) => key === 'passages')?.end;
  const extents = limit === undefined ? undefined : itemExtents(source, list, limit);
  if (extents === undefined) return undefined;
  const lines = new Map<string, readonly string[]>();
  extents.items.forEach(({ start, end }, i) => {
    const id = document.passages[i]?.value?.id;
    const text = source.text.slice(start, end).replace(/\r?\n$/, '');
    if (id !== undefined)
      lines.set(
        id,
        text.split(/\r?\n/).map((line) => dedent(line, extents.column)),
      );
  });
  return lines;
}

function dedent(line: string, column: number): string {
  return line.slice(Math.min(column, /^ */.exec(line)?.[0].length ?? 0));
}
