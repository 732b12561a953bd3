import { deepEqual, equal, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createAnchor } from '../../../src/core/tagging/anchor';
import { editSidecar, type SidecarEdit } from '../../../src/core/tagging/editSidecar';
import { TaggingHistory } from '../../../src/core/tagging/history';
import { newPassageId } from '../../../src/core/tagging/passageId';
import { readSidecar } from '../../../src/core/tagging/readSidecar';
import { normaliseText } from '../../../src/core/text/normalise';
import { Random } from '../../support/random';

const seed = (name: string): string => readFileSync(join(__dirname, '../../../seeds', name), 'utf8');
const article = normaliseText(seed('000_dab5c20b44fabfd1.txt'));
const path = '000_dab5c20b44fabfd1.tags.yaml';

describe('a morning of tagging', function () {
  // Many random cases, on a machine that may be busy.
  this.timeout(20_000);

  it('leaves the text that the steps in force make, to the byte, and by undoing all the first one', () => {
    // Comments of a reader who also edits by hand, between and inside entries.
    const start = seed(path)
      .replace(/^ {2}- id: /m, '  # To be discussed.\n  - id: ')
      .replace('passages:\n', 'passages: # sorted\n');
    const random = new Random(4);
    const history = new TaggingHistory();
    let disk: string | undefined = start;
    /** What the file must be after each step in force. */
    const expected: (string | undefined)[] = [start];
    let undone: (string | undefined)[] = [];
    let steps = 0;

    for (let i = 0; i < 50; i++) {
      const what = random.next();
      const reversal = what < 0.25 ? history.undo() : what < 0.4 ? history.redo() : undefined;
      if (reversal) {
        equal(disk, reversal.changes[0]?.before);
        disk = reversal.changes[0]?.after;
        history.commit(reversal);
        if (reversal.direction === 'undo') undone.push(expected.pop());
        else expected.push(undone.pop());
      } else {
        const passages = readSidecar(path, disk ?? '').passages;
        const edit = nextEdit(
          passages.map(({ id }) => id),
          random,
        );
        const result = editSidecar(path, disk, [edit]);
        ok(result.ok);
        history.push({ label: edit.type, changes: [{ path, before: disk, after: result.text }] });
        if (result.text !== disk) {
          expected.push(result.text);
          undone = [];
          steps++;
        }
        disk = result.text;
      }
      equal(disk, expected.at(-1));
      const { problems, writable } = readSidecar(path, disk ?? '');
      deepEqual([problems, writable], [[], true]);
      for (const line of start.split('\n').filter((line) => line.trim().startsWith('#')))
        ok(disk?.includes(line), line);
    }
    ok(steps > 20);
    for (let reversal = history.undo(); reversal; reversal = history.undo()) {
      disk = reversal.changes[0]?.after;
      history.commit(reversal);
    }
    equal(disk, start);
  });
});

function nextEdit(ids: readonly string[], random: Random): SidecarEdit {
  const what = ids.length === 0 ? 0 : random.next();
  const start = random.below(article.length - 60);
  const anchor = createAnchor(article, start, start + 10 + random.below(50));
  if (what < 0.4) {
    const passage = { id: newPassageId(random.next), anchor, tags: ['accusation'], actors: [] };
    return { type: 'add-passage', passage };
  }
  const id = random.pick(ids);
  if (what < 0.6) return { type: 'remove-passage', id };
  if (what < 0.75) return { type: 'set-tags', id, tags: ['accusation', `new-${random.below(5)}`] };
  if (what < 0.9)
    return {
      type: 'set-note',
      id,
      note: random.chance(0.3) ? undefined : `ملاحظة: ${random.below(9)}\n- نعم`,
    };
  return { type: 'set-anchor', id, anchor };
}
