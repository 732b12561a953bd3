import assert from 'node:assert/strict';
import { articlesOf, sampleCorpus } from '../support/corpora';
import { run } from '../support/commandLine';
import { openVscode, until, type Vscode } from '../support/vscode';

interface Mention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: string;
  readonly id: string | null;
}

/** Jumping as a person does it: by single keys in a locked article, from the card, from the menu, from the lists. */
describe('Jumping by hand', () => {
  let vscode: Vscode;
  let mentions: ReadonlyMap<string, readonly Mention[]>;
  const putin = 'vladimir-putin';

  /** The articles that mention someone, with the first mention in each. */
  const firstOf = (id: string): readonly { readonly path: string; readonly first: Mention }[] =>
    [...mentions].flatMap(([path, found]) => {
      const first = found.find((mention) => mention.id === id);
      return first ? [{ path, first }] : [];
    });
  const editorAt = (path: string, start?: number): Promise<unknown> =>
    until(
      async () => {
        const editor = await vscode.editor();
        return editor?.path === path && (start === undefined || editor.start === start) ? editor : undefined;
      },
      `the editor at ${path} ${start ?? ''}`,
    );
  /** Opens an article and waits until its lines stand where they stay. */
  const openSet = async (path: string): Promise<void> => {
    await vscode.open(path);
    await editorAt(path);
    await until(
      () =>
        vscode.page
          .locator('.editor-group-container.active .view-line')
          .evaluateAll((lines) => lines.some((line) => getComputedStyle(line).direction === 'rtl')),
      'the lines from right to left',
    );
    // Single keys are ours from then on.
    await vscode.page.locator('.editor-actions [aria-label*="Unlock Article"]').first().waitFor();
  };
  /** Opens an article and puts the caret into a stretch by the mouse. */
  const clickIn = async (
    path: string,
    { start, end }: Mention,
    button: 'left' | 'right' = 'left',
  ): Promise<void> => {
    await openSet(path);
    await vscode.click([start, end], { button });
    await until(async () => {
      const at = (await vscode.editor())?.active ?? -1;
      return at >= start && at <= end ? true : undefined;
    }, 'the caret');
  };
  const statusBar = (text: string): Promise<void> =>
    vscode.page.locator('.statusbar-item', { hasText: text }).first().waitFor();

  before(async () => {
    const { out } = await run('mentions', sampleCorpus, '--json');
    const { articles } = JSON.parse(out) as {
      articles: readonly { readonly path: string; readonly mentions: readonly Mention[] }[];
    };
    // Nothing in the sample lies outside the BMP: code points are UTF-16 units here.
    mentions = new Map(articles.map((article) => [article.path, article.mentions]));
    assert.equal(mentions.size, (await articlesOf(sampleCorpus)).length);
    vscode = await openVscode({ folder: sampleCorpus });
  });
  after(() => vscode.close());
  afterEach(async () => {
    await vscode.press('Escape', 'Escape');
    await vscode.command('notifications.clearAll');
    await vscode.command('workbench.action.closeAllEditors');
  });

  it('goes on by n and j, back by Shift+N, and tells where one is', async () => {
    const [one, two, three] = firstOf(putin);
    assert.ok(one && two && three);
    await clickIn(one.path, one.first);
    await vscode.press('j');
    await editorAt(two.path, two.first.start);
    assert.equal((await vscode.editor())?.selected, two.first.text);
    await statusBar(`article 2/${firstOf(putin).length}`);
    await vscode.press('j');
    await editorAt(three.path, three.first.start);
    await vscode.press('Shift+J');
    await editorAt(two.path, two.first.start);
    // The article before has one mention only, so that this is its last one too.
    await vscode.press('Shift+N');
    await editorAt(one.path);
    await vscode.press('n');
    await editorAt(two.path, two.first.start);
  });

  it('keeps count of keys that are pressed faster than articles open', async () => {
    const [path = ''] = mentions.keys();
    const russia = (mentions.get(path) ?? []).filter(({ id, kind }) => id === 'russia' && kind === 'actor');
    const [first] = russia;
    assert.ok(first && russia[4]);
    await clickIn(path, first);
    await vscode.press('n', 'n', 'n', 'n');
    await editorAt(path, russia[4].start);
    await vscode.press('j', 'Shift+J', 'n');
    await editorAt(path, russia[1]?.start);
  });

  it('says when the way starts again, and that a name stands there only', async () => {
    const all = firstOf(putin);
    const [last, first] = [all.at(-1), all[0]];
    assert.ok(last && first);
    await clickIn(last.path, last.first);
    await vscode.press('j');
    await editorAt(first.path, first.first.start);
    await statusBar('again from the first article');
    await vscode.press('Shift+J');
    await editorAt(last.path);
    await statusBar('again from the last article');
  });

  it('goes on from the menu', async () => {
    const [one, two] = firstOf(putin);
    assert.ok(one && two);
    await clickIn(one.path, one.first);
    await vscode.click([one.first.start, one.first.end], { button: 'right' });
    await vscode.menu('Next Article with This Actor');
    await editorAt(two.path, two.first.start);
  });

  it('goes on from the card, wherever the caret is', async () => {
    const [one, two] = firstOf(putin);
    assert.ok(one && two);
    await openSet(one.path);
    // After a menu the editor shows no card before the next click.
    await vscode.click([0, 3]);
    await vscode.hover([one.first.start, one.first.end]);
    // The first line of links leads through this article, the second to the others.
    await vscode.hoverCard.locator('a', { hasText: 'Next' }).last().click();
    await editorAt(two.path, two.first.start);
  });

  it('keeps the next article locked for reading, and the keys at hand', async () => {
    const [one, two, three] = firstOf(putin);
    assert.ok(one && two && three);
    await clickIn(one.path, one.first);
    await vscode.press('j');
    await editorAt(two.path, two.first.start);
    const before = (await vscode.editor())?.text;
    await vscode.press('z');
    assert.equal((await vscode.editor())?.text, before);
    await vscode.press('j');
    await editorAt(three.path, three.first.start);
  });

  it('says when there is nobody at the caret, and offers the list', async () => {
    const [path = ''] = mentions.keys();
    await openSet(path);
    const text = (await vscode.editor())?.text ?? '';
    const free = [...text.matchAll(/\p{L}{3,}/gu)].find(
      ({ index }) => !mentions.get(path)?.some(({ start, end }) => start <= index + 3 && index <= end),
    );
    assert.ok(free);
    await vscode.select([free.index, free.index + 3]);
    await vscode.press('n');
    // A VS Code under test shows its notifications only when asked for them.
    await until(async () => {
      await vscode.command('notifications.showList');
      const [message] = await vscode.notifications();
      return message?.includes('There is no actor or place at the caret') ? message : undefined;
    }, 'the offer');
    await vscode.page.locator('.notification-list-item .monaco-button', { hasText: 'Go to Actor…' }).click();
    await vscode.quickInput.waitFor();
  });

  it('finds an actor in either script and any spelling, and shows its articles before one goes there', async () => {
    const [path = ''] = mentions.keys();
    await openSet(path);
    const before = await vscode.editor();
    await vscode.press('g');
    for (const typed of ['putin', 'بوتين', 'ڤلاديمير بوتين']) {
      await vscode.quickInput.locator('input').first().fill(typed);
      await until(async () => {
        const rows = await vscode.quickPickRows();
        return rows.length === 1 && rows[0]?.includes('Vladimir Putin') ? true : undefined;
      }, `one row for ${typed}`);
    }
    await vscode.press('Enter');
    const all = firstOf(putin);
    await until(
      async () => ((await vscode.quickPickRows()).length === all.length ? true : undefined),
      'the articles',
    );
    for (const _ of all.slice(1)) await vscode.press('ArrowDown');
    const last = all.at(-1);
    assert.ok(last);
    await editorAt(last.path, last.first.start);

    // Back to the list of actors, and out of it: everything is as it was.
    await vscode.page.locator('.quick-input-titlebar .codicon-quick-input-back').click();
    await until(
      async () => ((await vscode.quickPickRows())[0]?.includes('Vladimir Putin') ? true : undefined),
      'the list of actors',
    );
    await vscode.press('Escape');
    await editorAt(path);
    assert.deepEqual(await vscode.editor(), before);
    const tabs = await vscode.evaluate((api) =>
      api.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label)),
    );
    assert.deepEqual(tabs, [path]);
  });

  it('lists all mentions in their lines, stands on the one that one comes from, and goes to another', async () => {
    const all = [...mentions].flatMap(([path, found]) =>
      found
        .filter(({ id, kind }) => id === 'russia' && kind === 'actor')
        .map((mention) => ({ path, mention })),
    );
    const [, second, third] = all;
    assert.ok(second && third && second.path === third.path);
    await openSet(second.path);
    await vscode.select([second.mention.start, second.mention.end]);
    await vscode.palette('Corpus: Show All Mentions');
    await vscode.page.locator('.quick-input-title', { hasText: String(all.length) }).waitFor();
    await vscode.press('ArrowDown', 'Enter');
    await editorAt(third.path, third.mention.start);
    assert.equal((await vscode.editor())?.end, third.mention.end);
  });
});
