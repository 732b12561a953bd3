/**
 * The one thing that an editor for Arabic must not get wrong: that the words of a line stand from right to left, whatever is
 * highlighted. VS Code has no documented way for it, so this looks at where the words really stand.
 */
import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { currentRelease, oldestRelease } from '../../scripts/support/vscodeServer';
import { articlesOf, originalCorpus, sampleCorpus } from '../support/corpora';
import type { Piece } from '../support/viewText';
import { openVscode, until, type Vscode } from '../support/vscode';
import { misplaced } from '../support/wordOrder';

/** Shows an article from its beginning to its end, one window after the other. */
async function* windowsOf(vscode: Vscode): AsyncGenerator<readonly Piece[]> {
  const text = (await vscode.editor())?.text ?? '';
  const end = text.search(/[\p{L}\p{M}\p{N}_]+[^\p{L}\p{M}\p{N}_]*$/u);
  for (let at = 0; ;) {
    await vscode.evaluate((api, offset) => {
      const editor = api.window.activeTextEditor;
      const position = editor?.document.positionAt(offset);
      if (position) editor?.revealRange(new api.Range(position, position), api.TextEditorRevealType.AtTop);
    }, at);
    await vscode.find([at, at + 1]);
    const words = await vscode.words();
    yield words;
    const last = words.at(-1)?.start ?? end;
    if (last >= end || last <= at) return;
    at = last;
  }
}

/** Waits until the extension has coloured and turned the article. */
async function settled(vscode: Vscode): Promise<void> {
  await until(
    async () => ((await vscode.editor())?.language === 'corpus-article' ? true : undefined),
    'the language',
  );
  await until(async () => ((await cutRows(vscode)) > 2 ? true : undefined), 'the colours');
  await until(
    async () => (misplaced(await vscode.words()).length === 0 ? true : undefined),
    'the lines to be turned',
  );
}

/** How many rows on the screen are cut into several pieces by colours. */
function cutRows(vscode: Vscode): Promise<number> {
  return vscode.page
    .locator('.editor-group-container.active .view-line')
    .evaluateAll((rows) => rows.filter((row) => (row.firstElementChild?.childElementCount ?? 0) > 1).length);
}

/** Words that are not as wide as the same letters set anew in one piece: their letters do not join. */
function brokenWords(vscode: Vscode, words: readonly Piece[]): Promise<string[]> {
  return vscode.page.evaluate(
    (words) => {
      const sample = document.querySelector('.editor-group-container.active .view-line > span');
      if (!sample) return ['nothing is drawn'];
      const probe = document.createElement('span');
      const { fontFamily, fontSize, letterSpacing, fontFeatureSettings } = getComputedStyle(sample);
      Object.assign(probe.style, { fontFamily, fontSize, letterSpacing, fontFeatureSettings });
      Object.assign(probe.style, { position: 'absolute', whiteSpace: 'pre', visibility: 'hidden' });
      document.body.append(probe);
      const broken = words.filter(({ text, left, right }) => {
        return ['normal', 'bold'].every((weight) => {
          probe.style.fontWeight = weight;
          probe.textContent = text;
          return Math.abs(probe.getBoundingClientRect().width - (right - left)) > 1.5;
        });
      });
      probe.remove();
      return broken.map(({ text }) => text);
    },
    words.filter(({ text }) => /^\p{Script=Arabic}+$/u.test(text)),
  );
}

describe('The words of an Arabic line', () => {
  const corpora = new Map<string, () => Promise<string | undefined>>([
    ['the sample corpus', async () => sampleCorpus],
    ['the original articles', originalCorpus],
  ]);

  for (const [name, make] of corpora)
    it(`stand from right to left in every article of ${name}`, async function () {
      const folder = await make();
      if (folder === undefined) return this.skip();
      const vscode = await openVscode({ folder });
      try {
        let seen = 0;
        for (const article of await articlesOf(folder)) {
          await vscode.open(article);
          await settled(vscode);
          for await (const words of windowsOf(vscode)) {
            assert.deepEqual(misplaced(words), [], article);
            seen += words.length;
          }
        }
        assert.ok(seen > 500, `only ${seen} words were looked at`);
      } finally {
        await vscode.close();
        if (folder !== sampleCorpus) await rm(dirname(folder), { recursive: true });
      }
    });

  for (const release of [currentRelease, oldestRelease])
    describe(`in one article, in VS Code ${release.vscode}`, () => {
      let vscode: Vscode;
      before(async () => {
        vscode = await openVscode({ folder: sampleCorpus, release });
        const [article = ''] = await articlesOf(sampleCorpus);
        await vscode.open(article);
        await settled(vscode);
      });
      after(() => vscode.close());

      const setDirection = async (value: string | undefined) => {
        await vscode.evaluate(
          (api, value) => api.workspace.getConfiguration('corpus').update('lineDirection', value, true),
          value ?? null,
        );
        await vscode.page.waitForTimeout(500);
      };

      it('join their letters across colours, and begin at the right edge', async () => {
        const words = await vscode.words();
        assert.deepEqual(await brokenWords(vscode, words), []);
        const firsts = words.filter((word, i) => words[i - 1]?.row !== word.row);
        const edge = Math.max(...words.map(({ right }) => right));
        assert.deepEqual(
          firsts.filter(({ right }) => edge - right > 60).map(({ text }) => text),
          [],
        );
      });

      it('stay in order when some are selected and found', async () => {
        await vscode.select('سوريا');
        assert.deepEqual(misplaced(await vscode.words()), []);
        await vscode.command('actions.find');
        await vscode.page.locator('.find-widget.visible').waitFor();
        await vscode.page.keyboard.type('الروسي');
        await vscode.page.waitForSelector('.view-overlays .findMatch, .view-overlays .currentFindMatch');
        assert.deepEqual(misplaced(await vscode.words()), []);
        await vscode.press('Escape');
      });

      it('stay in order, from the left edge, where lines are not turned', async () => {
        await setDirection('orderOnly');
        const words = await vscode.words();
        assert.deepEqual(misplaced(words), []);
        const edge = Math.min(...words.map(({ left }) => left));
        const lefts = new Map<number, number>();
        for (const { row, left } of words) lefts.set(row, Math.min(left, lefts.get(row) ?? Infinity));
        assert.deepEqual(
          [...lefts.values()].filter((left) => left - edge > 60),
          [],
        );
      });

      it('are out of order without our doing: this test would see it', async () => {
        await setDirection('off');
        assert.ok(misplaced(await vscode.words()).length > 3);
        await setDirection(undefined);
        assert.deepEqual(misplaced(await vscode.words()), []);
      });
    });
});
