import { l10n } from 'vscode';
import { planChanges } from '../../core/corpus/fileChanges';
import { editGazetteer, type GazetteerEdit } from '../../core/gazetteer/editGazetteer';
import type { Entity, EntityKind } from '../../core/gazetteer/entity';
import { createAnchor } from '../../core/tagging/anchor';
import type { MentionCorrection } from '../../core/tagging/passage';
import type { SidecarEdit } from '../../core/tagging/sidecarEdit';
import type { OpenCorpus } from '../corpora/corpora';
import { Refusal, reportWriteError } from '../files/writeErrors';
import { isolated } from '../markdown';
import { corpusLanguage, entityNames } from '../presentation/entityLook';
import { remark } from '../remark';
import { correctionAt, type NameHere } from './nameHere';
import type { NameTools } from './tools';

/** The gazetteer file of a kind of entity, relative to the corpus folder. */
export function gazetteerPath({ corpus }: OpenCorpus, kind: EntityKind): string {
  const { actors, places } = corpus.config;
  return kind === 'actor' ? actors.path : places.path;
}

export type GazetteerEdits = Readonly<Partial<Record<EntityKind, readonly GazetteerEdit[]>>>;

/** Edits the gazetteers as one step for undo; what went wrong, the reader is told. Whether they were written. */
export async function writeGazetteers(
  { writer }: NameTools,
  open: OpenCorpus,
  label: string,
  edits: GazetteerEdits,
): Promise<boolean> {
  const kinds = new Map<string, EntityKind>(
    (['actor', 'place'] as const)
      .filter((kind) => edits[kind] !== undefined)
      .map((kind) => [gazetteerPath(open, kind), kind]),
  );
  const [first = ''] = kinds.keys();
  try {
    const planned = await planChanges(open.corpus.files, kinds.keys(), (path, text) => {
      const kind = kinds.get(path) ?? 'actor';
      return editGazetteer(path, text, kind, edits[kind] ?? []);
    });
    if (planned?.ok === false) throw new Refusal(planned.problem);
    await writer.apply(open, label, planned?.changes ?? []);
  } catch (error) {
    reportWriteError(open, first, error);
    return false;
  }
  remark(l10n.t('Done: {0}', label));
  return true;
}

/** Says in the sidecar what a stretch is, whatever is recognised there; undefined: what is recognised counts again. */
export async function writeCorrection(
  { writer }: NameTools,
  here: NameHere,
  label: string,
  is: MentionCorrection['is'] | undefined,
): Promise<boolean> {
  const { live, start, end } = here;
  const { open, article, text } = live;
  const before = correctionAt(here)?.anchor;
  const anchor = createAnchor(text, start, end);
  const isMoved = before !== undefined && (before.start !== anchor.start || before.end !== anchor.end);
  const edits: SidecarEdit[] = [];
  if (before && (is === undefined || isMoved))
    edits.push({ type: 'remove-correction', start: before.start, end: before.end });
  if (is !== undefined) edits.push({ type: 'add-correction', correction: { anchor, is } });
  try {
    await writer.edit(open, article.sidecarPath, label, edits);
  } catch (error) {
    reportWriteError(open, article.sidecarPath, error);
    return false;
  }
  remark(l10n.t('Done: {0}', label));
  return true;
}

/** What an entity is called in the labels of a corpus. */
export function calledIn({ corpus }: OpenCorpus, entity: Entity): string {
  return isolated(entityNames(entity, corpusLanguage(corpus)).name);
}
