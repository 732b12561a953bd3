import type { Context } from 'mocha';
import { join } from 'node:path';
import { projectFolder } from '../../scripts/support/cache';
import { closeBrowser } from '../support/vscode';
import { pictureOpenWindows } from '../support/workbench';

/** What mocha does after each browser test, and after the last. */
export const mochaHooks = {
  async afterEach(this: Context) {
    const test = this.currentTest;
    if (test?.state !== 'failed') return;
    const files = await pictureOpenWindows(join(projectFolder, '.cache/failures'), test.fullTitle());
    if (test.err) test.err.message += files.map((file) => `\nSee ${file}`).join('');
  },
  afterAll: closeBrowser,
};
