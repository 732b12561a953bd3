import { languages, Location, Position, Range, Uri, type CancellationToken, type Disposable } from 'vscode';
import { mentionAt, pathsOf } from '../../core/corpus/navigation';
import { LineTable } from '../../core/text/lineTable';
import { itineraryOf, startAt, textOf, type Subject, type Surroundings } from '../jumping/subject';
import { articleLanguage } from '../liveArticles';

/** So many articles are looked through at the same time: more would not be faster. */
const atOnce = 16;

/** "Find All References" on a name: every mention of the actor or place in the corpus, in whatever form. */
export function registerReferences(surroundings: Surroundings): Disposable {
  return languages.registerReferenceProvider(articleLanguage, {
    provideReferences: async (document, position, { includeDeclaration }, token) => {
      const live = surroundings.articles.get(document);
      const mention = live && mentionAt(live.mentions, live.offset(position));
      if (!live || !mention) return undefined;
      const subject = startAt(live, mention);
      const declaration = includeDeclaration ? declarationOf(subject) : undefined;
      const mentions = await locationsOf(surroundings, subject, token);
      return declaration ? [declaration, ...mentions] : mentions;
    },
  });
}

/** The mentions of a subject in the order of the tree, of so many articles; as far as they were found when `token` says to stop. */
export async function locationsOf(
  surroundings: Surroundings,
  subject: Subject,
  token: CancellationToken,
  most = Infinity,
): Promise<Location[]> {
  const { open } = subject;
  const itinerary = itineraryOf(surroundings, subject);
  const paths = pathsOf(itinerary).slice(0, most);
  const locations: Location[] = [];
  for (let i = 0; i < paths.length && !token.isCancellationRequested; i += atOnce) {
    const batch = paths.slice(i, i + atOnce).map(async (path) => {
      const stops = await itinerary.stops(path);
      if (stops.length === 0) return [];
      const lines = new LineTable(await textOf(surroundings, open, path));
      const uri = Uri.joinPath(open.folder, path);
      return stops.map(
        ({ start, end }) => new Location(uri, new Range(...lines.position(start), ...lines.position(end))),
      );
    });
    locations.push(...(await Promise.all(batch)).flat());
  }
  return locations;
}

/** The entry in the gazetteer; undefined of a candidate and of what is built in. */
function declarationOf({ open, of }: Subject): Location | undefined {
  const { file, line = 1 } = (of.id === null ? undefined : open.corpus.entity(of))?.source ?? {};
  return file === undefined
    ? undefined
    : new Location(Uri.joinPath(open.folder, file), new Position(line - 1, 0));
}
