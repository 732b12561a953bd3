import { deepEqual, equal, ok, rejects } from 'node:assert/strict';
import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ChangedSince, ChangesError, planChanges, writeChanges } from '../../../src/core/corpus/fileChanges';
import { FileError, type CorpusFiles } from '../../../src/core/corpus/files';
import type { FileChange } from '../../../src/core/tagging/history';
import { nodeFiles } from '../../../src/node/nodeFiles';
import { MemoryFiles } from '../../support/memoryFiles';

const paths = ['a', 'b', 'c', 'd'];
const change = (path: string, before: string | undefined, after: string | undefined): FileChange => ({
  path,
  before,
  after,
});
const all = (before: string, after: string): readonly FileChange[] =>
  paths.map((path) => change(path, before, after));

/** Files of which writing one fails, or does something else before. */
function disturbed(files: MemoryFiles, path: string, disturb: () => void): CorpusFiles {
  return {
    list: () => files.list(),
    stat: (path) => files.stat(path),
    read: (path) => files.read(path),
    update: async (updated, edit) => {
      if (updated === path) disturb();
      return files.update(updated, edit);
    },
  };
}

const texts = (files: MemoryFiles): readonly (string | undefined)[] => paths.map((path) => files.text(path));
const fourOnes = (): MemoryFiles => new MemoryFiles(Object.fromEntries(paths.map((path) => [path, 'one'])));

describe('planChanges', () => {
  it('reads files anew and gives what would change, without writing', async () => {
    const files = new MemoryFiles({ a: '\ufeffone', b: 'two' });
    const planned = await planChanges(files, ['a', 'b', 'none', 'a'], (path, text) => ({
      ok: true,
      text: path === 'b' ? (text ?? '') : `${text ?? ''}!`,
    }));
    deepEqual(planned, {
      ok: true,
      changes: [change('a', '\ufeffone', '\ufeffone!'), change('none', undefined, '!')],
    });
    equal(files.text('a'), '\ufeffone');
  });

  it('ends with the first file that cannot be edited, and when it is broken off', async () => {
    const problem = { code: 'edit-refused', severity: 'error', file: 'b', line: 3, data: {} } as const;
    const refused = await planChanges(fourOnes(), paths, (path) =>
      path === 'b' ? { ok: false, problem } : { ok: true, text: 'two' },
    );
    deepEqual(refused, { ok: false, problem });
    const abort = new AbortController();
    const seen: string[] = [];
    const broken = await planChanges(
      fourOnes(),
      paths,
      (path) => {
        seen.push(path);
        if (path === 'b') abort.abort();
        return { ok: true, text: 'two' };
      },
      { signal: abort.signal },
    );
    equal(broken, undefined);
    deepEqual(seen, ['a', 'b']);
  });

  it('names a file that is not UTF-8', async () => {
    const files = new MemoryFiles({ a: Uint8Array.of(0xff, 0xfe, 0x20) });
    await rejects(
      planChanges(files, ['a'], () => ({ ok: true, text: '' })),
      (error) => error instanceof FileError && error.code === 'not-utf8' && error.path === 'a',
    );
  });
});

describe('writeChanges', () => {
  it('writes, creates and deletes', async () => {
    const files = new MemoryFiles({ a: 'one', b: 'one' });
    const progress: string[] = [];
    const changes = [change('a', 'one', 'two'), change('b', 'one', undefined), change('c', undefined, 'two')];
    ok(await writeChanges(files, changes, { progress: (done, total) => progress.push(`${done}/${total}`) }));
    deepEqual(texts(files), ['two', undefined, 'two', undefined]);
    deepEqual(progress, ['1/3', '2/3', '3/3']);
  });

  it('touches nothing where one file is not as expected', async () => {
    const files = fourOnes();
    files.write('d', 'other');
    let updates = 0;
    const counted: CorpusFiles = {
      ...disturbed(files, '', () => undefined),
      update: async () => {
        updates++;
      },
    };
    await rejects(writeChanges(counted, all('one', 'two')), (error) => {
      return error instanceof ChangesError && error.path === 'd' && error.cause instanceof ChangedSince;
    });
    equal(updates, 0);
  });

  it('puts back what it has written where a later file cannot be written', async () => {
    const files = fourOnes();
    const failing = disturbed(files, 'c', () => {
      throw new FileError('full', 'c', 'the disk is full');
    });
    await rejects(writeChanges(failing, all('one', 'two')), (error) => {
      ok(error instanceof ChangesError && error.cause instanceof FileError);
      deepEqual([error.path, error.cause.code, error.left], ['c', 'full', []]);
      return true;
    });
    deepEqual(texts(files), ['one', 'one', 'one', 'one']);
  });

  it('names the files that it could not put back, and leaves what somebody else has written', async () => {
    const files = fourOnes();
    const failing = disturbed(files, 'c', () => {
      files.write('b', 'somebody else');
      throw new FileError('full', 'c', 'the disk is full');
    });
    await rejects(
      writeChanges(failing, all('one', 'two')),
      (error) => error instanceof ChangesError && error.left.join() === 'b',
    );
    deepEqual(texts(files), ['one', 'somebody else', 'one', 'one']);
  });

  it('leaves everything as it was when it is broken off', async () => {
    const files = fourOnes();
    const abort = new AbortController();
    const progress = (done: number): void => {
      if (done === 2) abort.abort();
    };
    equal(await writeChanges(files, all('one', 'two'), { signal: abort.signal, progress }), false);
    deepEqual(texts(files), ['one', 'one', 'one', 'one']);
  });

  it('leaves every file on a disk as it was where one is read-only', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'corpus-reader-test-'));
    try {
      for (const path of paths) await writeFile(join(folder, path), 'one');
      await chmod(join(folder, 'c'), 0o444);
      await rejects(
        writeChanges(nodeFiles(folder), all('one', 'two')),
        (error) => error instanceof ChangesError && error.path === 'c' && error.left.length === 0,
      );
      for (const path of paths) equal(await readFile(join(folder, path), 'utf8'), 'one');
      equal((await stat(join(folder, 'c'))).mode & 0o777, 0o444);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
