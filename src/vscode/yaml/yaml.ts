import { Disposable, extensions, languages, type CompletionItem, type TextDocument } from 'vscode';
import type { Corpora } from '../corpora/corpora';
import type { LiveArticles } from '../liveArticles/liveArticles';
import { registerQuickFixes } from './quickFixes';

/** The YAML extension that most have; it makes use of our schemas. */
const otherExtension = 'redhat.vscode-yaml';

/**
 * Help in writing the YAML files of a corpus: completion, cards, ways to what is named, and quick fixes. Loaded when it is
 * asked for.
 */
export function registerYaml(corpora: Corpora, articles: LiveArticles): Disposable {
  const selector = { pattern: '**/*.yaml' };
  const hasOther = (): boolean => extensions.getExtension(otherExtension) !== undefined;
  const fileOf = async (document: TextDocument) =>
    corpora.fileOf(document.uri) && (await import('./yamlFile')).yamlFileOf(corpora, document);
  return Disposable.from(
    registerQuickFixes(corpora),
    languages.registerCompletionItemProvider(
      selector,
      {
        provideCompletionItems: async (document, position, token) => {
          const file = await fileOf(document);
          if (!file || token.isCancellationRequested) return [];
          return [...(await import('./completion')).completions(file, document, position, hasOther())];
        },
        resolveCompletionItem: async (item: CompletionItem) =>
          (await import('./completion')).resolveCompletion(item),
      },
      ' ',
      '/',
      '[',
    ),
    languages.registerHoverProvider(selector, {
      provideHover: async (document, position, token) => {
        const file = await fileOf(document);
        if (!file || token.isCancellationRequested) return undefined;
        return (await import('./looking')).hoverAt(file, document, position, hasOther());
      },
    }),
    languages.registerDefinitionProvider(selector, {
      provideDefinition: async (document, position, token) => {
        const file = await fileOf(document);
        if (!file || token.isCancellationRequested) return [];
        return (await import('./looking')).definitionAt(file, document, position, articles);
      },
    }),
    languages.registerDocumentLinkProvider(selector, {
      provideDocumentLinks: async (document, token) => {
        const file = await fileOf(document);
        if (!file || token.isCancellationRequested) return [];
        return (await import('./looking')).linksIn(file, document);
      },
      resolveDocumentLink: async (link) => (await import('./looking')).resolveLink(link, articles),
    }),
  );
}
