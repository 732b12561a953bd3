import { commands, Disposable, l10n, window, workspace, type ExtensionContext, type TreeView } from 'vscode';
import { argumentUri, articleArgument } from '../arguments';
import { ChosenOrder, orderName, type ArticleSequence } from '../corpora/articleOrder';
import type { Corpora } from '../corpora/corpora';
import { readersShown, type ShownReaders } from '../corpora/shownReaders';
import type { JumpTrail } from '../jumping/jumpTrail';
import type { LiveArticles } from '../liveArticles/liveArticles';
import type { ReadingProgress } from '../liveArticles/readingProgress';
import { reportUnopened, showArticle } from '../liveArticles/showArticle';
import { ChosenGrouping, groupingName } from './articleGrouping';
import type { Node } from './articleNodes';
import { ArticleTree } from './articleTree';
import { followArticle } from './followArticle';

const viewId = 'corpus.articles';

/** The tree of articles with its commands, and the order of its articles, which jumping follows. */
export function registerArticlesView(
  context: ExtensionContext,
  corpora: Corpora,
  articles: LiveArticles,
  progress: ReadingProgress,
  readers: ShownReaders,
  trail: JumpTrail,
): { readonly order: ArticleSequence; readonly view: Disposable } {
  const order = new ChosenOrder(context.workspaceState, corpora);
  const grouping = new ChosenGrouping(context.workspaceState);
  const tree = new ArticleTree(corpora, articles, order, progress, readers, grouping);
  const view = window.createTreeView<Node>(viewId, { treeDataProvider: tree, showCollapseAll: true });

  const describe = (): void => describeView(view, corpora, order, grouping, readers);
  describe();

  const refresh = (): Thenable<void> =>
    window.withProgress({ location: { viewId } }, () => corpora.refresh());

  return {
    order,
    view: Disposable.from(
      view,
      tree,
      followArticle(articles, tree, view),
      order.onDidChange(describe),
      grouping.onDidChange(describe),
      grouping,
      readers.onDidChange(describe),
      commands.registerCommand('corpus.showReaders', () =>
        readers.choose(corpora, articles.active?.live.open),
      ),
      order,
      commands.registerCommand('corpus.openArticle', (argument: unknown) =>
        openArticle(corpora, articles, trail, argument),
      ),
      commands.registerCommand('corpus.refresh', refresh),
      commands.registerCommand('corpus.sortArticles', () => order.choose()),
      commands.registerCommand('corpus.groupArticles', () => grouping.choose()),
    ),
  };
}

/** By what the articles are sorted and grouped, and whose passages are hidden. */
function describeView(
  view: TreeView<Node>,
  corpora: Corpora,
  order: ChosenOrder,
  grouping: ChosenGrouping,
  readers: ShownReaders,
): void {
  const { chosen } = grouping;
  const shown = [
    ...(order.current === 'name' ? [] : [orderName(order.current)]),
    ...(chosen === undefined ? [] : [groupingName(chosen)]),
  ];
  view.description = shown.join(' · ');
  const empty =
    corpora.all.length > 0 && corpora.all.every(({ corpus }) => corpus.isListed && corpus.size === 0);
  const hidden = corpora.all.map((open) => readersShown(readers, open)).filter(Boolean);
  view.message = empty ? l10n.t('No file matches the patterns of corpus.yaml.') : hidden.join(' ');
}

/** Shows an article, or a stretch of it, on the surface on which the reader reads. */
async function openArticle(
  corpora: Corpora,
  articles: LiveArticles,
  trail: JumpTrail,
  argument: unknown,
): Promise<void> {
  const { uri, start, end } = articleArgument(argument) ?? {};
  const file = argumentUri(uri);
  if (!file || !corpora.fileOf(file)) return;
  const span = start === undefined || end === undefined ? undefined : { start, end };
  const from = trail.here;
  const always = workspace.getConfiguration().get<boolean>('corpus.reading.always', false);
  const reading = always ? articles.readingView : articles.reading;
  try {
    if (reading) await reading.show(file, span);
    else await showArticle(corpora, articles, file, span ? { span } : {});
    if (span) await trail.jumped(from, file, span);
  } catch (error) {
    reportUnopened(corpora, file, error);
  }
}
