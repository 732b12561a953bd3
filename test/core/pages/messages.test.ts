import assert from 'node:assert/strict';
import * as lines from '../../../src/lines/messages';
import * as reading from '../../../src/reader/messages';

describe('What a page and its host hear of each other', () => {
  it('is read where it has all that belongs to it', () => {
    for (const message of [
      { type: 'ready' },
      { type: 'selected', start: 3, end: 9 },
      { type: 'run', command: 'tagSelection' },
      { type: 'run', command: 'tagSelection', recent: 2 },
      { type: 'hide', kinds: ['person', 'armedGroup'] },
    ]) {
      assert.equal(reading.readPageMessage(message), message);
    }
    for (const message of [
      { type: 'open', line: 0, go: true },
      { type: 'retag', lines: [1, 2], way: 'replace' },
      { type: 'export', lines: [], to: 'file' },
    ]) {
      assert.equal(lines.readPageMessage(message), message);
    }
    assert.ok(lines.readHostMessage({ type: 'begin', kind: 'search', title: 'a', giving: [] }));
    assert.ok(reading.readHostMessage({ type: 'follow', offset: 12 }));
  });

  it('is dropped where something is missing, wrong, or of no type of ours', () => {
    for (const message of [
      ...[undefined, null, 'ready', 3, [], {}, { type: 3 }, { type: 'constructor' }, { type: '__proto__' }],
      ...[{ type: 'open' }, { type: 'selected', start: 3 }, { type: 'selected', start: -1, end: 9 }],
      ...[
        { type: 'selected', start: 0.5, end: 9 },
        { type: 'selected', start: '0', end: 9 },
      ],
      ...[
        { type: 'run', command: 'workbench.action.quit' },
        { type: 'hide', kinds: ['person', 'x'] },
      ],
    ]) {
      assert.equal(reading.readPageMessage(message), undefined, JSON.stringify(message));
    }
    for (const message of [
      ...[
        { type: 'selected', start: 3, end: 9 },
        { type: 'open', line: 0 },
      ],
      ...[{ type: 'retag', lines: [1], way: 'delete' }, { type: 'tag', lines: [1, -1] }, { type: 'tag' }],
    ]) {
      assert.equal(lines.readPageMessage(message), undefined, JSON.stringify(message));
    }
    const card = (piece: object): unknown => {
      const paragraphs = [{ quoted: false, pieces: [{ type: 'break' }, piece] }];
      return reading.readHostMessage({ type: 'card', card: 1, span: { start: 0, end: 3 }, paragraphs });
    };
    assert.ok(card({ type: 'link', text: 'a', title: '', link: 0 }));
    for (const piece of [
      { type: 'text', text: 'a' },
      { type: 'link', text: 'a', title: '' },
      { type: 'html', text: 'a' },
    ]) {
      assert.equal(card(piece), undefined);
    }
    const tag = { label: 'a', colour: 'red; background: url(x)' };
    const begin = { type: 'begin', kind: 'search', title: 'a', giving: [tag] };
    assert.equal(lines.readHostMessage(begin), undefined);
  });

  it('has only sizes that letters can have', () => {
    const sized = (fontSize: unknown): unknown =>
      lines.readHostMessage({ type: 'settings', settings: { font: '', fontSize } });
    assert.ok(sized(0.5));
    for (const size of [0, -1, NaN, Infinity, '16']) assert.equal(sized(size), undefined, String(size));
  });

  it('holds no kind of names that is none', () => {
    assert.deepEqual(reading.readMarkKinds(['person', 'x', 3, 'river']), ['person', 'river']);
    assert.deepEqual(reading.readMarkKinds('person'), []);
  });
});
