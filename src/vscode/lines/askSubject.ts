import { l10n, QuickPickItemKind, ThemeIcon, window, type QuickPickItem } from 'vscode';
import { parseWordQuery } from '../../core/concordance/wordQuery';
import { presentPath } from '../../core/tagging/codebook';
import { searchTags } from '../../core/tagging/searchTags';
import { upwards } from '../../core/tagging/tagPath';
import { foldKey } from '../../core/text/fold';
import type { OpenCorpus } from '../corpora/corpora';
import { iconSafe, inRow, isolated, ownLine } from '../markdown';
import { entityRows, type EntityRow } from '../presentation/entityRows';
import { keepOrder } from '../presentation/keepOrder';
import { swatch } from '../presentation/swatch';
import { tagLabels } from '../presentation/tagNames';
import type { LinesSubject } from './linesSubject';

interface SubjectRow extends QuickPickItem {
  readonly subject?: LinesSubject;
}

/** More entities than these are not offered at once. */
const mostEntities = 40;

/** Asks what a concordance is to be of: the words as typed, or an actor, place or tag that they name. */
export function askSubject(open: OpenCorpus, value: string): Promise<LinesSubject | undefined> {
  const pick = window.createQuickPick<SubjectRow>();
  keepOrder(pick);
  const entities = entityRows(open);
  pick.title = l10n.t('Concordance');
  pick.placeholder = l10n.t(
    'Type words (* for any letters, ~3 for up to three words between), an actor, a place or a tag',
  );
  const show = (): void => {
    pick.items = rowsOf(open, entities, pick.value.trim());
    const [, first] =
      pick.items[0]?.kind === QuickPickItemKind.Separator ? pick.items : [undefined, pick.items[0]];
    if (first) pick.activeItems = [first];
  };
  return new Promise((resolve) => {
    pick.value = value;
    pick.onDidChangeValue(show);
    pick.onDidAccept(() => {
      const subject = pick.activeItems[0]?.subject;
      if (!subject) return;
      resolve(subject);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    show();
    pick.show();
  });
}

/** The tags of the codebook, to choose one. */
export async function askTag(open: OpenCorpus): Promise<string | undefined> {
  const { codebook, articles } = open.corpus;
  const counts = new Map<string, number>();
  for (const { sidecar } of articles) {
    for (const { tags } of sidecar.passages) {
      for (const tag of new Set(tags.flatMap((path) => [...upwards(presentPath(codebook, path))]))) {
        counts.set(tag, (counts.get(tag) ?? 0) + 1);
      }
    }
  }
  const items = codebook.all().map((tag): QuickPickItem & { readonly path: string } => {
    const { label, other } = tagLabels(tag);
    const count = counts.get(tag.path) ?? 0;
    return {
      label: isolated(iconSafe(label)),
      description: inRow([
        ...(other === undefined ? [] : [iconSafe(other)]),
        iconSafe(tag.path),
        String(count),
      ]),
      iconPath: swatch(tag.colour),
      path: tag.path,
    };
  });
  const title = ownLine(l10n.t('Passages with Tag'));
  return (await window.showQuickPick(items, { title, matchOnDescription: true }))?.path;
}

function rowsOf(open: OpenCorpus, entities: readonly EntityRow[], typed: string): readonly SubjectRow[] {
  const { corpus } = open;
  const rows: SubjectRow[] = [];
  if (parseWordQuery(typed)) {
    rows.push({
      label: isolated(iconSafe(typed)),
      description: l10n.t('words'),
      iconPath: new ThemeIcon('whole-word'),
      alwaysShow: true,
      subject: { kind: 'words', words: typed },
    });
  }
  const key = foldKey(typed);
  const found = entities.filter(({ keys }) => keys.some((name) => name.includes(key))).slice(0, mostEntities);
  if (found.length > 0) rows.push({ label: l10n.t('actors and places'), kind: QuickPickItemKind.Separator });
  for (const row of found) {
    const { kind, id } = row.entity;
    rows.push({ ...row, subject: { kind: 'entity', ref: { kind, id } } });
  }
  const tags = searchTags(corpus.codebook.all(), typed);
  if (tags.length > 0) rows.push({ label: l10n.t('tags'), kind: QuickPickItemKind.Separator });
  for (const tag of tags) {
    rows.push({
      label: isolated(iconSafe(tagLabels(tag).label)),
      description: inRow([iconSafe(tag.path)]),
      iconPath: swatch(tag.colour),
      alwaysShow: true,
      subject: { kind: 'tag', path: tag.path },
    });
  }
  return rows;
}
