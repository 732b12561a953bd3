import {
  env,
  languages,
  Location,
  Position,
  SymbolInformation,
  SymbolKind,
  Uri,
  type CancellationToken,
  type Disposable,
} from 'vscode';
import { entityMatches } from '../../core/corpus/entityList';
import { entityOfKey, type Entity } from '../../core/gazetteer/entity';
import { tagLabel } from '../../core/tagging/codebook';
import { searchTags } from '../../core/tagging/searchTags';
import type { OpenCorpus } from '../corpora/corpora';
import type { Subject } from '../jumping/subject';
import type { Surroundings } from '../jumping/surroundings';
import { isolated } from '../markdown';
import { corpusLanguage, entityNames, subtypeName } from '../presentation/entityLook';
import { locationsOf } from './references';

/** VS Code shows no more rows than that. */
const most = 500;

/** "Go to Symbol in Workspace": actors, places and tags, in any spelling and language; they lead to their entries. */
export function registerWorkspaceSymbols(surroundings: Surroundings): Disposable {
  const { corpora } = surroundings;
  return languages.registerWorkspaceSymbolProvider({
    provideWorkspaceSymbols: (query, token) => {
      const symbols: SymbolInformation[] = [];
      for (const open of corpora.all) {
        if (token.isCancellationRequested) break;
        symbols.push(...tagSymbols(open, query), ...entitySymbols(open, query));
      }
      return symbols.slice(0, most);
    },
    resolveWorkspaceSymbol: async (symbol, token) => {
      const first =
        symbol instanceof MentionedSymbol && (await firstMention(surroundings, symbol.subject, token));
      return first ? Object.assign(symbol, { location: first }) : symbol;
    },
  });
}

/** An entity; where it has no entry in a file, its first mention takes the place of one when the reader goes there. */
class MentionedSymbol extends SymbolInformation {
  readonly subject: Subject;

  constructor(subject: Subject, name: string, subtype: string, place: Location) {
    super(name, subject.of.kind === 'actor' ? SymbolKind.Class : SymbolKind.Namespace, subtype, place);
    this.subject = subject;
  }
}

async function firstMention(
  surroundings: Surroundings,
  subject: Subject,
  token: CancellationToken,
): Promise<Location | undefined> {
  const entity = subject.of.id === null ? undefined : subject.open.corpus.entity(subject.of);
  if (entity?.source.file !== undefined) return undefined;
  const [first] = await locationsOf(surroundings, subject, token, 1);
  return first;
}

function tagSymbols({ folder, corpus }: OpenCorpus, query: string): readonly SymbolInformation[] {
  const uri = Uri.joinPath(folder, corpus.config.codebook.path);
  return searchTags(corpus.codebook.all(), query).map((tag) => {
    const place = new Location(uri, new Position(tag.line - 1, 0));
    const name = findable(tagLabel(tag, env.language), query);
    return new SymbolInformation(name, SymbolKind.Key, isolated(tag.path), place);
  });
}

/** The entities of the corpus' own lists, and those of the built-in ones that it mentions: these lead to their first mention. */
function entitySymbols(open: OpenCorpus, query: string): readonly SymbolInformation[] {
  const { corpus } = open;
  const language = corpusLanguage(corpus);
  const mentioned = corpus.index.mentioned().flatMap((key) => corpus.entity(entityOfKey(key)) ?? []);
  const own = corpus.gazetteer.entities.filter(({ source }) => source.file !== undefined);
  return [...new Set([...own, ...mentioned])]
    .filter((entity) => entityMatches(entity, query))
    .flatMap((entity) => {
      const place = placeOf(open, entity);
      if (!place) return [];
      const name = findable(entityNames(entity, language).name, query);
      return new MentionedSymbol({ open, of: entity }, name, subtypeName(entity.subtype), place);
    });
}

function placeOf({ folder, corpus }: OpenCorpus, entity: Entity): Location | undefined {
  const { file, line = 1 } = entity.source;
  if (file !== undefined) return new Location(Uri.joinPath(folder, file), new Position(line - 1, 0));
  const [first] = corpus.index.numbersOf(entity);
  if (first === undefined) return undefined;
  return new Location(Uri.joinPath(folder, corpus.index.path(first)), new Position(0, 0));
}

/**
 * VS Code shows a row only where the letters that were typed stand in its name in their order, and knows no folding: a
 * name that is found otherwise says in which spelling it was looked for.
 */
function findable(name: string, query: string): string {
  let at = 0;
  for (const letter of query.toLowerCase().replace(/\s/gu, '')) {
    at = name.toLowerCase().indexOf(letter, at) + 1;
    if (at === 0) return `${isolated(name)} · ${isolated(query)}`;
  }
  return isolated(name);
}
