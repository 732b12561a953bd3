import { languages, Location, Position, Uri, type Disposable } from 'vscode';
import { articleLanguage, type LiveArticles } from '../liveArticles/liveArticles';
import { mentionsUnder } from '../mentions/mentionHover';

/** Go to Definition on a mention: its entry in the corpus' gazetteer, the outermost mention's first. */
export function registerMentionDefinition(articles: LiveArticles): Disposable {
  return languages.registerDefinitionProvider(articleLanguage, {
    provideDefinition: (document, position) => {
      const live = articles.get(document);
      if (!live) return [];
      const { corpus, folder } = live.open;
      return mentionsUnder(live.mentions, live.offset(position)).flatMap(({ kind, id }) => {
        const source = id === null ? undefined : corpus.entity({ kind, id })?.source;
        if (source?.file === undefined) return [];
        const start = new Position(Math.max(0, (source.line ?? 1) - 1), 0);
        return [new Location(Uri.joinPath(folder, source.file), start)];
      });
    },
  });
}
