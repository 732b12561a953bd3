import { l10n, QuickPickItemKind, ThemeIcon, window, workspace, Uri, type QuickPickItem } from 'vscode';
import {
  actorKinds,
  placeKinds,
  type ActorKind,
  type Entity,
  type EntityKind,
  type PlaceKind,
} from '../../core/gazetteer/entity';
import { entryId } from '../../core/gazetteer/entryId';
import { likelyEntities, namesOf } from '../../core/gazetteer/likelyEntities';
import { likelyPlaceKind, usualPlaceKinds } from '../../core/recognise/likelyPlaceKind';
import { excerptWithin } from '../../core/text/excerpt';
import { foldKey } from '../../core/text/fold';
import type { Span } from '../../core/text/words';
import { articleCount, mentionCount } from '../counts';
import { showArticle } from '../liveArticles/showArticle';
import { iconSafe, isolated, ownLine } from '../markdown';
import { entityIcon, subtypeName } from '../presentation/entityLook';
import { entityRow } from '../presentation/entityRows';
import { answersIn, type Answers } from './answers';
import { askId } from './askId';
import { nameHere, type NameHere } from './nameHere';
import type { NameTools } from './tools';
import { calledIn, writeGazetteers } from './writeNames';

/** So many places of the same name are shown, and so many entities that it may be another name of. */
const mostPlaces = 6;
const mostLikely = 3;
/** What a row has room for, in UTF-16 units. */
const room = 60;

type Row = QuickPickItem &
  Partial<{
    readonly subtype: ActorKind | PlaceKind;
    readonly entity: Entity;
    readonly place: Span & { readonly uri: Uri };
  }>;

export async function addToActors(tools: NameTools, argument?: unknown): Promise<void> {
  const here = await nameHere(tools, argument);
  if (here) await addEntity(tools, here, 'actor', answersIn(argument));
}

export async function addToPlaces(tools: NameTools, argument?: unknown): Promise<void> {
  const here = await nameHere(tools, argument);
  if (here) await addEntity(tools, here, 'place', answersIn(argument));
}

/**
 * Puts a name into a gazetteer: asks for its kind, the guessed one first, beside where else the name stands and whose
 * other name it may be; then for its id.
 */
export async function addEntity(
  tools: NameTools,
  here: NameHere,
  kind: EntityKind,
  answers: Answers = {},
  aliases: readonly string[] = [],
): Promise<void> {
  const { live } = here;
  const { open, article } = live;
  const name = here.mention || answers.newId ? here.name : await askName(here.name);
  if (name === undefined) return;
  const quoted = isolated(iconSafe(name));
  const title =
    kind === 'actor' ? l10n.t('Add {0} to the actors', quoted) : l10n.t('Add {0} to the places', quoted);
  const kinds: readonly (ActorKind | PlaceKind)[] = kind === 'actor' ? actorKinds : placeKinds;
  const known = kinds.find((subtype) => subtype === answers.subtype);
  const chosen: Row | undefined = known
    ? { label: '', subtype: known }
    : await pickKind(tools, here, kind, kinds, name, title);
  if (chosen?.place) {
    const { uri, start, end } = chosen.place;
    await showArticle(tools.corpora, tools.articles, uri, { span: { start, end } });
    return;
  }
  if (chosen?.entity) {
    const { id } = chosen.entity;
    const label = l10n.t('{0} as another name of {1}', quoted, calledIn(open, chosen.entity));
    const edits = [{ type: 'add-names', id, list: 'aliases', names: [name, ...aliases] }] as const;
    await writeGazetteers(tools, open, label, { [chosen.entity.kind]: edits });
    return;
  }
  if (!chosen?.subtype) return;
  const { subtype } = chosen;
  const isTaken = (id: string): boolean => open.corpus.entity({ kind, id }) !== undefined;
  const guess = entryId([name], subtype, isTaken);
  const { newId } = answers;
  const given =
    newId === undefined || isTaken(newId) ? await askId({ title, guess, isTaken }) : { id: newId };
  if (!given) return;
  const language = article.language === 'und' ? 'ar' : article.language;
  const names = { [language]: name, ...('english' in given ? { en: given.english } : {}) };
  const label =
    kind === 'actor' ? l10n.t('{0} added to the actors', quoted) : l10n.t('{0} added to the places', quoted);
  await writeGazetteers(tools, open, label, {
    [kind]: [
      {
        type: 'add-entity',
        id: given.id,
        content: { subtype, names, aliases: aliases.filter((alias) => alias !== name) },
      },
    ],
  });
}

/** What a reader selected may hold a word too many. */
function askName(value: string): Thenable<string | undefined> {
  return window
    .showInputBox({
      title: l10n.t('The name as the gazetteer is to have it'),
      prompt: l10n.t('Without what is written together with it: و, ب, ل …'),
      value,
      valueSelection: [0, value.length],
      validateInput: (text) => (text.trim() === '' ? l10n.t('A name is needed.') : undefined),
    })
    .then((name) => name?.replace(/\s+/gu, ' ').trim());
}

async function pickKind(
  tools: NameTools,
  here: NameHere,
  kind: EntityKind,
  kinds: readonly (ActorKind | PlaceKind)[],
  name: string,
  title: string,
): Promise<Row | undefined> {
  const { open, text } = here.live;
  const guess: ActorKind | PlaceKind | undefined =
    kinds.find((known) => known === here.mention?.subtype) ??
    (kind === 'place' ? likelyPlaceKind(text, here) : undefined);
  const first = [...(guess ? [guess] : []), ...(kind === 'place' ? usualPlaceKinds : [])];
  const order = [...new Set([...first, ...kinds])];
  const rows: Row[] = order.map((subtype) => ({
    label: isolated(subtypeName(subtype)),
    ...(subtype === guess ? { description: isolated(l10n.t('guessed')) } : {}),
    iconPath: entityIcon({ kind, subtype }),
    subtype,
  }));
  const entities = open.corpus.gazetteer.entities.filter((entity) => entity.kind === kind);
  const likely = likelyEntities(name, entities, namesOf, mostLikely);
  if (likely.length > 0) {
    rows.push({ label: l10n.t('Rather another name of'), kind: QuickPickItemKind.Separator });
    for (const entity of likely) {
      const { label, description = '', iconPath } = entityRow(open, entity);
      rows.push({ label, description, ...(iconPath ? { iconPath } : {}), entity });
    }
  }
  const { rows: places, mentions, articles } = await placesOf(tools, here, name);
  if (places.length > 0) {
    const times = mentionCount(mentions);
    const where = articleCount(articles);
    rows.push({ label: `${times} · ${where}`, kind: QuickPickItemKind.Separator }, ...places);
  }
  const placeHolder = l10n.t('Choose its kind');
  return window.showQuickPick(rows, { title: ownLine(title), placeHolder, matchOnDescription: true });
}

/** Where the corpus has the same name, in its lines. */
async function placesOf(
  { articles }: NameTools,
  { live, mention }: NameHere,
  name: string,
): Promise<{ readonly rows: readonly Row[]; readonly mentions: number; readonly articles: number }> {
  const { open } = live;
  const { corpus, folder } = open;
  const key = foldKey(name);
  const ref = { kind: mention?.kind ?? 'actor', id: null, key } as const;
  const counted = corpus.index.count(ref);
  const rows: Row[] = [];
  for (const path of corpus.index.articlesWith(ref).keys()) {
    if (rows.length >= mostPlaces) break;
    const uri = Uri.joinPath(folder, path);
    const document = workspace.textDocuments.find((one) => one.uri.toString() === uri.toString());
    const shown = document && articles.get(document);
    const text = shown?.text ?? (await corpus.text(path).catch(() => ''));
    const mentions = (shown ?? corpus.article(path))?.mentions ?? [];
    const first = mentions.find(
      ({ id, start, end }) => id === null && foldKey(text.slice(start, end)) === key,
    );
    if (!first) continue;
    const { start, end } = first;
    rows.push({
      label: isolated(iconSafe(excerptWithin(text, first, room).text)),
      iconPath: new ThemeIcon('go-to-file'),
      place: { uri, start, end },
    });
  }
  return { rows, ...counted };
}
