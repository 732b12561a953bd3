import assert from 'node:assert/strict';
import { sampleArticle } from '../support/sampleArticle';
import { until } from '../support/vscode';

describe('The arrow keys on right-to-left lines', function () {
  this.timeout(120_000);
  const sample = sampleArticle();

  const at = async (): Promise<number> => (await sample.vscode.editor())?.active ?? -1;
  const reaches = (offset: number) =>
    until(async () => ((await at()) === offset ? true : undefined), `the caret at ${offset}`);

  it('move as the eye expects: left is on, right is back', async () => {
    await until(async () => {
      await sample.vscode.press('ArrowLeft');
      return (await at()) > 0 ? true : undefined;
    }, 'the first step to the left');
    // The host may hear of a step after the next key was pressed.
    const here = await until(async () => {
      const before = await at();
      await sample.vscode.page.waitForTimeout(500);
      return (await at()) === before ? before : undefined;
    }, 'the caret to rest');
    await sample.vscode.press('ArrowLeft');
    await reaches(here + 1);
    await sample.vscode.press('ArrowRight');
    await reaches(here);
    await sample.vscode.press('Shift+ArrowLeft', 'Shift+ArrowLeft');
    await until(
      async () => ((await sample.vscode.editor())?.selected.length === 2 ? true : undefined),
      'two letters to be selected',
    );
  });

  it('are VS Code’s own where the lines are not turned', async () => {
    await sample.vscode.evaluate((api) =>
      api.workspace.getConfiguration('corpus').update('lineDirection', 'off', true),
    );
    await sample.vscode.page.waitForTimeout(500);
    await sample.vscode.open('000_dab5c20b44fabfd1.txt');
    await sample.vscode.press('ArrowRight', 'ArrowRight');
    await reaches(2);
    assert.equal(await at(), 2);
  });
});
