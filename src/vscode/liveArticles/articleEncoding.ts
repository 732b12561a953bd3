import { Disposable, workspace, type TextDocument, type Uri } from 'vscode';
import type { Article } from '../../core/corpus/article';
import type { Encoding } from '../../core/text/decode';
import type { Corpora } from '../corpora/corpora';
import type { LiveArticle } from './liveArticle';

/** What VS Code calls the encodings that an article can turn out to have. */
const editorNames: Readonly<Record<Encoding, string>> = {
  'utf-8': 'utf8',
  'utf-16le': 'utf16le',
  'utf-16be': 'utf16be',
  'windows-1256': 'windows1256',
  'windows-1252': 'windows1252',
};

/**
 * Opens articles in the encoding in which the corpus read them, from wherever they are opened: VS Code takes what bears
 * no mark for UTF-8. Once only, so that an encoding which the reader chooses himself stays.
 */
export function registerArticleEncoding(corpora: Corpora): Disposable {
  const seen = new WeakSet<TextDocument>();
  const update = (document: TextDocument): void => {
    const encoding = editorEncoding(corpora, document.uri);
    if (encoding === undefined || seen.has(document)) return;
    seen.add(document);
    if (document.encoding === encoding || document.isDirty) return;
    // It may be closed or edited between the event and the call; it stays as it is then.
    Promise.resolve(workspace.openTextDocument(document.uri, { encoding })).catch(() => undefined);
  };
  const updateAll = (): void => workspace.textDocuments.forEach(update);
  updateAll();
  return Disposable.from(corpora.onDidChange(updateAll), workspace.onDidOpenTextDocument(update));
}

/** VS Code's name for the encoding of an article, where the corpus had to guess it. */
export function editorEncoding(corpora: Corpora, uri: Uri): string | undefined {
  return nameOf(corpora.articleOf(uri)?.article);
}

/** Whether a document shows letters that its article does not have: it was opened a moment ago, and is read anew. */
export function isMisread({ encoding }: TextDocument, { article, text }: LiveArticle): boolean {
  return (nameOf(article) ?? encoding) !== encoding && text.includes('\ufffd');
}

function nameOf(article: Article | undefined): string | undefined {
  return Object.entries(editorNames).find(([name]) => name === article?.encoding)?.[1];
}
