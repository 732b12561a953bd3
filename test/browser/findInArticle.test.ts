import assert from 'node:assert/strict';
import { openVscode, until, type Vscode } from '../support/vscode';

describe('Find in article, in the text editor', function () {
  this.timeout(120_000);
  let vscode: Vscode;
  before(async () => {
    vscode = await openVscode({ folder: 'seeds', width: 1200, height: 800 });
    await vscode.openArticle('000_dab5c20b44fabfd1.txt');
  });
  after(() => vscode.close());

  it('lists the hits in any spelling, shows each, and leaves the words in order', async () => {
    await vscode.palette('Corpus: Find in Article');
    await vscode.quickInput.locator('input').first().fill('امريكا');
    const rows = await until(async () => {
      const found = await vscode.quickPickRows();
      return found.length > 1 ? found : undefined;
    }, 'the hits');
    assert.ok(
      rows.every((row) => /أمريكا|أميركا|امريكا/u.test(row)),
      rows.join('\n'),
    );
    await vscode.press('ArrowDown', 'Enter');
    await until(
      async () => ((await vscode.editor())?.selected === 'أمريكا' ? true : undefined),
      'the hit to be selected',
    );
  });

  it('puts everything back on Escape', async () => {
    await vscode.select('بوتين');
    const before = await vscode.editor();
    await vscode.palette('Corpus: Find in Article');
    await vscode.quickInput.locator('input').first().fill('لا شيء من هذا القبيل');
    await vscode.press('Escape');
    const after = await vscode.editor();
    assert.deepEqual([after?.start, after?.end], [before?.start, before?.end]);
  });
});
