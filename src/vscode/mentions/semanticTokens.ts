import {
  Disposable,
  EventEmitter,
  languages,
  SemanticTokensBuilder,
  SemanticTokensLegend,
  type Range,
  type SemanticTokens,
  type TextDocument,
} from 'vscode';
import type { EntityKind } from '../../core/gazetteer/entity';
import { isCandidate, type Mention } from '../../core/recognise/mention';
import type { LiveArticle } from '../liveArticles/liveArticle';
import { articleLanguage, type LiveArticles } from '../liveArticles/liveArticles';
import { kindGroups } from './kindGroups';

const tokenTypes: readonly EntityKind[] = ['actor', 'place'];

/** The same types and modifiers are in package.json, where themes find them. */
const tokensLegend = new SemanticTokensLegend(
  [...tokenTypes],
  [...new Set(Object.values(kindGroups)), 'metonym', 'candidate'],
);

/** Colours the mentions of articles: actors and places, with modifiers for their kind, for metonyms and candidates. */
export function registerSemanticTokens(articles: LiveArticles): Disposable {
  const changed = new EventEmitter<void>();
  const tokensOf = (document: TextDocument, range?: Range): SemanticTokens | undefined => {
    const live = articles.get(document);
    return live && buildTokens(live, range);
  };
  const selector = { language: articleLanguage };
  return Disposable.from(
    changed,
    articles.onDidChange((documents) => {
      if (documents.some(({ languageId }) => languageId === articleLanguage)) changed.fire();
    }),
    languages.registerDocumentSemanticTokensProvider(
      selector,
      {
        onDidChangeSemanticTokens: changed.event,
        provideDocumentSemanticTokens: (document) => tokensOf(document),
      },
      tokensLegend,
    ),
    languages.registerDocumentRangeSemanticTokensProvider(
      selector,
      { provideDocumentRangeSemanticTokens: (document, range) => tokensOf(document, range) },
      tokensLegend,
    ),
  );
}

/** Tokens may not overlap: of nested mentions the outermost is coloured. */
function buildTokens(live: LiveArticle, within: Range | undefined): SemanticTokens {
  const builder = new SemanticTokensBuilder(tokensLegend);
  let end = 0;
  for (const mention of live.mentions) {
    if (mention.start < end) continue;
    end = mention.end;
    const range = live.range(mention);
    // A token lies in one line.
    if (!range.isSingleLine || (within && !within.intersection(range))) continue;
    builder.push(range, mention.kind, modifiersOf(mention));
  }
  return builder.build();
}

function modifiersOf(mention: Mention): string[] {
  const modifiers: string[] = [kindGroups[mention.subtype]];
  if (mention.metonym) modifiers.push('metonym');
  if (isCandidate(mention)) modifiers.push('candidate');
  return modifiers;
}
