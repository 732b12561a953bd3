import { l10n, ThemeIcon, window, type QuickPickItem } from 'vscode';
import { entityKeys } from '../../core/corpus/entityList';
import type { Entity } from '../../core/gazetteer/entity';
import { likelyEntities } from '../../core/gazetteer/likelyEntities';
import { foldKey } from '../../core/text/fold';
import type { OpenCorpus } from '../corpora/corpora';
import { ownLine } from '../markdown';
import { entityRow } from './entityRows';
import { rank, unfiltered } from './foldedRows';
import { keepOrder } from './keepOrder';

/** More rows than these nobody looks through, and VS Code takes long to draw. */
const mostRows = 200;
const mostLikely = 6;
/** With so few rows found, the rows beside the entities are offered again. */
const few = 3;

/** A row beside the entities. */
export interface OtherRow<Choice> {
  readonly label: string;
  readonly icon: string;
  readonly choice: Choice;
}

export interface EntityQuestion<Choice> {
  readonly title: string;
  /** Whom one can choose, in this order. */
  readonly among: readonly Entity[];
  /** The name that is asked about: what resembles it comes first. */
  readonly name?: string;
  /** What a row says besides the name, where it is not what `entityRow` says. */
  readonly describe?: (entity: Entity) => string;
  readonly others?: readonly OtherRow<Choice>[];
  /** Another way to choose an entity. */
  readonly button?: { readonly icon: string; readonly tooltip: string };
}

export type EntityAnswer<Choice> =
  | { readonly entity: Entity; readonly byButton: boolean }
  | { readonly entity?: undefined; readonly choice: Choice };

interface Row<Choice> extends QuickPickItem {
  readonly answer: { readonly entity: Entity } | { readonly choice: Choice };
}

/** Asks for an entity of a corpus, by any of its names in any spelling; undefined where the reader turns away. */
export function pickEntity<Choice = never>(
  open: OpenCorpus,
  question: EntityQuestion<Choice>,
): Promise<EntityAnswer<Choice> | undefined> {
  const pick = window.createQuickPick<Row<Choice>>();
  keepOrder(pick);
  pick.title = ownLine(question.title);
  pick.placeholder = l10n.t('Type a name in any spelling, in Arabic or Latin letters');
  const rowsFor = finding(open, question);
  const update = (): void => {
    const { rows, active } = rowsFor(pick.value);
    pick.items = rows;
    if (active) pick.activeItems = [active];
  };
  update();
  pick.onDidChangeValue(update);
  return new Promise((resolve) => {
    let answer: EntityAnswer<Choice> | undefined;
    const take = (row: Row<Choice> | undefined, byButton: boolean): void => {
      if (!row) return;
      answer = 'entity' in row.answer ? { entity: row.answer.entity, byButton } : row.answer;
      pick.hide();
    };
    // Who types fast presses Enter before VS Code has said which of the new rows is the active one: it is the first.
    pick.onDidAccept(() => take(pick.activeItems[0] ?? pick.items[0], false));
    pick.onDidTriggerItemButton(({ item }) => take(item, true));
    pick.onDidHide(() => {
      pick.dispose();
      resolve(answer);
    });
    pick.show();
  });
}

/** All that the gazetteer of a corpus has, the most mentioned first, those of its own before built-in ones. */
export function knownEntities({ corpus: { gazetteer, index } }: OpenCorpus): readonly Entity[] {
  return gazetteer.entities
    .map((entity) => ({ entity, mentions: index.count(entity).mentions }))
    .sort((a, b) => b.mentions - a.mentions)
    .map(({ entity }) => entity);
}

/** The rows for what was typed, and the one to stand on where that is not for VS Code to say. */
function finding<Choice>(open: OpenCorpus, question: EntityQuestion<Choice>) {
  const { among, name = '', describe, others = [], button } = question;
  const likely = likelyEntities(name, among, entityKeys, mostLikely);
  const untyped = [...likely, ...among.filter((one) => !likely.includes(one))];
  const buttons = button ? [{ iconPath: new ThemeIcon(button.icon), tooltip: button.tooltip }] : [];
  const rowOf = (entity: Entity): Row<Choice> => ({
    ...entityRow(open, entity),
    ...(describe ? { description: describe(entity) } : {}),
    buttons,
    answer: { entity },
  });
  const otherRows = others.map(({ label, icon, choice }): Row<Choice> => ({
    label,
    iconPath: new ThemeIcon(icon),
    answer: { choice },
    ...unfiltered,
  }));
  return (typed: string): { readonly rows: readonly Row<Choice>[]; readonly active?: Row<Choice> } => {
    const terms = foldKey(typed).split(' ').filter(Boolean);
    if (terms.length > 0) {
      const rows = found(among, terms).slice(0, mostRows).map(rowOf);
      return { rows: rows.length < few ? [...rows, ...otherRows] : rows };
    }
    const rows = untyped.slice(0, mostRows).map(rowOf);
    const [first] = rows;
    const isFirst = first !== undefined && (likely.length > 0 || others.length === 0);
    return { rows: [...otherRows, ...rows], ...(isFirst ? { active: first } : {}) };
  };
}

function found(among: readonly Entity[], terms: readonly string[]): readonly Entity[] {
  return among
    .map((entity) => ({ entity, at: Math.min(...entityKeys(entity).map((key) => rank(key, terms))) }))
    .filter(({ at }) => at < Infinity)
    .sort((a, b) => a.at - b.at)
    .map(({ entity }) => entity);
}
