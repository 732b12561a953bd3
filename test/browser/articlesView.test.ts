import assert from 'node:assert/strict';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { articlesOf, sampleCorpus } from '../support/corpora';
import { run } from '../support/commandLine';
import { plain } from '../support/plain';
import { openReadingView } from '../support/readingView';
import { openVscode, until, type Vscode } from '../support/vscode';

type Row = Awaited<ReturnType<Vscode['treeRows']>>[number];

describe('The tree of articles', () => {
  let vscode: Vscode;
  let articles: readonly string[];

  const rowAt = (n: number) => vscode.viewRows().nth(n);
  const twistie = (n: number): Promise<void> => rowAt(n).locator('.monaco-tl-twistie').click();
  const rows = (look: (rows: readonly Row[]) => boolean, what: string): Promise<readonly Row[]> =>
    until(async () => {
      const found = await vscode.treeRows();
      return look(found) ? found : undefined;
    }, what);
  const listed = (): Promise<readonly Row[]> =>
    rows((found) => found.filter(({ level }) => level === 1).length === articles.length, 'the articles');

  before(async () => {
    articles = await articlesOf(sampleCorpus);
    vscode = await openVscode({ folder: sampleCorpus, height: 1700 });
    await vscode.command('corpus.articles.focus');
    await listed();
  });
  after(() => vscode.close());
  afterEach(async () => {
    await vscode.command('workbench.actions.treeView.corpus.articles.collapseAll');
    await vscode.command('workbench.action.closeAllEditors');
  });

  it('shows each article by its title, date and counts', async () => {
    const found = await listed();
    assert.equal(
      plain(found[0]?.label ?? '')
        .replace('…', '')
        .trim(),
      'اتهامات متبادلة بين واشنطن',
    );
    for (const { description } of found)
      assert.match(plain(description), /^\d{4}(-\d\d)?(-\d\d)? · \d+ actors · \d+ passages$/u);
    const { out } = await run('stats', sampleCorpus, '--json');
    const { passages } = JSON.parse(out) as { passages: number };
    const counted = found.map(({ description }) => Number(/(\d+) passages/u.exec(plain(description))?.[1]));
    assert.equal(
      counted.reduce((sum, count) => sum + count, 0),
      passages,
    );
  });

  it('begins each title at the right, where it is not cut off', async () => {
    await listed();
    const cut = await vscode.viewRows().evaluateAll(
      (found) =>
        found.filter((row) => {
          const label = row.querySelector('.label-name');
          const name = label && document.createTreeWalker(label, NodeFilter.SHOW_TEXT).nextNode();
          const box = row.querySelector('.monaco-icon-label-container')?.getBoundingClientRect();
          if (!name || !box) return true;
          const range = document.createRange();
          // The first letter stands after the isolating character.
          range.setStart(name, 1);
          range.setEnd(name, 2);
          return range.getBoundingClientRect().right > box.right;
        }).length,
    );
    assert.equal(cut, 0);
  });

  it('leads from an article to its actors, places and passages, and to their places in the text', async () => {
    await listed();
    await twistie(0);
    const open = await rows((found) => found.some(({ label }) => plain(label) === 'Places'), 'the groups');
    assert.deepEqual([plain(open[1]?.label ?? ''), open[1]?.level, open[2]?.level], ['Actors', 2, 3]);
    const actor = plain(open[2]?.label ?? '');
    const count = Number(open[2]?.description);
    assert.ok(count > 1);

    // A click goes to the first mention, the twistie opens all of them.
    await rowAt(2).click();
    const first = await until(async () => {
      const editor = await vscode.editor();
      return editor && editor.selected !== '' ? editor : undefined;
    }, `the first mention of ${actor}`);
    assert.equal(first.path, articles[0]);
    await twistie(2);
    const lines = await rows(
      (found) => found.filter(({ level }) => level === 4).length === count,
      'the mentions',
    );
    assert.equal(lines.find(({ level }) => level === 4)?.description, `1/${count}`);
    await rowAt(4).click();
    await until(
      async () => ((await vscode.editor())?.start !== first.start ? true : undefined),
      'the second mention',
    );
    await twistie(2);

    // Only the actors are wrapped up again: the passages come into view.
    await twistie(1);
    const passages = await rows((found) => {
      const at = found.findIndex(({ label }) => plain(label) === 'Passages');
      return at === 3 && found[at + 1]?.level === 3;
    }, 'the passages');
    const quote = plain(passages[4]?.label ?? '').replace('…', '');
    await rowAt(4).click();
    const editor = await until(async () => {
      const now = await vscode.editor();
      return now?.selected.startsWith(quote) ? now : undefined;
    }, `the passage ${quote}`);
    assert.equal(editor.path, articles[0]);
  });

  it('says who wrote what, when and in what language, in the tooltip', async () => {
    await listed();
    await rowAt(0).hover();
    const tip = vscode.page.locator('.monaco-hover:visible', { hasText: 'Source:' });
    await tip.waitFor();
    const text = plain(await tip.innerText());
    for (const fact of [
      'اتهامات متبادلة بين واشنطن وموسكو حول سوريا',
      'December 26, 2017',
      'Arabic',
      articles[0] ?? '?',
    ])
      assert.ok(text.includes(fact), fact);
    assert.match(text, /Length: \d+ words, [\d,]+ characters/u);
    await vscode.hideHover();
    await vscode.page.mouse.move(700, 500);
  });

  it('follows the reading view and the text editor, and leaves the focus there', async () => {
    const isSelected = async (n: number): Promise<boolean> =>
      (await rowAt(n).getAttribute('aria-selected')) === 'true';
    await openReadingView(vscode, articles[1] ?? '');
    await until(() => isSelected(1), 'the second article to be selected');
    await vscode.open(articles[2] ?? '');
    await until(() => isSelected(2), 'the third article to be selected');
    const inEditor = await vscode.page.evaluate(
      () => document.activeElement?.closest('.monaco-editor') !== null,
    );
    assert.ok(inEditor);
  });

  it('sorts by date and by title, and by name again', async () => {
    const dates = async (): Promise<readonly string[]> =>
      (await listed()).map(({ description }) => plain(description).split(' · ')[0] ?? '');
    const sortBy = async (order: string): Promise<void> => {
      await vscode.palette('Corpus: Sort Articles…');
      await vscode.pick(order);
    };
    const before = await dates();
    await sortBy('Date');
    const sorted = [...before].sort();
    assert.notDeepEqual(before, sorted);
    await until(
      async () => (JSON.stringify(await dates()) === JSON.stringify(sorted) ? true : undefined),
      'the dates in order',
    );
    await sortBy('Title');
    const first = ['أميركا', 'اتهامات', 'دبلوماسيون', 'روسيا', 'موسكو'];
    await rows(
      (found) => first.every((word, i) => plain(found[i]?.label ?? '').startsWith(word)),
      'the titles in order',
    );
    await sortBy('File name');
    await until(
      async () => (JSON.stringify(await dates()) === JSON.stringify(before) ? true : undefined),
      'the old order',
    );
  });

  it('shows articles that come and go, and those that cannot be read, and stays open', async () => {
    await listed();
    await twistie(0);
    await rows((found) => found.some(({ label }) => plain(label) === 'Actors'), 'the groups');
    const letters = new TextDecoder('windows-1256').decode(Uint8Array.from({ length: 256 }, (_, i) => i));
    const text = Array.from('مقال جديد عن موسكو والشام كما كتب قديما', (letter) => letters.indexOf(letter));
    await writeFile(join(vscode.folder, 'zz-new.txt'), Uint8Array.from(text));
    await writeFile(join(vscode.folder, 'zz-odd.txt'), 'a\0b');
    await vscode.command('workbench.actions.treeView.corpus.articles.collapseAll');
    await rows((found) => found.some(({ label }) => plain(label).startsWith('مقال جديد')), 'the new article');
    const all = await rows((found) => found.length === articles.length + 2, 'the odd article');
    assert.equal(plain(all.at(-1)?.description ?? ''), 'cannot be read');
    assert.match(plain(all.at(-2)?.description ?? ''), /windows-1256$/, 'the encoding is told');
    await twistie(0);
    const open = await rows((found) => found.some(({ label }) => plain(label) === 'Actors'), 'the groups');
    await rm(join(vscode.folder, 'zz-new.txt'));
    await rm(join(vscode.folder, 'zz-odd.txt'));
    await rows(
      (found) =>
        found[1]?.label === open[1]?.label && !found.some(({ label }) => label.includes('مقال جديد')),
      'the old rows',
    );
  });
});
