import {
  DecorationRangeBehavior,
  Disposable,
  OverviewRulerLane,
  window,
  type Range,
  type TextDocument,
  type TextEditor,
  type TextEditorDecorationType,
  type ThemableDecorationRenderOptions,
} from 'vscode';
import { visibleOn } from '../../core/tagging/contrast';
import { lanesOf, tintedLanes } from '../../core/tagging/lanes';
import type { LiveArticle } from '../liveArticles/liveArticle';
import type { LiveArticles } from '../liveArticles/liveArticles';
import { unknownColour } from '../presentation/swatch';

/** The lines by which passages that overlap are told apart: below, above, then doubled. */
const laneWidths = ['0 0 2px', '2px 0 0', '0 0 4px', '4px 0 0'] as const;

/**
 * Draws the tagged passages of the visible articles: a tint in the colour of the passage's first tag, which adds up
 * where a few passages overlap, a line below or above in the same colour, and a mark on the overview ruler. A broken line
 * is that of a passage whose words have changed. Nothing of it cuts the line of text (see lineDirection).
 */
export function registerPassageDecorations(articles: LiveArticles): Disposable {
  const drawing = new PassageDrawing(articles);
  drawing.redraw();
  return Disposable.from(
    drawing,
    articles.onDidChange((documents) => drawing.redraw(documents)),
    window.onDidChangeVisibleTextEditors(() => drawing.redraw()),
  );
}

class PassageDrawing implements Disposable {
  readonly #articles: LiveArticles;
  /** By colour and line. */
  readonly #types = new Map<string, TextEditorDecorationType>();
  /** What each visible editor shows. */
  #shown = new Map<TextEditor, ReadonlySet<string>>();

  constructor(articles: LiveArticles) {
    this.#articles = articles;
  }

  /** Draws the visible editors of these documents, or all. */
  redraw(documents?: readonly TextDocument[]): void {
    const shown = new Map<TextEditor, ReadonlySet<string>>();
    for (const editor of window.visibleTextEditors) {
      const before = this.#shown.get(editor);
      const isConcerned = documents?.includes(editor.document) ?? true;
      shown.set(editor, isConcerned || !before ? this.#draw(editor, before ?? new Set()) : before);
    }
    this.#shown = shown;
    this.#forgetUnused();
  }

  dispose(): void {
    for (const type of this.#types.values()) type.dispose();
    this.#types.clear();
  }

  #draw(editor: TextEditor, before: ReadonlySet<string>): ReadonlySet<string> {
    const live = this.#articles.get(editor.document);
    const groups = live ? rangesByLook(live) : new Map<string, Range[]>();
    for (const key of before) {
      const type = this.#types.get(key);
      if (type && !groups.has(key)) editor.setDecorations(type, []);
    }
    for (const [key, ranges] of groups) editor.setDecorations(this.#type(key), ranges);
    return new Set(groups.keys());
  }

  #type(key: string): TextEditorDecorationType {
    const known = this.#types.get(key);
    if (known) return known;
    const type = decorationType(key);
    this.#types.set(key, type);
    return type;
  }

  /** A codebook can have had many colours by the time a window is closed. */
  #forgetUnused(): void {
    const used = new Set([...this.#shown.values()].flatMap((keys) => [...keys]));
    for (const [key, type] of this.#types) {
      if (used.has(key)) continue;
      type.dispose();
      this.#types.delete(key);
    }
  }
}

/** The passages that look alike, by `colour line style`, and `plain` where they have no tint. */
function rangesByLook(live: LiveArticle): Map<string, Range[]> {
  const groups = new Map<string, Range[]>();
  const drawn = live.passages.flatMap(({ passage, anchored }) =>
    anchored.state === 'lost' ? [] : [{ passage, ...anchored }],
  );
  const lanes = lanesOf(drawn);
  drawn.forEach((span, i) => {
    const tags = span.passage.tags.map((path) => live.open.corpus.codebook.find(path));
    const colour = tags.find((tag) => tag !== undefined)?.colour ?? unknownColour;
    const lane = lanes[i] ?? 0;
    const line = lane % laneWidths.length;
    const style = span.state === 'changed' ? 'dashed' : line < 2 ? 'solid' : 'double';
    const key = `${colour} ${line} ${style}${lane < tintedLanes ? '' : ' plain'}`;
    const ranges = groups.get(key);
    if (ranges) ranges.push(live.range(span));
    else groups.set(key, [live.range(span)]);
  });
  return groups;
}

function decorationType(key: string): TextEditorDecorationType {
  const [colour = unknownColour, line = '0', borderStyle = 'solid', plain] = key.split(' ');
  const on = (background: string, opacity: string): ThemableDecorationRenderOptions => {
    const visible = visibleOn(colour, background);
    const tint = plain === undefined ? { backgroundColor: visible + opacity } : {};
    return { ...tint, borderColor: visible, overviewRulerColor: visible };
  };
  const width = laneWidths[Number(line)] ?? laneWidths[0];
  return window.createTextEditorDecorationType({
    borderWidth: width,
    borderStyle,
    overviewRulerLane: OverviewRulerLane.Left,
    rangeBehavior: DecorationRangeBehavior.ClosedClosed,
    light: on('#ffffff', '24'),
    dark: on('#1f1f1f', '38'),
  });
}
