/** Runs the tests of this folder inside a real VS Code, on the sample corpus: the current one, or with `--oldest` the oldest. */
import { join } from 'node:path';
import { projectFolder } from '../../scripts/support/cache';
import { oldestRelease } from '../../scripts/support/vscodeServer';
import { runInEditorHost } from '../support/editorHost';

async function main(): Promise<void> {
  const report = process.env['CORPUS_READER_REPORT'];
  const { status, host } = await runInEditorHost({
    tests: 'editor',
    folder: join(projectFolder, 'seeds'),
    ...(process.argv.includes('--oldest') ? { release: oldestRelease } : {}),
    env: report === undefined ? {} : { CORPUS_READER_REPORT: report },
  });
  console.log(`  in ${host}`);
  process.exitCode = status;
}

void main();
