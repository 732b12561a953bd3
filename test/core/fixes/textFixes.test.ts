import { deepEqual, equal, ok } from 'node:assert/strict';
import { readConfig } from '../../../src/core/corpus/config';
import { nearest } from '../../../src/core/fixes/nearest';
import type { FixContext, TextFix } from '../../../src/core/fixes/textFix';
import { textFixes } from '../../../src/core/fixes/textFixes';
import { actorKinds } from '../../../src/core/gazetteer/entity';
import { readGazetteer } from '../../../src/core/gazetteer/readGazetteer';
import type { Problem } from '../../../src/core/problem';
import { checkSidecar } from '../../../src/core/tagging/checkSidecar';
import { readCodebook } from '../../../src/core/tagging/readCodebook';
import { readSidecar } from '../../../src/core/tagging/readSidecar';
import { applySplices } from '../../../src/core/yaml/source';

const codebook = readCodebook(
  'codebook.yaml',
  'codebook: 1\ntags:\n  accusation:\n    label: {ar: اتهام}\n    tags:\n      collusion:\n      attack:\nroles:\n  accuser:\n  accused:\n',
);
const ids = new Set(['russia', 'united-states', 'islamic-state', 'damascus']);

function read(file: string, text: string): readonly Problem[] {
  if (file === 'corpus.yaml') return readConfig(text).problems;
  if (file === 'codebook.yaml') return readCodebook(file, text).problems;
  if (file === 'actors.yaml') return readGazetteer(file, text, 'actor').problems;
  if (file === 'places.yaml') return readGazetteer(file, text, 'place').problems;
  const sidecar = readSidecar(file, text);
  const gazetteer = { find: ({ id }: { readonly id: string }) => (ids.has(id) ? true : undefined) };
  const files = { codebookFile: 'codebook.yaml', actorsFile: 'actors.yaml', placesFile: 'places.yaml' };
  return [...sidecar.problems, ...checkSidecar(file, sidecar, { codebook, gazetteer, ...files })];
}

const context = (file: string): FixContext => ({
  read: (text) => read(file, text),
  newId: () => 'newid12345',
  names: (what) => {
    if (what === 'tag')
      return codebook.all().map(({ path, labels }) => ({ name: path, words: Object.values(labels) }));
    if (what === 'role') return codebook.roles.map(({ id }) => ({ name: id }));
    return [...ids].map((name) => ({ name }));
  },
});

/** The fixes of the first problem of a code. */
function fixesOf(file: string, text: string, code: string): readonly TextFix[] {
  const problem = read(file, text).find((one) => one.code === code);
  ok(problem, `no ${code} but ${JSON.stringify(read(file, text))}`);
  return textFixes(problem, text, context(file));
}

const passage = (fields: string): string => `sidecar: 1\npassages:\n  - id: p\n${fields}`;
const rest = '    start: 1\n    end: 5\n    quote: قال\n';
const tags = '    tags:\n      - accusation\n';

/** What is wrong, and the text after the first fix. */
const cases: readonly [what: string, code: string, file: string, before: string, after: string][] = [
  [
    'a tab',
    'yaml-tab',
    'a.tags.yaml',
    passage(`\ttags:\n\t  - accusation\n${rest}`),
    passage(`    tags:\n      - accusation\n${rest}`),
  ],
  [
    'a colon in a text',
    'yaml-syntax',
    'a.tags.yaml',
    passage(`${tags}${rest}    note: قال: نعم\n`),
    passage(`${tags}${rest}    note: "قال: نعم"\n`),
  ],
  [
    'an open quotation mark',
    'yaml-syntax',
    'corpus.yaml',
    'corpus: 1\ntitle: "عنوان\nlanguage: ar\n',
    'corpus: 1\ntitle: "عنوان"\nlanguage: ar\n',
  ],
  [
    'a pattern that begins with a star',
    'yaml-syntax',
    'corpus.yaml',
    'corpus: 1\narticles:\n  - *.txt\n',
    'corpus: 1\narticles:\n  - "*.txt"\n',
  ],
  [
    'a pattern that begins with an exclamation mark',
    'yaml-syntax',
    'corpus.yaml',
    'corpus: 1\narticles:\n  - "*.txt"\n  - !drafts/**\n',
    'corpus: 1\narticles:\n  - "*.txt"\n  - "!drafts/**"\n',
  ],
  [
    'a note that begins with a star',
    'yaml-syntax',
    'a.tags.yaml',
    passage(`${tags}${rest}    note: *important* words\n`),
    passage(`${tags}${rest}    note: "*important* words"\n`),
  ],
  [
    'no version',
    'version-missing',
    'codebook.yaml',
    '# mine\ntags:\n  a:\n',
    '# mine\ncodebook: 1\ntags:\n  a:\n',
  ],
  [
    'no version after a mark',
    'version-missing',
    'a.tags.yaml',
    '\uFEFFpassages: []\r\n',
    '\uFEFFsidecar: 1\r\npassages: []\r\n',
  ],
  ['a version in quotation marks', 'version-missing', 'actors.yaml', 'gazetteer: "1"\n', 'gazetteer: 1\n'],
  ['an empty version', 'version-missing', 'actors.yaml', 'gazetteer:\nactors:\n', 'gazetteer: 1\nactors:\n'],
  ['a version of words', 'version-missing', 'corpus.yaml', 'corpus: one\n', 'corpus: 1\n'],
  [
    'no id',
    'missing-key',
    'a.tags.yaml',
    `sidecar: 1\npassages:\n  - tags: [accusation]\n${rest}`,
    `sidecar: 1\npassages:\n  - id: newid12345\n    tags: [accusation]\n${rest}`,
  ],
  [
    'no kind',
    'missing-key',
    'actors.yaml',
    'gazetteer: 1\nactors:\n  x:\n    name: X\n',
    'gazetteer: 1\nactors:\n  x:\n    kind: person\n    name: X\n',
  ],
  [
    'no name',
    'name-missing',
    'actors.yaml',
    'gazetteer: 1\nactors:\n  new-force:\n    kind: person\n',
    'gazetteer: 1\nactors:\n  new-force:\n    name: new force\n    kind: person\n',
  ],
  [
    'an id that stands twice',
    'duplicate-id',
    'a.tags.yaml',
    `${passage(tags + rest)}  - id: p\n${tags}${rest}`,
    `${passage(tags + rest)}  - id: newid12345\n${tags}${rest}`,
  ],
  [
    'an entity that stands twice',
    'duplicate-id',
    'actors.yaml',
    'gazetteer: 1\nactors:\n  x:\n    kind: state\n    name: X\n  x:\n    kind: state\n    name: Y\n',
    'gazetteer: 1\nactors:\n  x:\n    kind: state\n    name: X\n  x-2:\n    kind: state\n    name: Y\n',
  ],
  [
    'a key that stands twice',
    'duplicate-key',
    'codebook.yaml',
    'codebook: 1\ntags:\n  a:\n  a:\n',
    'codebook: 1\ntags:\n  a:\n  a-2:\n',
  ],
  [
    'a number in quotation marks',
    'wrong-type',
    'a.tags.yaml',
    passage(`${tags}    start: "1"\n    end: 5\n    quote: x\n`),
    passage(`${tags}    start: 1\n    end: 5\n    quote: x\n`),
  ],
  [
    'a number in Arabic digits',
    'wrong-type',
    'a.tags.yaml',
    passage(`${tags}    start: 1\n    end: ١٥\n    quote: x\n`),
    passage(`${tags}    start: 1\n    end: 15\n    quote: x\n`),
  ],
  [
    'one value for a list',
    'wrong-type',
    'a.tags.yaml',
    passage(`${tags}${rest}    actors: russia # who\n`),
    passage(`${tags}${rest}    actors:\n      - russia # who\n`),
  ],
  [
    'a list for one value',
    'wrong-type',
    'a.tags.yaml',
    passage(`${tags}${rest}    note: [so]\n`),
    passage(`${tags}${rest}    note: so\n`),
  ],
  [
    'a passage without its dash',
    'wrong-type',
    'a.tags.yaml',
    `sidecar: 1\npassages:\n    id: p\n${tags}${rest}`,
    `sidecar: 1\npassages:\n    - id: p\n${(tags + rest).replace(/^/gm, '  ').trimEnd()}\n`,
  ],
  [
    'a dash without a passage',
    'wrong-type',
    'a.tags.yaml',
    `sidecar: 1\npassages:\n  -\n  - id: p\n${tags}${rest}`,
    passage(tags + rest),
  ],
  [
    'a text with a colon in a list',
    'wrong-type',
    'actors.yaml',
    'gazetteer: 1\nignore:\n  - قال: نعم\n',
    'gazetteer: 1\nignore:\n  - "قال: نعم"\n',
  ],
  [
    'a label for a tag',
    'wrong-type',
    'codebook.yaml',
    'codebook: 1\ntags:\n  a: اتهام\n',
    'codebook: 1\ntags:\n  a:\n    label: اتهام\n',
  ],
  [
    'a list of tags',
    'wrong-type',
    'codebook.yaml',
    'codebook: 1\ntags:\n  - a\n  - b\n',
    'codebook: 1\ntags:\n  a:\n  b:\n',
  ],
  [
    'a correction by a word',
    'wrong-type',
    'a.tags.yaml',
    `sidecar: 1\nmentions:\n  - start: 1\n    end: 2\n    quote: x\n    name: no\n`,
    `sidecar: 1\nmentions:\n  - start: 1\n    end: 2\n    quote: x\n    name: false\n`,
  ],
  [
    'a position the wrong way round',
    'wrong-type',
    'places.yaml',
    'gazetteer: 1\nplaces:\n  x:\n    kind: city\n    name: X\n    at: [136, 35]\n',
    'gazetteer: 1\nplaces:\n  x:\n    kind: city\n    name: X\n    at: [35, 136]\n',
  ],
  [
    'an end before the start',
    'bad-range',
    'a.tags.yaml',
    passage(`${tags}    start: 9\n    end: 5\n    quote: x\n`),
    passage(`${tags}    start: 5\n    end: 9\n    quote: x\n`),
  ],
  [
    'a colour without quotation marks',
    'bad-colour',
    'codebook.yaml',
    'codebook: 1\ntags:\n  a:\n    colour: #c0392b\n    description: x\n',
    'codebook: 1\ntags:\n  a:\n    colour: "#c0392b"\n    description: x\n',
  ],
  [
    'a tag with a slash',
    'bad-tag-name',
    'codebook.yaml',
    'codebook: 1\ntags:\n  a / b:\n',
    'codebook: 1\ntags:\n  a-b:\n',
  ],
  [
    'a kind that is misspelt',
    'unknown-kind',
    'actors.yaml',
    'gazetteer: 1\nactors:\n  x:\n    kind: organization\n    name: X\n',
    'gazetteer: 1\nactors:\n  x:\n    kind: organisation\n    name: X\n',
  ],
  [
    'a tag that is misspelt',
    'unknown-tag',
    'a.tags.yaml',
    passage(`    tags:\n      - accusation/colusion # ?\n${rest}`),
    passage(`    tags:\n      - accusation/collusion # ?\n${rest}`),
  ],
  [
    'a tag by its label',
    'unknown-tag',
    'a.tags.yaml',
    passage(`    tags: [اتهام]\n${rest}`),
    passage(`    tags: [accusation]\n${rest}`),
  ],
  [
    'a role that is misspelt',
    'unknown-role',
    'a.tags.yaml',
    passage(`${tags}${rest}    actors:\n      - {id: russia, role: acused}\n`),
    passage(`${tags}${rest}    actors:\n      - {id: russia, role: accused}\n`),
  ],
  [
    'an actor that is misspelt',
    'unknown-entity',
    'a.tags.yaml',
    passage(`${tags}${rest}    actors:\n      - id: rusia\n        role: accuser\n`),
    passage(`${tags}${rest}    actors:\n      - id: russia\n        role: accuser\n`),
  ],
];

describe('quick fixes of', () => {
  for (const [what, code, file, before, after] of cases) {
    it(what, () => {
      const [fix] = fixesOf(file, before, code);
      ok(fix, 'none');
      equal(applySplices(before, fix.splices), after);
    });
  }

  it('every problem leave the text readable, and the problem is gone', () => {
    for (const [, code, file, before] of cases) {
      for (const { splices } of fixesOf(file, before, code)) {
        const count = (text: string) => read(file, text).filter((one) => one.code === code).length;
        ok(count(applySplices(before, splices)) < count(before));
      }
    }
  });

  it('what is no problem any longer are none', () => {
    const text = passage(tags + rest);
    const problem = {
      code: 'unknown-tag',
      severity: 'error',
      file: 'a.tags.yaml',
      line: 5,
      data: { tag: 'x' },
    } as const;
    deepEqual(textFixes(problem, text, context('a.tags.yaml')), []);
  });

  it('a kind like none are all kinds', () => {
    const text = 'gazetteer: 1\nactors:\n  x:\n    kind: zzzzzzzzzz\n    name: X\n';
    deepEqual(
      fixesOf('actors.yaml', text, 'unknown-kind').map(({ to }) => to),
      actorKinds,
    );
  });

  it('one bad entry are found beside those of another', () => {
    const text = `${passage(`    tags: [accusation/colusion]\n${rest}`)}  - id: q\n    tags: [acusation]\n${rest}`;
    const found = read('a.tags.yaml', text).map(
      (problem) => textFixes(problem, text, context('a.tags.yaml')).map(({ to }) => to)[0],
    );
    deepEqual(found, ['accusation/collusion', 'accusation']);
  });
});

describe('the nearest names', () => {
  it('are found by letters, last part and other words, and none where nothing is alike', () => {
    const known = [{ name: 'accusation/collusion' }, { name: 'claim/victory', words: ['نسبة النصر'] }];
    deepEqual(nearest('collusion', known), ['accusation/collusion']);
    deepEqual(nearest('نسبه النصر', known), ['claim/victory']);
    deepEqual(nearest('xyz', known), []);
  });
});
