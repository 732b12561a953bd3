import { Hover, languages, type Disposable } from 'vscode';
import type { Mention } from '../../core/recognise/mention';
import { articleLanguage, type LiveArticles } from '../liveArticles/liveArticles';
import { mentionCard } from './mentionCard';

/** A card for every mention under the mouse: the outermost first, then the names within it. */
export function registerMentionHover(articles: LiveArticles): Disposable {
  return languages.registerHoverProvider(articleLanguage, {
    provideHover: (document, position) => {
      const live = articles.get(document);
      if (!live) return undefined;
      const mentions = mentionsUnder(live.mentions, live.offset(position));
      const [outermost] = mentions;
      if (!outermost) return undefined;
      return new Hover(
        mentions.map((mention) => mentionCard(live, mention)),
        live.range(outermost),
      );
    },
  });
}

/** The mentions around an offset, else those that end there; an entity within itself («مدينة الرقة») only once. */
export function mentionsUnder(mentions: readonly Mention[], offset: number): readonly Mention[] {
  const around = mentions.filter(({ start, end }) => start <= offset && offset < end);
  const found = around.length > 0 ? around : mentions.filter(({ end }) => end === offset);
  return found.filter(
    ({ kind, id }, i) =>
      id === null || found.findIndex((other) => other.kind === kind && other.id === id) === i,
  );
}
