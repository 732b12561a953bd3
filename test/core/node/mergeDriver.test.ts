import { equal, match, ok } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { editSidecar } from '../../../src/core/tagging/editSidecar';
import { readSidecar } from '../../../src/core/tagging/readSidecar';
import { isInRepository, setUpMerging } from '../../../src/node/mergeDriver';
import { projectFolder } from '../../../scripts/support/cache';
import { inFolder } from '../../support/folder';

const file = 'مقال.tags.yaml';
const person = ['-c', 'user.name=R', '-c', 'user.email=r@example.org', '-c', 'core.quotePath=false'];

function git(
  folder: string,
  ...args: readonly string[]
): { readonly status: number | null; readonly out: string } {
  const { status, stdout, stderr } = spawnSync('git', [...person, ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, out: stdout + stderr };
}

function tagged(text: string | undefined, id: string, start: number): string {
  const anchor = { start, end: start + 5, quote: `نص ${id}`, before: '', after: '' };
  const passage = { id, anchor, tags: ['اتهام'], actors: [] };
  const result = editSidecar(file, text, [{ type: 'add-passage', passage }]);
  if (!result.ok) throw new Error(result.problem.code);
  return result.text;
}

/** A repository whose corpus lies in a subfolder with a difficult name, the sidecar tagged on two branches side by side. */
async function twoReaders(
  setUp: (corpus: string) => Promise<void>,
): Promise<{ readonly out: string; readonly text: string; readonly status: number | null }> {
  return inFolder({}, async (folder) => {
    const corpus = join(folder, "قراءة it's");
    mkdirSync(corpus);
    git(folder, 'init', '-q', '-b', 'main');
    const base = tagged(undefined, 'a', 10);
    const commit = (text: string, message: string): void => {
      writeFileSync(join(corpus, file), text);
      git(folder, 'add', '.');
      equal(git(folder, 'commit', '-qm', message).status, 0, message);
    };
    await setUp(corpus);
    commit(base, 'base');
    git(folder, 'checkout', '-qb', 'theirs');
    commit(tagged(base, 'theirs', 20), 'theirs');
    git(folder, 'checkout', '-q', 'main');
    commit(tagged(base, 'ours', 20), 'ours');
    const { status, out } = git(folder, 'merge', '-q', '--no-edit', 'theirs');
    return { status, out, text: readFileSync(join(corpus, file), 'utf8') };
  });
}

describe('Setting up the merging of sidecars', function () {
  this.timeout(30_000);
  const cli = join(projectFolder, '.cache/test', `cli-${process.pid}.js`);

  before(async () => {
    await build({
      entryPoints: [join(projectFolder, 'src/cli/main.ts')],
      outfile: cli,
      bundle: true,
      platform: 'node',
      format: 'cjs',
    });
  });
  after(() => rmSync(cli, { force: true }));

  it('lets git merge what two readers tagged side by side, which by lines it cannot', async () => {
    const without = await twoReaders(async () => undefined);
    equal(without.status, 1);
    match(without.text, /^<{7}/m);
    const { status, out, text } = await twoReaders(async (corpus) =>
      equal(await setUpMerging(corpus, cli), 'done'),
    );
    equal(status, 0, out);
    const read = readSidecar(file, text);
    equal(read.problems.length, 0);
    equal(read.passages.map(({ id }) => id).join(), ['a', 'ours', 'theirs'].join());
  });

  it('leaves git its own way where the program cannot be run: marks, and no side lost', async () => {
    const { status, text } = await twoReaders(async (corpus) => {
      equal(await setUpMerging(corpus, cli), 'done');
      rmSync(join(corpus, '../.git/corpus-reader'), { recursive: true });
    });
    equal(status, 1);
    match(text, /^<{7}/m);
    ok(text.includes('id: ours') && text.includes('id: theirs'));
  });

  it('is done once however often it is asked for, and keeps what stands in .gitattributes', async () => {
    await inFolder({ '.gitattributes': '*.txt text' }, async (folder) => {
      git(folder, 'init', '-q');
      await setUpMerging(folder, cli);
      await setUpMerging(folder, cli);
      equal(
        readFileSync(join(folder, '.gitattributes'), 'utf8'),
        '*.txt text\n*.tags.yaml merge=corpus-reader\n',
      );
      match(git(folder, 'config', 'merge.corpus-reader.driver').out, /merge %O %A %B %P/);
    });
  });

  it('says where there is no repository', async () => {
    await inFolder({}, async (folder) => {
      equal(await setUpMerging(folder, cli), 'no-repository');
      equal(await isInRepository(folder), false);
      git(folder, 'init', '-q');
      equal(await isInRepository(folder), true);
    });
  });
});
