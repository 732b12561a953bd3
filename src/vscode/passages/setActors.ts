import { env, l10n, QuickPickItemKind, window, type QuickPickItem } from 'vscode';
import { roleLabel } from '../../core/tagging/codebook';
import type { PassageActor } from '../../core/tagging/passage';
import { sidecarArticle } from '../corpora/sidecarArticle';
import { reportWriteError } from '../files/writeErrors';
import { iconSafe, isolated, ownLine } from '../markdown';
import { FoldedRows } from '../presentation/foldedRows';
import { shortened } from '../presentation/shortened';
import { passageTarget, type PassageTarget } from '../tagging/passageTarget';
import type { TaggingTools } from '../tagging/tools';
import { actorSections, type ActorRow } from './actorRows';

/** What an actor is to be in the passage; no role: just in it. */
type Part = { readonly role?: string } | 'absent';

/**
 * Asks who is in a passage, and as what; those named inside it are offered first. Each choice is written at once, and
 * the list comes back until the reader leaves it.
 */
export async function setActors(tools: TaggingTools, argument: unknown): Promise<void> {
  const target = await passageTarget(tools, argument, l10n.t('Set Actors of Passage'));
  if (!target) return;
  for (let id = await chooseActor(tools, target); id !== undefined; id = await chooseActor(tools, target)) {
    const part = await choosePart(target, id);
    if (part !== undefined && !(await write(tools, target, id, part))) return;
  }
}

/** As the sidecar has them now: the list stays open while others may write. */
function actorsNow({ open, sidecarPath, passage }: PassageTarget): readonly PassageActor[] {
  const article = sidecarArticle({ open, path: sidecarPath });
  return (article?.sidecar.passages.find(({ id }) => id === passage.id) ?? passage).actors;
}

function chooseActor(tools: TaggingTools, target: PassageTarget): Promise<string | undefined> {
  const live = tools.articles.active?.live;
  const passage =
    live?.article.sidecarPath === target.sidecarPath
      ? live.passages.find((entry) => entry.passage.id === target.passage.id)
      : undefined;
  const pick = window.createQuickPick<ActorRow | QuickPickItem>();
  const rows = new FoldedRows<ActorRow>(pick, { ranked: true });
  pick.title = ownLine(l10n.t('Actors of {0}', isolated(shortened(target.passage.anchor.quote, 50))));
  pick.placeholder = l10n.t('Choose who is in it, one after the other; Escape when all are there');
  rows.set(actorSections(target.open, actorsNow(target), live && passage && { live, passage }));
  return new Promise((resolve) => {
    pick.onDidAccept(() => {
      resolve(pick.activeItems.find((item): item is ActorRow => 'id' in item)?.id);
      pick.hide();
    });
    pick.onDidHide(() => {
      rows.dispose();
      pick.dispose();
      resolve(undefined);
    });
    pick.show();
  });
}

/** Undefined: the reader changed his mind about this one. */
async function choosePart(target: PassageTarget, id: string): Promise<Part | undefined> {
  const { roles } = target.open.corpus.codebook;
  const now = actorsNow(target).find((actor) => actor.id === id);
  if (roles.length === 0) return now ? 'absent' : {};
  const items: (QuickPickItem & { readonly part?: Part })[] = [
    ...roles.map((role) => ({
      label: isolated(iconSafe(roleLabel(role, env.language))),
      description: isolated(iconSafe(role.id)),
      part: { role: role.id },
    })),
    { label: l10n.t('No role'), part: {} },
    ...(now
      ? [
          { label: '', kind: QuickPickItemKind.Separator },
          { label: l10n.t('Not in the passage'), part: 'absent' as const },
        ]
      : []),
  ];
  const placeHolder = l10n.t('What is the actor in this passage?');
  return (await window.showQuickPick(items, { placeHolder, matchOnDescription: true }))?.part;
}

async function write(tools: TaggingTools, target: PassageTarget, id: string, part: Part): Promise<boolean> {
  const { open, sidecarPath, passage } = target;
  try {
    await tools.writer.edit(open, sidecarPath, l10n.t('Set actors'), ({ passages }) => {
      const now = passages.find((candidate) => candidate.id === passage.id)?.actors ?? [];
      return [{ type: 'set-actors', id: passage.id, actors: withPart(now, id, part) }];
    });
    return true;
  } catch (error) {
    reportWriteError(open, sidecarPath, error);
    return false;
  }
}

/** An actor keeps his place in the list. */
function withPart(actors: readonly PassageActor[], id: string, part: Part): readonly PassageActor[] {
  if (part === 'absent') return actors.filter((actor) => actor.id !== id);
  const entry: PassageActor = { id, ...part };
  return actors.some((actor) => actor.id === id)
    ? actors.map((actor) => (actor.id === id ? entry : actor))
    : [...actors, entry];
}
