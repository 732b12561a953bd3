import { env, EventEmitter, l10n, window, type Disposable, type Memento } from 'vscode';
import type { Article } from '../../core/corpus/article';
import { articleGroupings, usualGrouping, type ArticleGrouping } from '../../core/corpus/articleGroups';
import { presentPath, tagLabel, type Codebook } from '../../core/tagging/codebook';
import { isolated } from '../markdown';
import type { Progress } from '../liveArticles/readingProgress';
import { languageName } from './articleCard';
import { progressName } from './articleItems';

const storageKey = 'corpus.articleGrouping';

/** By what the articles are grouped in the tree: as the reader chose for this workspace, else as their number asks for. */
export class ChosenGrouping implements Disposable {
  readonly #memento: Memento;
  readonly #changed = new EventEmitter<void>();

  readonly onDidChange = this.#changed.event;

  constructor(memento: Memento) {
    this.#memento = memento;
  }

  /** Undefined where the reader left it to us. */
  get chosen(): ArticleGrouping | undefined {
    const stored = this.#memento.get(storageKey);
    return articleGroupings.find((grouping) => grouping === stored);
  }

  of(articles: readonly Article[]): ArticleGrouping {
    return this.chosen ?? usualGrouping(articles);
  }

  /** Lets the reader choose; what he chooses is remembered. */
  async choose(): Promise<void> {
    const items = [undefined, ...articleGroupings].map((grouping) => ({
      label: groupingName(grouping),
      description: grouping === this.chosen ? isolated(l10n.t('current')) : '',
      grouping,
    }));
    const picked = await window.showQuickPick(items, { title: l10n.t('Group Articles By') });
    if (picked === undefined || picked.grouping === this.chosen) return;
    await this.#memento.update(storageKey, picked.grouping);
    this.#changed.fire();
  }

  dispose(): void {
    this.#changed.dispose();
  }
}

/** What an article is grouped by: by each of its own tags; `['']` where that is not known. */
export function groupKeys(
  article: Article,
  by: ArticleGrouping,
  codebook: Codebook,
  progress: () => Progress,
): readonly string[] {
  switch (by) {
    case 'none':
      return [''];
    case 'month':
      return [article.published?.slice(0, 7) ?? ''];
    case 'source':
      return [article.source ?? ''];
    case 'language':
      return [article.language === 'und' ? '' : article.language];
    case 'tag': {
      const tags = (article.sidecar.metadata.tags ?? []).map((tag) => presentPath(codebook, tag));
      return tags.length > 0 ? [...new Set(tags)] : [''];
    }
    case 'progress':
      return [progress()];
  }
}

/** What a group is called. */
export function groupName(key: string, by: ArticleGrouping, codebook: Codebook): string {
  if (by === 'progress') return progressName(key as Progress);
  if (key === '') return unknownName(by);
  if (by === 'tag') {
    const tag = codebook.find(key);
    return tag ? tagLabel(tag, env.language) : key;
  }
  if (by === 'language') return languageName(key);
  const [year, month] = key.split('-');
  if (by !== 'month' || month === undefined) return key;
  const time = new Date(`${year ?? ''}-${month}-01T00:00:00Z`);
  if (Number.isNaN(time.getTime())) return key;
  return new Intl.DateTimeFormat(env.language, { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    time,
  );
}

function unknownName(by: ArticleGrouping): string {
  switch (by) {
    case 'month':
      return l10n.t('Undated');
    case 'source':
      return l10n.t('Without a source');
    case 'tag':
      return l10n.t('Without a tag of their own');
    default:
      return l10n.t('Others');
  }
}

export function groupingName(grouping: ArticleGrouping | undefined): string {
  switch (grouping) {
    case undefined:
      return l10n.t('Automatic');
    case 'none':
      return l10n.t('No groups');
    case 'month':
      return l10n.t('Month');
    case 'source':
      return l10n.t('Source');
    case 'language':
      return l10n.t('Language');
    case 'tag':
      return l10n.t('Tag of the article');
    case 'progress':
      return l10n.t('How far they were read');
  }
}
