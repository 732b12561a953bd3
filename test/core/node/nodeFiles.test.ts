import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FileError } from '../../../src/core/corpus/files';
import { Corpus } from '../../../src/core/corpus/corpus';
import { nodeFiles } from '../../../src/node/nodeFiles';
import { inFolder } from '../../support/folder';

async function listed(folder: string): Promise<readonly string[]> {
  return (await nodeFiles(folder).list()).map(({ path }) => path);
}

const isRefused = (code: string, message: RegExp) => (error: unknown) =>
  error instanceof FileError && error.code === code && message.test(error.message);

describe('The files of a folder', () => {
  it('are listed with size and time, dot folders and other corpora left out', async () => {
    const files = {
      'a.txt': 'دم',
      'خبر/b.txt': '',
      '.git/c.txt': '',
      'node_modules/d.txt': '',
      'other/corpus.yaml': '',
      'other/deep/e.txt': '',
    };
    await inFolder(files, async (folder) => {
      utimesSync(join(folder, 'a.txt'), 100, 200);
      const [first, ...more] = await nodeFiles(folder).list();
      assert.deepEqual(first, { path: 'a.txt', size: 4, modified: 200_000 });
      assert.deepEqual(
        more.map(({ path }) => path),
        ['خبر/b.txt'],
      );
    });
  });

  it('are found through links, once, and never in a circle', async () => {
    await inFolder({ 'real/a.txt': 'a' }, (folder) =>
      inFolder({ 'b.txt': 'b', 'deep/c.txt': 'c' }, async (outside) => {
        symlinkSync('.', join(folder, 'self'));
        symlinkSync('..', join(folder, 'real/up'));
        symlinkSync('real', join(folder, 'again'));
        symlinkSync(join(folder, 'real/a.txt'), join(folder, 'linked.txt'));
        symlinkSync('nowhere', join(folder, 'broken.txt'));
        symlinkSync('ring', join(folder, 'ring'));
        symlinkSync(outside, join(folder, 'out'));
        symlinkSync(outside, join(folder, 'out2'));
        symlinkSync(folder, join(outside, 'back'));
        symlinkSync('/', join(folder, 'root'));
        assert.deepEqual(await listed(folder), ['linked.txt', 'out/b.txt', 'out/deep/c.txt', 'real/a.txt']);
        symlinkSync(folder, join(outside, 'entrance'));
        assert.deepEqual(await listed(join(outside, 'entrance/out')), await listed(outside));
      }),
    );
  });

  it('are looked at one by one', async () => {
    await inFolder({ 'n/a.txt': 'abc' }, async (folder) => {
      utimesSync(join(folder, 'n/a.txt'), 100, 200);
      const files = nodeFiles(folder);
      assert.deepEqual(await files.stat('n/a.txt'), { path: 'n/a.txt', size: 3, modified: 200_000 });
      assert.equal(await files.stat('n'), 'folder');
      assert.equal(await files.stat('b.txt'), undefined);
      assert.equal(await files.stat('n/a.txt/b'), undefined);
    });
  });

  it('are read, or refused with a reason', async () => {
    await inFolder({ 'a.txt': 'دم', 'n/b.txt': '' }, async (folder) => {
      const files = nodeFiles(folder);
      assert.equal(Buffer.from(await files.read('a.txt')).toString(), 'دم');
      await assert.rejects(files.read('c.txt'), isRefused('missing', /^it does not exist$/));
      await assert.rejects(files.read('a.txt/c'), isRefused('missing', /not a folder/));
      await assert.rejects(files.read('n'), isRefused('other', /^it is a folder$/));
      symlinkSync('ring', join(folder, 'ring'));
      await assert.rejects(files.read('ring'), isRefused('other', /circle/));
    });
  });

  it('cannot be listed where there is no folder', async () => {
    await assert.rejects(listed('/nowhere/at/all'), isRefused('missing', /does not exist/));
  });

  // Whoever may do everything can read every folder.
  if (process.getuid?.() !== 0) {
    it('do not hide one another', async () => {
      await inFolder({ 'a.txt': '', 'locked/b.txt': '' }, async (folder) => {
        chmodSync(join(folder, 'locked'), 0);
        const { path, unreadable } = (await nodeFiles(folder).list())[1] ?? {};
        assert.deepEqual(await listed(folder), ['a.txt', 'locked']);
        assert.deepEqual([path, unreadable], ['locked', 'permission is denied']);
        chmodSync(join(folder, 'locked'), 0o700);
      });
    });
  }

  it('tell of a folder that stands where a sidecar belongs', async () => {
    await inFolder({ 'a.txt': 'كلمة', 'a.tags.yaml/b.txt': 'كلمة' }, async (folder) => {
      const corpus = await Corpus.open(nodeFiles(folder), { builtin: [] });
      assert.deepEqual(
        corpus.problems.map(({ code, file, data }) => [code, file, data['reason']]),
        [['file-unreadable', 'a.tags.yaml', 'it is a folder']],
      );
      rmSync(join(folder, 'a.tags.yaml'), { recursive: true });
      await corpus.refresh(['a.tags.yaml']);
      assert.deepEqual(corpus.problems, []);
    });
  });

  it('are listed again after a folder of them is gone', async () => {
    await inFolder({ 'n/a.txt': '' }, async (folder) => {
      assert.deepEqual(await listed(folder), ['n/a.txt']);
      rmSync(join(folder, 'n'), { recursive: true });
      mkdirSync(join(folder, 'm'));
      writeFileSync(join(folder, 'm/b.txt'), '');
      assert.deepEqual(await listed(folder), ['m/b.txt']);
    });
  });
});
