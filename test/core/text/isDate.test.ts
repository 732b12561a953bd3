import { strict as assert } from 'node:assert';
import { isDate } from '../../../src/core/text/isDate';

describe('A date', () => {
  it('is a year, a month or a day, which a time may follow', () => {
    for (const text of [
      '2017',
      '2017-12',
      '2017-12-26',
      '2016-02-29',
      '2017-12-26T10:00:00Z',
      '2017-12-26 10:00',
    ])
      assert.ok(isDate(text), text);
  });

  it('is nothing else', () => {
    for (const text of [
      '',
      '17',
      '2017-13',
      '2017-00',
      '2017-04-32',
      '2017-1-2',
      '26/12/2017',
      '2017/12/26',
      'أمس',
    ])
      assert.ok(!isDate(text), text);
  });
});
