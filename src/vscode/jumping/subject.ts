import { Uri, type ThemeIcon } from 'vscode';
import { configFile } from '../../core/corpus/config';
import { mentionAt } from '../../core/corpus/navigation';
import type { EntityKind, EntityRef } from '../../core/gazetteer/entity';
import type { Mention } from '../../core/recognise/mention';
import { foldKey } from '../../core/text/fold';
import type { Span } from '../../core/text/words';
import { argumentUri, mentionArgument } from '../arguments';
import type { OpenCorpus } from '../corpora/corpora';
import type { LiveArticle } from '../liveArticles/liveArticle';
import { candidateIcon, entityIcon, entityNames } from '../presentation/entityLook';
import { type Surroundings, textOf } from './surroundings';

/** A name that no gazetteer knows: the same folded letters count as the same name. */
export interface CandidateName {
  readonly kind: EntityKind;
  readonly id: null;
  readonly name: string;
  readonly key: string;
}

/** Whom or what one follows through a corpus. */
export interface Subject {
  readonly open: OpenCorpus;
  readonly of: EntityRef | CandidateName;
}

/** A subject, and the place from which it is followed; an empty path stands before the first article. */
export interface Start extends Subject {
  readonly from: Span & { readonly path: string };
}

/** Whom a command means: by its argument, else by the selection of the active editor. Undefined where that is nobody. */
export async function startOf(surroundings: Surroundings, argument: unknown): Promise<Start | undefined> {
  const { corpora, articles } = surroundings;
  const { active } = articles;
  const here = active?.live;
  const selection = active?.selections[0] ?? { start: 0, end: 0 };
  const given = mentionArgument(argument);
  if (given === undefined) {
    const mention = here && mentionAt(here.mentions, selection.start, selection.end);
    if (!mention) return undefined;
    return startAt(here, mention);
  }
  const { kind, id, start, end } = given;
  const uri = argumentUri(given.uri);
  const file = uri ? corpora.fileOf(uri) : here;
  const span = start !== undefined && end !== undefined ? { start, end } : selection;
  if (id === null) {
    if (!file || span.start === span.end) return undefined;
    const text = await textOf(surroundings, file.open, file.path);
    const name = text.slice(span.start, span.end);
    return { open: file.open, of: candidateOf(kind, name), from: { path: file.path, ...span } };
  }
  const open = file?.open ?? corpora.all.find(({ corpus }) => corpus.entity({ kind, id }) !== undefined);
  const entity = open?.corpus.entity({ kind, id });
  if (!open || !entity) return undefined;
  // A row of a view names its corpus by corpus.yaml: one stands before the first article.
  const path = file === undefined || file.path === configFile ? '' : file.path;
  return { open, of: { kind, id: entity.id }, from: { path, ...span } };
}

/** Whom a mention is of, followed from there. */
export function startAt(live: LiveArticle, { kind, id, start, end }: Mention): Start {
  const of = id === null ? candidateOf(kind, live.text.slice(start, end)) : { kind, id };
  return { open: live.open, of, from: { path: live.path, start, end } };
}

/** What a subject is called in an article of this language. */
export function subjectName({ open, of }: Subject, language: string | undefined): string {
  if (of.id === null) return of.name;
  const entity = open.corpus.entity(of);
  return entity ? entityNames(entity, language).name : of.id;
}

export function subjectIcon({ open, of }: Subject): ThemeIcon {
  const entity = of.id === null ? undefined : open.corpus.entity(of);
  return entity ? entityIcon(entity) : candidateIcon;
}

export function uriOf({ open }: Subject, path: string): Uri {
  return Uri.joinPath(open.folder, path);
}

function candidateOf(kind: EntityKind, name: string): CandidateName {
  return { kind, id: null, name, key: foldKey(name) };
}
