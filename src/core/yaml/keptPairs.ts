import { pairExtents, type BlockMap } from './pairExtents';
import type { Splice, YamlSource } from './source';

/** A pair of a mapping, whole lines; offsets are those of the text after the splices. */
export interface KeptPair {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The pairs of a mapping in block style that splices leave as they are and that stand between others that they leave:
 * never the first one, which may stand behind a dash, and none whose key stands there twice.
 */
export function keptPairs(
  source: YamlSource,
  target: BlockMap,
  splices: readonly Splice[],
): readonly KeptPair[] {
  const pairs = (pairExtents(source, target) ?? []).map(({ key, start, end }) => {
    const from = source.lineStart(start);
    return { key, start: from, end, isLeft: !splices.some((one) => one.start <= end && one.end >= from) };
  });
  return pairs.flatMap(({ key, start, end, isLeft }, i) => {
    const isBetween = isLeft && pairs[i - 1]?.isLeft === true && pairs[i + 1]?.isLeft !== false;
    if (!isBetween || pairs.filter((other) => other.key === key).length > 1) return [];
    const shift = splices
      .filter((splice) => splice.start < start)
      .reduce((sum, splice) => sum + splice.text.length - (splice.end - splice.start), 0);
    return [{ key, start: start + shift, end: end + shift }];
  });
}
