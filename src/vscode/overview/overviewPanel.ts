import { Disposable, env, l10n, Uri, ViewColumn, window, type WebviewPanel } from 'vscode';
import { configFile } from '../../core/corpus/config';
import type { ListedEntity } from '../../core/corpus/entityList';
import { makingOverview, type Overview, type Share } from '../../core/corpus/overview';
import { inSlices } from '../../core/slices';
import { tagLabel } from '../../core/tagging/codebook';
import { shorten } from '../../core/text/excerpt';
import { groupName } from '../articles/articleGrouping';
import { Coalesced } from '../coalesced';
import { corpusName } from '../corpora/chooseCorpus';
import type { Corpora, OpenCorpus } from '../corpora/corpora';
import { pauser } from '../pauser';
import { corpusLanguage, entityNames } from '../presentation/entityLook';
import { barTable, escaped, linked, pageOf, section, type Bar, type Link } from './overviewPage';

/** The only commands that a number of the page leads to. */
const linkCommands = [
  'corpus.showMentions',
  'corpus.listArticles',
  'corpus.concordance',
  'corpus.passagesWithTag',
  'corpus.reattachPassage',
  'corpus.candidates.focus',
  'corpus.articles.focus',
  'corpus.tags.focus',
] as const;

/** How many actors, places and tags are shown. */
const most = 15;

/** "Corpus Overview": a page with the corpus in numbers, each of which leads to what it counts. */
export class OverviewPanel implements Disposable {
  readonly #open: OpenCorpus;
  readonly #panel: WebviewPanel;
  readonly #own: Disposable;
  #isClosed = false;

  /** `closed` is called when the reader has closed it. */
  constructor(corpora: Corpora, open: OpenCorpus, closed: () => void) {
    this.#open = open;
    this.#panel = window.createWebviewPanel('corpus.overview', l10n.t('Corpus Overview'), ViewColumn.Active, {
      enableCommandUris: linkCommands,
      enableFindWidget: true,
      localResourceRoots: [],
    });
    const again = new Coalesced<'again'>(() => this.#show());
    this.#own = Disposable.from(
      again,
      corpora.onDidChange((change) => {
        if (change.open === undefined || change.open.corpus === open.corpus) again.add('again');
      }),
    );
    this.#panel.onDidDispose(() => {
      this.#isClosed = true;
      this.#own.dispose();
      closed();
    });
    void this.#show();
  }

  reveal(): void {
    this.#panel.reveal();
  }

  dispose(): void {
    this.#panel.dispose();
  }

  async #show(): Promise<void> {
    const { corpus } = this.#open;
    const overview = await inSlices(makingOverview(corpus), pauser());
    if (this.#isClosed) return;
    const title = corpusName(this.#open);
    this.#panel.webview.html = pageOf(title, this.#facts(overview), [
      section(l10n.t('Articles over time'), this.#times(overview)),
      section(l10n.t('Sources'), barTable(l10n.t('Articles by source'), this.#sources(overview.sources))),
      section(l10n.t('Actors'), barTable(l10n.t('Mentions of actors'), this.#entities(overview.actors))),
      section(l10n.t('Places'), barTable(l10n.t('Mentions of places'), this.#entities(overview.places))),
      section(l10n.t('Tags'), barTable(l10n.t('Passages by tag'), this.#tags(overview.tags))),
      ...(overview.lost.length > 0 ? [section(l10n.t('Lost passages'), this.#lost(overview), 'lost')] : []),
    ]);
  }

  #facts({ articles, read, words, passages, candidates, lost }: Overview): readonly string[] {
    const number = new Intl.NumberFormat(env.language);
    // A language may have the number first or last; here it stands for itself until it is a link.
    const mark = '\u0001';
    const fact = (words: string, shown: string): string =>
      escaped(words).replace(mark, () => `<b>${shown}</b>`);
    const count = (n: number, command?: (typeof linkCommands)[number]): string =>
      linked(number.format(n), command && n > 0 ? { command, argument: undefined } : undefined);
    return [
      fact(l10n.t('{0} articles', mark), count(articles, 'corpus.articles.focus')),
      ...(read < articles
        ? [fact(l10n.t('{0} not read yet', mark), count(articles - read, 'corpus.articles.focus'))]
        : []),
      fact(l10n.t('{0} words', mark), count(words, 'corpus.concordance')),
      fact(l10n.t('{0} passages', mark), count(passages, 'corpus.tags.focus')),
      fact(
        l10n.t('{0} lost', mark),
        lost.length === 0 ? count(0) : `<a href="#lost">${number.format(lost.length)}</a>`,
      ),
      fact(l10n.t('{0} candidates to settle', mark), count(candidates, 'corpus.candidates.focus')),
    ];
  }

  #times({ dates, undated }: Overview): string {
    const bars = dates.map((share) => ({
      ...share,
      label: groupName(share.name, 'month', this.#open.corpus.codebook),
      link: this.#articles({ published: share.name }),
    }));
    const without =
      undated > 0 && dates.length > 0
        ? `<p>${linked(l10n.t('Articles without a date: {0}', undated), this.#articles({ published: '' }))}</p>`
        : '';
    return barTable(l10n.t('Articles by date'), bars) + without;
  }

  #sources(sources: readonly Share[]): readonly Bar[] {
    return sources.slice(0, most).map((share) => ({
      ...share,
      label: share.name === '' ? l10n.t('without a source') : share.name,
      link: this.#articles({ source: share.name }),
    }));
  }

  #articles(of: { readonly published?: string; readonly source?: string }): Link {
    return { command: 'corpus.listArticles', argument: { uri: this.#configUri, ...of } };
  }

  #entities(list: readonly ListedEntity[]): readonly Bar[] {
    const language = corpusLanguage(this.#open.corpus);
    return list.slice(0, most).map(({ entity, mentions }) => ({
      name: entity.id,
      count: mentions,
      label: entityNames(entity, language).name,
      link: {
        command: 'corpus.showMentions',
        argument: { kind: entity.kind, id: entity.id, uri: this.#configUri },
      },
    }));
  }

  #tags(tags: readonly Share[]): readonly Bar[] {
    const { codebook } = this.#open.corpus;
    return tags.slice(0, most).map((share) => {
      const tag = codebook.find(share.name);
      return {
        ...share,
        label: tag ? tagLabel(tag, env.language) : share.name,
        ...(tag ? { colour: tag.colour } : {}),
        link: { command: 'corpus.passagesWithTag', argument: { tag: share.name, uri: this.#configUri } },
      };
    });
  }

  #lost({ lost }: Overview): string {
    const rows = lost.map(({ path, id, quote }) => {
      const argument = { uri: Uri.joinPath(this.#open.folder, path).toString(), id };
      return `<li><bdi>${linked(shorten(quote, 80), { command: 'corpus.reattachPassage', argument })}</bdi></li>`;
    });
    return `<ul>${rows.join('')}</ul>`;
  }

  get #configUri(): string {
    return Uri.joinPath(this.#open.folder, configFile).toString();
  }
}
