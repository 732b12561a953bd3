import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { activeReadingPage, openReadingView, type ReadingPage } from '../support/readingView';
import { openVscode, until, type Vscode } from '../support/vscode';

const article = '000_dab5c20b44fabfd1.txt';

describe('Names and passages in the reading view', function () {
  this.timeout(120_000);
  let vscode: Vscode;
  let page: ReadingPage;
  before(async () => {
    vscode = await openVscode({ folder: 'seeds', width: 1200, height: 900 });
    await vscode.evaluate((api) => api.commands.executeCommand('workbench.action.closeSidebar'));
    page = await openReadingView(vscode, article);
    await page.marked();
  });
  after(() => vscode.close());

  const sidecar = () => readFileSync(join(vscode.folder, article.replace('.txt', '.tags.yaml')), 'utf8');

  it('leaves every word as wide as it is without marks: letters stay joined at their edges', async () => {
    // The side bar closes and the typeface comes in their own time: until then, words move by themselves.
    await page.frame.evaluate(() => document.fonts.ready.then(() => undefined));
    let marked = await page.words();
    await until(async () => {
      const before = marked;
      await page.frame.waitForTimeout(300);
      marked = await page.words();
      return marked.every(({ left }, i) => left === before[i]?.left) ? true : undefined;
    }, 'the page to stand still');
    await page.frame.evaluate(() => CSS.highlights.clear());
    const plain = await page.words();
    assert.ok(marked.length > 400);
    marked.forEach((word, i) => {
      // The engine rounds to 1/64 of a pixel.
      assert.ok(Math.abs(word.left - (plain[i]?.left ?? 0)) < 0.1, word.text);
      assert.ok(Math.abs(word.right - (plain[i]?.right ?? 0)) < 0.1, word.text);
    });
    page = await reopen();
  });

  it('shows the card of a name under the mouse, with the links of the editor', async () => {
    await page.hover('بوتين');
    const card = page.frame.locator('.card');
    await card.waitFor();
    const text = await card.innerText();
    assert.match(text, /فلاديمير بوتين/u);
    assert.match(text, /Vladimir Putin/u);
    assert.match(text, /All Mentions/u);
    assert.doesNotMatch(text, /\\|\$\(|\*\*|command:/u);
  });

  it('shows it to a finger that taps the name, too', async () => {
    await vscode.page.mouse.move(2, 2);
    const card = page.frame.locator('.card');
    await card.waitFor({ state: 'hidden' });
    await page.select('بوتين');
    const word = (await page.visibleWords()).find(({ text }) => text.includes('بوتين'));
    assert.ok(word);
    await page.frame.evaluate(() => getSelection()?.collapseToStart());
    await page.frame.waitForTimeout(150);
    await page.frame.evaluate(
      ({ x, y }) => {
        for (const type of ['pointerdown', 'pointerup', 'pointerleave'])
          document
            .elementFromPoint(x, y)
            ?.dispatchEvent(
              new PointerEvent(type, { pointerType: 'touch', clientX: x, clientY: y, bubbles: true }),
            );
      },
      { x: (word.left + word.right) / 2, y: (word.top + word.bottom) / 2 },
    );
    await card.waitFor();
    assert.match(await card.innerText(), /Vladimir Putin/u);
    await vscode.press('Escape');
  });

  it('follows an actor by key to the next article, in the reading view', async () => {
    await page.select('بوتين');
    await vscode.press('n');
    const next = await until(async () => {
      const shown = await activeReadingPage(vscode);
      const selected = await shown.selected();
      return selected.includes('بوتين') && !(await shown.text()).startsWith(await page.text())
        ? shown
        : undefined;
    }, 'the next article');
    assert.match(await next.selected(), /بوتين/u);
    assert.equal(await vscode.evaluate((api) => api.window.activeTextEditor === undefined), true);
    page = await reopen();
  });

  it('tags what is selected by a single key, shows the passage and takes it back', async () => {
    const before = sidecar();
    const passages = await page.frame.locator('.bracket').count();
    await page.select('وتسعى روسيا');
    await vscode.press('t');
    // The keys of the article are letters again in a field.
    await vscode.quickInput.waitFor();
    await vscode.page.keyboard.type('neglig');
    assert.equal(await vscode.quickInput.locator('input[type=text]').first().inputValue(), 'neglig');
    await vscode.pick('Negligence');
    await vscode.press('Enter');
    await until(async () => (sidecar() === before ? undefined : true), 'the sidecar');
    assert.match(sidecar(), /quote: وتسعى روسيا\n/u);
    await page.frame
      .locator('.bracket')
      .nth(passages)
      .waitFor({ state: 'attached' })
      .catch(() => undefined);
    // VS Code gives the focus back a moment after a picker has closed, to the page or to what is around it.
    await until(async () => {
      await page.frame.locator('#article').focus();
      await vscode.press('Control+z');
      return await until(
        async () => (sidecar() === before ? true : undefined),
        'the undone sidecar',
        3000,
      ).catch(() => undefined);
    }, 'the undone sidecar');
  });

  it('snaps what the mouse selects to whole words, and offers to tag it', async () => {
    const words = await page.visibleWords();
    const [first, , third] = words.slice(8);
    assert.ok(first && third && Math.abs(first.top - third.top) < 5);
    await page.drag(
      { x: first.left + (first.right - first.left) * 0.6, y: (first.top + first.bottom) / 2 },
      { x: third.left + (third.right - third.left) * 0.4, y: (third.top + third.bottom) / 2 },
    );
    const toolbar = page.frame.locator('.selection-toolbar');
    await toolbar.waitFor();
    const selected = await page.selected();
    assert.ok(selected.startsWith(first.text) && selected.endsWith(third.text), selected);
    assert.match(await toolbar.innerText(), /Tag…/u);
    // A note comes with a tag: the one question follows the other.
    await toolbar.getByRole('button', { name: 'Note…' }).click();
    await vscode.quickInput.waitFor();
    await vscode.press('ArrowDown', 'Space', 'Enter');
    const field = vscode.page.locator('.quick-input-widget input[placeholder]:visible').last();
    await until(
      async () => ((await vscode.quickInput.innerText()).includes('Note on') ? true : undefined),
      'the question for the note',
    );
    await field.fill('انظر التقرير الآخر');
    await vscode.press('Enter');
    const bracket = page.frame.locator('.bracket[aria-label*="انظر التقرير الآخر"]');
    await bracket.waitFor();
    await bracket.click();
    const card = page.frame.locator('.card');
    await card.waitFor();
    assert.match(await card.innerText(), /انظر التقرير الآخر/u);
    await vscode.press('Escape');
    await vscode.command('corpus.undoTagging');
    await vscode.command('corpus.undoTagging');
    await bracket.waitFor({ state: 'detached' });
  });

  it('switches a kind of names off in a click, and remembers it', async () => {
    const states = page.frame.locator('.legend [data-kind="state"]');
    const count = () => page.frame.evaluate(() => CSS.highlights.get('mark-state')?.size ?? -1);
    assert.ok((await count()) > 0);
    await states.click();
    await until(async () => ((await count()) === 0 ? true : undefined), 'the states to go');
    page = await reopen();
    assert.equal(await count(), 0);
    await page.frame.locator('.legend [data-kind="state"]').click();
    await until(async () => ((await count()) > 0 ? true : undefined), 'the states to come back');
  });

  it('lays brackets and the names of tags beside the lines, over nothing', async () => {
    const boxes = await page.frame.evaluate(() => {
      const box = (element: Element) => element.getBoundingClientRect().toJSON() as DOMRect;
      return {
        text: box(document.querySelector('.blocks') ?? document.body),
        brackets: [...document.querySelectorAll('.bracket')].map(box),
        labels: [...document.querySelectorAll('.bracket .tags')].map(box),
        width: innerWidth,
      };
    });
    assert.ok(boxes.brackets.length >= 5);
    for (const { left, height } of boxes.brackets) assert.ok(left >= boxes.text.right - 1 && height > 10);
    boxes.labels.forEach((label, i) => {
      assert.ok(label.right <= boxes.width && label.left >= boxes.text.right);
      const next = boxes.labels[i + 1];
      if (next) assert.ok(next.top >= label.bottom - 1);
    });
  });

  it('has room for all kinds of names in a narrow window', async () => {
    await vscode.page.setViewportSize({ width: 480, height: 900 });
    const cut = () =>
      page.frame.evaluate(
        () =>
          [...document.querySelectorAll('.legend button')].filter((kind) => {
            const { left, right, bottom } = kind.getBoundingClientRect();
            return left < 0 || right > innerWidth || bottom > innerHeight;
          }).length,
      );
    await until(async () => ((await cut()) === 0 ? true : undefined), 'the legend to fit');
  });

  async function reopen(): Promise<ReadingPage> {
    await vscode.evaluate((api) => api.commands.executeCommand('workbench.action.closeAllEditors'));
    const opened = await openReadingView(vscode, article);
    await opened.marked();
    return opened;
  }
});
