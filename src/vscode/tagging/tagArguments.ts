import { l10n, window } from 'vscode';
import type { OpenCorpus } from '../corpora/corpora';
import { isolated, ownLine } from '../markdown';

/**
 * The tags that a command was given instead of asking for them, as in a key of the reader's own:
 * `"args": { "tags": ["accusation/collusion"] }`. Undefined where it was given none.
 */
export function givenTags(argument: unknown): readonly string[] | undefined {
  const tags: unknown = property(argument, 'tags');
  if (!Array.isArray(tags) || tags.length === 0) return undefined;
  return tags.every((tag) => typeof tag === 'string') ? tags : undefined;
}

/** As `givenTags`, a note; an empty one removes what there is. */
export function givenNote(argument: unknown): string | undefined {
  const note = property(argument, 'note');
  return typeof note === 'string' ? note : undefined;
}

/** The present paths of tags; undefined where the codebook lacks one, and the reader has been told so. */
export function knownTags(open: OpenCorpus, tags: readonly string[]): readonly string[] | undefined {
  const { codebook } = open.corpus;
  const unknown = tags.find((tag) => codebook.find(tag) === undefined);
  if (unknown === undefined) return [...new Set(tags.flatMap((tag) => codebook.find(tag)?.path ?? []))];
  void window.showErrorMessage(
    ownLine(l10n.t('Nothing was written: the tag {0} is not in the codebook.', isolated(unknown))),
  );
  return undefined;
}

function property(argument: unknown, key: string): unknown {
  return typeof argument === 'object' && argument !== null && key in argument
    ? (argument as Readonly<Record<string, unknown>>)[key]
    : undefined;
}
