import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** Runs `script` as npm does, through a process between that does not pass signals on. */
const between = `
  require('node:child_process').spawn(process.execPath, ['--import', 'tsx', process.argv[1]], { stdio: 'inherit' });
  setTimeout(() => {}, 60_000);
`;

const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

describe('A process that a script has started', () => {
  it('ends when npm is told to end, of which the script hears nothing', async () => {
    const npm = spawn(process.execPath, ['-e', between, join(__dirname, '../../support/guarding.ts')], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, npm_lifecycle_event: 'start' },
    });
    const [line] = (await once(npm.stdout, 'data')) as [Buffer];
    const pid = Number(line.toString());
    assert.ok(isRunning(pid));
    npm.kill('SIGKILL');
    for (let i = 0; i < 100 && isRunning(pid); i++) await new Promise((resolve) => setTimeout(resolve, 100));
    assert.ok(!isRunning(pid));
  }).timeout(30_000);
});
