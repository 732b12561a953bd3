import { l10n, ProgressLocation, Uri, window, type QuickPickItem } from 'vscode';
import { companyIn, sentencesTogether, sumCompany, type Company } from '../../core/corpus/together';
import { entityKey, type Entity, type EntityRef } from '../../core/gazetteer/entity';
import type { Mention } from '../../core/recognise/mention';
import { mentionArgument } from '../arguments';
import type { OpenCorpus } from '../corpora/corpora';
import { corpusLanguage, entityIcon, entityNames } from '../entities/entityLook';
import { pathsWithAll, startOf, textsOf, type Surroundings } from '../jumping/subject';
import { iconSafe, inRow, isolated } from '../markdown';
import { pauser } from '../pauser';
import { remark } from '../tagging/sidecarWriter';
import { chooseEntities } from './chooseEntities';
import { pickFound, type Found } from './pickFound';

/** Whom one asks about. */
export interface Question {
  readonly open: OpenCorpus;
  readonly entities: readonly Entity[];
}

/** The rows that are selected in a view, else the name at the caret; what is missing is asked for. */
export async function questionOf(
  surroundings: Surroundings,
  argument: unknown,
  selected: unknown,
  least: number,
): Promise<Question | undefined> {
  const start = await startOf(surroundings, argument);
  const open = start?.open ?? surroundings.articles.active?.live.open ?? surroundings.corpora.all[0];
  if (!open) return undefined;
  const rows: readonly unknown[] = Array.isArray(selected) ? selected : [];
  const refs = [start?.of, ...rows.map(mentionArgument)].flatMap((ref): EntityRef | [] =>
    ref && ref.id !== null ? { kind: ref.kind, id: ref.id } : [],
  );
  const entities = [...new Set(refs.flatMap((ref) => open.corpus.entity(ref) ?? []))];
  const chosen = entities.length >= least ? entities : await chooseEntities(open, entities, least);
  return chosen && { open, entities: chosen };
}

export async function articlesWithAll(
  surroundings: Surroundings,
  { open, entities }: Question,
): Promise<void> {
  const paths = pathsWithAll(surroundings, open, entities);
  const [first] = entities;
  const found = paths.flatMap((path): Found[] => {
    const mention = first && mentionsOf(surroundings, open, path).find((other) => isOf(other, first));
    return mention ? [{ path, span: mention }] : [];
  });
  await pickFound(surroundings, open, l10n.t('Articles with {0}', namesOf(open, entities)), found, 'article');
}

export async function sentencesWithAll(
  surroundings: Surroundings,
  { open, entities }: Question,
): Promise<void> {
  const found: Found[] = [];
  await through(surroundings, open, pathsWithAll(surroundings, open, entities), (path, text, mentions) => {
    for (const span of sentencesTogether(text, mentions, entities)) found.push({ path, span });
  });
  await pickFound(surroundings, open, l10n.t('Sentences with {0}', namesOf(open, entities)), found, 'line');
}

/** Whom an actor is named with most; each row leads to the sentences, or the articles, with both. */
export async function namedWith(surroundings: Surroundings, { open, entities }: Question): Promise<void> {
  const [entity] = entities;
  if (!entity) return;
  const articles: ReadonlyMap<string, Company>[] = [];
  await through(surroundings, open, pathsWithAll(surroundings, open, [entity]), (_, text, mentions) => {
    articles.push(companyIn(text, mentions, entity));
  });
  const items = sumCompany(articles).flatMap(
    (row): (QuickPickItem & { readonly other: Entity; readonly near: boolean }) | [] => {
      const other = open.corpus.entity(row.entity);
      if (!other) return [];
      const { name, other: translation } = entityNames(other, corpusLanguage(open.corpus));
      const facts = [
        l10n.t('sentences: {0}', row.sentence),
        l10n.t('paragraphs: {0}', row.paragraph),
        l10n.t('articles: {0}', row.article),
      ];
      return {
        label: isolated(iconSafe(name)),
        description: inRow([...(translation === undefined ? [] : [iconSafe(translation)]), ...facts]),
        iconPath: entityIcon(other),
        other,
        near: row.sentence > 0,
      };
    },
  );
  if (items.length === 0) return remark(l10n.t('Nobody else is named in these articles.'));
  const title = l10n.t('Named with {0}', namesOf(open, [entity]));
  const picked = await window.showQuickPick(items, { title, matchOnDescription: true });
  if (!picked) return;
  const question = { open, entities: [entity, picked.other] };
  await (picked.near ? sentencesWithAll(surroundings, question) : articlesWithAll(surroundings, question));
}

/** Looks through the texts of articles; where that takes long, with progress. Stops when the reader says so. */
async function through(
  surroundings: Surroundings,
  open: OpenCorpus,
  paths: readonly string[],
  visit: (path: string, text: string, mentions: readonly Mention[]) => void,
): Promise<void> {
  const stopped = new AbortController();
  const work = async (): Promise<void> => {
    const pause = pauser();
    for await (const { path, text } of textsOf(surroundings, open, paths)) {
      if (stopped.signal.aborted) return;
      visit(path, text, mentionsOf(surroundings, open, path));
      await pause();
    }
  };
  const working = work();
  const title = l10n.t('Looking through {0} articles', paths.length);
  const options = { location: ProgressLocation.Notification, title, cancellable: true };
  const timer = setTimeout(() => {
    void window.withProgress(options, (_, token) => {
      token.onCancellationRequested(() => stopped.abort());
      return working.catch(() => undefined);
    });
  }, patience);
  await working.finally(() => clearTimeout(timer));
}

/** A question that is answered sooner needs no progress, in milliseconds. */
const patience = 300;

/** Of an open article, as it is on screen. */
function mentionsOf({ articles }: Surroundings, open: OpenCorpus, path: string): readonly Mention[] {
  return (articles.at(Uri.joinPath(open.folder, path)) ?? open.corpus.article(path))?.mentions ?? [];
}

function isOf(mention: Mention, entity: EntityRef): boolean {
  return mention.id !== null && entityKey({ kind: mention.kind, id: mention.id }) === entityKey(entity);
}

function namesOf({ corpus }: OpenCorpus, entities: readonly Entity[]): string {
  return entities.map((entity) => isolated(entityNames(entity, corpusLanguage(corpus)).name)).join(' · ');
}
