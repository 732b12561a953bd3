import { env, l10n, window, type QuickPickItem } from 'vscode';
import { tagLabel } from '../../core/tagging/codebook';
import { isolated, iconSafe } from '../markdown';
import { swatch } from '../presentation/swatch';
import { remark } from '../remark';
import { remarkNoArticle } from '../tagging/noArticle';
import { tagSelection } from '../tagging/tagCommands';
import type { TaggingTools } from '../tagging/tools';

/**
 * Tags what is selected with the tag of a digit key; without a digit, the reader chooses among the nine from a list in
 * which the digit finds the row.
 */
export async function tagWithKey(tools: TaggingTools, argument: unknown): Promise<void> {
  const open = tools.articles.active?.live.open;
  if (!open) return remarkNoArticle();
  const keys = tools.recent.keys(open);
  if (keys.every((tag) => tag === undefined)) {
    return remark(l10n.t('The last nine tags that you use get the keys 1 to 9; none has been used yet.'));
  }
  const digit = typeof argument === 'number' ? argument : await choose(tools, keys);
  if (digit === undefined) return;
  const tag = keys[digit - 1];
  if (tag === undefined) return remark(l10n.t('No tag has the key {0} yet.', digit));
  await tagSelection(tools, { tags: [tag] });
}

async function choose(
  { articles }: TaggingTools,
  keys: readonly (string | undefined)[],
): Promise<number | undefined> {
  const codebook = articles.active?.live.open.corpus.codebook;
  const items = keys.flatMap((path, i): (QuickPickItem & { readonly digit: number }) | [] => {
    const tag = path === undefined ? undefined : codebook?.find(path);
    return tag
      ? {
          label: `${i + 1}  ${isolated(iconSafe(tagLabel(tag, env.language)))}`,
          description: isolated(tag.path),
          iconPath: swatch(tag.colour),
          digit: i + 1,
        }
      : [];
  });
  const placeHolder = l10n.t('The last nine tags, with their digit keys');
  return (await window.showQuickPick(items, { placeHolder, matchOnDescription: true }))?.digit;
}
