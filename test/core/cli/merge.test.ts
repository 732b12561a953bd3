import { equal, match, ok } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { editSidecar, type SidecarEdit } from '../../../src/core/tagging/editSidecar';
import { keepBoth } from '../../../src/core/tagging/keepBoth';
import { readSidecar } from '../../../src/core/tagging/readSidecar';
import { run } from '../../support/commandLine';
import { inFolder } from '../../support/folder';

const file = 'مقال.tags.yaml';
const program = join(__dirname, '../../../src/cli/main.ts');
const tsx = pathToFileURL(require.resolve('tsx')).href;

function edited(text: string | undefined, ...edits: readonly SidecarEdit[]): string {
  const result = editSidecar(file, text, edits);
  if (!result.ok) throw new Error(result.problem.code);
  return result.text;
}

const add = (id: string, start: number): SidecarEdit => {
  const anchor = { start, end: start + 5, quote: `نص ${id}`, before: `قبل ${id}`, after: `بعد ${id}` };
  return { type: 'add-passage', passage: { id, anchor, tags: ['اتهام'], actors: [], by: id } };
};

const base = edited(undefined, add('a', 10), add('b', 50), add('c', 90));

function git(folder: string, ...args: readonly string[]): { readonly status: number; readonly out: string } {
  const person = ['-c', 'user.name=R', '-c', 'user.email=r@example.org', '-c', 'core.quotePath=false'];
  const { status, stdout, stderr, error } = spawnSync('git', [...person, ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (error) throw error;
  return { status: status ?? -1, out: stdout + stderr };
}

/** Two branches of a repository with the driver set up, merged by `git merge`. */
function merged(
  ours: string,
  theirs: string,
  before: string | null = base,
): Promise<{ readonly status: number; readonly out: string; readonly text: string }> {
  const driver = `"${process.execPath}" --import "${tsx}" "${program}" merge %O %A %B %P`;
  return inFolder({ '.gitattributes': '*.tags.yaml merge=corpus-reader\n' }, async (folder) => {
    const commit = (text: string, message: string): void => {
      writeFileSync(join(folder, file), text);
      git(folder, 'add', '.');
      equal(git(folder, 'commit', '-qm', message).status, 0, message);
    };
    git(folder, 'init', '-q', '-b', 'main');
    git(folder, 'config', 'merge.corpus-reader.driver', driver);
    if (before === null) {
      git(folder, 'add', '.');
      git(folder, 'commit', '-qm', 'empty');
    } else commit(before, 'base');
    git(folder, 'checkout', '-qb', 'theirs');
    commit(theirs, 'theirs');
    git(folder, 'checkout', '-q', 'main');
    commit(ours, 'ours');
    const { status, out } = git(folder, 'merge', '-q', '--no-edit', 'theirs');
    return { status, out, text: readFileSync(join(folder, file), 'utf8') };
  });
}

const ids = (text: string): string =>
  readSidecar(file, text)
    .passages.map(({ id }) => id)
    .join(' ');

describe('corpus-reader merge, as the driver of git merge', function () {
  this.timeout(30_000);

  it('merges new entries side by side, and changes of different keys', async () => {
    const ours = edited(base, add('ours', 20), { type: 'set-note', id: 'b', note: 'ملاحظة' });
    const theirs = edited(base, add('theirs', 22), { type: 'set-tags', id: 'b', tags: ['اتهام', 'نفي'] });
    const { status, text, out } = await merged(ours, theirs);
    equal(status, 0, out);
    equal(ids(text), 'a ours theirs b c');
    const { passages, problems } = readSidecar(file, text);
    equal(problems.length, 0);
    equal(passages[3]?.note, 'ملاحظة');
    equal(passages[3].tags.join(' '), 'اتهام نفي');
  });

  it('merges sidecars that both sides made', async () => {
    const { status, text, out } = await merged(
      edited(undefined, add('o', 5)),
      edited(undefined, add('t', 30)),
      null,
    );
    equal(status, 0, out);
    equal(ids(text), 'o t');
  });

  it('leaves conflict marks where both changed the same thing, and merges the rest', async () => {
    const note = (text: string): SidecarEdit => ({ type: 'set-note', id: 'b', note: text });
    const ours = edited(base, add('ours', 20), note('لنا'));
    const theirs = edited(base, add('theirs', 22), note('لهم'));
    const { status, text, out } = await merged(ours, theirs);
    equal(status, 1);
    match(out, /Both sides changed note of passage b/);
    equal([...text.matchAll(/^<{7} ours$/gm)].length, 1);
    equal([...text.matchAll(/^>{7} theirs$/gm)].length, 1);
    ok(!/<{7}[^>]*id: ours/.test(text), 'the new entries are outside of the marks');
    const both = keepBoth(file, text);
    ok(both?.ok);
    equal(ids(both.text), 'a ours theirs b c');
    const kept = readSidecar(file, both.text).passages[3]?.note ?? '';
    ok(kept.includes('لنا') && kept.includes('لهم'), kept);
  });

  it('asks where one side removed what the other changed', async () => {
    const ours = edited(base, { type: 'remove-passage', id: 'b' });
    const theirs = edited(base, { type: 'set-note', id: 'b', note: 'لهم' });
    const { status, text } = await merged(ours, theirs);
    equal(status, 1);
    match(text, /^<{7} /m);
    const both = keepBoth(file, text);
    ok(both?.ok);
    equal(ids(both.text), 'a b c');
  });

  it('merges lines where a version does not parse', async () => {
    const ours = base.replace('sidecar: 1\n', 'sidecar: 1\n"\n');
    const { status, text, out } = await merged(ours, edited(base, add('z', 200)));
    equal(status, 0, out);
    ok(text.startsWith('sidecar: 1\n"\n') && text.includes('id: z'));
  });
});

describe('corpus-reader merge', () => {
  it('wants three files that can be read', async () => {
    equal((await run('merge', 'a', 'b')).status, 2);
    equal((await run('merge', 'a', 'b', 'c', 'd', 'e')).status, 2);
    const { status, errors } = await run('merge', '/nowhere/a', '/nowhere/b', '/nowhere/c');
    equal(status, 2);
    match(errors[0] ?? '', /cannot be read/);
  });

  it('writes nothing but OURS', async () => {
    const theirs = edited(base, add('t', 30));
    await inFolder({ base, ours: edited(base, add('o', 29)), theirs }, async (folder) => {
      const [b = '', o = '', t = ''] = ['base', 'ours', 'theirs'].map((name) => join(folder, name));
      equal((await run('merge', b, o, t)).status, 0);
      equal(ids(readFileSync(o, 'utf8')), 'a o t b c');
      equal(readFileSync(b, 'utf8'), base);
      equal(readFileSync(t, 'utf8'), theirs);
    });
  });
});
