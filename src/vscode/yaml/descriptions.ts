import { l10n } from 'vscode';

/** What a schema says of a key, in the reader's language; the sentences stand in schemas/. */
export function localisedDescription(description: string): string {
  return l10n.t(description);
}
