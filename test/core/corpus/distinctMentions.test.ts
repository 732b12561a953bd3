import assert from 'node:assert/strict';
import { distinctMentions } from '../../../src/core/corpus/distinctMentions';
import type { Mention } from '../../../src/core/recognise/mention';

function mention(start: number, end: number, id: string | null, nested = false): Mention {
  const rest = { kind: 'place', subtype: 'city', form: 'name', metonym: false, rule: 'name' } as const;
  return { start, end, id, nested, ...rest };
}

describe('Distinct mentions', () => {
  it('leave out the name inside a longer name of the same entity', () => {
    const outer = mention(0, 11, 'raqqa');
    assert.deepEqual(distinctMentions([outer, mention(6, 11, 'raqqa', true), mention(20, 25, 'raqqa')]), [
      outer,
      mention(20, 25, 'raqqa'),
    ]);
  });

  it('keep one of another entity or kind, and a candidate', () => {
    const all = [
      mention(0, 20, 'syria'),
      mention(4, 10, 'raqqa', true),
      { ...mention(12, 20, 'syria', true), kind: 'actor' as const },
      mention(30, 40, null),
      mention(32, 36, null, true),
    ];
    assert.deepEqual(distinctMentions(all), all);
  });

  it('look beyond the nearest one around', () => {
    const all = [mention(0, 20, 'syria'), mention(4, 20, 'raqqa', true), mention(12, 20, 'syria', true)];
    assert.deepEqual(distinctMentions(all), all.slice(0, 2));
  });
});
