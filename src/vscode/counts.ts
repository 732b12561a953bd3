import { env, l10n } from 'vscode';

const figures = new Intl.NumberFormat(env.language);

/** Counts in words, in the reader's language. */
export function mentionCount(count: number): string {
  return count === 1 ? l10n.t('1 mention') : l10n.t('{0} mentions', figures.format(count));
}

export function articleCount(count: number): string {
  return count === 1 ? l10n.t('1 article') : l10n.t('{0} articles', figures.format(count));
}

export function passageCount(count: number): string {
  return count === 1 ? l10n.t('1 passage') : l10n.t('{0} passages', figures.format(count));
}
