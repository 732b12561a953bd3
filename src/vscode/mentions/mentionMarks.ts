import { Disposable, window, type Range, type TextEditor, type TextEditorDecorationType } from 'vscode';
import { isCandidate, type Mention } from '../../core/recognise/mention';
import type { LiveArticle } from '../liveArticles/liveArticle';
import type { LiveArticles } from '../liveArticles/liveArticles';

/** How a mention is underlined: what it is shows without its colour. */
type Mark = 'actor' | 'metonym' | 'actor-candidate' | 'place' | 'place-candidate';

// Clear of the letters' dots and tails, and lighter than the letters. Nothing here may widen a letter or set a word apart:
// that would break the joining of a proclitic to the name.
const underline = (line: string, strength: number): string =>
  `underline ${line} color-mix(in srgb, currentColor ${strength}%, transparent); ` +
  'text-underline-position: auto; text-underline-offset: 0.35em;';
const faint = ' -webkit-text-fill-color: color-mix(in srgb, currentColor 75%, transparent);';

const styles: Readonly<Record<Mark, string>> = {
  actor: underline('solid 1px', 60),
  metonym: underline('double 1px', 75),
  'actor-candidate': underline('dashed 1px', 60) + faint,
  place: underline('dotted 2px', 75),
  'place-candidate': underline('dotted 1px', 60) + faint,
};
const marks = Object.keys(styles) as Mark[];

/** Underlines the mentions of articles, in every visible editor; semantic tokens colour them. */
export function registerMentionMarks(articles: LiveArticles): Disposable {
  const types = new Map<Mark, TextEditorDecorationType>(
    marks.map((mark) => [mark, window.createTextEditorDecorationType({ textDecoration: styles[mark] })]),
  );
  const drawn = new WeakMap<TextEditor, LiveArticle>();

  const update = (editor: TextEditor): void => {
    const live = articles.get(editor.document);
    if (live === drawn.get(editor)) return;
    const ranges = live ? rangesByMark(live) : new Map<Mark, Range[]>();
    for (const [mark, type] of types) editor.setDecorations(type, ranges.get(mark) ?? []);
    if (live) drawn.set(editor, live);
    else drawn.delete(editor);
  };
  const updateAll = (): void => window.visibleTextEditors.forEach(update);

  updateAll();
  return Disposable.from(
    ...types.values(),
    articles.onDidChange(updateAll),
    window.onDidChangeVisibleTextEditors(updateAll),
  );
}

/** Of nested mentions the outermost is underlined, as it is the one that is coloured. */
function rangesByMark(live: LiveArticle): Map<Mark, Range[]> {
  const ranges = new Map<Mark, Range[]>();
  let end = 0;
  for (const mention of live.mentions) {
    if (mention.start < end) continue;
    end = mention.end;
    const mark = markOf(mention);
    const same = ranges.get(mark);
    if (same) same.push(live.range(mention));
    else ranges.set(mark, [live.range(mention)]);
  }
  return ranges;
}

function markOf(mention: Mention): Mark {
  if (isCandidate(mention)) return mention.kind === 'actor' ? 'actor-candidate' : 'place-candidate';
  return mention.kind === 'actor' && mention.metonym ? 'metonym' : mention.kind;
}
