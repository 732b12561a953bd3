import assert from 'node:assert/strict';
import fc from 'fast-check';
import { PostingList } from '../../../src/core/corpus/postingList';
import { Postings } from '../../../src/core/corpus/postings';
import { Random } from '../../support/random';

describe('A posting list', () => {
  it('has its numbers in order, however they came and went', () => {
    const random = new Random(3);
    const list = new PostingList();
    const model = new Set<number>();
    for (let step = 0; step < 20_000; step++) {
      const n = random.below(3000);
      if (model.delete(n)) list.delete(n);
      else if (random.chance(0.7)) list.add((model.add(n), n));
      else list.delete(n);
      if (random.chance(0.01)) {
        assert.deepEqual(
          [...list.values()],
          [...model].sort((a, b) => a - b),
        );
      }
      assert.equal(list.length, model.size);
    }
    assert.ok(model.size > 500);
  });

  it('hands out copies', () => {
    const list = new PostingList(1);
    const values = list.values();
    list.add(0);
    assert.deepEqual([...values], [1]);
    assert.deepEqual([...list.values()], [0, 1]);
  });
});

describe('Postings', () => {
  it('are at any time what was added and not removed', () => {
    const step = fc.record({ name: fc.nat(5), article: fc.nat(9), asked: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
        const postings = new Postings();
        const model = new Map<number, Set<number>>();
        for (const { name, article, asked } of steps) {
          const articles = model.get(name) ?? new Set();
          model.set(name, articles);
          if (articles.delete(article)) postings.remove(name, article);
          else {
            articles.add(article);
            postings.add(name, article);
          }
          if (!asked) continue;
          assert.equal(postings.count(name), articles.size);
          assert.deepEqual([...postings.of([name])], [...articles].sort());
        }
        const all = new Set([...model.values()].flatMap((articles) => [...articles]));
        assert.deepEqual([...postings.of([...model.keys()])], [...all].sort());
      }),
    );
  });

  it('take in more than may wait at once', () => {
    const postings = new Postings();
    const [names, articles] = [70, 10_000];
    for (let article = articles - 1; article >= 0; article--) {
      for (let name = 0; name < names; name++) if (article % (name + 1) === 0) postings.add(name, article);
    }
    for (let name = 0; name < names; name++) {
      const expected = Array.from({ length: Math.ceil(articles / (name + 1)) }, (_, n) => n * (name + 1));
      assert.deepEqual([...postings.of([name])], expected);
    }
  });
});
