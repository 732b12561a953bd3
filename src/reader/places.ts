import type { ArticleBlock } from './articleBlocks';

/** The first and the last block that stand between two heights of the window; they stand one below the other. */
export function blocksBetween(
  blocks: readonly ArticleBlock[],
  top: number,
  bottom: number,
): readonly [ArticleBlock | undefined, ArticleBlock | undefined] {
  const count = (isBefore: (box: DOMRect) => boolean): number => {
    let low = 0;
    let high = blocks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const box = blocks[middle]?.element.getBoundingClientRect();
      if (box && isBefore(box)) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const first = count((box) => box.bottom <= top);
  const last = count((box) => box.top < bottom) - 1;
  return first <= last ? [blocks[first], blocks[last]] : [undefined, undefined];
}

/**
 * The offset in a block at which the first line begins that reaches below a height of the window; else its end.
 * @param boxOf where the letter at an offset stands in the window.
 */
export function lineAt(
  { block }: ArticleBlock,
  y: number,
  boxOf: (offset: number) => DOMRect | undefined,
): number {
  let [low, high] = [block.start, block.end];
  while (low < high) {
    const middle = (low + high) >> 1;
    // White space at the end of a line has no box: that of the next letter will do.
    const box = [middle, middle + 1].map(boxOf).find((one) => one && one.height > 0);
    if (box && box.bottom <= y) low = middle + 1;
    else high = middle;
  }
  return low;
}
