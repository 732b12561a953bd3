import assert from 'node:assert/strict';
import { activeReadingPage, openReadingView } from '../support/readingView';
import { openVscode, until, type Vscode } from '../support/vscode';

const article = '001_d0980a836782586c.txt';

describe('The reading view beside the text editor', function () {
  this.timeout(120_000);
  let vscode: Vscode;
  before(async () => {
    vscode = await openVscode({ folder: 'seeds', width: 1300, height: 700 });
    await vscode.evaluate((api) => api.commands.executeCommand('workbench.action.closeSidebar'));
  });
  after(() => vscode.close());

  const firstLine = () =>
    vscode.evaluate((api) => api.window.visibleTextEditors[0]?.visibleRanges[0]?.start.line ?? -1);

  it('scrolls the editor with the page and the page with the editor, and selects together', async () => {
    await vscode.open(article);
    const page = await openReadingView(vscode, article, -2);
    await page.marked();
    await page.frame.locator('#article').focus();
    await page.scrollToShare(0.5);
    await until(async () => ((await firstLine()) >= 3 ? true : undefined), 'the editor to follow');
    await page.select('ريابكوف');
    await until(
      () =>
        vscode.evaluate((api) => {
          const [editor] = api.window.visibleTextEditors;
          return editor && editor.document.getText(editor.selection) === 'ريابكوف' ? true : undefined;
        }),
      'the selection in the editor',
    );
    await vscode.evaluate(async (api) => {
      const editor = api.window.visibleTextEditors[0];
      if (!editor) return;
      await api.window.showTextDocument(editor.document, editor.viewColumn);
      await api.commands.executeCommand('cursorTop');
    });
    await until(async () => ((await page.scrollTop()) < 200 ? true : undefined), 'the page to follow');
    await vscode.select('جان إيف لودريان');
    await until(
      async () => ((await page.selected()) === 'جان إيف لودريان' ? true : undefined),
      'the selection on the page',
    );
  });

  it('goes to the next and the previous article by key, and comes back to where one was', async () => {
    await vscode.evaluate((api) => api.commands.executeCommand('workbench.action.closeAllEditors'));
    let page = await openReadingView(vscode, article);
    await page.marked();
    await page.frame.locator('#article').focus();
    await page.scrollToShare(0.4);
    const before = await page.topWord();
    await page.frame.waitForTimeout(400);
    await vscode.press('.');
    const next = await activeReadingPage(vscode, 'هل تندلع المواجهة');
    await next.frame.locator('#article').focus();
    await vscode.press(',');
    await activeReadingPage(vscode, 'ريابكوف');
    await vscode.evaluate((api) => api.commands.executeCommand('workbench.action.closeAllEditors'));
    page = await openReadingView(vscode, article);
    // Once its typeface has come.
    await page.frame.evaluate(() => document.fonts.ready.then(() => undefined));
    const isBack = async (): Promise<boolean> => Math.abs((await page.topWord()) - before) < 150;
    await until(isBack, 'the place to be found again');
    await page.frame.waitForTimeout(300);
    assert.ok(await isBack(), 'the place is kept');
  });

  it('follows an actor by key, tells where one is for as long as one is there, and goes back on the trail', async () => {
    await vscode.evaluate((api) => api.commands.executeCommand('workbench.action.closeAllEditors'));
    let page = await openReadingView(vscode, article);
    await page.marked();
    await page.select('فلاديمير بوتين');
    const told = vscode.page.locator('.statusbar-item', { hasText: 'article ' });
    await vscode.press('j');
    page = await activeReadingPage(vscode, 'جو بايدن');
    await told.filter({ hasText: '1/2' }).waitFor();
    await vscode.press('n');
    await told.filter({ hasText: '2/2' }).waitFor();
    await page.select('جو بايدن');
    await told.waitFor({ state: 'hidden' });
    await vscode.press('b');
    await until(
      async () => ((await page.selectedSpan()).start === 368 ? true : undefined),
      'the first mention',
    );
    await vscode.press('b');
    page = await activeReadingPage(vscode, 'ريابكوف');
    await until(
      async () => ((await page.selected()) === 'فلاديمير بوتين' ? true : undefined),
      'the way back',
    );
  });

  it('marks an article as read in the tree once its end was seen', async () => {
    await vscode.evaluate((api) => api.commands.executeCommand('corpus.articles.focus'));
    const icons = () =>
      vscode.page
        .locator('.part.sidebar .pane')
        .first()
        .locator('.monaco-list-row[aria-level="1"]')
        .evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label') ?? ''));
    await until(async () => ((await icons()).length === 5 ? true : undefined), 'the tree');
    const page = await openReadingView(vscode, '003_1ad3005aded1497b.txt');
    await page.scrollToShare(1);
    await until(
      async () => ((await icons()).some((label) => /\bread$/u.test(label)) ? true : undefined),
      'the mark of the read article',
    );
    assert.ok((await icons()).some((label) => label.endsWith('unread')));
  });
});
