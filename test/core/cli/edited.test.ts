import { deepEqual, equal, ok } from 'node:assert/strict';
import { normaliseText } from '../../../src/core/text/normalise';
import { cellsOf, deleteStretch, editedText, edits, type Cells } from '../../support/articleEdits';
import { articles } from '../../support/articles';
import { run, jsonOf } from '../../support/commandLine';
import { inFolder } from '../../support/folder';
import { Random } from '../../support/random';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Stretch = readonly [start: number, end: number];

interface Checked {
  readonly problems: readonly { readonly code: string }[];
  readonly passages: readonly {
    readonly id: string;
    readonly state: 'exact' | 'moved' | 'changed' | 'lost';
    readonly start?: number;
    readonly end?: number;
  }[];
}

const codebook = 'codebook: 1\ntags:\n  claim:\n';

/** Some words of every line. */
function stretchesOf(text: string): readonly Stretch[] {
  return [...text.matchAll(/.+/g)].map(({ 0: line, index }, i): Stretch => {
    const words = [...line.matchAll(/\S+/g)];
    const [first, last] = [words[1 + (i % 3)], words[Math.min(words.length - 2, 6 + i)]];
    ok(first && last);
    return [index + first.index, index + last.index + last[0].length];
  });
}

/** Tags them one after the other; the ids, and the sidecar. */
async function tagged(text: string): Promise<{ readonly ids: readonly string[]; readonly sidecar: string }> {
  return inFolder({ 'codebook.yaml': codebook, 'a.txt': text }, async (folder) => {
    const ids: string[] = [];
    for (const stretch of stretchesOf(text)) {
      const [start, end] = stretch.map((offset) => String([...text.slice(0, offset)].length));
      const range = ['--start', start ?? '', '--end', end ?? ''];
      const { out, status } = await run('tag', folder, '--article', 'a.txt', ...range, '--tag', 'claim');
      equal(status, 0);
      ids.push(out.trim());
    }
    return { ids, sidecar: readFileSync(join(folder, 'a.tags.yaml'), 'utf8') };
  });
}

describe('Passages that were tagged before the article was edited', () => {
  it('are found by check where their words still stand, and nowhere else', async function () {
    this.timeout(20_000);
    const random = new Random(5);
    const texts = Object.values(articles);
    const away: typeof edits = {
      'the passage deleted': (cells, _, original) =>
        deleteStretch(cells, ...(stretchesOf(original)[2] ?? [0, 0])),
      'half of it deleted': (cells, _, original) =>
        deleteStretch(cells, ...(stretchesOf(original)[2] ?? [0, 0]), 0, 0.5),
    };
    let [cases, whole, gone] = [0, 0, 0];
    for (const [n, original] of texts.entries()) {
      const { ids, sidecar } = await tagged(original);
      for (const [name, edit] of Object.entries({ ...edits, ...away })) {
        const other = name in away ? original : (texts[n ^ 1] ?? original);
        const cells: Cells = edit(cellsOf(original), random, other);
        const edited = editedText(cells, original);
        const files = { 'codebook.yaml': codebook, 'a.txt': edited.text, 'a.tags.yaml': sidecar };
        const { passages, problems } = await jsonOf<Checked>(files, 'check');
        const text = normaliseText(edited.text);
        const unit = (point: number): number => [...text].slice(0, point).join('').length;
        const now = (raw: number): number => normaliseText(edited.text.slice(0, raw)).length;
        deepEqual(passages.map(({ id }) => id).sort(), [...ids].sort());
        cases++;
        for (const [i, stretch] of stretchesOf(original).entries()) {
          const passage = passages.find(({ id }) => id === ids[i]);
          const fate = edited.fate(...stretch);
          const what = `${name}: ${original.slice(...stretch)}`;
          if (fate.kind === 'deleted') {
            gone++;
            equal(passage?.state, 'lost', what);
            continue;
          }
          if (passage?.start === undefined || passage.end === undefined) {
            equal(fate.kind, 'partial', what);
            continue;
          }
          const [start, end] = [unit(passage.start), unit(passage.end)];
          const [from, to] = [now(fate.start), now(fate.end)];
          const common = Math.min(end, to) - Math.max(start, from);
          const least = fate.kind === 'whole' ? (Math.max(end, to) - Math.min(start, from)) / 2 : 1;
          ok(common >= least, `${what} → ${text.slice(start, end)}`);
          if (fate.kind === 'whole') whole++;
        }
        const complaints = passages.filter(({ state }) => state === 'changed' || state === 'lost').length;
        equal(problems.length, complaints, name);
      }
    }
    ok(cases > 50 && whole > 300 && gone > 10, `${cases} cases, ${whole} in one piece, ${gone} gone`);
  });
});
