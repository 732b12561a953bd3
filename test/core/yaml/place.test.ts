import { deepEqual, equal, ok } from 'node:assert/strict';
import { parseYaml } from '../../../src/core/yaml/parse';
import { yamlPlaceAt } from '../../../src/core/yaml/place';
import { scalarsOf } from '../../../src/core/yaml/references';
import { guideOf, type JsonSchema } from '../../../src/core/yaml/schemaGuide';
import { readJson } from '../../support/sources';

/** Where the bar stands: `path = what would be replaced` for a value, `path + …` for a key or an element. */
function at(marked: string): string | undefined {
  const offset = marked.indexOf('¦');
  ok(offset >= 0);
  const text = marked.replace('¦', '');
  const place = yamlPlaceAt(text, offset);
  if (place === undefined) return undefined;
  const what = text.slice(place.start, place.end);
  return `${place.path.join(' ')} ${place.isValue ? '=' : '+'} ${what}`.trim();
}

describe('the place in a YAML file', () => {
  const places: readonly [string, string | undefined][] = [
    ['¦', '+'],
    ['side¦', '+ side'],
    ['sidecar: ¦', 'sidecar ='],
    ['sidecar: 1\n¦', '+'],
    ['tags:\n  ¦', 'tags +'],
    ['passages:\n  - ¦', 'passages - +'],
    ['passages:\n  - id: a\n    ¦', 'passages - +'],
    ['passages:\n  - id: a\n    tags: acc¦usation # x', 'passages - tags = accusation'],
    ['passages:\n  - id: a\n    tags:\n      - ¦', 'passages - tags - +'],
    ['passages:\n  - id: a\n    tags:\n    - acc¦', 'passages - tags - + acc'],
    ['passages:\n- id: a\n  tags:\n  - b\n  - ¦', 'passages - tags - +'],
    ['passages:\n  - id: a\n    tags:\n      - b\n    actors:\n      - id: ¦', 'passages - actors - id ='],
    [
      'passages:\n  - id: a\n    actors:\n      - id: x\n        role: acc¦',
      'passages - actors - role = acc',
    ],
    ['passages:\n  - id: a\n    tags: [b, ¦c]', 'passages - tags - + c'],
    ['passages:\n  - { id: a, tags: [¦', 'passages - tags - +'],
    ['passages:\n  - id: a\n    actors:\n      - { id: russia, role: ¦ }', 'passages - actors - role ='],
    ['actors:\n  # who\n\n  russia:\n    kind: sta¦te', 'actors russia kind = state'],
    ['actors:\n  russia:\n    name:\n      ar: روسيا\n  syria:\n    ¦', 'actors syria +'],
    ['actors:\n  "a b":\n    kind: ¦', 'actors a b kind ='],
    ['article:\n  tags:\n    - a\n  note: |\n    Text: of it\n  language: ¦', 'article language ='],
    ['article:\n  note: |\n    Some text\n    ¦', 'article note +'],
    ['a: 1\r\nb:\r\n  ¦c\r\n', 'b + c'],
    ['tags:\n  a: # ¦', undefined],
    ['tags:\n  a: "# ¦', 'tags a = "#'],
  ];
  for (const [text, expected] of places) {
    it(`is ${expected ?? 'none'} in ${JSON.stringify(text)}`, () => equal(at(text), expected));
  }
});

describe('the keys beside a place', () => {
  const beside = (marked: string): readonly string[] | undefined =>
    yamlPlaceAt(marked.replace('¦', ''), marked.indexOf('¦'))?.siblings;

  it('are those of its mapping, above and below', () => {
    deepEqual(beside('a: 1\n¦\nb:\n  c: 2\nd: 3\n'), ['a', 'b', 'd']);
    deepEqual(beside('x:\n  - id: 1\n    # why\n    ¦\n    end: 2\n  - id: 3\n    quote: q\n'), [
      'id',
      'end',
    ]);
    deepEqual(beside('x:\n  - id: 1\n    end: 2\n  - ¦\n    quote: q\n  - id: 3\n'), ['quote']);
    deepEqual(beside('x:\n  r:\n    kind: a\n  s:\n    ¦\n  t:\n    name: b\n'), []);
  });
});

describe('a schema as a guide', () => {
  const guide = guideOf(readJson('schemas/sidecar.schema.json') as JsonSchema);
  const inside = (path: string) =>
    path.split(' ').reduce<typeof guide | undefined>((found, step) => found?.inside(step), guide);

  it('knows the keys, the values and what they are at every place', () => {
    deepEqual(guide.keys, ['sidecar', 'article', 'passages', 'mentions']);
    deepEqual(inside('sidecar')?.values, [1]);
    ok(inside('passages -')?.keys.includes('quote'));
    ok(inside('passages - tags -')?.names.has('tag'));
    ok(inside('passages - actors -')?.names.has('actorId'));
    deepEqual(inside('passages - actors -')?.keys, ['id', 'role']);
    equal(inside('passages - by')?.description, 'Who tagged the passage.');
    equal(inside('passages nothing'), undefined);
  });

  it('tells what each scalar of a file is, aliases and unknown keys left alone', () => {
    const text =
      'sidecar: 1\nown: {tags: [x]}\npassages:\n  - tags: [&a b, *a]\n  - actors: [{id: r, role: s}, t]\n';
    const found = [...scalarsOf(parseYaml('a', text), guide)].filter(
      ({ isKey, guide: { names } }) => !isKey && names.size > 0,
    );
    deepEqual(
      found.map(({ text: value, path, entry, start, end }) => [
        value,
        path.join(' '),
        entry,
        text.slice(start, end),
      ]),
      [
        ['b', 'passages - tags -', 0, 'b'],
        ['r', 'passages - actors - id', 1, 'r'],
        ['s', 'passages - actors - role', 1, 's'],
        ['t', 'passages - actors -', 1, 't'],
      ],
    );
  });
});
