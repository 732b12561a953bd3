import { InputBoxValidationSeverity, l10n, window } from 'vscode';
import { entryId } from '../../core/gazetteer/entryId';
import { isolated, ownLine } from '../markdown';

export interface IdQuestion {
  readonly title: string;
  readonly guess: string;
  readonly isTaken: (id: string) => boolean;
}

/** An id, and the English name that it was made from, if one was typed. */
export interface GivenId {
  readonly id: string;
  readonly english?: string;
}

/** Asks for the id of an entry. Who types a name with capitals or spaces means the English name, which makes the id. */
export async function askId({ title, guess, isTaken }: IdQuestion): Promise<GivenId | undefined> {
  const typed = await window.showInputBox({
    title: ownLine(title),
    prompt: l10n.t('Its id, or its name in English. Tags, sidecars and exports refer to the id.'),
    value: guess,
    valueSelection: [0, guess.length],
    validateInput: (text) => {
      const given = idOf(text);
      if (given === undefined) return l10n.t('An id needs a letter or a digit.');
      if (isTaken(given.id)) return l10n.t('The id {0} is in use. Choose another.', isolated(given.id));
      if (given.english === undefined) return undefined;
      const message = l10n.t(
        'The id will be {0}, the English name {1}.',
        isolated(given.id),
        isolated(given.english),
      );
      return { message, severity: InputBoxValidationSeverity.Info };
    },
  });
  return typed === undefined ? undefined : idOf(typed);
}

function idOf(typed: string): GivenId | undefined {
  const text = typed.replace(/\s+/gu, ' ').trim();
  if (!/[\p{L}\p{N}]/u.test(text)) return undefined;
  if (!/[\sA-Z]/u.test(text)) return { id: text };
  return { id: entryId([text], 'name', () => false), english: text };
}
