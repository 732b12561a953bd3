import type { QuickPick, QuickPickItem } from 'vscode';

/**
 * Leaves the rows of a list in their order while the reader types: VS Code sorts them by where their words match what is
 * typed, which shuffles places of an article and what was ranked by folded letters. It has a property for that, which is not in its types yet; should it go,
 * the rows are sorted again, and `test/browser/findInArticle.test.ts` tells.
 */
export function keepOrder(pick: QuickPick<QuickPickItem>): void {
  Object.assign(pick, { sortByLabel: false });
}
