/** Runs the tests of this folder inside a real VS Code, on the sample corpus. */
import { join } from 'node:path';
import { projectFolder } from '../../scripts/support/cache';
import { runInEditorHost } from '../support/editorHost';

async function main(): Promise<void> {
  const report = process.env['CORPUS_READER_REPORT'];
  const { status, host } = await runInEditorHost({
    tests: 'editor',
    folder: join(projectFolder, 'seeds'),
    env: report === undefined ? {} : { CORPUS_READER_REPORT: report },
  });
  console.log(`  in ${host}`);
  process.exitCode = status;
}

void main();
