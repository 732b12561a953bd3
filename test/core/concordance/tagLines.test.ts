import assert from 'node:assert/strict';
import { lineAt, type Line } from '../../../src/core/concordance/line';
import { locateLine } from '../../../src/core/concordance/locateLine';
import { editsToRetag, editsToTag } from '../../../src/core/concordance/tagLines';
import { Corpus } from '../../../src/core/corpus/corpus';
import { createAnchor } from '../../../src/core/tagging/anchor';
import { readSidecar } from '../../../src/core/tagging/readSidecar';
import { MemoryFiles } from '../../support/memoryFiles';
import { sidecar } from '../../support/samples';

const text = 'زار بوتين دمشق ثم عاد بوتين';
const by = '    by: سلمى\n';

describe('Tagging lines', () => {
  const first = createAnchor(text, 4, 9);
  const second = createAnchor(text, 22, 27);
  const tag = (now: string, tags: readonly string[]): unknown => {
    let ids = 0;
    const tagger = { by: 'سلمى', created: 'now', newId: () => `n${++ids}` };
    return editsToTag(readSidecar('a.tags.yaml', now), [first, second], tags, tagger).map((edit) =>
      edit.type === 'add-passage'
        ? [edit.passage.id, edit.passage.anchor.start, edit.passage.by]
        : edit.type === 'set-tags'
          ? [edit.id, edit.tags]
          : edit,
    );
  };

  it('makes a passage of each', () => {
    assert.deepEqual(tag('', ['denial']), [
      ['n1', 4, 'سلمى'],
      ['n2', 22, 'سلمى'],
    ]);
  });

  it('adds to the passage that the reader has of the very words', () => {
    const now = sidecar({ id: 'p', tags: 'accusation', start: 4, quote: 'بوتين', more: by });
    assert.deepEqual(tag(now, ['denial']), [
      ['p', ['accusation', 'denial']],
      ['n1', 22, 'سلمى'],
    ]);
  });

  it('leaves alone what has the tags already, whoever gave them', () => {
    const now = sidecar({ id: 'p', tags: 'accusation, denial', start: 4, quote: 'بوتين' });
    assert.deepEqual(tag(now, ['denial']), [['n1', 22, 'سلمى']]);
    assert.deepEqual(tag(now, ['denial', 'threat']), [
      ['n1', 4, 'سلمى'],
      ['n2', 22, 'سلمى'],
    ]);
  });
});

describe('Changing the tags of passages', () => {
  const now = readSidecar(
    'a.tags.yaml',
    sidecar(
      { id: 'p', tags: 'accusation, denial', start: 4, quote: 'بوتين' },
      { id: 'q', tags: 'denial', start: 22, quote: 'بوتين' },
    ),
  );

  it('is of the named ones, and says nothing where nothing changes', () => {
    assert.deepEqual(
      editsToRetag(now, { ids: new Set(['p', 'gone']) }, (tags) => [...tags, 'denial', 'threat']),
      [{ type: 'set-tags', id: 'p', tags: ['accusation', 'denial', 'threat'] }],
    );
    assert.deepEqual(
      editsToRetag(now, { ids: new Set(['p', 'q']) }, (tags) => tags),
      [],
    );
  });

  it('removes a passage that is left without any', () => {
    assert.deepEqual(
      editsToRetag(now, { ids: new Set(['p', 'q']) }, (tags) => tags.filter((one) => one !== 'denial')),
      [
        { type: 'set-tags', id: 'p', tags: ['accusation'] },
        { type: 'remove-passage', id: 'q' },
      ],
    );
  });

  it('is of the article as a whole where that is wanted, which may be left without any', () => {
    const whole = readSidecar('a.tags.yaml', 'sidecar: 1\narticle:\n  tags: [denial]\n');
    const none = new Set<string>();
    assert.deepEqual(
      editsToRetag(whole, { ids: none, whole: true }, () => []),
      [{ type: 'set-article', article: { tags: [] } }],
    );
    assert.deepEqual(
      editsToRetag(whole, { ids: none }, () => []),
      [],
    );
  });
});

describe('A line', () => {
  let line: Line;
  before(async () => {
    const corpus = await Corpus.open(new MemoryFiles({ 'a.txt': text }), { builtin: [] });
    await corpus.readArticles();
    const article = corpus.article('a.txt');
    assert.ok(article);
    line = lineAt({ article, text, analysis: article, isOnDisk: true }, { start: 22, end: 27 });
  });

  it('is found again where it is, and where it went', () => {
    assert.deepEqual(locateLine(text, line), { start: 22, end: 27 });
    const later = `مقدمة جديدة قبل النص كله.\n${text}`;
    const moved = locateLine(later, line);
    assert.equal(moved?.start, later.lastIndexOf('بوتين'));
  });

  it('is not taken for other words', () => {
    assert.equal(locateLine('نص آخر لا يذكر أحدا من هؤلاء جميعا', line), undefined);
    // Not even where the words around them stand as they stood.
    assert.equal(locateLine(text.replace(/بوتين$/u, 'بوتن'), line), undefined);
  });
});
