import assert from 'node:assert/strict';
import fc from 'fast-check';
import { assignKeys, type TagKeys } from '../../../src/core/tagging/tagKeys';
import { rememberTags } from '../../../src/core/tagging/searchTags';

describe('assignKeys', () => {
  it('gives the first keys to the first tags', () => {
    assert.deepEqual(assignKeys([], ['a', 'b']).slice(0, 3), ['a', 'b', undefined]);
  });

  it('leaves a tag its key when another is used after it', () => {
    assert.deepEqual(assignKeys(['a', 'b'], ['c', 'b', 'a']).slice(0, 4), ['a', 'b', 'c', undefined]);
  });

  it('gives the key of the tag that was not used for longest to a tenth', () => {
    const nine = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];
    const recent = rememberTags([...nine].reverse(), ['new']);
    assert.deepEqual(assignKeys(nine, recent), ['new', ...nine.slice(1)]);
  });

  it('gives one of two keys to another tag where a tag has both', () => {
    assert.deepEqual(assignKeys(['a', 'a'], ['a', 'b']).slice(0, 3), ['a', 'b', undefined]);
  });

  it('gives each of the last nine tags one key, whatever was used, and moves none', () => {
    const use = fc.constantFrom(...'abcdefghijklm');
    fc.assert(
      fc.property(fc.array(use, { maxLength: 60 }), (uses) => {
        let keys: TagKeys = [];
        let recent: readonly string[] = [];
        for (const tag of uses) {
          const before = keys;
          recent = rememberTags(recent, [tag]);
          keys = assignKeys(keys, recent);
          assert.deepEqual(keys.filter((key) => key !== undefined).sort(), [...recent].sort());
          before.forEach((old, i) => {
            if (old !== undefined && recent.includes(old)) assert.equal(keys[i], old);
          });
        }
      }),
    );
  });
});
