import { CodeAction, CodeActionKind, l10n, languages, Uri, type Diagnostic, type Disposable } from 'vscode';
import type { Corpora, CorpusFile } from '../corpora/corpora';
import { problemSource } from '../corpora/problems';
import { sidecarArticle } from '../corpora/sidecarArticle';
import { isolated } from '../markdown';

/** How long a list of quick fixes may take to look for the article of a sidecar, in milliseconds. */
const patience = 1500;

/** The quick fixes for what is wrong with the YAML files of a corpus. */
export function registerQuickFixes(corpora: Corpora): Disposable {
  return languages.registerCodeActionsProvider(
    { pattern: '**/*.yaml' },
    {
      provideCodeActions: async (document, _range, { diagnostics }, token) => {
        const file = corpora.fileOf(document.uri);
        const own = diagnostics.filter(({ source }) => source === problemSource);
        if (!file || own.length === 0) return [];
        const actions = own.flatMap((diagnostic) => fixesOf(file, document.uri, diagnostic));
        const orphan = own.find(({ code }) => code === 'article-missing');
        if (orphan) actions.push(...(await homes(file, document.uri, orphan)));
        const { yamlFileOf } = await import('./yamlFile');
        const { textFixActions } = await import('./textFixActions');
        const yaml = yamlFileOf(corpora, document);
        for (const diagnostic of yaml ? own : []) {
          if (token.isCancellationRequested || !yaml) break;
          actions.push(...(await textFixActions(yaml, document, diagnostic)));
        }
        return actions;
      },
    },
    { providedCodeActionKinds: [CodeActionKind.QuickFix] },
  );
}

/** Runs a command. */
function running(diagnostic: Diagnostic, title: string, command: string, argument: unknown): CodeAction {
  const action = new CodeAction(title, CodeActionKind.QuickFix);
  action.diagnostics = [diagnostic];
  action.command = { title, command: `corpus.${command}`, arguments: [argument] };
  return action;
}

/** Attaches a sidecar without its article to one of those that have its words. */
async function homes(
  { open, path }: CorpusFile,
  sidecar: Uri,
  diagnostic: Diagnostic,
): Promise<CodeAction[]> {
  const { likelyHomes } = await import('../tagging/orphans');
  const uri = sidecar.toString();
  const found = await likelyHomes(open, path, patience);
  const actions = found.slice(0, 3).map((home) => {
    const title = l10n.t('Attach to {0}', isolated(home.path));
    return running(diagnostic, title, 'attachSidecar', { uri, article: home.path });
  });
  const [first] = actions;
  if (first) first.isPreferred = true;
  return [...actions, running(diagnostic, l10n.t('Choose Its Article…'), 'attachSidecar', { uri })];
}

function fixesOf(file: CorpusFile, sidecar: Uri, diagnostic: Diagnostic): CodeAction[] {
  const fix = (title: string, command: string, argument: unknown): CodeAction =>
    running(diagnostic, title, command, argument);
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
        fix(l10n.t('Choose Other Words…'), 'attachPassage', argument),
        fix(l10n.t('Keep As It Is'), 'keepPassage', argument),
      ];
    }
    default:
      return [];
  }
}
