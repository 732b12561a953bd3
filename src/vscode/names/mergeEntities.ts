import { l10n, window } from 'vscode';
import type { Entity } from '../../core/gazetteer/entity';
import { mentionArgument } from '../arguments';
import { chooseCorpus } from '../corpora/chooseCorpus';
import type { OpenCorpus } from '../corpora/corpora';
import { knownEntities, pickEntity } from '../presentation/pickEntity';
import { answersIn } from './answers';
import { nameHere } from './nameHere';
import type { NameTools } from './tools';
import { calledIn, writeGazetteers } from './writeNames';

export interface EntityHere {
  readonly open: OpenCorpus;
  readonly entity: Entity;
}

/** “Merge Entities…”: one actor or place becomes part of another; its id stays valid. */
export async function mergeEntities(tools: NameTools, argument?: unknown): Promise<void> {
  const lost = await entityHere(
    tools,
    argument,
    l10n.t('Which actor or place is to become part of another?'),
  );
  if (!lost) return;
  const { open, entity } = lost;
  const called = calledIn(open, entity);
  const { into } = answersIn(argument);
  const given = into === undefined ? undefined : open.corpus.entity({ kind: entity.kind, id: into });
  const answer = given
    ? { entity: given }
    : await pickEntity(open, {
        title: l10n.t('{0} becomes part of …', called),
        among: knownEntities(open).filter((other) => other.kind === entity.kind && other.id !== entity.id),
        name: Object.values(entity.names).join(' '),
      });
  if (!answer?.entity) return;
  const label = l10n.t('{0} merged into {1}', called, calledIn(open, answer.entity));
  await writeGazetteers(tools, open, label, {
    [entity.kind]: [{ type: 'merge', from: entity.id, into: answer.entity.id }],
  });
}

/** The entity that an argument names, or that is at the caret; else the reader is asked for one. */
export async function entityHere(
  tools: NameTools,
  argument: unknown,
  title: string,
): Promise<EntityHere | undefined> {
  const given = mentionArgument(argument);
  if (given && given.id !== null && given.start === undefined) {
    const { kind, id } = given;
    for (const open of tools.corpora.all) {
      const entity = open.corpus.entity({ kind, id });
      if (entity) return { open, entity };
    }
  }
  if (given || tools.articles.active) {
    const here = await nameHere(tools, argument);
    if (here?.entity) return { open: here.live.open, entity: here.entity };
  }
  const edited = window.activeTextEditor && tools.corpora.fileOf(window.activeTextEditor.document.uri);
  const open = await chooseCorpus(tools.corpora, tools.articles.active?.live.open ?? edited?.open);
  if (!open) return undefined;
  const answer = await pickEntity(open, { title, among: knownEntities(open) });
  return answer?.entity && { open, entity: answer.entity };
}
