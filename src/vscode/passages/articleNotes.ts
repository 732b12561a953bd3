import { l10n } from 'vscode';
import type { Article } from '../../core/corpus/article';
import { presentPath } from '../../core/tagging/codebook';
import type { SidecarEdit } from '../../core/tagging/sidecarEdit';
import { argumentUri, articleArgument } from '../arguments';
import type { OpenCorpus } from '../corpora/corpora';
import { reportWriteError } from '../files/writeErrors';
import { isolated } from '../markdown';
import { shortened } from '../presentation/shortened';
import { createTags } from '../tagging/createTags';
import { askForNote, openNote } from '../tagging/editNote';
import { remarkNoArticle } from '../tagging/noArticle';
import { articleNoteUri } from '../tagging/noteFiles';
import { givenNote, givenTags, knownTags } from '../tagging/tagArguments';
import { asPicked, pickTags } from '../tagging/tagPicker';
import type { TaggingTools } from '../tagging/tools';

interface ArticleTarget {
  readonly open: OpenCorpus;
  readonly article: Article;
}

/** Shows the tags of an article as a whole and changes them to what is checked then. */
export async function editArticleTags(tools: TaggingTools, argument: unknown): Promise<void> {
  const target = articleTarget(tools, argument);
  if (!target) return;
  const { open, article } = target;
  const { codebook } = open.corpus;
  // A former path stands for the present one, and stays as it is written as long as it is kept.
  const tags = article.sidecar.metadata.tags ?? [];
  const written = new Map(tags.map((tag) => [presentPath(codebook, tag), tag]));
  const given = givenTags(argument);
  const picked = given
    ? asPicked(knownTags(open, given))
    : await pickTags(open, {
        title: l10n.t('Tags of the article {0}', isolated(shortened(article.title, 50))),
        chosen: [...written.keys()],
        recent: tools.recent.recent(open),
        keys: tools.recent.keys(open),
      });
  if (!picked) return;
  const chosen = picked.tags.map((tag) => written.get(tag) ?? tag);
  if (chosen.join('\n') === tags.join('\n')) return;
  try {
    await createTags(tools.writer, open, picked.create);
  } catch (error) {
    reportWriteError(open, open.corpus.config.codebook.path, error);
    return;
  }
  const label = l10n.t('Change the tags of the article');
  await edit(tools, target, label, { type: 'set-article', article: { tags: chosen } });
}

/** Edits the note on an article as a whole. */
export async function editArticleNote(tools: TaggingTools, argument: unknown): Promise<void> {
  const target = articleTarget(tools, argument);
  if (!target) return;
  const { open, article } = target;
  const now = article.sidecar.metadata.note?.trimEnd() ?? '';
  const title = l10n.t('Note on the article {0}', isolated(shortened(article.title, 50)));
  const given = givenNote(argument);
  const answer = given === undefined ? await askForNote(title, now) : { line: given };
  if (answer === 'editor') await openNote(articleNoteUri(open, article));
  else if (answer !== undefined && answer.line !== now) {
    const label = l10n.t('Edit the note on the article');
    await edit(tools, target, label, { type: 'set-article', article: { note: answer.line } });
  }
}

/** The article that a link or a row of the tree names, else the one that is read. */
function articleTarget({ corpora, articles }: TaggingTools, argument: unknown): ArticleTarget | undefined {
  const uri = argumentUri(articleArgument(argument)?.uri);
  const file = uri ? corpora.articleOf(uri) : articles.active?.live;
  if (file) return { open: file.open, article: file.article };
  void remarkNoArticle();
  return undefined;
}

async function edit(
  { writer }: TaggingTools,
  { open, article: { sidecarPath } }: ArticleTarget,
  label: string,
  change: SidecarEdit,
): Promise<void> {
  try {
    await writer.edit(open, sidecarPath, label, [change]);
  } catch (error) {
    reportWriteError(open, sidecarPath, error);
  }
}
