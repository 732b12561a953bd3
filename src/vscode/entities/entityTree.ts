import { EventEmitter, Uri, type Disposable, type TreeDataProvider, type TreeItem } from 'vscode';
import { entityMatches, listEntities, nestPlaces, type ListedEntity } from '../../core/corpus/entityList';
import { entityKey, type EntityKind, type EntityRef } from '../../core/gazetteer/entity';
import { Coalesced } from '../coalesced';
import type { OpenCorpus } from '../corpora/corpora';
import { itineraryOf, pathsWithAll } from '../jumping/itinerary';
import { textOf, type Surroundings } from '../jumping/surroundings';
import { corpusLanguage } from '../presentation/entityLook';
import type { EntityChoices } from './entityChoices';
import { itemOf } from './entityItems';
import { entityNode, idOf, type ArticleNode, type EntityNode, type Node } from './entityNodes';

/** The actors, or the places, that the corpora mention; down to the articles, and to the mentions in their line. */
export class EntityTree implements TreeDataProvider<Node>, Disposable {
  readonly #kind: EntityKind;
  readonly #surroundings: Surroundings;
  readonly #choices: EntityChoices;
  readonly #changed = new EventEmitter<undefined>();
  readonly #own: Disposable[];
  /** The list of each corpus, made when it is shown. */
  #lists = new WeakMap<OpenCorpus['corpus'], readonly ListedEntity[]>();
  readonly #parents = new Map<string, Node | undefined>();
  #filter = '';

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(kind: EntityKind, surroundings: Surroundings, choices: EntityChoices) {
    this.#kind = kind;
    this.#surroundings = surroundings;
    this.#choices = choices;
    // While a corpus is read its counts change by the hundred.
    const again = new Coalesced<'again'>(async () => this.refresh());
    this.#own = [
      this.#changed,
      again,
      choices.onDidChange(() => this.refresh()),
      surroundings.corpora.onDidChange(() => again.add('again')),
    ];
  }

  get filter(): string {
    return this.#filter;
  }

  /** Shows only the entities in whose names all words of a query stand; empty: all. */
  setFilter(query: string): void {
    if (query === this.#filter) return;
    this.#filter = query;
    this.#changed.fire(undefined);
  }

  /** How many entities the filter has left. */
  get count(): number {
    return this.#surroundings.corpora.all.reduce((sum, open) => sum + this.#list(open).length, 0);
  }

  refresh(): void {
    this.#lists = new WeakMap();
    this.#parents.clear();
    this.#changed.fire(undefined);
  }

  getTreeItem(node: Node): TreeItem {
    return itemOf(node);
  }

  async getChildren(node?: Node): Promise<Node[]> {
    const children = await this.#children(node);
    for (const child of children) this.#parents.set(idOf(child), node);
    return children;
  }

  getParent(node: Node): Node | undefined {
    return this.#parents.get(idOf(node));
  }

  /** The row of an entity, for revealing it; undefined where the list does not have it. */
  async nodeOf(open: OpenCorpus, ref: EntityRef): Promise<EntityNode | undefined> {
    if (ref.kind !== this.#kind) return undefined;
    const find = async (nodes: readonly Node[]): Promise<EntityNode | undefined> => {
      for (const node of nodes) {
        if (node.node === 'entity' && node.open.corpus === open.corpus && node.id === ref.id) return node;
        const isAbove =
          (node.node === 'corpus' && node.open.corpus === open.corpus) ||
          node.node === 'kind' ||
          (node.node === 'entity' && node.inside.length > 0);
        const found = isAbove
          ? await find((await this.getChildren(node)).filter((child) => child.node !== 'article'))
          : undefined;
        if (found) return found;
      }
      return undefined;
    };
    return find(await this.getChildren());
  }

  dispose(): void {
    for (const disposable of this.#own) disposable.dispose();
  }

  async #children(node: Node | undefined): Promise<Node[]> {
    const { all } = this.#surroundings.corpora;
    const [only] = all;
    switch (node?.node) {
      case undefined:
        return all.length === 1 && only
          ? this.#entities(only)
          : all.map((open) => ({ node: 'corpus', open }));
      case 'corpus':
        return this.#entities(node.open);
      case 'kind':
        return node.members.map((listed) => entityNode(node.open, listed));
      case 'entity':
        return [...this.#inside(node), ...this.#articles(node)];
      case 'article':
        return this.#mentions(node);
      case 'mention':
        return [];
    }
  }

  #entities(open: OpenCorpus): Node[] {
    const list = this.#list(open);
    switch (this.#choices.grouping) {
      case 'none':
      case 'with':
        return list.map((listed) => entityNode(open, listed));
      case 'kind': {
        const subtypes = [...new Set(list.map(({ entity }) => entity.subtype))];
        return subtypes.map((subtype) => ({
          node: 'kind',
          open,
          subtype,
          members: list.filter(({ entity }) => entity.subtype === subtype),
        }));
      }
      case 'within': {
        const { roots, children } = nestPlaces(list);
        return roots.map((listed) => entityNode(open, listed, children.get(listed.entity.id)));
      }
    }
  }

  #inside({ open, inside }: EntityNode): Node[] {
    const { children } = nestPlaces(inside.length > 0 ? this.#list(open) : []);
    return inside.map((listed) => entityNode(open, listed, children.get(listed.entity.id)));
  }

  #list(open: OpenCorpus): readonly ListedEntity[] {
    const { corpus } = open;
    const known = this.#lists.get(corpus);
    const { order, company } = this.#choices;
    const language = corpusLanguage(corpus);
    const list =
      known ?? listEntities(corpus, this.#kind, order, ...(language === undefined ? [] : [language]));
    this.#lists.set(corpus, list);
    const matching = list.filter(({ entity }) => entityMatches(entity, this.#filter));
    if (company === undefined) return matching;
    // Named with somebody: the counts are then of the articles that mention both.
    const theirs = new Set(corpus.index.numbersOf(company));
    return matching
      .filter(({ entity }) => entityKey(entity) !== entityKey(company))
      .map(({ entity }) => ({ entity, ...corpus.index.countAmong(entity, theirs) }))
      .filter(({ articles }) => articles > 0)
      .sort((a, b) => b.articles - a.articles);
  }

  #articles(node: EntityNode): Node[] {
    const { open } = node;
    const counts = open.corpus.index.articlesWith(node);
    const { company } = this.#choices;
    return pathsWithAll(this.#surroundings, open, company ? [node, company] : [node]).map((path): Node => {
      const uri = Uri.joinPath(open.folder, path).toString();
      return { node: 'article', of: node, path, uri, count: counts.get(path) ?? 0 };
    });
  }

  async #mentions(node: ArticleNode): Promise<Node[]> {
    const { open, kind, id } = node.of;
    const itinerary = itineraryOf(this.#surroundings, { open, of: { kind, id } });
    const stops = await itinerary.stops(node.path);
    const text = await textOf(this.#surroundings, open, node.path);
    return stops.map((mention, n): Node => ({
      node: 'mention',
      of: { ...node, count: stops.length },
      mention,
      n,
      text,
    }));
  }
}
