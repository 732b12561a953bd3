import { equal, match } from 'node:assert/strict';
import { newPassageId } from '../../../src/core/tagging/passageId';

describe('newPassageId', () => {
  it('is ten letters and digits, the first a letter, over the whole range of the source', () => {
    equal(
      newPassageId(() => 0),
      'aaaaaaaaaa',
    );
    equal(
      newPassageId(() => 0.999999),
      'z999999999',
    );
    let n = 0;
    match(
      newPassageId(() => (n = (n + 0.37) % 1)),
      /^[a-z][a-z0-9]{9}$/,
    );
  });
});
