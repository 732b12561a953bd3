import { equal, ok } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { editSidecar, type SidecarEdit } from '../../../src/core/tagging/editSidecar';
import { keepBoth } from '../../../src/core/tagging/keepBoth';
import { readSidecar } from '../../../src/core/tagging/readSidecar';

const file = 'a.tags.yaml';

function edited(text: string | undefined, ...edits: readonly SidecarEdit[]): string {
  const result = editSidecar(file, text, edits);
  if (!result.ok) throw new Error(result.problem.code);
  return result.text;
}

const add = (id: string, start: number): SidecarEdit => {
  const anchor = { start, end: start + 2, quote: `q ${id}`, before: `b ${id}`, after: `a ${id}` };
  return { type: 'add-passage', passage: { id, anchor, tags: ['t'], actors: [], by: id } };
};

/** What git makes of two descendants of a text, with its conflict marks. */
function gitMerge(
  base: string,
  ours: string,
  theirs: string,
): { readonly text: string; readonly isClean: boolean } {
  const folder = mkdtempSync(join(tmpdir(), 'merge-'));
  try {
    const paths = [ours, base, theirs].map((text, i) => {
      const path = join(folder, String(i));
      writeFileSync(path, text);
      return path;
    });
    const { status, stdout, error } = spawnSync('git', ['merge-file', '-p', ...paths], { encoding: 'utf8' });
    if (error) throw error;
    return { text: stdout, isClean: status === 0 };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('sidecars under git', () => {
  const base = edited(undefined, add('a', 10), add('b', 50), add('c', 90));

  it('merge by themselves where another entry stands between', () => {
    const ours = edited(base, add('ours', 20), { type: 'set-note', id: 'a', note: 'Ours.' });
    const theirs = edited(base, add('theirs', 60), { type: 'remove-passage', id: 'c' });
    const { text, isClean } = gitMerge(base, ours, theirs);
    ok(isClean);
    equal(
      readSidecar(file, text)
        .passages.map(({ id }) => id)
        .join(' '),
      'a ours b theirs',
    );
  });

  it('keep both entries where git cannot', () => {
    const ours = edited(base, add('ours', 20), add('mine', 95));
    const theirs = edited(base, add('theirs', 22), { type: 'set-tags', id: 'b', tags: ['t', 'u'] });
    const { text, isClean } = gitMerge(base, ours, theirs);
    equal(isClean, false);
    equal(readSidecar(file, text).writable, false);
    const both = keepBoth(file, text);
    ok(both?.ok);
    const { passages, problems } = readSidecar(file, both.text);
    equal(problems.length, 0);
    equal(
      passages.map(({ id, tags }) => `${id}:${tags.join('+')}`).join(' '),
      'a:t ours:t theirs:t b:t+u c:t mine:t',
    );
  });
});
