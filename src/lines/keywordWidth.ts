import type { PageLine } from './protocol';

/** The widest that the column of keywords may be, as a part of the page. */
const most = 0.34;

let pen: CanvasRenderingContext2D | null | undefined;

/** How wide the column of keywords must be for all of them, in CSS pixels. */
export function keywordWidth(lines: readonly PageLine[], list: HTMLElement): number {
  const limit = Math.max(80, list.clientWidth * most);
  pen ??= document.createElement('canvas').getContext('2d');
  if (!pen) return limit;
  const { fontFamily, fontSize } = getComputedStyle(list);
  pen.font = `700 ${fontSize} ${fontFamily}`;
  let widest = 0;
  const known = new Set<string>();
  for (const { text } of lines) {
    if (known.has(text)) continue;
    known.add(text);
    widest = Math.max(widest, pen.measureText(text).width);
    if (widest >= limit) return Math.round(limit);
  }
  // Letters draw beyond their own width.
  return Math.ceil(widest + 12);
}
