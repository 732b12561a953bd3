import { languages, Location, Position, Range, Uri, type CancellationToken, type Disposable } from 'vscode';
import { mentionAt, pathsOf } from '../../core/corpus/navigation';
import { LineTable } from '../../core/text/lineTable';
import { itineraryOf } from '../jumping/itinerary';
import { startAt, type Subject } from '../jumping/subject';
import { textsOf, type Surroundings } from '../jumping/surroundings';
import { articleLanguage } from '../liveArticles/liveArticles';
import { pauser } from '../pauser';

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
  const pause = pauser();
  for await (const { path, text } of textsOf(surroundings, open, paths)) {
    if (token.isCancellationRequested) break;
    const lines = new LineTable(text);
    const uri = Uri.joinPath(open.folder, path);
    for (const { start, end } of await itinerary.stops(path))
      locations.push(new Location(uri, new Range(...lines.position(start), ...lines.position(end))));
    await pause();
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
