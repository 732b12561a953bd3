import { l10n, window, type QuickPickItem } from 'vscode';
import { tagMatcher } from '../../core/concordance/finders';
import type { Line } from '../../core/concordance/line';
import { editsToRetag } from '../../core/concordance/tagLines';
import type { RetagWay } from '../../lines/protocol';
import type { OpenCorpus } from '../corpora/corpora';
import { editSidecars } from '../files/editSidecars';
import { inRow, isolated, ownLine } from '../markdown';
import { swatch } from '../presentation/swatch';
import { tagNames } from '../presentation/tagNames';
import { remark } from '../remark';
import { createTags } from '../tagging/createTags';
import type { RecentTags } from '../tagging/recentTags';
import { pickTags, type PickedTags } from '../tagging/tagPicker';
import type { TaggingTools } from '../tagging/tools';
import type { LineList } from './lineList';

/** What becomes of the tags of each passage. */
interface Retagging {
  readonly label: string;
  readonly picked: PickedTags;
  readonly change: (tags: readonly string[]) => readonly string[];
}

/** Asks how the tags of the passages are to change, and changes them as one step for undo. */
export async function retagLines(
  tools: TaggingTools,
  list: LineList,
  lines: readonly Line[],
  way: RetagWay,
): Promise<string | undefined> {
  const { open } = list;
  const tagged = lines.filter(({ passage, whole }) => passage ?? whole);
  if (tagged.length === 0) return undefined;
  const ids = new Set(tagged.flatMap(({ passage }) => passage?.passage.id ?? []));
  const wholes = new Set(tagged.flatMap(({ article, whole }) => (whole ? article.sidecarPath : [])));
  const tagsNow = tagged.map((line) => tagsOf(open, line));
  const retagging = await ask(tools.recent, list, way, tagsNow);
  if (!retagging) return undefined;
  const { label, picked, change } = retagging;
  const emptied = tagged.filter(
    ({ whole }, i) => !whole && tagsNow[i]?.length && change(tagsNow[i]).length === 0,
  ).length;
  if (emptied > 0 && !(await isRemovalWanted(emptied))) return undefined;
  let changed = 0;
  const done = await editSidecars(tools.writer, open, label, {
    paths: tagged.map(({ article }) => article.sidecarPath),
    before: () => createTags(tools.writer, open, picked.create),
    edits: (path, now) => {
      const edits = editsToRetag(now, { ids, whole: wholes.has(path) }, change);
      changed += edits.length;
      return edits;
    },
  });
  if (!done) return undefined;
  await tools.recent.remember(open, picked.tags);
  const said =
    changed === 1
      ? l10n.t('The tags of 1 line were changed.')
      : l10n.t('The tags of {0} lines were changed.', changed);
  remark(said);
  return said;
}

async function ask(
  recent: RecentTags,
  list: LineList,
  way: RetagWay,
  tagsNow: readonly (readonly string[])[],
): Promise<Retagging | undefined> {
  const { open, subject } = list;
  const { codebook } = open.corpus;
  const listed = subject.kind === 'tag' ? subject.path : undefined;
  const title = titleOf(way, tagsNow.length, listed === undefined ? '' : tagNames(codebook, [listed]));
  if (way === 'remove') return askRemoval(open, title, tagsNow);
  const picked = await pickTags(open, { title, recent: recent.recent(open) });
  if (!picked || picked.tags.length === 0) return undefined;
  const names = tagNames(codebook, picked.tags);
  if (way === 'add' || listed === undefined) {
    return { label: l10n.t('Add {0}', names), picked, change: (tags) => [...tags, ...picked.tags] };
  }
  const isListed = tagMatcher(open.corpus, listed, true);
  return {
    label: l10n.t('Replace {0} with {1}', tagNames(codebook, [listed]), names),
    picked,
    change: (tags) => tags.flatMap((tag) => (isListed(tag) ? picked.tags : [tag])),
  };
}

function titleOf(way: RetagWay, count: number, listed: string): string {
  switch (way) {
    case 'add':
      return count === 1 ? l10n.t('Add tags to 1 passage') : l10n.t('Add tags to {0} passages', count);
    case 'replace':
      return count === 1
        ? l10n.t('Replace {0} in 1 passage', listed)
        : l10n.t('Replace {0} in {1} passages', listed, count);
    case 'remove':
      return count === 1
        ? l10n.t('Remove tags from 1 passage')
        : l10n.t('Remove tags from {0} passages', count);
  }
}

async function askRemoval(
  open: OpenCorpus,
  title: string,
  tagsNow: readonly (readonly string[])[],
): Promise<Retagging | undefined> {
  const { codebook } = open.corpus;
  const counts = new Map<string, number>();
  for (const tag of tagsNow.flat()) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const items = [...counts].map(([path, count]): QuickPickItem & { readonly path: string } => ({
    label: tagNames(codebook, [path]),
    description: inRow([path, String(count)]),
    iconPath: swatch(codebook.find(path)?.colour),
    path,
  }));
  const chosen = await window.showQuickPick(items, { title: ownLine(title), canPickMany: true });
  if (!chosen || chosen.length === 0) return undefined;
  const removed = new Set(chosen.map(({ path }) => path));
  return {
    label: l10n.t('Remove {0}', isolated(tagNames(codebook, [...removed]))),
    picked: { tags: [], create: [] },
    change: (tags) => tags.filter((tag) => !removed.has(tag)),
  };
}

async function isRemovalWanted(count: number): Promise<boolean> {
  const remove = l10n.t('Remove Passages');
  const message =
    count === 1
      ? l10n.t('1 passage has no other tag. Remove the passage?')
      : l10n.t('{0} passages have no other tag. Remove these passages?', count);
  return (await window.showWarningMessage(ownLine(message), { modal: true }, remove)) === remove;
}

/** The tags that the passage of a line, or its article as a whole, has now. */
function tagsOf({ corpus }: OpenCorpus, { article, passage: listed, whole }: Line): readonly string[] {
  const { passages = [], metadata } = corpus.article(article.path)?.sidecar ?? {};
  if (whole) return metadata?.tags ?? [];
  return passages.find(({ id }) => id === listed?.passage.id)?.tags ?? [];
}
