import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { FileError } from '../../../src/core/corpus/files';
import { nodeFiles } from '../../../src/node/nodeFiles';
import { inFolder } from '../../support/folder';

const text = (folder: string, path = 'a.yaml'): string => readFileSync(join(folder, path), 'utf8');
const isRefused = (code: string, message: RegExp) => (error: unknown) =>
  error instanceof FileError && error.code === code && message.test(error.message);

/** Leaves a lock file behind, as a process that was killed does. */
function leaveLock(folder: string, owner: string, secondsAgo: number): void {
  const lock = join(folder, '.a.yaml.lock');
  writeFileSync(lock, owner);
  const then = Date.now() / 1000 - secondsAgo;
  utimesSync(lock, then, then);
}

/** Runs the appending process; gives a promise of its exit code and a way to kill it. */
function appender(file: string, name: string, count: number, repeat = 1) {
  const child = spawn(
    process.execPath,
    [
      '--import',
      'tsx',
      join(__dirname, '../../support/appender.ts'),
      file,
      name,
      String(count),
      String(repeat),
    ],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  return { ended, kill: () => child.kill('SIGKILL') };
}

describe('Updating a file', () => {
  it('writes, changes and deletes it, and leaves nothing else behind', async () => {
    await inFolder({}, async (folder) => {
      const files = nodeFiles(folder);
      await files.update('a.yaml', (current) => {
        assert.equal(current, undefined);
        return 'one\n';
      });
      await files.update('a.yaml', (current) => `${current ?? ''}two\n`);
      assert.equal(text(folder), 'one\ntwo\n');
      assert.deepEqual(readdirSync(folder), ['a.yaml']);
      await files.update('a.yaml', () => undefined);
      assert.deepEqual(readdirSync(folder), []);
    });
  });

  it('touches nothing where the change throws or changes nothing', async () => {
    await inFolder({ 'a.yaml': 'x' }, async (folder) => {
      const { mtimeMs, ino } = statSync(join(folder, 'a.yaml'));
      const files = nodeFiles(folder);
      const refusal = new Error('no');
      await assert.rejects(
        files.update('a.yaml', () => {
          throw refusal;
        }),
        refusal,
      );
      await files.update('a.yaml', (current) => current);
      await files.update('b.yaml', () => undefined);
      assert.deepEqual(
        [statSync(join(folder, 'a.yaml')).mtimeMs, statSync(join(folder, 'a.yaml')).ino],
        [mtimeMs, ino],
      );
      assert.deepEqual(readdirSync(folder), ['a.yaml']);
    });
  });

  it('keeps a byte-order mark, CRLF and characters outside the BMP', async () => {
    await inFolder({ 'a.yaml': '\uFEFFa\r\n' }, async (folder) => {
      await nodeFiles(folder).update('a.yaml', (current) => `${current ?? ''}😀\r\n`);
      assert.equal(text(folder), '\uFEFFa\r\n😀\r\n');
    });
  });

  it('keeps permissions', async () => {
    await inFolder({ 'a.yaml': 'x' }, async (folder) => {
      chmodSync(join(folder, 'a.yaml'), 0o666);
      await nodeFiles(folder).update('a.yaml', () => 'y');
      assert.equal(statSync(join(folder, 'a.yaml')).mode & 0o777, 0o666);
      chmodSync(join(folder, 'a.yaml'), 0o600);
      await nodeFiles(folder).update('a.yaml', () => 'z');
      assert.equal(statSync(join(folder, 'a.yaml')).mode & 0o777, 0o600);
    });
  });

  it('refuses a read-only file, to change it and to delete it', async () => {
    await inFolder({ 'a.yaml': 'x' }, async (folder) => {
      chmodSync(join(folder, 'a.yaml'), 0o444);
      const files = nodeFiles(folder);
      const refused = (error: unknown): boolean =>
        error instanceof FileError && ['read-only', 'no-permission'].includes(error.code);
      await assert.rejects(
        files.update('a.yaml', () => 'y'),
        refused,
      );
      await assert.rejects(
        files.update('a.yaml', () => undefined),
        refused,
      );
      assert.equal(text(folder), 'x');
      assert.deepEqual(readdirSync(folder), ['a.yaml']);
    });
  });

  it('refuses what is no UTF-8, and a folder in the place of the file', async () => {
    await inFolder({ 'a.yaml': new Uint8Array([0xff, 0xc7]) }, async (folder) => {
      const files = nodeFiles(folder);
      await assert.rejects(
        files.update('a.yaml', () => 'y'),
        isRefused('not-utf8', /^it is not UTF-8$/),
      );
      mkdirSync(join(folder, 'b.yaml'));
      await assert.rejects(
        files.update('b.yaml', () => 'y'),
        isRefused('other', /^it is a folder$/),
      );
      assert.deepEqual(readdirSync(folder), ['a.yaml', 'b.yaml']);
    });
  });

  it('refuses where the folder is gone', async () => {
    await inFolder({}, async (folder) => {
      await assert.rejects(
        nodeFiles(folder).update('n/a.yaml', () => 'y'),
        isRefused('missing', /./),
      );
    });
  });

  it('writes what a link leads to', async () => {
    await inFolder({ 'real/a.yaml': 'x' }, async (folder) => {
      symlinkSync('real/a.yaml', join(folder, 'a.yaml'));
      await nodeFiles(folder).update('a.yaml', () => 'y');
      assert.ok(lstatSync(join(folder, 'a.yaml')).isSymbolicLink());
      assert.equal(text(folder, 'real/a.yaml'), 'y');
    });
  });

  it('manages names as long as a disk allows', async () => {
    const name = `${'خ'.repeat(125)}.yaml`;
    await inFolder({}, async (folder) => {
      await nodeFiles(folder).update(name, () => 'y');
      assert.equal(text(folder, name), 'y');
      assert.deepEqual(readdirSync(folder), [name]);
    });
  });

  it('starts again from what another program wrote meanwhile', async () => {
    await inFolder({ 'a.yaml': 'x' }, async (folder) => {
      let calls = 0;
      await nodeFiles(folder).update('a.yaml', (current) => {
        if (calls++ === 0) writeFileSync(join(folder, 'a.yaml'), 'from outside');
        return `${current ?? ''}, ours`;
      });
      assert.equal(text(folder), 'from outside, ours');
    });
  });
});

describe('Updating a file from several sides', function () {
  this.timeout(60_000);

  it('loses nothing within a process', async () => {
    await inFolder({ 'a.yaml': '' }, async (folder) => {
      const files = nodeFiles(folder);
      await Promise.all(
        Array.from({ length: 50 }, (_, i) => files.update('a.yaml', (current) => `${current ?? ''}${i}\n`)),
      );
      assert.deepEqual(
        text(folder)
          .trim()
          .split('\n')
          .map(Number)
          .sort((a, b) => a - b),
        [...Array(50).keys()],
      );
    });
  });

  it('loses nothing between processes', async () => {
    await inFolder({ 'a.yaml': '' }, async (folder) => {
      const others = ['p', 'q'].map((name) => appender(join(folder, 'a.yaml'), name, 100));
      const files = nodeFiles(folder);
      for (let i = 0; i < 100; i++) await files.update('a.yaml', (current) => `${current ?? ''}o${i}\n`);
      assert.deepEqual(await Promise.all(others.map(({ ended }) => ended)), [0, 0]);
      const expected = ['p', 'q', 'o'].flatMap((name) =>
        Array.from({ length: 100 }, (_, i) => `${name}${i}`),
      );
      assert.deepEqual(text(folder).trim().split('\n').sort(), expected.sort());
      assert.deepEqual(readdirSync(folder), ['a.yaml']);
    });
  });

  it('never leaves half a file, whenever a process is killed', async () => {
    await inFolder({ 'a.yaml': '' }, async (folder) => {
      const waits: number[] = [];
      for (let i = 0; i < 4; i++) {
        const other = appender(join(folder, 'a.yaml'), 'x', 1000, 200_000);
        const before = text(folder).length;
        const until = Date.now() + 8000;
        while (text(folder).length === before && Date.now() < until)
          await new Promise((done) => setTimeout(done, 5));
        await new Promise((done) => setTimeout(done, 7 * i));
        other.kill();
        await other.ended;
        assert.match(text(folder), /^(?:x{200000}\d+\n)*$/);
        const start = Date.now();
        await nodeFiles(folder).update('a.yaml', () => '');
        waits.push(Date.now() - start);
        assert.deepEqual(readdirSync(folder), ['a.yaml']);
      }
      // A lock is known by its dead process at once, not only by its age.
      assert.ok(Math.min(...waits) < 5000, waits.join());
    });
  });

  it('waits for a lock that is held, and goes on when it is released', async () => {
    await inFolder({ 'a.yaml': 'x' }, async (folder) => {
      leaveLock(folder, JSON.stringify({ token: 'ab', pid: process.pid, machine: 'elsewhere' }), 9.5);
      const start = Date.now();
      await nodeFiles(folder).update('a.yaml', () => 'y');
      const waited = Date.now() - start;
      assert.ok(waited > 300 && waited < 8000, `${waited} ms`);
      assert.equal(text(folder), 'y');
    });
  });

  it('clears away a lock older than ten seconds, with what its owner had begun', async () => {
    await inFolder({ 'a.yaml': 'x', '.a.yaml.abc123.tmp': 'half' }, async (folder) => {
      leaveLock(folder, JSON.stringify({ token: 'abc123', pid: 1, machine: 'elsewhere' }), 11);
      const start = Date.now();
      await nodeFiles(folder).update('a.yaml', () => 'y');
      assert.ok(Date.now() - start < 8000);
      assert.deepEqual(readdirSync(folder), ['a.yaml']);
    });
  });

  it('does not believe a lock file that was tampered with', async () => {
    await inFolder({ 'a.yaml': 'x', 'b.yaml': 'keep' }, async (folder) => {
      leaveLock(folder, JSON.stringify({ token: '/../b.yaml', pid: 1, machine: hostname() }), 11);
      await nodeFiles(folder).update('a.yaml', () => 'y');
      assert.ok(existsSync(join(folder, 'b.yaml')));
      leaveLock(folder, 'not JSON', 11);
      await nodeFiles(folder).update('a.yaml', () => 'z');
      assert.equal(text(folder), 'z');
    });
  });
});
