import { ThemeIcon, window, type QuickInputButton, type QuickPickItem } from 'vscode';
import type { Entity, EntityKind } from '../../core/gazetteer/entity';
import { likelyEntities, namesOf } from '../../core/gazetteer/likelyEntities';
import { foldKey } from '../../core/text/fold';
import type { OpenCorpus } from '../corpora/corpora';
import { ownLine } from '../markdown';
import { entityRow } from '../presentation/entityRows';
import { rank, unfiltered } from '../presentation/foldedRows';
import { keepOrder } from '../presentation/keepOrder';

/** More rows than these nobody looks through, and VS Code takes long to draw. */
const mostRows = 200;
const mostLikely = 6;

/** A row beside the entities. */
export interface OtherRow<Choice> {
  readonly label: string;
  readonly icon: string;
  readonly choice: Choice;
}

export interface EntityQuestion<Choice> {
  readonly title: string;
  readonly placeholder: string;
  /** The name that is asked about: what resembles it comes first. */
  readonly name?: string;
  readonly kind?: EntityKind;
  readonly without?: Entity;
  readonly others?: readonly OtherRow<Choice>[];
  /** Another way to choose an entity. */
  readonly button?: { readonly icon: string; readonly tooltip: string };
}

export type EntityAnswer<Choice> =
  { readonly entity: Entity; readonly byButton: boolean } | { readonly choice: Choice };

interface Known {
  readonly entity: Entity;
  readonly keys: readonly string[];
  readonly mentions: number;
}

interface Row<Choice> extends QuickPickItem {
  readonly answer?: { readonly entity: Entity } | { readonly choice: Choice };
}

/** Asks for an entity of a corpus, by any of its names in any spelling; undefined where the reader turns away. */
export function pickEntity<Choice = never>(
  open: OpenCorpus,
  question: EntityQuestion<Choice>,
): Promise<EntityAnswer<Choice> | undefined> {
  const { name = '', others = [], button } = question;
  const known = knownEntities(open, question);
  const likely = likelyEntities(name, known, ({ keys }) => keys, mostLikely);
  const rest = known.filter((one) => !likely.includes(one));
  const buttons: QuickInputButton[] = button
    ? [{ iconPath: new ThemeIcon(button.icon), tooltip: button.tooltip }]
    : [];
  const row = ({ entity }: Known): Row<Choice> => ({
    ...entityRow(open, entity),
    buttons,
    answer: { entity },
  });
  const other = ({ label, icon, choice }: OtherRow<Choice>): Row<Choice> => ({
    label,
    iconPath: new ThemeIcon(icon),
    answer: { choice },
    ...unfiltered,
  });

  const pick = window.createQuickPick<Row<Choice>>();
  keepOrder(pick);
  pick.title = ownLine(question.title);
  pick.placeholder = question.placeholder;
  const update = (): void => {
    const terms = foldKey(pick.value).split(' ').filter(Boolean);
    const shown = terms.length === 0 ? [...likely, ...rest] : found(known, terms);
    pick.items = [...(terms.length === 0 ? others.map(other) : []), ...shown.slice(0, mostRows).map(row)];
    if (terms.length > 0 && shown.length < 3) pick.items = [...pick.items, ...others.map(other)];
    const [first] = pick.items.filter(({ answer }) => answer && 'entity' in answer);
    if (terms.length === 0 && first && (likely.length > 0 || others.length === 0)) pick.activeItems = [first];
  };
  update();
  pick.onDidChangeValue(update);
  return new Promise((resolve) => {
    let answer: EntityAnswer<Choice> | undefined;
    const take = (chosen: Row<Choice>['answer'], byButton: boolean): void => {
      if (!chosen) return;
      answer = 'entity' in chosen ? { entity: chosen.entity, byButton } : chosen;
      pick.hide();
    };
    pick.onDidAccept(() => take(pick.activeItems[0]?.answer, false));
    pick.onDidTriggerItemButton(({ item }) => take(item.answer, true));
    pick.onDidHide(() => {
      pick.dispose();
      resolve(answer);
    });
    pick.show();
  });
}

/** The most mentioned first, those of the corpus' own gazetteer before built-in ones. */
function knownEntities<Choice>(
  { corpus }: OpenCorpus,
  { kind, without }: EntityQuestion<Choice>,
): readonly Known[] {
  const { index, gazetteer } = corpus;
  const all = gazetteer.entities.filter(
    (entity) =>
      (kind === undefined || entity.kind === kind) &&
      (entity.kind !== without?.kind || entity.id !== without.id),
  );
  return all
    .map((entity) => ({ entity, keys: namesOf(entity), mentions: index.count(entity).mentions }))
    .sort((a, b) => b.mentions - a.mentions);
}

function found(known: readonly Known[], terms: readonly string[]): readonly Known[] {
  return known
    .map((one) => ({ one, at: Math.min(...one.keys.map((key) => rank(key, terms))) }))
    .filter(({ at }) => at < Infinity)
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);
}
