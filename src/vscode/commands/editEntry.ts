import { commands, l10n, window, type Disposable } from 'vscode';
import { mentionAt } from '../../core/corpus/navigation';
import { argumentUri, mentionArgument } from '../arguments';
import type { Corpora } from '../corpora/corpora';
import type { LiveArticles } from '../liveArticles/liveArticles';
import type { Subject } from './prepareEntry';

/**
 * Opens the gazetteer at the entry of an actor or place. One that the corpus' own gazetteer does not have (a built-in
 * one, a candidate) is put at the end of its list first, unsaved, for the reader to complete.
 */
export function registerEditEntry(corpora: Corpora, articles: LiveArticles): Disposable {
  return commands.registerCommand('corpus.editEntry', async (argument: unknown) => {
    const subject = subjectOf(corpora, articles, argument);
    if (!subject) {
      const message = l10n.t('There is no actor or place at the caret. Put it on a highlighted name.');
      void window.showInformationMessage(message);
      return;
    }
    // It needs the built-in lists, which are too large for the start.
    const { openLine, prepareEntry } = await import('./prepareEntry');
    const source = subject.entity?.source;
    if (source?.file !== undefined) await openLine(subject.open, source.file, source.line ?? 1);
    else await prepareEntry(subject);
  });
}

/** What a command's argument means, else the mention at the caret. */
function subjectOf(corpora: Corpora, articles: LiveArticles, argument: unknown): Subject | undefined {
  const given = mentionArgument(argument);
  const uri = argumentUri(given?.uri);
  const { active } = articles;
  const live = uri ? articles.at(uri) : active?.live;
  if (given && given.id !== null) {
    const open =
      live?.open ??
      (uri && corpora.fileOf(uri)?.open) ??
      corpora.all.find(({ corpus }) => corpus.entity(given) !== undefined);
    const entity = open?.corpus.entity(given);
    return open && entity && { open, kind: entity.kind, entity };
  }
  if (!live) return undefined;
  const mention = given
    ? live.mentions.find(({ start, end }) => start === given.start && end === given.end)
    : active?.selections[0] && mentionAt(live.mentions, active.selections[0].start, active.selections[0].end);
  if (!mention) return undefined;
  const { kind, id } = mention;
  const entity = id === null ? undefined : live.open.corpus.entity({ kind, id });
  return { open: live.open, kind, ...(entity ? { entity } : { candidate: { live, mention } }) };
}
