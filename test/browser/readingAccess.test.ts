import { AxeBuilder } from '@axe-core/playwright';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openReadingView, type ReadingPage } from '../support/readingView';
import { openVscode, until, type Vscode } from '../support/vscode';

describe('The reading view without a mouse', function () {
  this.timeout(180_000);

  for (const theme of [
    'Default Light Modern',
    'Default Dark Modern',
    'Default High Contrast',
    'Default High Contrast Light',
  ]) {
    it(`has nothing that axe objects to, in ${theme}`, async () => {
      const vscode = await openVscode({
        folder: 'seeds',
        width: 1200,
        height: 900,
        settings: { 'workbench.colorTheme': theme },
      });
      try {
        const page = await openReadingView(vscode, '000_dab5c20b44fabfd1.txt');
        await page.marked();
        await page.select('بوتين');
        await vscode.press('Enter');
        await page.frame.locator('.card').waitFor();
        await vscode.press('Control+f');
        await page.frame.locator('.find').waitFor();
        assert.deepEqual(await violations(vscode), []);
        assert.deepEqual(await faintNames(page), []);
      } finally {
        await vscode.close();
      }
    });
  }

  describe('by keys', () => {
    let vscode: Vscode;
    let page: ReadingPage;
    before(async () => {
      vscode = await openVscode({ folder: 'seeds', width: 1200, height: 900 });
      page = await openReadingView(vscode, '000_dab5c20b44fabfd1.txt');
      await page.marked();
    });
    after(() => vscode.close());

    it('leads from name to name and says who it is', async () => {
      await page.frame.locator('#article').focus();
      await vscode.press('m', 'm', 'm');
      await until(async () => ((await page.selected()) !== '' ? true : undefined), 'a name');
      const said = await page.frame.locator('[role=status]').innerText();
      assert.ok(said.startsWith(await page.selected()), said);
      assert.match(said, /،/u);
      await vscode.press('k');
      await until(
        async () =>
          /Withdrawal/u.test(await page.frame.locator('[role=status]').innerText()) ? true : undefined,
        'the passage to be announced',
      );
    });

    it('leaves the keys of the text editor to its commands', async () => {
      const sidecar = () => readFileSync(join(vscode.folder, '000_dab5c20b44fabfd1.tags.yaml'), 'utf8');
      const before = sidecar();
      await vscode.press(']');
      await until(async () => (sidecar() === before ? undefined : true), 'the passage to be extended');
      await vscode.press('Control+z');
      await until(async () => (sidecar() === before ? true : undefined), 'the extension to be undone');
    });

    it('makes the letters larger by each press, however fast they come', async () => {
      const size = (): Promise<string> =>
        page.frame.evaluate(() => document.documentElement.style.getPropertyValue('--reading-size'));
      const becomes = (wanted: string) =>
        until(async () => ((await size()) === wanted ? true : undefined), `letters of ${wanted}`);
      await vscode.press('Control+=', 'Control+=', 'Control+=');
      await becomes('27px');
      await vscode.press('Control+0');
      await becomes('21px');
    });

    it('opens a card, walks its links and closes it', async () => {
      await page.select('بوتين');
      await vscode.press('Enter');
      await page.frame.locator('.card').waitFor();
      const focused = () => page.frame.evaluate(() => document.activeElement?.textContent ?? '');
      const first = await focused();
      await vscode.press('Tab');
      assert.notEqual(await focused(), first);
      await vscode.press('Escape');
      await page.frame.locator('.card').waitFor({ state: 'hidden' });
      assert.equal(await page.frame.evaluate(() => document.activeElement?.id), 'article');
    });

    it('selects by letters, words, sentences and paragraphs', async () => {
      await page.select('بوتين');
      await vscode.press('Shift+Alt+ArrowRight');
      await until(
        async () => ((await page.selected()).startsWith('أما فلاديمير بوتين') ? true : undefined),
        'the sentence',
      );
      await vscode.press('Shift+Alt+ArrowLeft');
      await until(async () => ((await page.selected()) === 'بوتين' ? true : undefined), 'the word');
      await vscode.press('ArrowLeft', 'Control+Shift+ArrowLeft');
      assert.match(await page.selected(), /\S/u);
      await page.frame.locator('.selection-toolbar').waitFor();
    });

    it('finds in any spelling and steps through the hits', async () => {
      await page.frame.locator('#article').focus();
      await vscode.press('Escape', 'Control+f');
      await page.frame.locator('.find input').fill('امريكا');
      const count = page.frame.locator('.find .count');
      assert.match(await count.innerText(), /^\d+ of [2-9]$/u);
      const before = await count.innerText();
      await vscode.press('Enter');
      assert.notEqual(await count.innerText(), before);
      // Single keys go to the field, not to the commands.
      await page.frame.locator('.find input').fill('');
      await vscode.page.keyboard.type('t');
      assert.equal(await page.frame.locator('.find input').inputValue(), 't');
      assert.equal(await vscode.quickInput.count(), 0);
      await vscode.press('Escape');
      assert.equal(await page.frame.locator('.find').isVisible(), false);
    });
  });
});

async function violations(vscode: Vscode): Promise<readonly string[]> {
  // Only our page: what is around it is VS Code's own.
  const { violations: found, passes } = await new AxeBuilder({ page: vscode.page })
    .include(['iframe.webview.ready', '#active-frame', 'html'])
    .analyze();
  for (const part of ['bracket', 'class="card"', 'data-kind="person"']) {
    const isSeen = passes.some(({ nodes }) => nodes.some(({ html }) => html.includes(part)));
    assert.ok(isSeen, `axe looked at ${part}`);
  }
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
  );
}

/** axe does not see the colours of highlights: of each kind, of what is found and selected, whether it has 4.5 : 1. */
async function faintNames(page: ReadingPage): Promise<readonly string[]> {
  return page.frame.evaluate(() => {
    const luminance = (colour: string): number => {
      const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/gu) ?? []).map(Number).map((channel) => {
        const share = channel / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const { backgroundColor: ground } = getComputedStyle(document.body);
    const samples = [...document.querySelectorAll('.legend .sample')].map(
      (sample) => [sample.className, getComputedStyle(sample).color, ground] as const,
    );
    const own = document.body.style;
    const covers = ['find', 'find-here', 'selected', 'float', 'field'].map(
      (name) =>
        [name, ...[`--${name}-ink`, `--${name}-ground`].map((key) => own.getPropertyValue(key))] as const,
    );
    const rgb = (colour = ''): string =>
      colour.startsWith('#')
        ? [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)).join(' ')
        : colour;
    return [...samples, ...covers].flatMap(([name, colour, below]) => {
      const [a, b] = [luminance(rgb(colour)), luminance(rgb(below))];
      const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
      return ratio >= 4.5 ? [] : [`${name} ${ratio.toFixed(2)}`];
    });
  });
}
