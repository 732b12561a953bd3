import {
  env,
  l10n,
  ProgressLocation,
  QuickPickItemKind,
  Uri,
  window,
  workspace,
  type QuickPickItem,
} from 'vscode';
import { tagMatcher } from '../../core/concordance/finders';
import { hitsOfTag, type Hit } from '../../core/concordance/hits';
import { hitTable } from '../../core/concordance/hitTable';
import { tagLabel } from '../../core/tagging/codebook';
import { argumentUri } from '../arguments';
import { chooseCorpus } from '../corpora/chooseCorpus';
import type { OpenCorpus } from '../corpora/corpora';
import { iconSafe, isolated, ownLine } from '../markdown';
import { swatch } from '../presentation/swatch';
import { reasonOf } from '../reasonOf';
import { givenTags } from '../tagging/tagArguments';
import type { TaggingTools } from '../tagging/tools';

/** Which passages: all, those of one article, or those with a tag or one below it. */
interface Scope {
  readonly path?: string;
  readonly tag?: string;
}

/**
 * Writes passages into a table for a spreadsheet, the same as `corpus-reader where --csv`. A script may say what and
 * where to: `{ "uri": "file:///…/passages.csv", "tags": ["accusation"] }`.
 */
export async function exportPassages(tools: TaggingTools, argument: unknown): Promise<void> {
  const { articles, corpora } = tools;
  const open = await chooseCorpus(corpora, articles.active?.live.open);
  if (!open) return;
  const given = targetOf(argument);
  const tag = givenTags(argument)?.[0];
  const scope = given
    ? tag === undefined
      ? {}
      : { tag }
    : await chooseScope(open, articles.active?.live.path);
  if (!scope) return;
  const target = given ?? (await chooseFile(open, scope));
  if (!target) return;
  const hits = await collect(open, scope);
  try {
    await workspace.fs.writeFile(target, new TextEncoder().encode(hitTable(hits)));
  } catch (error) {
    const reason = reasonOf(error);
    void window.showErrorMessage(
      ownLine(l10n.t('{0} could not be written: {1}', isolated(target.fsPath), reason)),
    );
    return;
  }
  if (given) return;
  const show = l10n.t('Open Table');
  const message =
    hits.length === 1
      ? l10n.t('1 passage was exported.')
      : l10n.t('{0} passages were exported.', hits.length);
  void window.showInformationMessage(message, show).then((answer) => {
    if (answer === show) void window.showTextDocument(target);
  });
}

function targetOf(argument: unknown): Uri | undefined {
  const uri =
    typeof argument === 'object' && argument !== null && 'uri' in argument ? argument.uri : undefined;
  return typeof uri === 'string' ? argumentUri(uri) : undefined;
}

async function chooseScope({ corpus }: OpenCorpus, path: string | undefined): Promise<Scope | undefined> {
  const here = path === undefined ? undefined : corpus.article(path);
  const items: (QuickPickItem & { readonly scope?: Scope })[] = [
    { label: l10n.t('All passages of the corpus'), scope: {} },
    ...(here
      ? [
          {
            label: l10n.t('The passages of this article'),
            description: isolated(here.title),
            scope: { path: here.path },
          },
        ]
      : []),
    { label: l10n.t('with a tag, or one below it'), kind: QuickPickItemKind.Separator },
    ...corpus.codebook.all().map((tag) => ({
      label: isolated(iconSafe(tagLabel(tag, env.language))),
      description: isolated(tag.path),
      iconPath: swatch(tag.colour),
      scope: { tag: tag.path },
    })),
  ];
  const options = { title: l10n.t('Export Passages'), matchOnDescription: true };
  return (await window.showQuickPick(items, options))?.scope;
}

async function chooseFile({ folder }: OpenCorpus, { tag, path }: Scope): Promise<Uri | undefined> {
  const name = (tag ?? path?.replace(/\.[^./]+$/u, '') ?? 'passages').replaceAll('/', '-');
  return window.showSaveDialog({
    defaultUri: Uri.joinPath(folder, `${name}.csv`),
    filters: { CSV: ['csv'] },
    title: l10n.t('Export Passages'),
  });
}

/** In the order of the articles' paths; only articles that have any are read. */
async function collect({ corpus }: OpenCorpus, { path, tag }: Scope): Promise<readonly Hit[]> {
  await corpus.readArticles();
  const matches = tag === undefined ? () => true : tagMatcher(corpus, tag, true);
  const articles = corpus.articles
    .filter((article) => path === undefined || article.path === path)
    .filter(({ sidecar: { passages, metadata } }) =>
      [...passages.flatMap(({ tags }) => tags), ...(metadata.tags ?? [])].some(matches),
    )
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const hits: Hit[] = [];
  const title = l10n.t('Exporting passages');
  const options = { location: ProgressLocation.Notification, title, cancellable: true };
  await window.withProgress(options, async (_, token) => {
    for (const article of articles) {
      if (token.isCancellationRequested) return;
      const text = await corpus.text(article.path).catch(() => '');
      hits.push(...hitsOfTag(article, text, matches));
    }
  });
  return hits;
}
