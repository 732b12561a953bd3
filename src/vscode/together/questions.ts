import { l10n, ProgressLocation, Uri, window } from 'vscode';
import {
  companyIn,
  stretchesTogether,
  sumCompany,
  type Company,
  type Nearness,
} from '../../core/corpus/together';
import { entityKey, type Entity, type EntityRef } from '../../core/gazetteer/entity';
import type { Mention } from '../../core/recognise/mention';
import { mentionArgument } from '../arguments';
import { chooseCorpus } from '../corpora/chooseCorpus';
import type { OpenCorpus } from '../corpora/corpora';
import { pathsWithAll } from '../jumping/itinerary';
import { startOf } from '../jumping/subject';
import { textsOf, type Surroundings } from '../jumping/surroundings';
import { iconSafe, inRow, isolated, ownLine } from '../markdown';
import { pauser } from '../pauser';
import { chooseEntities } from '../presentation/chooseEntities';
import { corpusLanguage, entityNames } from '../presentation/entityLook';
import { pickEntity } from '../presentation/pickEntity';
import { remark } from '../remark';
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
  const { articles, corpora } = surroundings;
  const open = await chooseCorpus(corpora, start?.open ?? articles.active?.live.open);
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

export function sentencesWithAll(surroundings: Surroundings, question: Question): Promise<void> {
  return stretchesWithAll(surroundings, question, 'sentence');
}

async function stretchesWithAll(
  surroundings: Surroundings,
  { open, entities }: Question,
  nearness: 'sentence' | 'paragraph',
): Promise<void> {
  const found: Found[] = [];
  await through(surroundings, open, pathsWithAll(surroundings, open, entities), (path, text, mentions) => {
    for (const span of stretchesTogether(text, mentions, entities, nearness)) found.push({ path, span });
  });
  const names = namesOf(open, entities);
  const title =
    nearness === 'sentence' ? l10n.t('Sentences with {0}', names) : l10n.t('Paragraphs with {0}', names);
  await pickFound(surroundings, open, title, found, 'line');
}

/** Whom an actor is named with most; each row leads to what was counted of it. */
export async function namedWith(surroundings: Surroundings, { open, entities }: Question): Promise<void> {
  const [entity] = entities;
  if (!entity) return;
  const articles: ReadonlyMap<string, Company>[] = [];
  await through(surroundings, open, pathsWithAll(surroundings, open, [entity]), (_, text, mentions) => {
    articles.push(companyIn(text, mentions, entity));
  });
  const company = new Map(
    sumCompany(articles).flatMap((one) => {
      const other = open.corpus.entity(one.entity);
      return other ? [[other, one] as const] : [];
    }),
  );
  if (company.size === 0) return remark(l10n.t('Nobody else is named in these articles.'));
  const answer = await pickEntity(open, {
    title: l10n.t('Named with {0}', namesOf(open, [entity])),
    among: [...company.keys()],
    describe: (other) => describeCompany(open, other, company.get(other)),
  });
  const picked = answer?.entity && company.get(answer.entity);
  if (!answer?.entity || !picked) return;
  const question = { open, entities: [entity, answer.entity] };
  const nearness = await pickNearness(picked, namesOf(open, question.entities));
  if (nearness === 'article') await articlesWithAll(surroundings, question);
  else if (nearness) await stretchesWithAll(surroundings, question, nearness);
}

/** How often somebody is named with the one whom one asks about, and what else he is called. */
function describeCompany({ corpus }: OpenCorpus, entity: Entity, company: Company | undefined): string {
  const { other } = entityNames(entity, corpusLanguage(corpus));
  const counts = company ? nearnesses.map((nearness) => countOf(company, nearness)) : [];
  return inRow([...(other === undefined ? [] : [iconSafe(other)]), ...counts]);
}

const nearnesses: readonly Nearness[] = ['sentence', 'paragraph', 'article'];

/** Which of the counts the reader wants to see the places of; not asked where there is but one. */
async function pickNearness(company: Company, title: string): Promise<Nearness | undefined> {
  const items = nearnesses
    .filter((nearness) => company[nearness] > 0)
    .map((nearness) => ({ label: countOf(company, nearness), nearness }));
  return items.length === 1
    ? 'article'
    : (await window.showQuickPick(items, { title: ownLine(title) }))?.nearness;
}

function countOf(company: Company, nearness: Nearness): string {
  const count = company[nearness];
  switch (nearness) {
    case 'sentence':
      return l10n.t('sentences: {0}', count);
    case 'paragraph':
      return l10n.t('paragraphs: {0}', count);
    case 'article':
      return l10n.t('articles: {0}', count);
  }
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
