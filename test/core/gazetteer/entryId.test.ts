import { equal } from 'node:assert/strict';
import { entryId } from '../../../src/core/gazetteer/entryId';

const free = (): boolean => false;

describe('entryId', () => {
  it('writes Latin names in lower case', () => {
    equal(entryId(['Émile Zola'], 'person', free), 'emile-zola');
    equal(entryId(["Deir ez-Zor's east"], 'city', free), 'deir-ez-zors-east');
  });

  it('writes Arabic names in Latin letters', () => {
    equal(entryId(['سيرغي ريابكوف'], 'person', free), 'sirghi-ryabkuf');
    equal(entryId(['الميادين'], 'city', free), 'al-myadin');
    equal(entryId(['وائل يوسف'], 'person', free), 'wail-yusf');
  });

  it('numbers what is taken, and falls back on the kind', () => {
    equal(
      entryId(['Paris'], 'city', (id) => id === 'paris' || id === 'paris-2'),
      'paris-3',
    );
    equal(entryId(['漢'], 'city', free), 'city');
  });
});
