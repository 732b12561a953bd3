/**
 * Runs everything that must hold: types, lint, format, core tests, packaging, the tests in a real VS Code and those in a
 * browser. Ends with one line of figures; a check counts as one. Names given as arguments run those only.
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from '../scripts/support/cache';
import { findChromium } from '../scripts/support/chromium';
import { run, type Finished } from '../scripts/support/run';
import { installServer, oldestRelease } from '../scripts/support/vscodeServer';
import type { Report } from './support/reporter';

interface Job {
  readonly name: string;
  /** Jobs that must have passed before. */
  readonly needs?: readonly string[];
  /** A suite of tests, whose figures count; else a check, which counts as one. */
  readonly suite?: boolean;
  readonly start: (report: string) => Promise<Finished>;
}

const node = (args: readonly string[], report?: string) =>
  run(process.execPath, args, {
    cwd: projectFolder,
    minutes: 25,
    env: {
      ...process.env,
      FORCE_COLOR: '0',
      ...(report === undefined ? {} : { CORPUS_READER_REPORT: report }),
    },
  });

const tool =
  (path: string, ...args: string[]) =>
  () =>
    node([join('node_modules', path), ...args]);

const mocha =
  (files: string, ...options: string[]) =>
  (report: string) =>
    node(
      [
        ...['node_modules/mocha/bin/mocha.js', '--reporter', 'test/support/reporter.cjs'],
        ...[...options, files],
      ],
      report,
    );

/** Something that is fetched once for a machine, before the tests that need it. */
const provided = (provide: () => Promise<unknown>) => async () => {
  try {
    await provide();
    return { status: 0, output: '' };
  } catch (error) {
    return { status: 1, output: error instanceof Error ? error.message : String(error) };
  }
};

const jobs: readonly Job[] = [
  { name: 'VS Code', start: provided(() => installServer()) },
  { name: 'oldest VS Code', start: provided(() => installServer(oldestRelease)) },
  { name: 'Chromium', start: provided(findChromium) },
  {
    name: 'build',
    // As `npm run package`, but into the cache.
    start: () =>
      run('npm', ['run', 'package', '--', '--out', '.cache/corpus-reader.vsix'], { cwd: projectFolder }),
  },
  // The longest first: so none is left over at the end, with nothing beside it.
  {
    name: 'browser',
    suite: true,
    needs: ['build', 'VS Code', 'oldest VS Code', 'Chromium'],
    start: mocha(
      'test/browser/**/*.test.ts',
      '--timeout',
      '90000',
      '--slow',
      '30000',
      // A window that draws late on a busy machine gets a second chance; what is wrong is wrong twice.
      '--retries',
      '1',
      '--require',
      'test/browser/hooks.ts',
    ),
  },
  {
    name: 'editor',
    suite: true,
    needs: ['build', 'VS Code', 'Chromium'],
    start: (report) => node(['--import', 'tsx', 'test/editor/main.ts'], report),
  },
  {
    name: 'editor, oldest',
    suite: true,
    needs: ['build', 'oldest VS Code', 'Chromium'],
    start: (report) => node(['--import', 'tsx', 'test/editor/main.ts', '--oldest'], report),
  },
  { name: 'core', suite: true, start: mocha('test/core/**/*.test.ts', '--timeout', '20000') },
  // Killed processes and full disks: it waits more than it computes.
  { name: 'faults', suite: true, start: mocha('test/faults/**/*.test.ts', '--timeout', '120000') },
  { name: 'types', start: tool('typescript/bin/tsc', '-p', '.') },
  { name: 'types of src', start: tool('typescript/bin/tsc', '-p', 'src') },
  { name: 'types of the pages', start: tool('typescript/bin/tsc', '-p', 'src/page') },
  { name: 'lint', start: tool('eslint/bin/eslint.js', '.') },
  { name: 'format', start: tool('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.') },
  {
    name: 'package',
    suite: true,
    needs: ['build'],
    start: mocha('test/package/**/*.test.ts', '--timeout', '60000'),
  },
];

/** Jobs that wait for the network rather than compute. */
const waiting = new Set(['VS Code', 'oldest VS Code', 'Chromium']);

async function main(): Promise<number> {
  const names = process.argv.slice(2);
  const chosen = names.length === 0 ? [...jobs] : jobs.filter(({ name }) => isWanted(name, names));
  const began = performance.now();
  const reports = join(projectFolder, '.cache/reports');
  await mkdir(reports, { recursive: true });
  let passed = 0;
  let failed = 0;
  const outcome = new Map<string, boolean>();
  const running = new Map<string, Promise<void>>();

  const finish = async (job: Job, { status, output }: Finished, seconds: number): Promise<void> => {
    const file = join(reports, `${job.name}.json`);
    let figures = '';
    let good = status === 0;
    if (job.suite) {
      const report = existsSync(file) ? (JSON.parse(await readFile(file, 'utf8')) as Report) : undefined;
      const { passed: p = 0, failed: f = 0, skipped = 0 } = report ?? {};
      // A suite that ended badly, or ran nothing, has failed even if no test says so.
      good &&= f === 0 && p > 0;
      passed += p;
      failed += good ? 0 : Math.max(f, 1);
      figures = `: ${p} passed, ${f} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
    } else if (good) passed++;
    else failed++;
    outcome.set(job.name, good);
    console.log(`${good ? '✓' : '✗'} ${job.name}${figures} (${seconds.toFixed(1)} s)`);
    if (output.trim() !== '' && (!good || job.suite)) console.log(output.trimEnd());
  };

  const begin = (job: Job): void => {
    running.set(
      job.name,
      (async () => {
        const start = performance.now();
        const report = join(reports, `${job.name}.json`);
        await rm(report, { force: true });
        const result = await job.start(report);
        await finish(job, result, (performance.now() - start) / 1000);
        running.delete(job.name);
      })(),
    );
  };

  const slots = Math.max(2, Math.min(4, availableParallelism()));
  const queue = [...chosen];
  while (queue.length > 0 || running.size > 0) {
    for (const job of [...queue]) {
      const needs = (job.needs ?? []).filter((need) => chosen.some(({ name }) => name === need));
      const lost = needs.find((need) => outcome.get(need) === false);
      if (lost !== undefined) {
        queue.splice(queue.indexOf(job), 1);
        failed++;
        outcome.set(job.name, false);
        console.log(`✗ ${job.name}: not run, because ${lost} failed`);
        continue;
      }
      const busy = [...running.keys()].filter((name) => !waiting.has(name)).length;
      const ready = needs.every((need) => outcome.get(need));
      if (ready && (waiting.has(job.name) || busy < slots)) {
        queue.splice(queue.indexOf(job), 1);
        begin(job);
      }
    }
    await Promise.race(running.values());
  }
  console.log(`${((performance.now() - began) / 1000).toFixed(0)} s`);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

/** A job is wanted when it is named, or when a named one needs it. */
function isWanted(name: string, names: readonly string[]): boolean {
  return names.includes(name) || jobs.some((job) => names.includes(job.name) && job.needs?.includes(name));
}

void main().then((status) => {
  process.exitCode = status;
});
