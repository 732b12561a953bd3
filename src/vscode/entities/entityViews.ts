import { commands, Disposable, l10n, window, workspace, type Memento, type TreeView } from 'vscode';
import { mentionAt } from '../../core/corpus/navigation';
import type { EntityKind, EntityRef } from '../../core/gazetteer/entity';
import { mentionArgument } from '../arguments';
import { chooseCorpus } from '../corpora/chooseCorpus';
import type { Surroundings } from '../jumping/surroundings';
import { isolated } from '../markdown';
import { corpusLanguage, entityNames } from '../presentation/entityLook';
import { EntityChoices } from './entityChoices';
import type { Node } from './entityNodes';
import { EntityTree } from './entityTree';

/** The views of actors and of places. */
export function registerEntityViews(state: Memento, surroundings: Surroundings): Disposable {
  const choices = new EntityChoices(state);
  return Disposable.from(
    choices,
    registerView('actor', 'corpus.actors', 'corpus.filterActors', surroundings, choices),
    registerView('place', 'corpus.places', 'corpus.filterPlaces', surroundings, choices),
    commands.registerCommand('corpus.sortEntities', () => choices.chooseOrder()),
    commands.registerCommand('corpus.groupEntities', () =>
      choices.chooseGrouping(() => askCompany(surroundings)),
    ),
    commands.registerCommand('corpus.listNamedWith', (argument: unknown) => {
      const given = mentionArgument(argument);
      choices.setCompany(given && given.id !== null ? { kind: given.kind, id: given.id } : undefined);
    }),
  );
}

/** Asks whom all that is listed is to be named with. */
async function askCompany({ articles, corpora }: Surroundings): Promise<EntityRef | undefined> {
  const open = await chooseCorpus(corpora, articles.active?.live.open);
  if (!open) return undefined;
  const { chooseEntities } = await import('../presentation/chooseEntities');
  const [entity] = (await chooseEntities(open, [], 1)) ?? [];
  return entity && { kind: entity.kind, id: entity.id };
}

function registerView(
  kind: EntityKind,
  viewId: string,
  filterCommand: string,
  surroundings: Surroundings,
  choices: EntityChoices,
): Disposable {
  const tree = new EntityTree(kind, surroundings, choices);
  const view = window.createTreeView<Node>(viewId, {
    treeDataProvider: tree,
    showCollapseAll: true,
    canSelectMany: true,
  });
  const describe = (): void => {
    view.description = tree.filter === '' ? '' : `${isolated(tree.filter)} · ${tree.count}`;
    const { company } = choices;
    const [name] = surroundings.corpora.all.flatMap(({ corpus }) => {
      const entity = company && corpus.entity(company);
      return entity ? entityNames(entity, corpusLanguage(corpus)).name : [];
    });
    view.message = name === undefined ? '' : l10n.t('Named in the same articles as {0}', isolated(name));
  };
  return Disposable.from(
    tree,
    view,
    choices.onDidChange(describe),
    commands.registerCommand(filterCommand, () => askFilter(tree, describe)),
    followCaret(tree, view, surroundings),
  );
}

/** Filters while the reader types; Escape puts back what was there before. */
async function askFilter(tree: EntityTree, describe: () => void): Promise<void> {
  const before = tree.filter;
  const input = window.createInputBox();
  input.title = l10n.t('Filter by Name');
  input.prompt = l10n.t('In any spelling, in Arabic or Latin letters; empty shows all again');
  input.value = before;
  const set = (value: string): void => {
    tree.setFilter(value.trim());
    describe();
  };
  const accepted = await new Promise<boolean>((resolve) => {
    input.onDidChangeValue(set);
    input.onDidAccept(() => {
      resolve(true);
      input.hide();
    });
    input.onDidHide(() => resolve(false));
    input.show();
  });
  if (!accepted) set(before);
  input.dispose();
}

/** How long the caret must rest before the row of what it is on is shown, in milliseconds. */
const patience = 250;

/** "Follow the editor": selects the row of the actor or place that the caret is on, without taking the focus. */
function followCaret(tree: EntityTree, view: TreeView<Node>, { articles }: Surroundings): Disposable {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const follow = async (): Promise<void> => {
    const { active } = articles;
    if (!active || !view.visible) return;
    if (!workspace.getConfiguration('corpus').get<boolean>('followEditor', true)) return;
    const { start, end } = active.selections[0] ?? { start: active.caret, end: active.caret };
    const mention = mentionAt(active.live.mentions, start, end);
    if (!mention || mention.id === null) return;
    const node = await tree.nodeOf(active.live.open, { kind: mention.kind, id: mention.id });
    if (!node || view.selection.some((selected) => selected === node)) return;
    // The view may be drawing its rows anew; the next movement of the caret asks again.
    await Promise.resolve(view.reveal(node, { select: true, focus: false, expand: false })).catch(
      () => undefined,
    );
  };
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void follow(), patience);
  };
  return Disposable.from(
    articles.onDidChangeActive(soon),
    view.onDidChangeVisibility(soon),
    new Disposable(() => clearTimeout(timer)),
  );
}
