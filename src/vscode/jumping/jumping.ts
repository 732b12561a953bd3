import { commands, Disposable, l10n, window, workspace } from 'vscode';
import {
  nextArticle,
  nextStop,
  outermostStops,
  standing,
  type Itinerary,
  type Place,
  type Step,
} from '../../core/corpus/navigation';
import type { Mention } from '../../core/recognise/mention';
import type { ArticleSequence } from '../articles/articleOrder';
import type { Corpora } from '../corpora';
import { corpusLanguage } from '../entityLook';
import type { LiveArticles } from '../liveArticles';
import { isolated } from '../markdown';
import { openArticle, showArticle } from '../showArticle';
import { goToActor } from './goToActor';
import { arrivalWords, JumpStatus } from './jumpStatus';
import { pickPlace } from './placePick';
import { headingOf, mentionRows } from './placeRows';
import { itineraryOf, startOf, subjectName, uriOf, type Start, type Surroundings } from './subject';

type Find = (
  itinerary: Itinerary<Mention>,
  from: Start['from'],
  step: Step,
) => Promise<Place<Mention> | undefined>;

/** An article is entered at its first mention, from whichever side one comes. */
const toArticle: Find = (itinerary, { path }, step) => nextArticle(itinerary, path, step, true);

/** The commands that lead from an actor or place to where else it is mentioned. */
export function registerJumping(
  corpora: Corpora,
  articles: LiveArticles,
  order: ArticleSequence,
): Disposable {
  const surroundings: Surroundings = { corpora, articles, order };
  const status = new JumpStatus(articles);

  const withStart =
    (go: (start: Start) => unknown) =>
    async (argument: unknown): Promise<void> => {
      const start = await startOf(surroundings, argument);
      if (start) await go(start);
      else void askWhom();
    };
  // One jump after the other: each begins where the one before has led, however fast the key is pressed.
  let last: Promise<unknown> = Promise.resolve();
  const jumps = (command: string, find: Find, step: Step): Disposable => {
    const go = withStart((start) => jump(surroundings, status, start, find, step));
    return commands.registerCommand(command, (argument: unknown) => {
      const next = last.then(() => go(argument));
      last = next.catch(() => undefined);
      return next;
    });
  };

  return Disposable.from(
    status,
    jumps('corpus.nextMention', nextStop, 1),
    jumps('corpus.previousMention', nextStop, -1),
    jumps('corpus.nextArticleWithActor', toArticle, 1),
    jumps('corpus.previousArticleWithActor', toArticle, -1),
    commands.registerCommand('corpus.goToActor', () => goToActor(surroundings, status)),
    commands.registerCommand(
      'corpus.showMentions',
      withStart((start) =>
        pickPlace(surroundings, status, {
          subject: start,
          title: l10n.t('All mentions of {0}', headingOf(start)),
          placeholder: l10n.t('Type words of the line, in any spelling'),
          rows: mentionRows(start),
          from: start.from,
        }),
      ),
    ),
  );
}

/**
 * Goes to the next place, with the mention selected. What is on the screen counts: an article that was deleted is passed
 * over, and one that turns out to have changed is looked through again.
 */
async function jump(
  surroundings: Surroundings,
  status: JumpStatus,
  start: Start,
  find: Find,
  step: Step,
): Promise<void> {
  const { corpora, articles } = surroundings;
  const gone = new Set<string>();
  const look = (): Itinerary<Mention> => itineraryOf(surroundings, start, gone);
  let place = await find(outermostStops(look()), start.from, step);
  for (let opened = ''; place && opened !== place.path;) {
    opened = place.path;
    try {
      const uri = uriOf(start, place.path);
      // VS Code remembers the text of a file for a while after it is gone.
      await workspace.fs.stat(uri);
      await openArticle(corpora, uri);
    } catch {
      gone.add(place.path);
    }
    place = await find(outermostStops(look()), start.from, step);
  }
  if (!place) {
    const name = isolated(subjectName(start, corpusLanguage(start.open.corpus)));
    void window.showInformationMessage(l10n.t('No article that can be opened mentions {0}.', name));
    return;
  }
  const { path, stop, wrapped } = place;
  const where = await standing(look(), place);
  const arrival = { subject: start, step, wrapped, at: stop, ...where };
  const language = start.open.corpus.article(path)?.language;
  if (articles.reading) {
    await articles.reading.show(uriOf(start, path), stop, arrivalWords(arrival, language).join(', '));
    return status.show(undefined, language, arrival);
  }
  const viewColumn = window.activeTextEditor?.viewColumn;
  const editor = await showArticle(corpora, articles, uriOf(start, path), {
    span: stop,
    ...(viewColumn === undefined ? {} : { viewColumn }),
  });
  status.show(editor, language, arrival);
}

/** There is nobody under the caret to follow. */
async function askWhom(): Promise<void> {
  const choose = l10n.t('Go to Actor…');
  const question = l10n.t(
    'There is no actor or place at the caret. Put it on a highlighted name, or choose one.',
  );
  const answer = await window.showInformationMessage(question, choose);
  if (answer === choose) await commands.executeCommand('corpus.goToActor');
}
