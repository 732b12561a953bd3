import type { Page } from 'playwright-core';

/** A rectangle on the page, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A stretch of the document that stands on one row of the screen. */
export interface Piece extends Box {
  readonly text: string;
  /** UTF-16 offsets in the document's text. */
  readonly start: number;
  readonly end: number;
  /** Row of the screen, from 0 at the top. */
  readonly row: number;
}

/**
 * Where stretches of a document stand on the screen, in the active text editor: one piece for each row that a stretch has a part on.
 * Stretches outside the window are left out; `undefined` while the editor has not drawn the text.
 *
 * The view's rows carry no document positions, so what they show is found again in the document with all blanks left out
 * (the view draws blanks, line ends and empty lines in its own ways).
 */
export async function piecesOnScreen(
  page: Page,
  text: string,
  stretches: readonly (readonly [start: number, end: number])[],
): Promise<readonly Piece[] | undefined> {
  const offsets: number[] = [];
  for (let i = 0; i < text.length; i++) if (!/\s/u.test(text.charAt(i))) offsets.push(i);
  const solid = offsets.map((offset) => text.charAt(offset)).join('');
  const wanted = stretches.map(
    ([start, end]) => [solidIndex(offsets, start), solidIndex(offsets, end)] as const,
  );

  const found = await page.evaluate(
    ({ solid, wanted }) => {
      const editor =
        document.querySelector('.editor-group-container.active .editor-instance .monaco-editor') ??
        document.querySelector('.monaco-editor.focused');
      if (!editor) return undefined;
      const rows = [...editor.querySelectorAll('.view-lines > .view-line')]
        .map((element) => ({ element, top: element.getBoundingClientRect().top }))
        .sort((a, b) => a.top - b.top);
      const characters: { node: Text; index: number; row: number }[] = [];
      let shown = '';
      rows.forEach(({ element }, row) => {
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
          for (let index = 0; index < node.data.length; index++)
            if (!/\s/u.test(node.data.charAt(index))) {
              characters.push({ node, index, row });
              shown += node.data.charAt(index);
            }
      });
      const first = solid.indexOf(shown);
      if (shown === '' || first < 0) return undefined;
      const clip = editor.getBoundingClientRect();

      return wanted.flatMap(([from, to], stretch) => {
        const pieces: { stretch: number; from: number; to: number; row: number; box: Box }[] = [];
        for (let at = Math.max(from, first); at < Math.min(to, first + characters.length);) {
          const row = characters[at - first]?.row ?? 0;
          let end = at;
          let box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
          while (end < to && characters[end - first]?.row === row) {
            // One range for each run within a text node: letters must be measured joined.
            const head = characters[end - first];
            if (!head) break;
            let run = end + 1;
            while (run < to && characters[run - first]?.node === head.node) run++;
            const range = document.createRange();
            range.setStart(head.node, head.index);
            range.setEnd(head.node, (characters[run - 1 - first]?.index ?? head.index) + 1);
            for (const rect of range.getClientRects())
              box = {
                left: Math.min(box.left, rect.left),
                right: Math.max(box.right, rect.right),
                top: Math.min(box.top, rect.top),
                bottom: Math.max(box.bottom, rect.bottom),
              };
            end = run;
          }
          const middle = (box.top + box.bottom) / 2;
          if (box.left < box.right && middle > clip.top && middle < clip.bottom)
            pieces.push({ stretch, from: at, to: end, row, box });
          at = end;
        }
        return pieces;
      });
    },
    { solid, wanted },
  );
  return found?.map(({ from, to, row, box }) => {
    const start = offsets[from] ?? 0;
    const end = (offsets[to - 1] ?? 0) + 1;
    return { ...box, row, start, end, text: text.slice(start, end) };
  });
}

/** Index among the non-blank characters of the first one at or after `offset`. */
function solidIndex(offsets: readonly number[], offset: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
