/** Lines that are hard to set: those that begin with what is not Arabic, mixed ones, and those in editors that change. */
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Piece } from '../support/viewText';
import { openVscode, until, type Vscode } from '../support/vscode';

const lines = [
  '😀 أعلنت روسيا أنها سحبت قواتها من سوريا.',
  'CNN قالت إن موسكو سحبت 1200 جندي من حميميم.',
  '2017: سنة الحرب في دير الزور والرقة.',
  '- أولًا: بروسيا ولروسيا وكروسيا وبالولايات المتحدة.',
  'رحّبت روسيَا بالقرار ٢٢٥٤ الصادر عن مجلس الأمن الدولي (2015).',
  'Reuters said that روسيا والولايات المتحدة agreed on a truce near دير الزور today.',
];

interface Box {
  readonly left: number;
  readonly right: number;
}

describe('A line of an article', function () {
  let folder: string;
  let vscode: Vscode;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'corpus-reader-lines-'));
    await writeFile(join(folder, 'corpus.yaml'), 'corpus: 1\nlanguage: ar\n');
    await writeFile(join(folder, 'mixed.txt'), `${lines.join('\n')}\n`);
    await writeFile(
      join(folder, 'long.txt'),
      `${'قالت روسيا إن سوريا ترحب بها في دمشق وحلب. '.repeat(20)}\n`,
    );
    await writeFile(join(folder, 'notes.md'), 'روسيا وسوريا\n');
    vscode = await openVscode({ folder, width: 1300, settings: { 'files.autoSave': 'off' } });
  });
  after(async () => {
    await vscode.close();
    await rm(folder, { recursive: true });
  });

  const open = async (name: string): Promise<void> => {
    await vscode.openArticle(name);
    await until(
      async () => ((await vscode.page.locator('.view-line span span + span').count()) > 0 ? true : undefined),
      'colours',
    );
  };
  const wordsOf = async (line: string): Promise<readonly Piece[]> => {
    const start = (await vscode.editor())?.text.indexOf(line) ?? -1;
    return (await vscode.words()).filter((word) => word.start >= start && word.end <= start + line.length);
  };
  /** What is visible of the text: the editor without its gutter and scroll bar. */
  const view = (): Promise<Box> =>
    vscode.page
      .locator('.editor-group-container.active .editor-scrollable')
      .evaluate((element) => element.getBoundingClientRect().toJSON() as Box);

  it('of Arabic begins at the right, with whatever it begins', async () => {
    await open('mixed.txt');
    const { right } = await view();
    for (const line of lines.slice(0, -1)) {
      const [first] = await vscode.find(line.split(' ')[0] ?? '');
      assert.ok(first && right - first.right < 40, line);
    }
  });

  it('of Arabic has its words from right to left, and the full stop at the left', async () => {
    await open('mixed.txt');
    for (const line of lines.slice(0, -1)) {
      const words = await wordsOf(line);
      for (const [i, word] of words.entries()) {
        const next = words[i + 1];
        assert.ok(!next || next.right <= word.left + 1, `${word.text} ${next?.text}`);
      }
      const end = ((await vscode.editor())?.text.indexOf(line) ?? 0) + line.length;
      const [stop] = await vscode.find([end - 1, end]);
      assert.ok(stop && stop.left < Math.min(...words.map(({ left }) => left)) + 1, line);
    }
  });

  it('of English begins at the left, with the Arabic names in it from right to left', async () => {
    await open('mixed.txt');
    const words = await wordsOf(lines.at(-1) ?? '');
    const leftOf = (text: string): number => words.find((word) => word.text === text)?.left ?? NaN;
    assert.ok(leftOf('Reuters') - (await view()).left < 40);
    assert.ok(leftOf('that') < leftOf('والولايات') && leftOf('والولايات') < leftOf('روسيا'));
    assert.ok(leftOf('روسيا') < leftOf('agreed') && leftOf('agreed') < leftOf('today'));
  });

  it('without a letter has the caret where the lines around it begin', async () => {
    await open('mixed.txt');
    const caret = vscode.page.locator('.editor-group-container.active .cursors-layer .cursor');
    const place = async (): Promise<number> => (await caret.boundingBox())?.x ?? -1;
    await vscode.press('Control+Home');
    const start = await until(async () => {
      const x = await place();
      return x > (await view()).right - 60 ? x : undefined;
    }, 'the caret at the beginning of an Arabic line');
    await vscode.press('Control+End');
    await until(
      async () => (await vscode.editor())?.active === [...lines, ''].join('\n').length,
      'the last line',
    );
    await until(async () => Math.abs((await place()) - start) < 2, 'the caret below it');
  });

  it('stays in view when the window becomes narrower, and when it is scrolled sideways', async () => {
    await open('long.txt');
    await vscode.page.setViewportSize({ width: 1000, height: 800 });
    await until(async () => ((await view()).right < 1000 ? true : undefined), 'the new layout');
    // Below the text: over a name its card would come, and hide the words that are clicked.
    await vscode.page.mouse.move(700, 650);
    await vscode.page.mouse.wheel(400, 0);
    await vscode.page.waitForTimeout(300);
    const { left, right } = await view();
    const words = await vscode.words();
    assert.ok(words.length > 100);
    for (const word of words) assert.ok(word.left >= left && word.right <= right, word.text);
    await vscode.click('دمشق');
    await until(async () => {
      const editor = await vscode.editor();
      const at = editor?.text.indexOf('دمشق') ?? 0;
      return editor && editor.start >= at && editor.start <= at + 4 ? true : undefined;
    }, 'the caret where the click was');
    await vscode.page.setViewportSize({ width: 1300, height: 800 });
    await until(async () => ((await view()).right > 1200 ? true : undefined), 'the old layout');
  });

  it('follows what is typed', async () => {
    await open('mixed.txt');
    await vscode.command('corpus.unlock');
    // Not by a click: the lines may still be moving, after the window was made wider.
    await vscode.open('mixed.txt', lines.length);
    const typed = 'قالت روسيا أمس في دمشق وفي حلب وفي إدلب إن سوريا وإيران أيضا: ';
    await vscode.page.keyboard.insertText(typed);
    await until(
      async () => (await vscode.editor())?.text.includes(`\n${typed}Reuters`),
      'the words at the beginning of the line',
    );
    await until(async () => {
      const { right } = await view();
      const [first] = await wordsOf('قالت روسيا أمس');
      return first && right - first.right < 40 ? true : undefined;
    }, 'the line to turn');
    // VS Code undoes nothing in a locked file, and saves nothing: so one is told.
    await vscode.command('corpus.lock');
    await vscode.command('notifications.showList');
    const told = vscode.page.locator('.notification-list-item', { hasText: 'unsaved changes' });
    await told.getByText('Unlock', { exact: true }).click();
    await until(async () => {
      await vscode.press('Control+z');
      return !(await vscode.editor())?.text.includes(typed);
    }, 'the words to be taken back');
    await vscode.command('corpus.lock');
  });

  it('of a file that is no article is left alone', async () => {
    await vscode.open('notes.md');
    await vscode.page.waitForTimeout(500);
    const [first] = await vscode.find('روسيا');
    assert.ok(first && first.left - (await view()).left < 200);
  });
});
