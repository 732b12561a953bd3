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
    await sample.vscode.quickInput.locator('input').first().fill('روسيا');
    const numbers = await until(async () => {
      const found = (await sample.vscode.quickPickRows()).map((row) => /(\d+)\/\d+/u.exec(row)?.[1]);
      return found.length > 2 && !found.includes(undefined) ? found.map(Number) : undefined;
    }, 'the hits of what is written in the article');
    assert.deepEqual(
      numbers,
      numbers.map((_, i) => i + 1),
      'in the order of the article',
    );
    await sample.vscode.quickInput.locator('input').first().fill('امريكا');
    await until(
      async () =>
        (await sample.vscode.quickPickRows()).every((row) => /أمريكا|أميركا|امريكا/u.test(row)) || undefined,
      'the first hits again',
    );
    await sample.vscode.press('ArrowDown', 'Enter');
    await until(
      async () => ((await sample.vscode.editor())?.selected === 'أمريكا' ? true : undefined),
      'the hit to be selected',
    );
  });

  it('marks the hits in high contrast, too', async () => {
    const setTheme = (theme?: string) =>
      sample.vscode.evaluate(
        (api, theme) => api.workspace.getConfiguration('workbench').update('colorTheme', theme, true),
        theme,
      );
    await setTheme('Default High Contrast');
    await sample.vscode.palette('Corpus: Find in Article');
    await sample.vscode.quickInput.locator('input').first().fill('روسيا');
    const styles = (): Promise<string[]> =>
      sample.vscode.page.locator('.editor-group-container.active .view-overlays .cdr').evaluateAll((all) =>
        all
          .map((one) => getComputedStyle(one))
          .filter((style) => style.borderTopColor !== 'rgba(0, 0, 0, 0)')
          .map(({ borderTopStyle }) => borderTopStyle),
      );
    await until(async () => {
      const found = await styles();
      return (found.includes('dashed') && found.includes('solid')) || undefined;
    }, 'borders around the hits and the one that is shown');
    await sample.vscode.press('Escape');
    await setTheme();
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
