import { commands, Disposable } from 'vscode';
import type { Surroundings } from '../jumping/surroundings';
import type * as Questions from './questions';

/** The commands that ask who is named together with whom. */
export function registerTogether(surroundings: Surroundings): Disposable {
  const command = (
    id: string,
    least: number,
    answer: (questions: typeof Questions) => (typeof Questions)['namedWith'],
  ): Disposable =>
    commands.registerCommand(id, async (argument: unknown, selected: unknown) => {
      const questions = await import('./questions');
      const question = await questions.questionOf(surroundings, argument, selected, least);
      if (question) await answer(questions)(surroundings, question);
    });
  return Disposable.from(
    command('corpus.articlesTogether', 2, ({ articlesWithAll }) => articlesWithAll),
    command('corpus.sentencesTogether', 2, ({ sentencesWithAll }) => sentencesWithAll),
    command('corpus.namedWith', 1, ({ namedWith }) => namedWith),
  );
}
