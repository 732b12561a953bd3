import assert from 'node:assert/strict';
import { sampleArticle } from '../support/sampleArticle';
import { until } from '../support/vscode';

describe('Find in article, in the text editor', function () {
  this.timeout(120_000);
  const sample = sampleArticle();

  it('lists the hits in any spelling, shows each, and leaves the words in order', async () => {
    await sample.vscode.palette('Corpus: Find in Article');
    await sample.vscode.quickInput.locator('input').first().fill('امريكا');
    const rows = await until(async () => {
      const found = await sample.vscode.quickPickRows();
      return found.length > 1 ? found : undefined;
    }, 'the hits');
    assert.ok(
      rows.every((row) => /أمريكا|أميركا|امريكا/u.test(row)),
      rows.join('\n'),
    );
    await sample.vscode.press('ArrowDown', 'Enter');
    await until(
      async () => ((await sample.vscode.editor())?.selected === 'أمريكا' ? true : undefined),
      'the hit to be selected',
    );
  });

  it('puts everything back on Escape', async () => {
    await sample.vscode.select('بوتين');
    const before = await sample.vscode.editor();
    await sample.vscode.palette('Corpus: Find in Article');
    await sample.vscode.quickInput.locator('input').first().fill('لا شيء من هذا القبيل');
    await sample.vscode.press('Escape');
    const after = await sample.vscode.editor();
    assert.deepEqual([after?.start, after?.end], [before?.start, before?.end]);
  });
});
