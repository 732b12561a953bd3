import { DocumentHighlight, languages, type Disposable } from 'vscode';
import { mentionAt } from '../../core/corpus/navigation';
import { foldKey } from '../../core/text/fold';
import { articleLanguage, type LiveArticles } from '../liveArticles/liveArticles';

/** Marks every mention of the actor or place under the caret, in whatever spelling. */
export function registerDocumentHighlights(articles: LiveArticles): Disposable {
  return languages.registerDocumentHighlightProvider(articleLanguage, {
    provideDocumentHighlights: (document, position) => {
      const live = articles.get(document);
      const here = live && mentionAt(live.mentions, live.offset(position));
      // VS Code's own marking of equal words is wanted where there is no name.
      if (!live || !here) return undefined;
      const nameOf = ({ start, end }: { start: number; end: number }): string =>
        foldKey(live.text.slice(start, end));
      const name = here.id === null ? nameOf(here) : undefined;
      return live.mentions
        .filter(({ kind, id }) => kind === here.kind && id === here.id)
        .filter((mention) => name === undefined || nameOf(mention) === name)
        .map((mention) => new DocumentHighlight(live.range(mention)));
    },
  });
}
