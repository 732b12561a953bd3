import { writeFileSync } from 'node:fs';
import Mocha from 'mocha';

/** The figures of one suite, as written to the file that `CORPUS_READER_REPORT` names. */
export interface Report {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Says little while all is well: a line for each slow test and each failure in full. */
export default class Reporter extends Mocha.reporters.Base {
  constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
    super(runner, options);
    let passed = 0;
    let skipped = 0;
    runner.on('pass', (test) => {
      passed++;
      if (test.speed === 'slow') console.log(`  ✓ ${test.fullTitle()} (${test.duration ?? 0} ms)`);
    });
    runner.on('pending', (test) => {
      skipped++;
      console.log(`  - skipped: ${test.fullTitle()}`);
    });
    runner.on('fail', (test) => console.log(`  ✗ ${test.fullTitle()}`));
    runner.once('end', () => {
      // A failed hook is a failure too.
      const failed = this.failures.length;
      if (failed > 0) Mocha.reporters.Base.list(this.failures);
      const file = process.env['CORPUS_READER_REPORT'];
      const report: Report = { passed, failed, skipped };
      if (file) writeFileSync(file, JSON.stringify(report));
      else console.log(`  ${passed} passed, ${failed} failed, ${skipped} skipped`);
    });
  }
}
