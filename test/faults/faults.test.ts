import { deepEqual, equal, ok, rejects } from 'node:assert/strict';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import fs from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { projectFolder } from '../../scripts/support/cache';
import { FileError } from '../../src/core/corpus/files';
import { readSidecar } from '../../src/core/tagging/readSidecar';
import { nodeFiles } from '../../src/node/nodeFiles';
import { inFolder } from '../support/folder';
import { Random } from '../support/random';

const path = 'مقال.tags.yaml';
const program = join(projectFolder, '.cache/test', `tagger-${process.pid}.js`);

interface Tagger {
  readonly child: ChildProcess;
  /** The ids that it said it had written, when it has ended. */
  readonly written: Promise<readonly string[]>;
}

function tagger(folder: string, name: string, from: number, to: number, step = 0): Tagger {
  const args = [program, join(folder, path), name, from, to, step].map(String);
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let out = '';
  child.stdout.on('data', (data: Buffer) => (out += data.toString()));
  const written = new Promise<readonly string[]>((resolve) => {
    child.on('close', () => resolve(out.split('\n').filter(Boolean)));
  });
  return { child, written };
}

/** The ids in the sidecar, which must be whole. */
function ids(folder: string): readonly string[] {
  const sidecar = readSidecar(path, readFileSync(join(folder, path), 'utf8'));
  deepEqual(sidecar.problems, []);
  return sidecar.passages.map(({ id }) => id);
}

describe('A sidecar', function () {
  this.timeout(120_000);

  before(() =>
    build({
      entryPoints: [join(projectFolder, 'test/support/tagger.ts')],
      outfile: program,
      bundle: true,
      platform: 'node',
      format: 'cjs',
    }),
  );
  after(() => rmSync(program, { force: true }));

  it('is whole and has every entry whenever the process is killed in the course of 500 writes', async () => {
    const random = new Random(11);
    await inFolder({ [path]: 'sidecar: 1\n' }, async (folder) => {
      let present: readonly string[] = [];
      let kills = 0;
      while (present.length < 500) {
        // A write takes some ten steps; the kills fall on all of them.
        const step = present.length > 470 ? 0 : 1 + random.below(450);
        const { child, written } = tagger(folder, 'k', present.length, 500, step);
        const said = await written;
        if (child.signalCode === 'SIGKILL') kills++;
        else equal(child.exitCode, 0);
        const now = ids(folder);
        deepEqual(now.slice(0, present.length), present, 'an entry was lost');
        for (const id of said) ok(now.includes(id), `${id} was written and is lost`);
        // What was in its place but not yet said is there too.
        ok(now.length - present.length - said.length <= 1);
        present = now;
      }
      ok(kills >= 10, `only ${kills} kills`);
      deepEqual(readdirSync(folder), [path], 'something was left behind');
    });
  });

  it('keeps the entries of two processes that write 500 each, and a third never reads half of it', async () => {
    await inFolder({ [path]: 'sidecar: 1\n' }, async (folder) => {
      const both = [tagger(folder, 'p', 0, 500), tagger(folder, 'q', 0, 500)];
      const work = { isRunning: true };
      const ended = Promise.all(both.map(({ written }) => written)).then((said) => {
        work.isRunning = false;
        return said;
      });
      let seen: readonly string[] = [];
      let looks = 0;
      while (work.isRunning) {
        const now = new Set(ids(folder));
        ok(
          seen.every((id) => now.has(id)),
          'an entry was lost',
        );
        seen = [...now];
        looks++;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      const said = (await ended).flat();
      equal(said.length, 1000);
      deepEqual([...ids(folder)].sort(), [...said].sort());
      ok(looks > 20, `only ${looks} looks`);
      deepEqual(readdirSync(folder), [path]);
    });
  });
});

describe('A sidecar that cannot be written', () => {
  const before = 'sidecar: 1\n# mine\n';
  const isRefused = (code: string) => (error: unknown) => error instanceof FileError && error.code === code;

  /** Everything is as it was: the text, and nothing beside it. */
  function untouched(folder: string): void {
    equal(readFileSync(join(folder, path), 'utf8'), before);
    deepEqual(readdirSync(folder), [path]);
  }

  /** What opening a file gives from now on, until it is given back. */
  async function whileOpen(open: typeof fs.open, work: () => Promise<void>): Promise<void> {
    const own = fs.open;
    fs.open = open;
    try {
      await work();
    } finally {
      fs.open = own;
    }
  }

  const failing = (code: string): Error => Object.assign(new Error(code), { code });

  it('is as it was on a full disk, even where half of it had been written', async () => {
    await inFolder({ [path]: before }, async (folder) => {
      const own = fs.open;
      const full: typeof fs.open = async (...all) => {
        const handle = await own(...all);
        const write = handle.writeFile.bind(handle);
        handle.writeFile = async (text) => {
          await write(String(text).slice(0, 5));
          throw failing('ENOSPC');
        };
        return handle;
      };
      await whileOpen(full, () =>
        rejects(
          nodeFiles(folder).update(path, () => 'x'.repeat(100)),
          isRefused('full'),
        ),
      );
      untouched(folder);
    });
  });

  it('is as it was on a disk that is really full', async function () {
    await inFolder({}, async (folder) => {
      const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'corpus', folder]);
      if (mounted.status !== 0) return this.skip();
      try {
        writeFileSync(join(folder, path), before);
        await rejects(
          nodeFiles(folder).update(path, () => 'x'.repeat(100_000)),
          isRefused('full'),
        );
        untouched(folder);
        await nodeFiles(folder).update(path, (text = '') => `${text}# more\n`);
        equal(readFileSync(join(folder, path), 'utf8'), `${before}# more\n`);
      } finally {
        spawnSync('umount', [folder]);
      }
    });
  });

  for (const [code, kind] of [
    ['EACCES', 'no-permission'],
    ['EROFS', 'read-only'],
  ] as const) {
    it(`is as it was where the system says ${code}`, async () => {
      await inFolder({ [path]: before }, async (folder) => {
        const refusing: typeof fs.open = () => Promise.reject(failing(code));
        await whileOpen(refusing, () =>
          rejects(
            nodeFiles(folder).update(path, () => 'x'),
            isRefused(kind),
          ),
        );
        untouched(folder);
      });
    });
  }

  it('is as it was in a folder that may not be written', async function () {
    // Root may write anywhere.
    if (process.getuid?.() === 0) return this.skip();
    await inFolder({ [path]: before }, async (folder) => {
      chmodSync(folder, 0o555);
      try {
        await rejects(
          nodeFiles(folder).update(path, () => 'x'),
          isRefused('no-permission'),
        );
      } finally {
        chmodSync(folder, 0o755);
      }
      untouched(folder);
    });
  });

  it('is not touched where a folder has taken its place meanwhile', async () => {
    await inFolder({ [path]: before }, async (folder) => {
      const file = join(folder, path);
      let calls = 0;
      const change = (): string => {
        if (calls++ === 0) {
          rmSync(file);
          mkdirSync(file);
          writeFileSync(join(file, 'kept'), 'kept');
        }
        return 'x';
      };
      await rejects(nodeFiles(folder).update(path, change), isRefused('other'));
      equal(readFileSync(join(file, 'kept'), 'utf8'), 'kept');
      deepEqual(readdirSync(folder), [path]);
    });
  });
});
