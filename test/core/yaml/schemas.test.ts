import fc from 'fast-check';
import { deepEqual, equal, ok } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import {
  builtinIds,
  isValid,
  isValidText,
  problemsOf,
  schemaNames,
  type SchemaName,
} from '../../support/schemas';

const seeds = join(__dirname, '../../../seeds');

/** Values of every type, right and wrong, most of them what people write. */
const anyValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(
    'قال',
    'a',
    'a/b',
    'ar',
    '#c0392b',
    '#fff',
    'Q159',
    'state',
    'city',
    'x.yaml',
    '',
    ' ',
    'false',
  ),
  fc.constantFrom('../x', '!*.txt', '/etc', 'c:x', 'a\\b', '.', 'n/../../x', '!', '#12', '35.4'),
  fc.constantFrom(null, true, false, 0, 1, 2, -1, 5, 0.5, 91, 2017, 1e300),
  fc.constantFrom<unknown>(
    [],
    {},
    ['a'],
    ['a', 'b'],
    [null],
    [['a']],
    [35.4, 35.9],
    [91, 0],
    [1, 2, 3],
    [{ id: 'russia' }],
  ),
  fc.constantFrom<unknown>(
    { ar: 'اسم' },
    { ar: '' },
    { ar: null, en: 'x' },
    { ar: ['a'] },
    { id: 'x', role: 'y' },
    { role: 'y' },
  ),
);

/** A mapping with some of these keys. */
const some = (keys: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 9, arbitrary: fc.record(keys, { requiredKeys: [] }) },
    { weight: 1, arbitrary: anyValue },
  );
/** Mostly what is right, so that a whole file may be right. */
const mostly = (...right: readonly unknown[]): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...right) }, { weight: 1, arbitrary: anyValue });
const listOf = (item: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 6, arbitrary: fc.array(item, { maxLength: 3 }) }, { weight: 1, arbitrary: anyValue });

const version = mostly(1);
const names = mostly('اسم', { ar: 'اسم', en: 'Name' });
const texts = mostly('a', ['a', 'ب'], null);
const entity = some({
  kind: mostly('state'),
  name: names,
  aliases: texts,
  metonyms: texts,
  wikidata: mostly('Q1'),
  was: texts,
  own: anyValue,
});
const place = some({ kind: mostly('city'), name: names, within: mostly('syria'), at: mostly([35.4, 36]) });
const byId = (entry: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.dictionary(fc.constantFrom(...builtinIds), entry) },
    { weight: 1, arbitrary: anyValue },
  );

const tagBody: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  tag: fc.oneof(
    { maxDepth: 2 },
    fc.constant(null),
    some({ label: names, colour: mostly('#c0392b', '#abc'), description: mostly('d'), tags: tie('tags') }),
  ),
  tags: fc.oneof(
    { maxDepth: 2 },
    fc.constant(null),
    fc.dictionary(fc.constantFrom('a', 'b c', 'اتهام', 'a', 'b', 'a/b', ' x', ''), tie('tag'), {
      maxKeys: 3,
    }),
  ),
})).tags;

// The ends lie beyond the starts: that one is before the other no schema can say.
const anchor = {
  start: mostly(0, 5).filter((start) => typeof start !== 'number' || start < 10),
  end: mostly(40, 50).filter((end) => typeof end !== 'number' || end > 10 || end < 0),
  quote: mostly('قال'),
  before: mostly('x', null),
};

const files: Readonly<Record<SchemaName, fc.Arbitrary<unknown>>> = {
  corpus: some({
    corpus: version,
    title: mostly('عنوان'),
    language: mostly('ar'),
    articles: mostly('*.txt', ['**/*.txt', '!drafts/**'], null),
    actors: mostly('actors.yaml', 'lists/actors.yaml'),
    metadata: mostly('articles.csv'),
    own: anyValue,
  }),
  gazetteer: some({ gazetteer: version, actors: byId(entity), places: byId(place), ignore: texts }),
  codebook: some({
    codebook: version,
    tags: fc.oneof({ weight: 6, arbitrary: tagBody }, { weight: 1, arbitrary: anyValue }),
    roles: fc.oneof(
      fc.dictionary(fc.constantFrom('accuser', 'accused'), some({ label: names })),
      mostly(['accuser'], null),
    ),
  }),
  sidecar: some({
    sidecar: version,
    article: some({ title: mostly('t'), published: mostly(2017, '2017-12'), tags: texts, note: mostly('n') }),
    passages: listOf(
      some({
        ...anchor,
        id: fc.oneof({ weight: 8, arbitrary: fc.uuid() }, { weight: 1, arbitrary: anyValue }),
        tags: mostly(['a'], ['a', 'b/c'], 'a'),
        actors: mostly(['russia', { id: 'syria', role: 'accused' }], null),
        by: mostly('س'),
      }),
    ),
    mentions: listOf(
      some({ ...anchor, actor: mostly('russia'), place: mostly('syria'), name: mostly(false) }),
    ),
  }),
};

/** Files with one mistake, which both must find. */
const wrong: Readonly<Record<SchemaName, readonly string[]>> = {
  corpus: [
    'title: no version',
    'corpus: 2',
    'corpus: one',
    'corpus: 1\nactors: ../actors.yaml',
    'corpus: 1\nplaces: /etc/places.yaml',
    'corpus: 1\ncodebook: [a, b]',
    'corpus: 1\narticles:\n  - ../*.txt',
    'corpus: 1\narticles:\n  sub: "*.txt"',
    'corpus: 1\ntitle:\n  ar: عنوان',
    '- corpus: 1',
  ],
  gazetteer: [
    'actors:\n  x:\n    kind: state\n    name: X',
    'gazetteer: 1\nactors:\n  - russia',
    'gazetteer: 1\nactors:\n  x:\n    kind: republic\n    name: X',
    'gazetteer: 1\nactors:\n  x: X',
    'gazetteer: 1\nactors:\n  x:\n    kind: state\n    name: ""',
    'gazetteer: 1\nactors:\n  x:\n    kind: state\n    name: [X]',
    'gazetteer: 1\nactors:\n  x:\n    kind: state\n    name: X\n    aliases:\n      ar: Y',
    'gazetteer: 1\nactors:\n  x: true',
    'gazetteer: 1\nplaces:\n  x:\n    kind: city\n    name: X\n    at: [35]',
    'gazetteer: 1\nplaces:\n  x:\n    kind: city\n    name: X\n    at: [135, 12]',
    'gazetteer: 1\nplaces:\n  x:\n    kind: state\n    name: X',
    'gazetteer: 1\nignore:\n  - [a]',
  ],
  codebook: [
    'tags:',
    'codebook: "1"',
    'codebook: 1\ntags:\n  - accusation',
    'codebook: 1\ntags:\n  a/b:',
    'codebook: 1\ntags:\n  accusation: Accusation',
    'codebook: 1\ntags:\n  a:\n    colour: red',
    'codebook: 1\ntags:\n  a:\n    colour: #c0392b',
    'codebook: 1\ntags:\n  a:\n    label: [x]',
    'codebook: 1\ntags:\n  a:\n    tags:\n      b: c',
    'codebook: 1\nroles:\n  accuser: [x]',
  ],
  sidecar: [
    'passages: []',
    'sidecar: 0',
    'sidecar: 1\npassages:\n  id: x',
    'sidecar: 1\npassages:\n  - x',
    'sidecar: 1\npassages:\n  - tags: [a]\n    start: 0\n    end: 5\n    quote: x',
    'sidecar: 1\npassages:\n  - id: p\n    start: 0\n    end: 5\n    quote: x',
    'sidecar: 1\npassages:\n  - id: p\n    tags: []\n    start: 0\n    end: 5\n    quote: x',
    'sidecar: 1\npassages:\n  - id: p\n    tags: [a]\n    start: "0"\n    end: 5\n    quote: x',
    'sidecar: 1\npassages:\n  - id: p\n    tags: [a]\n    start: -1\n    end: 5\n    quote: x',
    'sidecar: 1\npassages:\n  - id: p\n    tags: [a]\n    start: 0.5\n    end: 5\n    quote: x',
    'sidecar: 1\npassages:\n  - id: p\n    tags: [a]\n    start: 0\n    end: 5',
    'sidecar: 1\npassages:\n  - id: p\n    tags: [a]\n    start: 0\n    end: 5\n    quote: [x]',
    'sidecar: 1\npassages:\n  - id: p\n    tags: [a]\n    start: 0\n    end: 5\n    quote: x\n    actors: russia',
    'sidecar: 1\npassages:\n  - id: p\n    tags: [a]\n    start: 0\n    end: 5\n    quote: x\n    actors:\n      - role: accuser',
    'sidecar: 1\nmentions:\n  - start: 0\n    end: 5\n    quote: x',
    'sidecar: 1\nmentions:\n  - start: 0\n    end: 5\n    quote: x\n    name: true',
    'sidecar: 1\narticle: text',
    'sidecar: 1\narticle:\n  tags:\n    a: b',
  ],
};

describe('the JSON schemas', function () {
  // Many random cases, on a machine that may be busy.
  this.timeout(20_000);

  it('accept the sample corpus', () => {
    const kinds: readonly [RegExp, SchemaName][] = [
      [/^corpus\.yaml$/, 'corpus'],
      [/^(?:actors|places)\.yaml$/, 'gazetteer'],
      [/^codebook\.yaml$/, 'codebook'],
      [/\.tags\.yaml$/, 'sidecar'],
    ];
    const seen = new Set<SchemaName>();
    for (const name of readdirSync(seeds)) {
      const kind = kinds.find(([pattern]) => pattern.test(name))?.[1];
      if (kind === undefined) continue;
      seen.add(kind);
      ok(isValidText(kind, readFileSync(join(seeds, name), 'utf8')), name);
    }
    equal(seen.size, schemaNames.length);
  });

  for (const name of schemaNames) {
    it(`reject each wrong ${name} file, as the core does`, () => {
      for (const text of wrong[name]) {
        equal(isValidText(name, text), false, `accepted: ${text}`);
        const problems = problemsOf(name, text);
        ok(problems.length > 0, `not reported: ${text}`);
      }
    });

    it(`accept no ${name} file that the core has something against`, () => {
      fc.assert(
        fc.property(files[name], (value) => {
          // One in fifteen is.
          fc.pre(isValid(name, value));
          const text = stringify(value);
          // Two tags may claim one former name; two entries, one id.
          const problems = problemsOf(name, text).filter(({ code }) => code !== 'former-tag');
          deepEqual(problems, [], text);
        }),
        { numRuns: 500 },
      );
    });
  }
});
