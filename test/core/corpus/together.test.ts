import assert from 'node:assert/strict';
import { companyIn, stretchesTogether, sumCompany } from '../../../src/core/corpus/together';
import type { EntityRef } from '../../../src/core/gazetteer/entity';
import type { Mention } from '../../../src/core/recognise/mention';

const text = 'العنوان\n\nزار ألف باء. وبقي ألف وحده.\n\nأما باء فعاد.\n\nجيم هنا.';
const [alif, ba, jim]: readonly EntityRef[] = [
  { kind: 'actor', id: 'alif' },
  { kind: 'place', id: 'ba' },
  { kind: 'actor', id: 'jim' },
];

/** Every occurrence of the names. */
const mentions: readonly Mention[] = (
  [
    ['ألف', alif],
    ['باء', ba],
    ['جيم', jim],
  ] as const
)
  .flatMap(([name, ref]) =>
    [...text.matchAll(new RegExp(name, 'gu'))].map(({ index }): Mention => ({
      ...(ref as EntityRef),
      start: index,
      end: index + name.length,
      subtype: 'person',
      form: 'name',
      metonym: false,
      nested: false,
      rule: 'name',
    })),
  )
  .sort((a, b) => a.start - b.start);

describe('Named together', () => {
  it('finds the sentences and the paragraphs with all of them, as many as are counted', () => {
    const found = (
      others: readonly (EntityRef | undefined)[],
      nearness: 'sentence' | 'paragraph',
    ): string[] =>
      stretchesTogether(text, mentions, others as readonly EntityRef[], nearness).map(({ start, end }) =>
        text.slice(start, end),
      );
    assert.deepEqual(found([alif, ba], 'sentence'), ['زار ألف باء.']);
    assert.deepEqual(found([alif, ba], 'paragraph'), ['زار ألف باء. وبقي ألف وحده.']);
    assert.deepEqual(found([alif, jim], 'paragraph'), []);
    for (const nearness of ['sentence', 'paragraph'] as const) {
      const counts = companyIn(text, mentions, alif as EntityRef).get('place:ba');
      assert.equal(counts?.[nearness], found([alif, ba], nearness).length);
    }
  });

  it('counts company by sentence, paragraph and article', () => {
    assert.deepEqual(Object.fromEntries(companyIn(text, mentions, ba as EntityRef)), {
      'actor:alif': { sentence: 1, paragraph: 1, article: 1 },
      'actor:jim': { sentence: 0, paragraph: 0, article: 1 },
    });
  });

  it('sums it over articles, the nearest first', () => {
    const one = companyIn(text, mentions, ba as EntityRef);
    const sum = sumCompany([one, one]);
    assert.deepEqual(sum[0], {
      entity: { kind: 'actor', id: 'alif' },
      sentence: 2,
      paragraph: 2,
      article: 2,
    });
    assert.equal(sum[1]?.entity.id, 'jim');
  });
});
