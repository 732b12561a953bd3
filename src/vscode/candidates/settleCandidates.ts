import { l10n } from 'vscode';
import type { GazetteerEdit } from '../../core/gazetteer/editGazetteer';
import { iconSafe, isolated } from '../markdown';
import { addEntity } from '../names/addEntity';
import { nameHere } from '../names/nameHere';
import type { NameTools } from '../names/tools';
import { calledIn, writeGazetteers } from '../names/writeNames';
import { knownEntities, pickEntity } from '../presentation/pickEntity';
import type { Candidate } from './openCandidates';

/** Makes an actor or a place of a candidate, as it is guessed; of several one, the first with its name, the others' too. */
export async function acceptCandidates(tools: NameTools, candidates: readonly Candidate[]): Promise<void> {
  const [first, ...others] = candidates;
  const here = first && (await nameHere(tools, first));
  if (!here) return;
  const aliases = sameCorpus(first, others).map(({ name }) => name);
  await addEntity(tools, here, first.kind, {}, aliases);
}

/** Makes candidates other names of an actor or place. */
export async function mergeCandidates(tools: NameTools, candidates: readonly Candidate[]): Promise<void> {
  const [first, ...others] = candidates;
  if (!first) return;
  const { open } = first;
  const names = [first, ...sameCorpus(first, others)].map(({ name }) => name);
  const quoted = quotedNames(names);
  const answer = await pickEntity(open, {
    title: l10n.t('{0} is another name of …', quoted),
    among: knownEntities(open),
    name: names.join(' '),
  });
  if (!answer?.entity) return;
  const { kind, id } = answer.entity;
  const label = l10n.t('{0} as another name of {1}', quoted, calledIn(open, answer.entity));
  await writeGazetteers(tools, open, label, { [kind]: [{ type: 'add-names', id, list: 'aliases', names }] });
}

/** Lets candidates never be taken for names again. */
export async function ignoreCandidates(tools: NameTools, candidates: readonly Candidate[]): Promise<void> {
  const [first, ...others] = candidates;
  if (!first) return;
  const all = [first, ...sameCorpus(first, others)];
  const ignored = (kind: Candidate['kind']): readonly GazetteerEdit[] => {
    const names = all.filter((candidate) => candidate.kind === kind).map(({ name }) => name);
    return names.length === 0 ? [] : [{ type: 'ignore', names }];
  };
  const [actor, place] = [ignored('actor'), ignored('place')];
  const label = l10n.t('{0} ignored', quotedNames(all.map(({ name }) => name)));
  await writeGazetteers(tools, first.open, label, {
    ...(actor.length > 0 ? { actor } : {}),
    ...(place.length > 0 ? { place } : {}),
  });
}

function sameCorpus({ open }: Candidate, others: readonly Candidate[]): readonly Candidate[] {
  return others.filter((other) => other.open.corpus === open.corpus);
}

function quotedNames(names: readonly string[]): string {
  const [first = ''] = names;
  const quoted = isolated(iconSafe(first));
  return names.length === 1 ? quoted : l10n.t('{0} and {1} more', quoted, names.length - 1);
}
