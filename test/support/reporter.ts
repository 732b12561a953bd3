import { appendFileSync, writeFileSync } from 'node:fs';
import { format } from 'node:util';
import Mocha from 'mocha';

/** The figures of one suite, as written to the file that `CORPUS_READER_REPORT` names. */
export interface Report {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Where a suite says what it has to say: the file that `CORPUS_READER_OUTPUT` names, else standard output. */
function say(...parts: unknown[]): void {
  const file = process.env['CORPUS_READER_OUTPUT'];
  if (file) appendFileSync(file, `${format(...parts)}\n`);
  else console.log(...parts);
}

/** Says little while all is well: a line for each slow test and each failure in full. */
export default class Reporter extends Mocha.reporters.Base {
  constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
    super(runner, options);
    let passed = 0;
    let skipped = 0;
    runner.on('pass', (test) => {
      passed++;
      if (test.speed === 'slow') say(`  ✓ ${test.fullTitle()} (${test.duration ?? 0} ms)`);
    });
    runner.on('pending', (test) => {
      skipped++;
      say(`  - skipped: ${test.fullTitle()}`);
    });
    runner.on('fail', (test) => say(`  ✗ ${test.fullTitle()}`));
    runner.once('end', () => {
      // A failed hook is a failure too.
      const failed = this.failures.length;
      Mocha.reporters.Base.consoleLog = say;
      if (failed > 0) Mocha.reporters.Base.list(this.failures);
      const file = process.env['CORPUS_READER_REPORT'];
      const report: Report = { passed, failed, skipped };
      if (file) writeFileSync(file, JSON.stringify(report));
      else say(`  ${passed} passed, ${failed} failed, ${skipped} skipped`);
    });
  }
}
