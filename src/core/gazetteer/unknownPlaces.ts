import type { Problem } from '../problem';
import type { Entity, EntityRef } from './entity';

/** The text of a gazetteer file, by its path; undefined where it is not at hand. */
export type TextOf = (file: string) => string | undefined;

/** The entries that lie within a place that `find` does not know, each at the line of its `within` where the text is known. */
export function unknownPlaces(
  entities: readonly Entity[],
  find: (ref: EntityRef) => Entity | undefined,
  textOf: TextOf = () => undefined,
): readonly Problem[] {
  const known = new Map<string, readonly string[]>();
  const linesOf = (file: string): readonly string[] => {
    const lines = known.get(file) ?? textOf(file)?.split('\n') ?? [];
    known.set(file, lines);
    return lines;
  };
  return entities.flatMap(({ within, source: { file, line = 1 } }): readonly Problem[] => {
    if (within === undefined || file === undefined || find({ kind: 'place', id: within })) return [];
    const at = lineOfWithin(linesOf(file), line);
    return [{ code: 'unknown-place', severity: 'error', file, line: at, data: { id: within } }];
  });
}

/** Counted from 1, like the line of the entry, which it is where the key is on no line of its own. */
function lineOfWithin(lines: readonly string[], entry: number): number {
  const outer = indentOf(lines[entry - 1] ?? '');
  for (let n = entry; n < lines.length; n++) {
    const line = lines[n] ?? '';
    if (/^\s*(?:#|$)/.test(line)) continue;
    if (indentOf(line) <= outer) break;
    if (/(?:^|[{,])\s*["']?within["']?\s*:/.test(line)) return n + 1;
  }
  return entry;
}

function indentOf(line: string): number {
  return line.search(/[^ ]/);
}
