import Mocha from 'mocha';
import Reporter from '../support/reporter';

/**
 * Runs the editor tests inside the extension host.
 * @param load loads the test files, once mocha's globals stand.
 */
export async function runEditorTests(load: () => void): Promise<void> {
  const mocha = new Mocha({
    ui: 'bdd',
    timeout: 30_000,
    slow: 2000,
    // VS Code takes in what happens to files at moments of its own; as in the browser's tests, one more try is given.
    retries: 1,
    color: false,
    reporter: Reporter,
  });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  load();
  await new Promise<void>((resolve, reject) => {
    mocha.run((failures) => {
      if (failures > 0) reject(new Error(`${failures} tests failed.`));
      else resolve();
    });
  });
}
