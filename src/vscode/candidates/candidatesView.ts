import { commands, Disposable, l10n, window, type TreeView } from 'vscode';
import type { NameTools } from '../names/tools';
import { focusedRow, isOfFocusedRow } from '../presentation/focusedRow';
import type { CandidateNode, Node } from './candidateNodes';
import { CandidateTree } from './candidateTree';

const viewId = 'corpus.candidates';

/** The view of the names that no gazetteer knows, where each is accepted, put to another, or ignored. */
export function registerCandidates(tools: NameTools): Disposable {
  const { corpora, articles } = tools;
  const tree = new CandidateTree(corpora, articles);
  const view = window.createTreeView<Node>(viewId, {
    treeDataProvider: tree,
    canSelectMany: true,
    showCollapseAll: true,
  });
  const onChosen = (
    id: string,
    run: (candidates: readonly CandidateNode[]) => Promise<unknown>,
  ): Disposable =>
    commands.registerCommand(id, async (argument: unknown, others: unknown) => {
      const candidates = (await chosenIn(view, argument, others)).filter((candidate) =>
        tree.isOpen(candidate),
      );
      if (candidates.length === 0) return;
      await run(candidates);
      tree.refresh();
    });

  return Disposable.from(
    tree,
    view,
    tree.onDidChangeTreeData(describing(tree, view)),
    onChosen('corpus.acceptCandidate', async (candidates) =>
      (await import('./settleCandidates')).acceptCandidates(tools, candidates),
    ),
    onChosen('corpus.mergeCandidate', async (candidates) =>
      (await import('./settleCandidates')).mergeCandidates(tools, candidates),
    ),
    onChosen('corpus.ignoreCandidate', async (candidates) =>
      (await import('./settleCandidates')).ignoreCandidates(tools, candidates),
    ),
    commands.registerCommand('corpus.groupCandidates', () => void (tree.grouped = true)),
    commands.registerCommand('corpus.listCandidates', () => void (tree.grouped = false)),
    commands.registerCommand('corpus.filterCandidates', () => askFilter(tree)),
    commands.registerCommand('corpus.clearCandidateFilter', () => void (tree.filter = '')),
  );
}

/** Keeps the head of the view, and the context keys that go by it, as the tree is. */
function describing(tree: CandidateTree, view: TreeView<Node>): () => void {
  const setContext = (key: string, value: boolean): Thenable<unknown> =>
    commands.executeCommand('setContext', key, value);
  let some = false;
  return () => {
    const { size, filter, grouped } = tree;
    some ||= size > 0;
    if (filter === '') some = size > 0;
    void setContext('corpus.hasCandidates', some);
    void setContext('corpus.candidatesGrouped', grouped);
    void setContext('corpus.candidatesFiltered', filter !== '');
    view.description = filter === '' ? String(size) : `${filter} · ${size}`;
    view.message = some && size === 0 ? l10n.t('No candidate has these letters.') : '';
  };
}

/**
 * By mouse the row that was clicked, with the others where it is one of several selected; by key those that are selected,
 * or else the one that the keyboard is on.
 */
async function chosenIn(
  view: TreeView<Node>,
  argument: unknown,
  others: unknown,
): Promise<readonly CandidateNode[]> {
  const several = nodesIn(others);
  if (several.length > 0) return several;
  if (isOfFocusedRow(argument) && view.selection.length < 2) return nodesIn([await focusedRow(view)]);
  const clicked = nodesIn([argument]);
  return clicked.length > 0 ? clicked : nodesIn(view.selection);
}

async function askFilter(tree: CandidateTree): Promise<void> {
  const value = await window.showInputBox({
    title: l10n.t('Show only the candidates with these letters'),
    placeHolder: l10n.t('In any spelling; nothing shows all'),
    value: tree.filter,
  });
  if (value === undefined) return;
  tree.filter = value.trim();
  await commands.executeCommand(`${viewId}.focus`);
}

/** Commands get what VS Code hands them: only candidates of ours count. */
function nodesIn(values: unknown): readonly CandidateNode[] {
  if (!Array.isArray(values)) return [];
  return values.filter(
    (value: unknown): value is CandidateNode =>
      typeof value === 'object' && value !== null && 'node' in value && value.node === 'candidate',
  );
}
