import { Disposable, languages, workspace, type TextDocument } from 'vscode';
import type { Corpora } from '../corpora/corpora';
import { articleLanguage } from '../liveArticles/liveArticles';

/** Where a document goes back to when it was ours from the start and is no article any more. */
const plainText = 'plaintext';

/**
 * Gives the open articles their language, and takes it from documents that are articles no longer. A language that
 * the reader chooses himself stays until he opens the article anew.
 */
export function registerArticleLanguage(corpora: Corpora): Disposable {
  // A change of language closes and opens the same document object: the object tells that from a new opening.
  const languageBefore = new WeakMap<TextDocument, string>();

  const update = (document: TextDocument): void => {
    const isArticle = corpora.articleOf(document.uri) !== undefined;
    const before = languageBefore.get(document);
    if (isArticle && before === undefined) {
      languageBefore.set(document, document.languageId === articleLanguage ? plainText : document.languageId);
      setLanguage(document, articleLanguage);
    } else if (!isArticle && before !== undefined) {
      languageBefore.delete(document);
      if (document.languageId === articleLanguage) setLanguage(document, before);
    }
  };
  const updateAll = (): void => workspace.textDocuments.forEach(update);

  updateAll();
  return Disposable.from(corpora.onDidChange(updateAll), workspace.onDidOpenTextDocument(update));
}

function setLanguage(document: TextDocument, language: string): void {
  if (document.languageId === language) return;
  // A document may be closed between the event and the call; there is nothing to set then.
  Promise.resolve(languages.setTextDocumentLanguage(document, language)).catch(() => undefined);
}
