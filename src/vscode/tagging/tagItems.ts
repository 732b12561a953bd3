import { l10n, QuickPickItemKind, ThemeIcon, type QuickPickItem } from 'vscode';
import type { Codebook, Tag } from '../../core/tagging/codebook';
import { newTagFor, type NewTag } from '../../core/tagging/newTag';
import { searchTags } from '../../core/tagging/searchTags';
import { isWithin } from '../../core/tagging/tagPath';
import type { TagKeys } from '../../core/tagging/tagKeys';
import { iconSafe, inRow, isolated } from '../markdown';
import { swatch } from '../presentation/swatch';
import { tagLabels } from '../presentation/tagNames';

/** A row of the tag picker; separators have no path. */
export interface TagItem extends QuickPickItem {
  readonly path?: string;
  /** The row offers to create this tag. */
  readonly create?: NewTag;
}

export interface TagItemsInput {
  readonly codebook: Codebook;
  /** What was typed, without white space around it. */
  readonly query: string;
  /** Tags of the passage, or chosen so far. */
  readonly first: readonly string[];
  /** The last used first. */
  readonly recent: readonly string[];
  /** What the digit keys stand for. */
  readonly keys: TagKeys;
  /** Not to be offered. */
  readonly hidden: readonly string[];
}

/**
 * The rows of the tag picker. With nothing typed: the tags of the passage, those used lately, then the codebook by
 * families. Else what was found, best first, the offer to create a tag of that name, and what is chosen. No tag
 * stands twice.
 */
export function tagItems({
  codebook,
  query,
  first,
  recent,
  keys,
  hidden,
}: TagItemsInput): readonly TagItem[] {
  const tagItem = (tag: Tag): TagItem => itemOf(tag, keys.indexOf(tag.path) + 1);
  const item = (path: string): TagItem => {
    const tag = codebook.find(path);
    return tag ? tagItem(tag) : unknownItem(path);
  };
  const offered = codebook.all().filter(({ path }) => !hidden.includes(path));
  if (query !== '') {
    const found = searchTags(offered, query);
    const create = newTagFor(codebook, query);
    const others = first.filter((path) => !found.some((tag) => tag.path === path));
    return [...found.map(tagItem), ...(create ? [createItem(create)] : []), ...others.map(item)];
  }
  const listed = new Set<string>();
  const group = (name: string, paths: readonly string[]): readonly TagItem[] => {
    const items = paths.flatMap((path) => {
      if (listed.has(path) || hidden.includes(path)) return [];
      listed.add(path);
      return item(path);
    });
    return items.length > 0 ? [{ label: name, kind: QuickPickItemKind.Separator }, ...items] : [];
  };
  const family = (root: Tag): readonly TagItem[] =>
    group(
      isolated(tagLabels(root).label),
      offered.filter(({ path }) => isWithin(path, root.path)).map(({ path }) => path),
    );
  return [
    ...group(l10n.t('chosen'), first),
    ...group(l10n.t('used lately'), recent),
    ...codebook.roots.flatMap(family),
  ];
}

/** `key`: the digit that tags with it; 0 for none. */
function itemOf(tag: Tag, key: number): TagItem {
  const { label, other } = tagLabels(tag);
  return {
    label: isolated(iconSafe(label)),
    description: inRow([
      ...[...(other === undefined ? [] : [other]), tag.path].map(iconSafe),
      ...(key === 0 ? [] : [l10n.t('key {0}', key)]),
    ]),
    ...(tag.description === undefined ? {} : { detail: isolated(iconSafe(tag.description)) }),
    iconPath: swatch(tag.colour),
    // VS Code's own filter knows nothing of Arabic spelling: what is here has been found already.
    alwaysShow: true,
    path: tag.path,
  };
}

function unknownItem(path: string): TagItem {
  const description = l10n.t('not in the codebook');
  return {
    label: isolated(iconSafe(path)),
    description,
    iconPath: swatch(undefined),
    alwaysShow: true,
    path,
  };
}

export function createItem(create: NewTag): TagItem {
  return {
    label: l10n.t('Create a new tag'),
    description: inRow([...(create.label ? [create.label.text] : []), create.path].map(iconSafe)),
    iconPath: new ThemeIcon('add'),
    alwaysShow: true,
    path: create.path,
    create,
  };
}
