import { commands, Disposable, l10n, window } from 'vscode';
import {
  nextArticle,
  nextStop,
  outermostStops,
  standing,
  type Itinerary,
  type Step,
} from '../../core/corpus/navigation';
import type { Mention } from '../../core/recognise/mention';
import { isolated } from '../markdown';
import { corpusLanguage } from '../presentation/entityLook';
import { Queue } from '../queue';
import { goToActor } from './goToActor';
import { itineraryOf, type Seen } from './itinerary';
import { arrivalWords, JumpStatus } from './jumpStatus';
import { pickPlace } from './placePick';
import { headingOf, mentionRows } from './placeRows';
import { startOf, subjectName, type Start } from './subject';
import type { Surroundings } from './surroundings';
import { arriveAt, travel, type Find } from './travel';

/** An article is entered at its first mention, from whichever side one comes. */
const toArticle: Find<Mention> = (itinerary, { path }, step) => nextArticle(itinerary, path, step, true);

/** The commands that lead from an actor or place to where else it is mentioned. */
export function registerJumping(surroundings: Surroundings): Disposable {
  const status = new JumpStatus(surroundings.articles);

  const withStart =
    (go: (start: Start) => unknown) =>
    async (argument: unknown): Promise<void> => {
      const start = await startOf(surroundings, argument);
      if (start) await go(start);
      else void askWhom();
    };
  // One jump after the other: each begins where the one before has led, however fast the key is pressed.
  const queue = new Queue();
  const jumps = (command: string, find: Find<Mention>, step: Step): Disposable => {
    const go = withStart((start) => jump(surroundings, status, start, find, step));
    return commands.registerCommand(command, (argument: unknown) => queue.run(() => go(argument)));
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

/** Goes to the next place, with the mention selected. */
async function jump(
  surroundings: Surroundings,
  status: JumpStatus,
  start: Start,
  find: Find<Mention>,
  step: Step,
): Promise<void> {
  const look = (seen?: Seen): Itinerary<Mention> => itineraryOf(surroundings, start, seen);
  const place = await travel(surroundings, start.open, look, (itinerary) =>
    find(outermostStops(itinerary), start.from, step),
  );
  if (!place) {
    const name = isolated(subjectName(start, corpusLanguage(start.open.corpus)));
    void window.showInformationMessage(l10n.t('No article that can be opened mentions {0}.', name));
    return;
  }
  const { path, stop, wrapped } = place;
  const arrival = { subject: start, step, wrapped, at: stop, ...(await standing(look(), place)) };
  const language = start.open.corpus.article(path)?.language;
  const say = arrivalWords(arrival, language).join(', ');
  status.show(await arriveAt(surroundings, start.open, place, say), language, arrival);
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
