import assert from 'node:assert/strict';
import type { Frame } from 'playwright-core';
import { openVscode, until, type Vscode } from '../support/vscode';

/** The overview page, as a person looks at it. */
describe('The overview', function () {
  this.timeout(90_000);
  let vscode: Vscode;

  before(async () => {
    vscode = await openVscode({ folder: 'seeds' });
    await vscode.open('000_dab5c20b44fabfd1.txt');
    await vscode.page.locator('.editor-actions [aria-label*="Unlock Article"]').first().waitFor();
  });
  after(() => vscode.close());

  const page = (): Promise<Frame> =>
    until(async () => {
      for (const frame of vscode.page.frames())
        if (
          (await frame
            .locator('ul.facts')
            .count()
            .catch(() => 0)) > 0
        )
          return frame;
      return undefined;
    }, 'the page');

  it('shows what is counted, for all to read, and leads there', async () => {
    await vscode.palette('Corpus: Overview');
    const frame = await page();
    await until(
      async () => ((await frame.locator('ul.facts').innerText()).includes('5 articles') ? true : undefined),
      'all articles to be read',
    );
    const rows = await frame
      .locator('section', { hasText: 'Articles over time' })
      .locator('tr')
      .allInnerTexts();
    assert.deepEqual(
      rows.map((row) => row.trim().split(/\s+/u).join(' ')),
      ['October 2017 1', 'December 2017 3', 'March 2021 1'],
    );
    await frame.getByRole('link', { name: 'December 2017' }).click();
    await until(
      async () => ((await vscode.quickPickRows()).length === 3 ? true : undefined),
      'the articles of the month',
    );
    await vscode.press('Escape');
    await vscode.press('Escape');
    // The page is drawn anew when one comes back to it.
    await until(async () => {
      const link = (await page()).getByRole('link', { name: 'التحالف الدولي' }).first();
      return link.click({ timeout: 2000 }).then(
        () => true,
        () => undefined,
      );
    }, 'the link on the page');
    await until(
      async () => ((await vscode.quickPickRows()).some((row) => row.includes('التحالف')) ? true : undefined),
      'the mentions of the coalition',
    );
    await vscode.press('Escape');
  });

  it('is a page that a screen reader can read, without a script', async () => {
    const frame = await page();
    const content = await frame.content();
    assert.ok(content.includes("default-src 'none'"));
    assert.equal(await frame.locator('script').count(), 0);
    const found = await frame.locator('html').evaluate((html) => ({
      lang: html.getAttribute('lang'),
      headings: [...document.querySelectorAll('h1, h2')].map(({ tagName }) => tagName),
      tables: [...document.querySelectorAll('table')].every((table) => table.querySelector('caption')),
    }));
    assert.equal(found.lang, 'en');
    assert.equal(found.headings[0], 'H1');
    assert.ok(found.tables);
  });
});
