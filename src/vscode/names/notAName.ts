import { l10n, window, type QuickPickItem } from 'vscode';
import { findBuiltin } from '../../core/gazetteer/builtin';
import type { Entity, EntityKind } from '../../core/gazetteer/entity';
import { nameLists } from '../../core/gazetteer/entryContent';
import { foldKey } from '../../core/text/fold';
import type { OpenCorpus } from '../corpora/corpora';
import { iconSafe, isolated, ownLine } from '../markdown';
import { remark } from '../remark';
import { answersIn } from './answers';
import { correctionAt, nameHere, type NameHere } from './nameHere';
import type { NameTools } from './tools';
import { calledIn, writeCorrection, writeGazetteers, type GazetteerEdits } from './writeNames';

interface Row extends QuickPickItem {
  readonly where?: 'here' | 'everywhere';
  readonly make: () => Promise<boolean>;
}

/** Everywhere: what is to be changed in a gazetteer so that these words are no longer taken for this name. */
interface Everywhere {
  readonly label: string;
  readonly detail: string;
  readonly edits: GazetteerEdits;
}

/** “This Is Not a Name”: here, by a correction in the sidecar, or everywhere. */
export async function notAName(tools: NameTools, argument?: unknown): Promise<void> {
  const here = await nameHere(tools, argument);
  if (!here) return;
  const correction = correctionAt(here);
  const { live, name, mention } = here;
  const quoted = isolated(iconSafe(name));
  if (!mention && !correction) {
    remark(l10n.t('{0} is not taken for a name here.', quoted));
    return;
  }
  const rows: Row[] = [];
  if (correction?.is !== 'not-a-name') {
    rows.push({
      where: 'here',
      label: `$(location) ${l10n.t('Only here')}`,
      detail: l10n.t('written into the sidecar of this article'),
      make: () => writeCorrection(tools, here, l10n.t('{0} is not a name here', quoted), 'not-a-name'),
    });
  }
  for (const everywhere of mention ? choicesEverywhere(here, quoted) : []) {
    rows.push({
      where: 'everywhere',
      label: `$(globe) ${everywhere.label}`,
      detail: everywhere.detail,
      make: () => writeGazetteers(tools, live.open, everywhere.label, everywhere.edits),
    });
  }
  if (correction) {
    rows.push({
      label: `$(discard) ${l10n.t('As it is recognised')}`,
      detail: l10n.t('takes the correction out of the sidecar'),
      make: () => writeCorrection(tools, here, l10n.t('{0} as it is recognised', quoted), undefined),
    });
  }
  const title = ownLine(l10n.t('{0} is not a name', quoted));
  const placeHolder = l10n.t('Where?');
  const [only] = rows;
  const { where } = answersIn(argument);
  const given = where && rows.find((row) => row.where === where);
  const chosen =
    given ?? (rows.length === 1 ? only : await window.showQuickPick(rows, { title, placeHolder }));
  await chosen?.make();
}

function choicesEverywhere({ live, name, mention, entity }: NameHere, quoted: string): readonly Everywhere[] {
  if (!mention) return [];
  const { kind } = mention;
  if (!entity) {
    return [
      {
        label: l10n.t('Everywhere: never take {0} for a name', quoted),
        detail: l10n.t('written into the gazetteer, under “ignore”'),
        edits: { [kind]: [{ type: 'ignore', names: [name] }] },
      },
    ];
  }
  const { id } = entity;
  const called = calledIn(live.open, entity);
  if (entity.source.file === undefined) {
    if (!findBuiltin(entity.kind, id)) return [];
    return [
      {
        label: l10n.t('Everywhere: switch {0} off', called),
        detail: l10n.t('this corpus then does without this entity of the built-in lists'),
        edits: switchedOff(live.open, entity),
      },
    ];
  }
  const names = listedAs(entity, name);
  if (names.length === 0) return [];
  return [
    {
      label: l10n.t('Everywhere: take {0} out of the names of {1}', quoted, called),
      detail: l10n.t('the entry in the gazetteer keeps its other names'),
      edits: { [entity.kind]: [{ type: 'remove-names', id, names }] },
    },
  ];
}

/** A state is an actor and a place under one id; it is not the name of either. */
function switchedOff({ corpus }: OpenCorpus, { id }: Entity): GazetteerEdits {
  const off = (kind: EntityKind): boolean => {
    const entity = corpus.entity({ kind, id });
    return entity?.id === id && entity.source.file === undefined && findBuiltin(kind, id) !== undefined;
  };
  const edits = [{ type: 'switch-off', id }] as const;
  return { ...(off('actor') ? { actor: edits } : {}), ...(off('place') ? { place: edits } : {}) };
}

/** The names in the lists of the corpus' own entry that read like this one. */
function listedAs(entity: Entity, name: string): readonly string[] {
  const key = foldKey(name);
  const builtin = findBuiltin(entity.kind, entity.id);
  const known = new Set(builtin ? nameLists.flatMap((list) => builtin[list]).map(foldKey) : []);
  const names = new Set(Object.values(entity.names).map(foldKey));
  if (known.has(key) || names.has(key)) return [];
  return nameLists.flatMap((list) => entity[list]).filter((other) => foldKey(other) === key);
}
