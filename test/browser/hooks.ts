import { closeBrowser } from '../support/vscode';

/** What mocha does after the last browser test. */
export const mochaHooks = {
  afterAll: closeBrowser,
};
