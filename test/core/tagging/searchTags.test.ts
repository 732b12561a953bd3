import { deepEqual } from 'node:assert/strict';
import { readCodebook } from '../../../src/core/tagging/readCodebook';
import { rememberTags, searchTags } from '../../../src/core/tagging/searchTags';

const codebook = readCodebook(
  'codebook.yaml',
  `codebook: 1
tags:
  accusation:
    label: { ar: اتهام, en: Accusation }
    was: [blame]
    tags:
      collusion: { label: { ar: التواطؤ, en: Collusion }, description: Helps the enemy. }
      harm-to-civilians: { label: { ar: إيذاء المدنيين, en: Harm to civilians } }
  denial:
    label: { ar: نفي, en: Denial }
    description: Rejects an accusation.
`,
);
const found = (query: string): readonly string[] => searchTags(codebook.all(), query).map(({ path }) => path);

describe('the list of tags to pick from', () => {
  it('remembers the tags used last, each once', () => {
    deepEqual(rememberTags(['a', 'b', 'c'], ['c', 'd'], 3), ['c', 'd', 'a']);
  });

  it('is searched in both languages, on label, path and description', () => {
    deepEqual(found('collu'), ['accusation/collusion']);
    deepEqual(found('تواطؤ'), ['accusation/collusion']);
    deepEqual(found('الاتهام'), ['accusation']);
    deepEqual(found('ايذاء'), ['accusation/harm-to-civilians']);
    deepEqual(found('civ'), ['accusation/harm-to-civilians']);
    deepEqual(found('enemy'), ['accusation/collusion']);
    deepEqual(found('accusation/har'), ['accusation/harm-to-civilians']);
    deepEqual(found('accusation'), [
      'accusation',
      'accusation/collusion',
      'accusation/harm-to-civilians',
      'denial',
    ]);
    deepEqual(found('accusation nothing'), []);
    deepEqual(
      found(' '),
      codebook.all().map(({ path }) => path),
    );
  });
});
