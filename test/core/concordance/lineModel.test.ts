import assert from 'node:assert/strict';
import { countText } from '../../../src/lines/countText';
import { LineModel } from '../../../src/lines/lineModel';
import { stringKeys, type PageLine, type PageStrings } from '../../../src/lines/protocol';

describe('LineModel', () => {
  const articles = [
    { title: 'Talks', language: 'en', source: 'b', published: '2016-02-01' },
    { title: 'After the talks', language: 'en', source: 'a', published: '2016-01' },
  ];
  const line = (article: number, before: string, after: string, done = false): PageLine => ({
    article,
    before,
    text: 'said',
    after,
    direction: 'ltr',
    tags: [],
    by: '',
    note: '',
    state: '',
    done,
  });
  const lines = [
    line(0, 'the minister ', ' that'),
    line(0, 'an envoy ', ' no'),
    line(1, 'the envoy ', ' again', true),
  ];
  const all = { sort: 'article', group: 'none', filter: '' } as const;
  let model: LineModel;

  beforeEach(() => {
    model = new LineModel();
    model.add(articles, lines);
    model.arrange(all, -1);
  });
  const shown = (): readonly number[] => model.shown.map(({ n }) => n);

  it('puts articles without a source last', () => {
    model.add([{ title: 'None', language: 'en', source: '', published: '' }], [line(2, 'he ', '')]);
    model.arrange({ ...all, group: 'source' }, -1);
    assert.deepEqual(shown(), [2, 0, 1, 3]);
  });

  it('keeps the row of a line in whatever order, and knows when it is not shown', () => {
    assert.equal(model.arrange({ ...all, sort: 'after' }, 0), 2);
    assert.deepEqual(shown(), [2, 1, 0]);
    assert.equal(model.arrange({ ...all, group: 'month' }, 2), 3);
    assert.deepEqual(shown(), [2, 0, 1]);
    assert.equal(model.lineAt(0), undefined);
    assert.equal(model.arrange({ ...all, filter: 'ENVOY' }, 3), -1);
    assert.deepEqual(model.counts('unread'), { all: 3, shown: 2, marked: 0, missing: 'unread' });
  });

  it('is counted with what it lacks', () => {
    const strings = Object.fromEntries(stringKeys.map((key) => [key, key])) as PageStrings;
    assert.equal(countText(model.counts('nothing'), strings), 'count');
    assert.equal(countText(model.counts('more'), strings), 'count · more');
    assert.equal(countText(model.counts('unread'), strings), 'count · unread');
  });

  it('marks what is shown, but not what was skipped or has nothing left to do', () => {
    const [first] = model.lines;
    assert.ok(first);
    assert.equal(model.decide(first, 'skipped'), 'skipped');
    model.markAll();
    assert.deepEqual(
      model.lines.map(({ n }) => model.decision(n)),
      ['skipped', 'marked', undefined],
    );
    assert.equal(model.decide(first, 'skipped'), undefined);
    model.unmarkAll();
    assert.equal(model.counts('nothing').marked, 0);
  });

  it('hands on the marked lines that are shown, in their order, else the others', () => {
    assert.deepEqual(model.markedElse(model.shown), [0, 1, 2]);
    for (const n of [2, 0]) model.decide(model.lines[n] ?? assert.fail(), 'marked');
    assert.deepEqual(model.markedElse([]), [0, 2]);
    model.arrange({ ...all, sort: 'after' }, -1);
    assert.deepEqual(model.markedElse([]), [2, 0]);
    model.arrange({ ...all, filter: 'minister' }, -1);
    assert.deepEqual(model.markedElse([]), [0]);
  });

  it('takes in new tags without losing decisions or order', () => {
    model.arrange({ ...all, sort: 'after' }, -1);
    model.decide(model.lines[1] ?? assert.fail(), 'marked');
    const tags = [{ label: 'Denial', colour: '#c0392b' }];
    model.update([
      { line: 1, tags, by: 'Layla', note: '', state: '', done: true },
      { line: 9, tags, by: '', note: '', state: '', done: false },
    ]);
    assert.deepEqual(shown(), [2, 1, 0]);
    assert.equal(model.lineAt(1)?.by, 'Layla');
    assert.equal(model.decision(1), 'marked');
    model.clear();
    assert.deepEqual([model.lines.length, model.items.length, model.decision(1)], [0, 0, undefined]);
  });
});
