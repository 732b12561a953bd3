import { CodeAction, CodeActionKind, l10n, languages, Uri, type Diagnostic, type Disposable } from 'vscode';
import type { Article } from '../../core/corpus/article';
import { articlePathsOf } from '../../core/corpus/files';
import type { Corpora, CorpusFile } from '../corpora';
import { problemSource } from '../problems';

/** The quick fixes for what is wrong with a sidecar. */
export function registerQuickFixes(corpora: Corpora): Disposable {
  return languages.registerCodeActionsProvider(
    { pattern: '**/*.tags.yaml' },
    {
      provideCodeActions: (document, _range, { diagnostics }) => {
        const file = corpora.fileOf(document.uri);
        if (!file) return [];
        return diagnostics
          .filter(({ source }) => source === problemSource)
          .flatMap((diagnostic) => fixesOf(file, document.uri, diagnostic));
      },
    },
    { providedCodeActionKinds: [CodeActionKind.QuickFix] },
  );
}

function fixesOf(file: CorpusFile, sidecar: Uri, diagnostic: Diagnostic): readonly CodeAction[] {
  const fix = (title: string, command: string, argument: unknown): CodeAction => {
    const action = new CodeAction(title, CodeActionKind.QuickFix);
    action.diagnostics = [diagnostic];
    action.command = { title, command: `corpus.${command}`, arguments: [argument] };
    return action;
  };
  switch (diagnostic.code) {
    case 'merge-conflict': {
      const both = fix(l10n.t('Keep Both'), 'keepBoth', sidecar.toString());
      both.isPreferred = true;
      return [both];
    }
    case 'passage-changed':
    case 'passage-lost': {
      const article = sidecarArticle(file);
      const line = diagnostic.range.start.line + 1;
      const passage = article?.sidecar.passages.find((one) => one.line === line);
      if (!article || !passage) return [];
      const argument = { uri: Uri.joinPath(file.open.folder, article.path).toString(), id: passage.id };
      const accept = fix(l10n.t('Accept the Changed Words…'), 'reattachPassage', argument);
      return [
        ...(diagnostic.code === 'passage-changed' ? [accept] : []),
        fix(l10n.t('Show Candidates…'), 'reattachPassage', { ...argument, candidates: true }),
        fix(l10n.t('Choose Anew…'), 'attachPassage', argument),
        fix(l10n.t('Keep As It Is'), 'keepPassage', argument),
      ];
    }
    default:
      return [];
  }
}

/** The article of a sidecar. */
export function sidecarArticle({ open: { corpus }, path }: CorpusFile): Article | undefined {
  return articlePathsOf(path)
    .map((article) => corpus.article(article))
    .find((article) => article?.sidecarPath === path);
}
