import assert from 'node:assert/strict';
import { quotation } from '../../../src/core/tagging/quotation';

describe('quotation', () => {
  it('quotes Arabic in its own marks, on one line', () => {
    const article = {
      title: 'زيارة',
      source: 'وكالة',
      published: '2017-12-26',
      path: 'a.txt',
      language: 'ar',
    };
    assert.equal(quotation(' وصل\nالوفد ', article), '«وصل الوفد» (زيارة، وكالة، 2017-12-26، a.txt)');
  });

  it('quotes English, and leaves out what is not known', () => {
    assert.equal(
      quotation('They arrived', { title: 'A visit', path: 'b/a.txt', language: 'en-GB' }),
      '“They arrived” (A visit, b/a.txt)',
    );
  });
});
