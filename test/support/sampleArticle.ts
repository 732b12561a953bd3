import { openVscode, type Vscode } from './vscode';

/** A window for the tests of a suite: the sample corpus, with its first article in the text editor. */
export function sampleArticle(): { readonly vscode: Vscode } {
  let open: Vscode | undefined;
  before(async () => {
    open = await openVscode({ folder: 'seeds', width: 1200, height: 800 });
    await open.openArticle('000_dab5c20b44fabfd1.txt');
  });
  after(() => open?.close());
  return {
    get vscode() {
      if (!open) throw new Error('The window is there in tests and hooks only.');
      return open;
    },
  };
}
