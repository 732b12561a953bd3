import type { ExtensionContext } from 'vscode';
import { registerArticlesView } from './vscode/articles/articlesView';
import { registerCandidates } from './vscode/candidates/candidatesView';
import { registerCreateCorpus } from './vscode/commands/createCorpus';
import { registerEditEntry } from './vscode/commands/editEntry';
import { registerSetUpMerging } from './vscode/commands/setUpMerging';
import { Corpora } from './vscode/corpora/corpora';
import { KeptPassages } from './vscode/corpora/keptPassages';
import { registerProblems } from './vscode/corpora/problems';
import { ShownReaders } from './vscode/corpora/shownReaders';
import { registerEntityViews } from './vscode/entities/entityViews';
import { CorpusWriter } from './vscode/files/corpusWriter';
import { registerFinding } from './vscode/finding/finding';
import { registerJumping } from './vscode/jumping/jumping';
import { JumpTrail } from './vscode/jumping/jumpTrail';
import { registerLines } from './vscode/lines/lines';
import { registerArticleEncoding } from './vscode/liveArticles/articleEncoding';
import { LiveArticles } from './vscode/liveArticles/liveArticles';
import { ReadingProgress } from './vscode/liveArticles/readingProgress';
import { registerMentionHover } from './vscode/mentions/mentionHover';
import { registerMentionMarks } from './vscode/mentions/mentionMarks';
import { registerSemanticTokens } from './vscode/mentions/semanticTokens';
import { registerNames } from './vscode/names/names';
import { registerOverview } from './vscode/overview/overview';
import { registerPassages } from './vscode/passages/passages';
import { registerReadingView } from './vscode/readingView/readingView';
import { ReaderName } from './vscode/tagging/readerName';
import { RecentTags } from './vscode/tagging/recentTags';
import { registerTagging } from './vscode/tagging/tagging';
import type { TaggingTools } from './vscode/tagging/tools';
import { registerTags } from './vscode/tags/tags';
import { TagUses } from './vscode/tags/tagUses';
import { registerArticleLanguage } from './vscode/textEditor/articleLanguage';
import { registerLineDirection } from './vscode/textEditor/lineDirection';
import { registerLineDirectionStatus } from './vscode/textEditor/lineDirectionStatus';
import { registerReadingLock } from './vscode/textEditor/readingLock';
import { registerTogether } from './vscode/together/together';
import { registerYaml } from './vscode/yaml/yaml';

/** Starts the extension: one line a feature. Nothing waits for the corpora; each feature hears when they change. */
export function activate(context: ExtensionContext): void {
  const corpora = new Corpora(context);
  const readers = new ShownReaders(context.workspaceState);
  const articles = new LiveArticles(corpora, readers);
  const progress = new ReadingProgress(context.workspaceState, articles);
  const kept = new KeptPassages(context.workspaceState);
  const tools: TaggingTools = {
    corpora,
    articles,
    writer: new CorpusWriter(),
    recent: new RecentTags(context.workspaceState),
    reader: new ReaderName(),
    readers,
    kept,
  };
  const uses = new TagUses(readers);
  const trail = new JumpTrail(corpora, articles);
  const { order, view } = registerArticlesView(context, corpora, articles, progress, readers, trail);
  const surroundings = { corpora, articles, order, trail };
  context.subscriptions.push(
    trail,
    corpora,
    articles,
    readers,
    progress,
    kept,
    view,
    registerArticleEncoding(corpora),
    registerArticleLanguage(corpora),
    registerReadingLock(corpora, articles),
    registerLineDirection(corpora),
    registerLineDirectionStatus(articles),
    registerSemanticTokens(articles),
    registerMentionMarks(articles),
    tools.reader,
    registerTagging(tools),
    registerPassages(tools, surroundings, uses),
    registerTags(tools, order, uses),
    // Of two cards VS Code shows the later registered first: the name's before those of the passages around it.
    registerMentionHover(articles),
    registerEditEntry(corpora, articles),
    registerNames(tools),
    registerCandidates(tools),
    registerJumping(surroundings),
    registerFinding(surroundings),
    registerEntityViews(context.workspaceState, surroundings),
    registerTogether(surroundings),
    registerOverview(surroundings),
    registerReadingView(context, tools, order, progress),
    registerLines(context.extensionUri, tools, surroundings),
    registerProblems(corpora, kept),
    registerYaml(corpora, articles),
    registerCreateCorpus(corpora),
    registerSetUpMerging(context, corpora),
  );
  void corpora.search();
}
