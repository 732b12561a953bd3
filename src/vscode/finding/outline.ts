import { DocumentSymbol, l10n, languages, SymbolKind, type Disposable } from 'vscode';
import type { Mention } from '../../core/recognise/mention';
import { structureOf, type Block, type BlockKind } from '../../core/text/structure';
import type { Span } from '../../core/text/words';
import { isMisread } from '../liveArticles/articleEncoding';
import type { LiveArticle } from '../liveArticles/liveArticle';
import { articleLanguage, type LiveArticles } from '../liveArticles/liveArticles';
import { isolated } from '../markdown';
import { entityNames, subtypeName } from '../presentation/entityLook';
import { shortened } from '../presentation/shortened';
import { tagNames } from '../presentation/tagNames';

/** How much of a paragraph stands in the outline and the breadcrumbs, in characters. */
const longest = 40;

/** "Go to Symbol in File", the outline and the breadcrumbs: the paragraphs, with who is named and what is tagged in each. */
export function registerOutline(articles: LiveArticles): Disposable {
  return languages.registerDocumentSymbolProvider(
    articleLanguage,
    {
      provideDocumentSymbols: (document) => {
        const live = articles.get(document);
        // VS Code shows an outline for seconds after the text is another one.
        if (!live || isMisread(document, live)) return undefined;
        return structureOf(live.text).map((block) => blockSymbol(live, block));
      },
    },
    { label: l10n.t('Corpus') },
  );
}

function blockSymbol(live: LiveArticle, block: Block): DocumentSymbol {
  const symbol = symbolOf(live, block, {
    name: shortened(live.text.slice(block.start, block.end), longest),
    detail: blockName(block.kind),
    kind: block.kind === 'headline' || block.kind === 'subheading' ? SymbolKind.Module : SymbolKind.String,
  });
  const isInside = ({ start }: Span): boolean => block.start <= start && start < block.end;
  // A passage may go on into the next paragraph; it stands under the one in which it begins, as far as that goes.
  const passages = live.passages.flatMap(({ passage, anchored }) => {
    if (anchored.state === 'lost' || !isInside(anchored)) return [];
    const { start, end } = anchored;
    return symbolOf(
      live,
      { start, end: Math.min(end, block.end) },
      {
        name: shortened(live.text.slice(start, end), longest),
        detail: tagNames(live.open.corpus.codebook, passage.tags),
        kind: SymbolKind.Key,
      },
    );
  });
  const names = live.mentions.filter(
    (mention) => !mention.nested && isInside(mention) && mention.end <= block.end,
  );
  symbol.children = [...names.map((mention) => mentionSymbol(live, mention)), ...passages].sort((a, b) =>
    a.range.start.compareTo(b.range.start),
  );
  return symbol;
}

function mentionSymbol(live: LiveArticle, mention: Mention): DocumentSymbol {
  const { corpus } = live.open;
  const entity = mention.id === null ? undefined : corpus.entity({ kind: mention.kind, id: mention.id });
  const facts = entity
    ? [entityNames(entity, live.article.language).name, subtypeName(entity.subtype)]
    : [l10n.t('in no gazetteer')];
  return symbolOf(live, mention, {
    name: live.text.slice(mention.start, mention.end).replace(/\s+/gu, ' '),
    detail: facts.map((fact) => isolated(fact)).join(' · '),
    kind: mention.kind === 'actor' ? SymbolKind.Class : SymbolKind.Namespace,
  });
}

function symbolOf(
  live: LiveArticle,
  span: Span,
  { name, detail, kind }: { readonly name: string; readonly detail: string; readonly kind: SymbolKind },
): DocumentSymbol {
  const range = live.range(span);
  return new DocumentSymbol(isolated(name), detail, kind, range, range);
}

function blockName(kind: BlockKind): string {
  switch (kind) {
    case 'headline':
      return l10n.t('headline');
    case 'deck':
      return l10n.t('deck');
    case 'dateline':
      return l10n.t('dateline');
    case 'subheading':
      return l10n.t('cross-heading');
    case 'paragraph':
      return '';
    case 'quotation':
      return l10n.t('quotation');
    case 'boilerplate':
      return l10n.t('boilerplate');
  }
}
