import assert from 'node:assert/strict';
import { readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { articlesOf, originalCorpus, sampleCorpus } from '../support/corpora';
import { openVscode, until, type Vscode } from '../support/vscode';
import { misplaced } from '../support/wordOrder';

/**
 * What is done all day, from an empty window: an article is opened and read, a passage is tagged, and the next article with the
 * same actor is opened. Once with the mouse, once with the keyboard; nothing is done through the API.
 */
describe('The main job', () => {
  let folder: string;
  let first: string;
  let vscode: Vscode;

  before(async () => {
    folder = (await originalCorpus()) ?? sampleCorpus;
    [first = ''] = await articlesOf(folder);
  });
  beforeEach(async () => {
    vscode = await openVscode({ folder });
  });
  afterEach(() => vscode.close());
  after(async () => {
    if (folder !== sampleCorpus) await rm(dirname(folder), { recursive: true });
  });

  const sidecar = () =>
    readFile(join(vscode.folder, first.replace(/\.txt$/u, '.tags.yaml')), 'utf8').catch(() => '');

  /** The article is in the editor, locked, in order and with its colours. */
  const isRead = async () => {
    await until(async () => {
      const editor = await vscode.editor();
      return editor?.path === first && editor.language === 'corpus-article' ? true : undefined;
    }, 'the article');
    await until(async () => {
      const words = await vscode.words();
      return words.length > 30 && misplaced(words).length === 0 ? true : undefined;
    }, 'the words in order');
  };

  /** A stray key changes nothing, but for a message that says why and goes by itself. */
  const isLocked = async () => {
    await vscode.page.keyboard.type('س');
    const message = vscode.page.locator('.monaco-editor-overlaymessage');
    await message.waitFor();
    await vscode.press('Escape');
    await message.waitFor({ state: 'hidden' });
    assert.equal(
      (await vscode.editor())?.text,
      (await readFile(join(vscode.folder, first), 'utf8')).replaceAll('\r\n', '\n'),
      'the article is locked',
    );
  };

  const isTagged = (before: string, words: string) =>
    until(async () => {
      const now = await sidecar();
      return now !== before && now.includes(`quote: ${words}`) && now.includes('accusation/collusion')
        ? now
        : undefined;
    }, `"${words}" in the sidecar`);

  /** Another article is in the editor and one of the actor's names is selected. */
  const isElsewhere = (names: RegExp) =>
    until(async () => {
      const editor = await vscode.editor();
      return editor !== undefined && editor.path !== first && names.test(editor.selected)
        ? editor
        : undefined;
    }, 'the next article');

  it('is done with the mouse', async () => {
    await vscode.page.locator('.activitybar [aria-label^="Corpus"]').first().click();
    await until(async () => ((await vscode.treeRows()).length >= 5 ? true : undefined), 'the articles');
    await vscode.page.locator('.part.sidebar .monaco-list-row').first().click();
    await isRead();

    const before = await sidecar();
    const article = (await vscode.editor())?.text ?? '';
    const word = /\p{L}{6,}/u.exec(article)?.[0] ?? '';
    await vscode.click(word);
    await isLocked();
    await vscode.click(word, { clickCount: 2 });
    await vscode.click(word, { button: 'right' });
    await vscode.menu('Tag Selection…');
    await vscode.quickInput.locator('.monaco-list-row', { hasText: 'accusation/collusion' }).first().click();
    await vscode.quickInput.locator('.monaco-button', { hasText: 'OK' }).click();
    await isTagged(before, word);

    // After a menu the editor shows no card before the next click.
    await vscode.click(word);
    await vscode.hover('سوريا');
    // The first line of links leads through this article, the second to the others.
    await vscode.hoverCard.locator('a', { hasText: 'Next' }).last().click();
    await isElsewhere(/سوري/u);
  });

  it('is done with the keyboard', async () => {
    await vscode.press('Control+p');
    await vscode.page.keyboard.type(first);
    await vscode.quickInput.locator('.monaco-list-row', { hasText: first }).first().waitFor();
    await vscode.press('Enter');
    await isRead();
    await isLocked();

    const before = await sidecar();
    await vscode.press('Control+Home', 'Control+Shift+ArrowLeft');
    const words = await until(async () => {
      const selected = (await vscode.editor())?.selected.trim() ?? '';
      return selected.length > 1 ? selected : undefined;
    }, 'a word to be selected');
    await vscode.press('t');
    await vscode.quickInput.waitFor();
    await vscode.page.keyboard.type('تواطؤ');
    await until(
      async () => ((await vscode.quickPickRows())[0]?.includes('collusion') ? true : undefined),
      'the tag',
    );
    await vscode.press('Enter');
    await isTagged(before, words);

    await vscode.press('Control+f');
    await vscode.quickInput.waitFor();
    await vscode.page.keyboard.type('بوتين', { delay: 50 });
    await until(
      async () => ((await vscode.quickPickRows()).some((row) => row.includes('بوتين')) ? true : undefined),
      'the places of the name',
    );
    await vscode.press('Enter');
    await vscode.quickInput.waitFor({ state: 'hidden' });
    await until(async () => ((await vscode.editor())?.selected === 'بوتين' ? true : undefined), 'the name');
    await vscode.press('j');
    await isElsewhere(/بوتين/u);
  });
});
