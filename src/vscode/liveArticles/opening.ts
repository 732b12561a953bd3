import { l10n, type Command } from 'vscode';

/** The click on a row that shows an article, or a stretch of it. */
export function opening(argument: {
  readonly uri: string;
  readonly start?: number;
  readonly end?: number;
}): Command {
  return { command: 'corpus.openArticle', title: l10n.t('Open'), arguments: [argument] };
}
