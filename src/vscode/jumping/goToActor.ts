import { l10n, window, type QuickPickItem } from 'vscode';
import { entityKeys } from '../../core/corpus/entityList';
import { entityKey, entityOfKey, type EntityRef } from '../../core/gazetteer/entity';
import type { OpenCorpus } from '../corpora';
import { corpusLanguage, entityIcon, entityNames, subtypeName } from '../entityLook';
import { iconSafe, inRow, isolated } from '../markdown';
import type { JumpStatus } from './jumpStatus';
import { pickPlace } from './placePick';
import { articleRow, headingOf } from './placeRows';
import { FoldedRows, unfiltered, type Row, type Section } from './rows';
import { startOf, type Subject, type Surroundings } from './subject';

interface EntityRow extends Row {
  readonly open: OpenCorpus;
  readonly of: EntityRef;
  readonly mentions: number;
}

/** Everyone and every place that the corpora mention, then the articles that mention the one chosen. */
export async function goToActor(
  surroundings: Surroundings,
  status: JumpStatus,
  again?: { readonly value: string; readonly subject: Subject },
): Promise<void> {
  const { all } = surroundings.corpora;
  const here = await startOf(surroundings, undefined);
  const pick = window.createQuickPick<EntityRow | QuickPickItem>();
  const rows = new FoldedRows<EntityRow>(pick, { ranked: true });
  pick.title = l10n.t('Go to Actor or Place');
  pick.placeholder = l10n.t('Type a name in any spelling, in Arabic or Latin letters');
  pick.value = again?.value ?? '';
  const sections = all.map((open): Section<EntityRow> => {
    const found = entityRows(open);
    return all.length === 1
      ? { rows: found }
      : { heading: isolated(iconSafe(corpusName(open))), rows: found };
  });
  const wanted = again?.subject ?? here;
  rows.set(
    sections,
    sections.flatMap((section) => section.rows).find((row) => wanted && isSame(row, wanted)),
  );
  pick.onDidAccept(() => {
    // Who types fast presses Enter before VS Code has said which of the new rows is the active one: it is the first.
    const subject = [...pick.activeItems, ...pick.items].find((row): row is EntityRow => 'of' in row);
    if (!subject) return;
    const { value } = pick;
    pick.hide();
    pickPlace(surroundings, status, {
      subject,
      title: l10n.t('Articles that mention {0}', headingOf(subject)),
      placeholder: l10n.t('Type words of the title or the line, in any spelling'),
      rows: articleRow(subject),
      ...(here ? { from: here.from } : {}),
      back: () => void goToActor(surroundings, status, { value, subject }),
    });
  });
  pick.onDidHide(() => {
    rows.dispose();
    pick.dispose();
  });
  pick.show();
}

/** The entities of a corpus that are mentioned, the most mentioned first. */
function entityRows(open: OpenCorpus): readonly EntityRow[] {
  const { corpus } = open;
  const language = corpusLanguage(corpus);
  const rows = corpus.index.mentioned().flatMap((key): EntityRow[] => {
    const ref = entityOfKey(key);
    const entity = corpus.entity(ref);
    if (!entity) return [];
    const { mentions, articles } = corpus.index.count(ref);
    const { name, other } = entityNames(entity, language);
    const facts = [
      ...(other === undefined ? [] : [iconSafe(other)]),
      subtypeName(entity.subtype),
      mentions === 1 ? l10n.t('1 mention') : l10n.t('{0} mentions', mentions),
      articles === 1 ? l10n.t('1 article') : l10n.t('{0} articles', articles),
    ];
    return [
      {
        label: isolated(iconSafe(name)),
        description: inRow(facts),
        iconPath: entityIcon(entity),
        keys: entityKeys(entity),
        open,
        of: { kind: entity.kind, id: entity.id },
        mentions,
        ...unfiltered,
      },
    ];
  });
  return rows.sort((a, b) => b.mentions - a.mentions);
}

function corpusName({ folder, corpus }: OpenCorpus): string {
  return corpus.config.title ?? folder.path.split('/').at(-1) ?? '';
}

function isSame(a: Subject, b: Subject): boolean {
  if (a.of.id === null || b.of.id === null) return false;
  return a.open.corpus === b.open.corpus && entityKey(a.of) === entityKey(b.of);
}
