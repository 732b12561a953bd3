import { l10n } from 'vscode';
import { argumentUri } from '../arguments';
import { groupName } from '../articles/articleGrouping';
import type { Surroundings } from '../jumping/surroundings';
import { isolated } from '../markdown';
import { pickFound } from '../together/pickFound';

/**
 * Lists the articles of a source, or of a year or month (`''`: those without one), in the order of the tree. The argument is that
 * of the overview's links; anything else does nothing.
 */
export async function listArticles(surroundings: Surroundings, argument: unknown): Promise<void> {
  if (typeof argument !== 'object' || argument === null) return;
  const { uri, published, source } = argument as Readonly<Record<string, unknown>>;
  const file = argumentUri(typeof uri === 'string' ? uri : undefined);
  const open = file && surroundings.corpora.fileOf(file)?.open;
  if (!open) return;
  const isAsked = (article: {
    readonly published?: string | undefined;
    readonly source?: string | undefined;
  }): boolean =>
    typeof published === 'string'
      ? published === ''
        ? article.published === undefined
        : (article.published?.startsWith(published) ?? false)
      : (article.source ?? '') === source;
  const found = surroundings.order
    .of(open)
    .filter(isAsked)
    .map(({ path }) => ({ path, span: { start: 0, end: 0 } }));
  const name = typeof published === 'string' ? published : typeof source === 'string' ? source : '';
  const without =
    typeof published === 'string' ? l10n.t('Articles without a date') : l10n.t('Articles without a source');
  const named = typeof published === 'string' ? groupName(name, 'month', open.corpus.codebook) : name;
  const title = name === '' ? without : l10n.t('Articles of {0}', isolated(named));
  await pickFound(surroundings, open, title, found, 'article');
}
