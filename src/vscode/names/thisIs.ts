import { l10n } from 'vscode';
import { entityKey, type Entity, type EntityKind } from '../../core/gazetteer/entity';
import type { NameList } from '../../core/gazetteer/entryContent';
import type { OpenCorpus } from '../corpora/corpora';
import { iconSafe, isolated } from '../markdown';
import { knownEntities, pickEntity, type OtherRow } from '../presentation/pickEntity';
import { addEntity } from './addEntity';
import { answersIn } from './answers';
import { correctionAt, nameHere, type NameHere } from './nameHere';
import type { NameTools } from './tools';
import { calledIn, writeCorrection, writeGazetteers } from './writeNames';

type Choice = 'not-a-name' | 'as-recognised' | EntityKind;

/** “This Is …”: says in the sidecar which actor or place a stretch is; a row's button says it for the whole corpus. */
export async function thisIs(tools: NameTools, argument?: unknown): Promise<void> {
  const here = await nameHere(tools, argument);
  if (!here) return;
  const { live, name, entity } = here;
  const quoted = isolated(iconSafe(name));
  const given = knownIn(here, argument);
  if (given) return sayHere(tools, here, quoted, given);
  const others: OtherRow<Choice>[] = [
    { label: l10n.t('A new actor…'), icon: 'add', choice: 'actor' },
    { label: l10n.t('A new place…'), icon: 'add', choice: 'place' },
  ];
  if (here.mention) others.push({ label: l10n.t('Not a name'), icon: 'circle-slash', choice: 'not-a-name' });
  if (correctionAt(here))
    others.push({ label: l10n.t('As it is recognised'), icon: 'discard', choice: 'as-recognised' });
  const answer = await pickEntity<Choice>(live.open, {
    title: l10n.t('Who or what is {0} here?', quoted),
    among: othersThan(entity, live.open),
    name,
    others,
    button: { icon: 'globe', tooltip: l10n.t('Everywhere: Add as Another Name') },
  });
  if (!answer) return;
  if (!answer.entity) {
    const { choice } = answer;
    if (choice === 'not-a-name')
      await writeCorrection(tools, here, l10n.t('{0} is not a name here', quoted), 'not-a-name');
    else if (choice === 'as-recognised')
      await writeCorrection(tools, here, l10n.t('{0} as it is recognised', quoted), undefined);
    else await addEntity(tools, here, choice);
    return;
  }
  if (answer.byButton) await sayEverywhere(tools, here, quoted, answer.entity, 'aliases');
  else await sayHere(tools, here, quoted, answer.entity);
}

/** “Add as Another Name of …”: writes a name into the entry of an actor or place. */
export async function addName(tools: NameTools, argument?: unknown): Promise<void> {
  const here = await nameHere(tools, argument);
  if (!here) return;
  const { live, name, entity } = here;
  const quoted = isolated(iconSafe(name));
  const given = knownIn(here, argument);
  if (given) return sayEverywhere(tools, here, quoted, given, 'aliases');
  const answer = await pickEntity(live.open, {
    title: l10n.t('{0} is another name of …', quoted),
    among: othersThan(entity, live.open),
    name,
    button: { icon: 'quote', tooltip: l10n.t('As a Phrase That Describes It') },
  });
  if (!answer?.entity) return;
  const list = answer.byButton ? 'descriptions' : 'aliases';
  await sayEverywhere(tools, here, quoted, answer.entity, list);
}

function othersThan(here: Entity | undefined, open: OpenCorpus): readonly Entity[] {
  const key = here && entityKey(here);
  return knownEntities(open).filter((entity) => entityKey(entity) !== key);
}

function knownIn({ live }: NameHere, argument: unknown): Entity | undefined {
  const { entity } = answersIn(argument);
  return entity && live.open.corpus.entity(entity);
}

async function sayHere(tools: NameTools, here: NameHere, quoted: string, entity: Entity): Promise<void> {
  const { kind, id } = entity;
  const label = l10n.t('{0} is {1} here', quoted, calledIn(here.live.open, entity));
  await writeCorrection(tools, here, label, { kind, id });
}

async function sayEverywhere(
  tools: NameTools,
  { live, name }: NameHere,
  quoted: string,
  entity: Entity,
  list: NameList,
): Promise<void> {
  const { kind, id } = entity;
  const label = l10n.t('{0} as another name of {1}', quoted, calledIn(live.open, entity));
  await writeGazetteers(tools, live.open, label, {
    [kind]: [{ type: 'add-names', id, list, names: [name] }],
  });
}
