import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openVscode, until, type Vscode } from '../support/vscode';

const article = '000_dab5c20b44fabfd1';
const quote = 'تنوي الولايات المتحدة الأمريكية إبقاء جنودها في سوريا';

/** What is done with passages by keys, as a person does it. */
describe('Passages by keyboard', function () {
  this.timeout(90_000);
  let vscode: Vscode;
  let sidecar: string;

  before(async () => {
    vscode = await openVscode({ folder: 'seeds', settings: { 'corpus.reader': 'ليلى' } });
    sidecar = join(vscode.folder, `${article}.tags.yaml`);
    await vscode.open(`${article}.txt`);
    await vscode.page.locator('.editor-actions [aria-label*="Unlock Article"]').first().waitFor();
  });
  after(() => vscode.close());

  const entry = async (): Promise<string> =>
    (await readFile(sidecar, 'utf8'))
      .split(/(?=^ {2}- id: )/m)
      .find((one) => one.includes(`quote: ${quote}`)) ?? '';
  const untilEntry = (pattern: RegExp): Promise<unknown> =>
    until(async () => (pattern.test(await entry()) ? true : undefined), `an entry like ${String(pattern)}`);

  it('get their actors and roles, those named inside first', async () => {
    const original = await readFile(sidecar, 'utf8');
    await vscode.click('جنودها');
    await vscode.press('w');
    await vscode.quickInput.waitFor();
    const [first = '', second = ''] = await vscode.quickPickRows();
    assert.match(first, /الولايات المتحدة.*Claimant.*in the passage/u);
    assert.match(second, /روسيا/u);
    await vscode.press('ArrowDown');
    await vscode.press('Enter');
    await until(
      async () => ((await vscode.quickPickRows()).some((row) => /No role/u.test(row)) ? true : undefined),
      'the roles',
    );
    await vscode.pick('Accused');
    await untilEntry(/id: united-states\n\s+role: claimant\n\s+- id: russia\n\s+role: accused/u);
    await until(
      async () =>
        (await vscode.quickPickRows()).some((row) => /روسيا.*Accused/u.test(row)) ? true : undefined,
      'the list again',
    );
    await vscode.press('Escape');
    await vscode.command('corpus.undoTagging');
    assert.equal(await readFile(sidecar, 'utf8'), original);
  });

  it('are shown of some readers only, and of everybody again', async () => {
    assert.match(await vscode.hover('جنودها'), /سلمى/u);
    await vscode.press('Escape');
    const choose = async (reader: string): Promise<void> => {
      await vscode.palette('Corpus: Show Passages of Readers…');
      await vscode.quickInput.waitFor();
      await vscode.page.locator('.quick-input-list .monaco-list-row', { hasText: reader }).first().click();
      await vscode.press('Enter');
    };
    await choose('سلمى');
    await vscode.command('workbench.view.extension.corpus');
    await until(
      async () =>
        (await vscode.page.getByText(/Only passages of .*Jonas.* are shown/u).count()) > 0 ? true : undefined,
      'the view to say so',
    );
    await vscode.click('جنودها');
    await vscode.press('w');
    await until(
      async () =>
        (await vscode.page.getByText('There is no tagged passage here').count()) > 0 ? true : undefined,
      'no passage there',
    );
    await choose('سلمى');
    assert.match(await vscode.hover('جنودها'), /سلمى/u);
  });
});
