import { l10n, window, type QuickPickItem } from 'vscode';
import { entityKey } from '../../core/gazetteer/entity';
import { corpusName, corpusPlace } from '../corpora/chooseCorpus';
import { iconSafe, inRow } from '../markdown';
import { entityRows, type EntityRow } from '../presentation/entityRows';
import { FoldedRows, type Section } from '../presentation/foldedRows';
import type { JumpStatus } from './jumpStatus';
import { pickPlace } from './placePick';
import { articleRow, headingOf } from './placeRows';
import { startOf, type Subject } from './subject';
import type { Surroundings } from './surroundings';

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
      : { heading: inRow([corpusName(open), corpusPlace(open)].map(iconSafe)), rows: found };
  });
  const wanted = again?.subject ?? here;
  rows.set(
    sections,
    sections.flatMap((section) => section.rows).find((row) => wanted && isSame(subjectOf(row), wanted)),
  );
  pick.onDidAccept(() => {
    // Who types fast presses Enter before VS Code has said which of the new rows is the active one: it is the first.
    const chosen = [...pick.activeItems, ...pick.items].find((row): row is EntityRow => 'entity' in row);
    if (!chosen) return;
    const subject = subjectOf(chosen);
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

function subjectOf({ open, entity: { kind, id } }: EntityRow): Subject {
  return { open, of: { kind, id } };
}

function isSame(a: Subject, b: Subject): boolean {
  if (a.of.id === null || b.of.id === null) return false;
  return a.open.corpus === b.open.corpus && entityKey(a.of) === entityKey(b.of);
}
