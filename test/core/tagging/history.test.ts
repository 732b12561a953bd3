import { deepEqual, equal } from 'node:assert/strict';
import { TaggingHistory, type HistoryStep, type Reversal } from '../../../src/core/tagging/history';

const step = (label: string, before: string | undefined, after: string | undefined): HistoryStep => {
  return { label, changes: [{ path: 'a.tags.yaml', before, after }] };
};

/** Does what a surface does: compares, writes, commits. */
function carryOut(
  history: TaggingHistory,
  disk: Map<string, string>,
  reversal: Reversal | undefined,
): string {
  if (reversal === undefined) return 'nothing to do';
  const changed = reversal.changes.find(({ path, before }) => disk.get(path) !== before);
  if (changed) return `changed since: ${changed.path}`;
  for (const { path, after } of reversal.changes) {
    if (after === undefined) disk.delete(path);
    else disk.set(path, after);
  }
  history.commit(reversal);
  return reversal.label;
}

describe('TaggingHistory', () => {
  it('undoes and redoes steps, down to the file that was not there', () => {
    const history = new TaggingHistory();
    history.push(step('first', undefined, 'one'));
    history.push(step('second', 'one', 'two'));
    const disk = new Map([['a.tags.yaml', 'two']]);
    equal(carryOut(history, disk, history.undo()), 'second');
    equal(disk.get('a.tags.yaml'), 'one');
    equal(carryOut(history, disk, history.undo()), 'first');
    equal(disk.has('a.tags.yaml'), false);
    equal(carryOut(history, disk, history.undo()), 'nothing to do');
    equal(carryOut(history, disk, history.redo()), 'first');
    equal(carryOut(history, disk, history.redo()), 'second');
    equal(disk.get('a.tags.yaml'), 'two');
    equal(carryOut(history, disk, history.redo()), 'nothing to do');
  });

  it('refuses when a file has changed since, and keeps the step', () => {
    const history = new TaggingHistory();
    history.push(step('first', 'one', 'two'));
    const disk = new Map([['a.tags.yaml', 'two, and by hand']]);
    equal(carryOut(history, disk, history.undo()), 'changed since: a.tags.yaml');
    disk.delete('a.tags.yaml');
    equal(carryOut(history, disk, history.undo()), 'changed since: a.tags.yaml');
    disk.set('a.tags.yaml', 'two');
    equal(carryOut(history, disk, history.undo()), 'first');
  });

  it('follows files to other names, and those of folders', () => {
    const history = new TaggingHistory();
    history.push(step('first', 'one', 'two'));
    history.push({ label: 'second', changes: [{ path: 'b/a.tags.yaml', before: 'old', after: 'new' }] });
    history.rename('b', 'c/d');
    history.rename('a.tags', 'no file');
    const disk = new Map([
      ['a.tags.yaml', 'two'],
      ['c/d/a.tags.yaml', 'new'],
    ]);
    equal(carryOut(history, disk, history.undo()), 'second');
    history.rename('c/d/a.tags.yaml', 'e.tags.yaml');
    disk.delete('c/d/a.tags.yaml');
    disk.set('e.tags.yaml', 'old');
    equal(carryOut(history, disk, history.redo()), 'second');
    equal(disk.get('e.tags.yaml'), 'new');
    carryOut(history, disk, history.undo());
    equal(carryOut(history, disk, history.undo()), 'first');
  });

  it('forgets what was undone when something new is done, and steps beyond its limit', () => {
    const history = new TaggingHistory(2);
    history.push(step('first', 'a', 'b'));
    const undo = history.undo();
    if (undo) history.commit(undo);
    history.push(step('nothing', 'a', 'a'));
    equal(history.redo()?.label, 'first');
    history.push(step('second', 'a', 'c'));
    equal(history.redo(), undefined);
    history.push(step('third', 'c', 'd'));
    history.push(step('fourth', 'd', 'e'));
    const labels = [];
    for (let next = history.undo(); next; next = history.undo()) {
      labels.push(next.label);
      history.discard(next);
    }
    deepEqual(labels, ['fourth', 'third']);
  });

  it('forgets the oldest steps where their texts are too large together, never the last one', () => {
    const history = new TaggingHistory(200, 10);
    const undone = (): number => {
      let count = 0;
      for (let reversal = history.undo(); reversal; reversal = history.undo()) {
        history.commit(reversal);
        count++;
      }
      return count;
    };
    for (const label of ['a', 'b', 'c']) history.push(step(label, 'ab', 'cd'));
    equal(undone(), 2);
    history.push(step('small', 'x', 'y'));
    history.push(step('large', 'x'.repeat(20), 'y'));
    equal(undone(), 1);
  });
});
