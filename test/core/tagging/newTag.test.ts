import assert from 'node:assert/strict';
import { newTagFor } from '../../../src/core/tagging/newTag';
import { readCodebook } from '../../../src/core/tagging/readCodebook';

const codebook = readCodebook(
  'codebook.yaml',
  `codebook: 1
tags:
  accusation:
    label:
      ar: اتهام
      en: Accusation
    was: [blame]
    tags:
      collusion:
        label:
          ar: تواطؤ
`,
);

describe('newTagFor', () => {
  it('takes a name as a path', () => {
    assert.deepEqual(newTagFor(codebook, 'framing'), { path: 'framing' });
    assert.deepEqual(newTagFor(codebook, ' accusation / lying '), { path: 'accusation/lying' });
    assert.deepEqual(newTagFor(codebook, 'تأطير/تهكم'), { path: 'تأطير/تهكم' });
  });

  it('finds the family by its label, however it is spelt', () => {
    assert.deepEqual(newTagFor(codebook, 'إتهام/تحريض'), { path: 'accusation/تحريض' });
    assert.deepEqual(newTagFor(codebook, 'Accusation/تواطؤ/سلاح'), { path: 'accusation/collusion/سلاح' });
  });

  it('makes a name of a label', () => {
    assert.deepEqual(newTagFor(codebook, 'accusation/Hate  speech'), {
      path: 'accusation/hate-speech',
      label: { language: 'en', text: 'Hate speech' },
    });
    assert.deepEqual(newTagFor(codebook, 'خطاب كراهية'), {
      path: 'خطاب-كراهية',
      label: { language: 'ar', text: 'خطاب كراهية' },
    });
  });

  it('offers none for what is there, and for what is no name', () => {
    for (const typed of [
      'accusation',
      'ACCUSATION',
      'اتهام',
      'blame',
      'اتهام/تواطؤ',
      '',
      '  ',
      'a//b',
      'a/',
      '?',
      '«»',
    ]) {
      assert.equal(newTagFor(codebook, typed), undefined, typed);
    }
  });
});
