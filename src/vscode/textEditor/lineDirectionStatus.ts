import {
  commands,
  ConfigurationTarget,
  Disposable,
  l10n,
  languages,
  window,
  workspace,
  type QuickPickItem,
} from 'vscode';
import { directionOf } from '../../core/text/direction';
import type { LiveArticles } from '../liveArticles/liveArticles';
import { articleLanguage } from '../liveArticles/liveArticles';
import { isolated } from '../markdown';

const values = ['full', 'orderOnly', 'off'] as const;
type LineDirection = (typeof values)[number];

/**
 * Tells in the language status which line direction is in force, and switches it: the extension cannot look whether its
 * way with the lines still works in this release of VS Code, but the reader sees it at once. Also keeps the context key
 * `corpus.rightToLeftLine`, under which the arrow keys move as the eye expects.
 */
export function registerLineDirectionStatus(articles: LiveArticles): Disposable {
  const status = languages.createLanguageStatusItem('corpus.lineDirection', { language: articleLanguage });
  status.name = l10n.t('Line Direction');
  status.command = { command: 'corpus.chooseLineDirection', title: l10n.t('Change') };
  const describe = (): void => {
    status.text = labelOf(current());
    status.detail = l10n.t('Lines of right-to-left articles');
  };
  let known: boolean | undefined;
  const follow = (): void => {
    const isTurned = current() === 'full' && caretLine(articles) === 'rtl';
    if (isTurned === known) return;
    known = isTurned;
    void commands.executeCommand('setContext', 'corpus.rightToLeftLine', isTurned);
  };
  describe();
  follow();
  return Disposable.from(
    status,
    articles.onDidChangeActive(follow),
    articles.onDidChange(follow),
    workspace.onDidChangeConfiguration((event) => {
      if (!event.affectsConfiguration('corpus.lineDirection')) return;
      describe();
      follow();
    }),
    commands.registerCommand('corpus.chooseLineDirection', choose),
  );
}

function current(): LineDirection {
  const value = workspace.getConfiguration('corpus').get<unknown>('lineDirection');
  return values.find((known) => known === value) ?? 'full';
}

/** The direction of the line with the caret; undefined outside the text editor of an article. */
function caretLine(articles: LiveArticles): 'rtl' | 'ltr' | undefined {
  const editor = window.activeTextEditor;
  const live = editor && articles.get(editor.document);
  if (!editor || !live) return undefined;
  return directionOf(editor.document.lineAt(editor.selection.active.line).text, live.article.language);
}

async function choose(): Promise<void> {
  const now = current();
  const items = values.map((value): QuickPickItem & { readonly value: LineDirection } => ({
    label: labelOf(value),
    description: value === now ? isolated(l10n.t('current')) : '',
    value,
  }));
  const picked = await window.showQuickPick(items, { title: l10n.t('Lines of right-to-left articles') });
  if (!picked || picked.value === now) return;
  await workspace
    .getConfiguration('corpus')
    .update('lineDirection', picked.value, ConfigurationTarget.Global);
}

function labelOf(value: LineDirection): string {
  switch (value) {
    case 'full':
      return l10n.t('Right to left');
    case 'orderOnly':
      return l10n.t('Words in order, aligned left');
    case 'off':
      return l10n.t('As VS Code sets them');
  }
}
