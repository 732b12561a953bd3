import { AxeBuilder } from '@axe-core/playwright';
import assert from 'node:assert/strict';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { awaitNextList, linesPage, type LinesPage } from '../support/linesPage';
import { openVscode, until, type Vscode } from '../support/vscode';

const english = `A test of lines
Observers said that Russia had asked for the talks, and that Russia would host them.
`;

const article = '000_dab5c20b44fabfd1.txt';

describe('The panel of lines', function () {
  this.timeout(120_000);
  let folder: string;
  let vscode: Vscode;

  before(async () => {
    folder = join(await mkdtemp(join(tmpdir(), 'corpus-reader-lines-')), 'corpus');
    await cp('seeds', folder, { recursive: true });
    await writeFile(join(folder, 'english.txt'), english);
    vscode = await openVscode({
      folder,
      inPlace: true,
      width: 1500,
      height: 950,
      settings: { 'corpus.reader': 'ليلى' },
    });
    await vscode.open(article);
    await vscode.page.locator('.editor-actions [aria-label*="Unlock Article"]').first().waitFor();
  });
  after(async () => {
    await vscode.close();
    await rm(join(folder, '..'), { recursive: true, force: true });
  });

  const list = async (argument: object, title?: string): Promise<LinesPage> => {
    await awaitNextList(vscode);
    await vscode.evaluate((api, given) => api.commands.executeCommand('corpus.concordance', given), argument);
    return linesPage(vscode, title);
  };
  const sidecars = async (): Promise<string> => {
    const names = (await readdir(folder)).filter((name) => name.endsWith('.tags.yaml')).sort();
    return (await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))).join('---\n');
  };

  const chooseTag = async (tag: string): Promise<void> => {
    await vscode.quickInput.waitFor();
    await vscode.page.keyboard.type(tag);
    await until(async () => ((await vscode.quickPickRows())[0]?.includes(tag) ? true : undefined), tag);
    await vscode.press('Enter');
  };

  it('sets what comes before on the side where one begins to read, and aligns the words', async () => {
    const page = await list({ kind: 'actor', id: 'russia' }, 'روسيا');
    const arabic = await page.lines();
    await page.frame.locator('.order input').fill('a test of lines');
    await page.counted('2 of ');
    const lines = [...arabic, ...(await page.lines())];
    const count = (direction: string): number => lines.filter((line) => line.direction === direction).length;
    assert.ok(count('rtl') > 5 && count('ltr') === 2, `${count('rtl')} and ${count('ltr')}`);
    const middles = lines.map(({ keyword: { left, right } }) => (left + right) / 2);
    assert.ok(Math.max(...middles) - Math.min(...middles) < 1, 'the keywords stand in one column');
    for (const { direction, before, keyword, after } of lines) {
      const words = [...before.words, ...keyword.words, ...after.words];
      const line = words.map(({ text }) => text).join(' ');
      if (direction === 'rtl') {
        assert.ok(before.left >= keyword.right && keyword.left >= after.right, line);
        assert.ok(
          before.text === '' || distance(before.edges.left, before.left) < 2,
          `what comes before ends at the keyword: ${line}`,
        );
      } else {
        assert.ok(before.right <= keyword.left && keyword.right <= after.left, line);
        assert.ok(
          before.text === '' || distance(before.edges.right, before.right) < 2,
          `what comes before ends at the keyword: ${line}`,
        );
      }
      // Latin names and numbers inside a right-to-left line run their own way.
      const own = words.filter(({ text }) => /[\u0600-\u06ff]/u.test(text) === (direction === 'rtl'));
      for (const [i, word] of own.entries()) {
        const next = own[i + 1];
        if (next)
          assert.ok(direction === 'rtl' ? next.right <= word.left + 1 : next.left >= word.right - 1, line);
      }
    }
  });

  it('opens a place by mouse and by key; the keys stay, or go there with Ctrl', async () => {
    const page = await list({ kind: 'actor', id: 'russia' }, 'روسيا');
    await page.frame.locator('.line .words').nth(2).click();
    const place = await until(async () => {
      const found = await selections();
      return found.find(({ text }) => text !== '' && text !== 'x') ?? undefined;
    }, 'the place in the editor');
    assert.match(place.text, /روسيا|موسكو|الروسي/u);
    assert.equal(await page.focused(), 2, 'the keys stay in the list');
    await vscode.press('ArrowDown', 'Control+Enter');
    const active = await until(
      async () => vscode.editor().catch(() => undefined),
      'the editor to have the keys',
    );
    assert.notEqual(active.start, active.end);
  });

  it('opens a place in the reading view where that is in front', async () => {
    const tabs = (): Promise<readonly string[]> =>
      vscode.evaluate((api) =>
        api.window.tabGroups.all.flatMap((group) =>
          group.tabs.map(({ input, label, isActive }) => {
            const isReading = input instanceof api.TabInputCustom;
            const kind = isReading ? 'reading' : input instanceof api.TabInputText ? 'text' : 'other';
            return `${kind} ${label}${isActive ? ' in front' : ''}`;
          }),
        ),
      );
    await vscode.command('workbench.action.closeAllEditors');
    await vscode.open(article);
    await vscode.command('corpus.openReadingView');
    await until(
      async () => ((await tabs()).some((tab) => /^reading .* in front$/u.test(tab)) ? true : undefined),
      'the reading view',
    );
    const before = (await tabs()).filter((tab) => tab.startsWith('text'));
    const page = await list({ kind: 'actor', id: 'russia' }, 'روسيا');
    await page.focus();
    await vscode.press('End', 'Enter');
    const now = await until(async () => {
      const all = await tabs();
      return all.some((tab) => /^reading .* in front$/u.test(tab) && !tab.includes(article))
        ? all
        : undefined;
    }, 'another article in the reading view');
    assert.deepEqual(
      now.filter((tab) => tab.startsWith('text')),
      before,
    );
    await vscode.command('workbench.action.closeAllEditors');
    await vscode.open(article);
  });

  const selections = (): Promise<readonly { readonly text: string }[]> =>
    vscode.evaluate((api) =>
      api.window.visibleTextEditors.map(({ document, selection }) => ({ text: document.getText(selection) })),
    );

  it('sorts by the word after and filters in any spelling', async () => {
    const page = await list({ words: 'روسيا' }, 'روسيا');
    const all = await page.count();
    await page.frame.locator('select').first().selectOption('after');
    const firsts = (await page.lines()).map(({ after }) => after.words[0]?.text ?? '');
    const folded = firsts.map((word) =>
      word
        .replace(/[أإآ]/gu, 'ا')
        .replace(/ة/gu, 'ه')
        .replace(/[\u064b-\u0652ـ]/gu, ''),
    );
    assert.deepEqual(folded, [...folded].sort(), firsts.join(' '));
    await page.frame.locator('.order input').fill('اعلان');
    await page.counted(' of ');
    assert.ok((await page.lines()).every(({ before, after }) => /[إا]علان/u.test(before.text + after.text)));
    await vscode.press('Escape');
    await page.counted(all);
    await page.frame.locator('select').first().selectOption('article');
  });

  it('tags the marked lines as one step, which one undo takes back', async () => {
    const before = await sidecars();
    const page = await list({ words: 'روسيا' }, 'روسيا');
    await page.focus();
    await vscode.press('Home', 'x', 's', 'x');
    await page.counted('2 marked');
    await vscode.press('t');
    await chooseTag('denial');
    await until(async () => ((await sidecars()) !== before ? true : undefined), 'the sidecars to be written');
    await until(
      async () => ((await page.lines())[2]?.about.includes('Denial') ? true : undefined),
      'the tag in its line',
    );
    const [first, second, third] = await page.lines();
    assert.ok(first?.about.includes('Denial') && !second?.about.includes('Denial') && third);
    assert.equal(
      (await sidecars()).split('quote: روسيا\n').length,
      before.split('quote: روسيا\n').length + 2,
    );
    await page.focus();
    await vscode.press('Control+z');
    await until(async () => ((await sidecars()) === before ? true : undefined), 'one undo to take both back');
    await until(
      async () => ((await page.lines())[2]?.about.includes('Denial') ? undefined : true),
      'the line to say so',
    );
  });

  it('tags every occurrence of a text that was accepted, and knows those that are tagged', async () => {
    const before = await sidecars();
    await vscode.open(article);
    await vscode.select('الولايات المتحدة');
    await awaitNextList(vscode);
    await vscode.palette('Corpus: Tag Every Occurrence of This Text…');
    await chooseTag('denial');
    const page = await linesPage(vscode, 'الولايات المتحدة');
    const lines = await page.lines();
    assert.ok(lines.length > 3);
    await page.focus();
    await vscode.press('Home', 's', 'a');
    await page.counted(`${lines.length - 1} marked`);
    await vscode.press('t');
    await until(
      async () => ((await page.lines())[1]?.className.includes('done') ? true : undefined),
      'the lines to be done',
    );
    const count = async (): Promise<number> =>
      (await sidecars()).split('quote: الولايات المتحدة\n').length - 1;
    assert.equal(await count(), before.split('quote: الولايات المتحدة\n').length - 1 + lines.length - 1);
    await page.focus();
    await vscode.press('Shift+A', 'a');
    await page.counted('1 marked');
    await vscode.press('Control+z');
    await until(async () => ((await sidecars()) === before ? true : undefined), 'one undo to take all back');
  });

  it('lists the passages with a tag and below it, and changes the tags of many at once', async () => {
    const before = await sidecars();
    await awaitNextList(vscode);
    await vscode.evaluate((api) =>
      api.commands.executeCommand('corpus.passagesWithTag', { tag: 'accusation' }),
    );
    const page = await linesPage(vscode, 'Accusation');
    const expected = [...before.matchAll(/^ {2}- id:[^]*?(?=^ {2}- id:|^---|^mentions|(?![^]))/gmu)].filter(
      ([entry]) => /^ {6}- accusation(\/|$)/mu.test(entry),
    );
    await page.counted(`${expected.length} lines`);
    assert.ok((await page.lines()).every(({ about }) => about !== ''));
    await page.focus();
    await vscode.press('Home', 'x', 'x', 'e');
    await chooseTag('denial');
    await until(
      async () => ((await page.lines())[1]?.about.includes('Denial') ? true : undefined),
      'the new tag',
    );
    assert.notEqual(await sidecars(), before);
    await page.focus();
    await vscode.press('Control+z');
    await until(async () => ((await sidecars()) === before ? true : undefined), 'one undo to take both back');
  });

  it('searches as one types, shows the places, and opens what was found as a list', async () => {
    await vscode.open(article);
    const rows = async (): Promise<readonly string[]> => vscode.quickPickRows();
    await vscode.palette('Corpus: Search Corpus…');
    await vscode.page.locator('.quick-input-widget input[placeholder*="words together"]').waitFor();
    await vscode.page.keyboard.type('actor:russia النظام');
    await until(async () => ((await rows()).length > 3 ? true : undefined), 'places');
    assert.ok(
      (await rows()).slice(0, -1).every((row) => row.includes('النظام')),
      (await rows()).join('\n'),
    );
    await vscode.press('ArrowDown');
    await until(
      async () => ((await selections()).some(({ text }) => text === 'النظام') ? true : undefined),
      'the place',
    );
    await vscode.press('Home', 'ArrowUp');
    await awaitNextList(vscode);
    await vscode.pick('Open as List');
    const page = await linesPage(vscode, 'actor:russia النظام');
    assert.ok((await page.keywords()).every((word) => word === 'النظام'));
    await vscode.palette('Corpus: Search Corpus…');
    await vscode.page.locator('.quick-input-widget input[placeholder*="words together"]').waitFor();
    await vscode.page.keyboard.type('tag:nothing');
    await until(
      async () => ((await rows()).some((row) => /no tag.*nothing/u.test(row)) ? true : undefined),
      'the fault',
    );
    await vscode.press('Escape');
  });

  it('has nothing that axe objects to', async () => {
    await list({ kind: 'actor', id: 'russia' }, 'روسيا');
    for (const theme of ['Default Light Modern', 'Default Dark Modern', 'Default High Contrast']) {
      await vscode.evaluate(
        (api, name) => api.workspace.getConfiguration('workbench').update('colorTheme', name, true),
        theme,
      );
      await vscode.page.waitForTimeout(700);
      const page = await linesPage(vscode);
      await page.focus();
      await vscode.press('Home', 'x', 's');
      const { violations } = await new AxeBuilder({ page: vscode.page })
        .include(['iframe.webview', 'iframe', 'body'])
        .analyze();
      assert.deepEqual(
        violations.map(({ id, nodes }) => `${theme}: ${id}: ${nodes.map(({ html }) => html).join(' ')}`),
        [],
      );
      await vscode.press('Shift+A');
    }
  });
});

function distance(a = NaN, b = NaN): number {
  return Math.abs(a - b);
}
