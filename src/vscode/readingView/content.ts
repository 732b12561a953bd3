import { l10n, type TextDocument } from 'vscode';
import type { Article } from '../../core/corpus/article';
import { directionOf, isRightToLeft, languageOf } from '../../core/text/direction';
import { embeddedRuns } from '../../core/text/embedded';
import { normaliseText } from '../../core/text/normalise';
import { structureOf } from '../../core/text/structure';
import type { Span } from '../../core/text/words';
import type { PageArticle, PageBlock, PageRun } from '../../reader/protocol';
import type { LiveArticle } from '../liveArticles';

/** A document as the page sets it; `live` where it is an article. */
export function pageArticle(document: TextDocument, live: LiveArticle | undefined): PageArticle {
  const text = live?.text ?? normaliseText(document.getText());
  const told = live?.article.language;
  const language = told === undefined || told === 'und' ? languageOf(text) : told;
  const direction = isRightToLeft(language) ? 'rtl' : 'ltr';
  const blocks = structureOf(text).map((block): PageBlock => {
    const letters = text.slice(block.start, block.end);
    const own = directionOf(letters, language);
    return {
      ...block,
      direction: own,
      runs: embeddedRuns(letters, own).map((run) => runOf(letters, run, block.start)),
      ...(own === direction ? {} : { language: languageOf(letters) }),
    };
  });
  return {
    title: live?.article.title ?? document.uri.path.split('/').at(-1) ?? '',
    language,
    direction,
    text,
    blocks,
    facts: live ? factsOf(live.article) : [],
  };
}

function runOf(letters: string, { start, end }: Span, from: number): PageRun {
  const words = letters.slice(start, end);
  const place = { start: from + start, end: from + end };
  return /\p{L}/u.test(words) ? { ...place, language: languageOf(words) } : place;
}

function factsOf({ source, published, words }: Article): readonly string[] {
  return [
    ...(source === undefined ? [] : [source]),
    ...(published === undefined ? [] : [published]),
    ...(words > 0 ? [l10n.t('{0} words', words)] : []),
  ];
}
