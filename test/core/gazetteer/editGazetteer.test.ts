import { equal } from 'node:assert/strict';
import { editGazetteer, type GazetteerEdit } from '../../../src/core/gazetteer/editGazetteer';
import type { EntityKind } from '../../../src/core/gazetteer/entity';

/** The text after the edits; the code of the problem where they are refused. */
function edited(
  text: string | undefined,
  edits: GazetteerEdit | readonly GazetteerEdit[],
  kind: EntityKind = 'actor',
): string {
  const file = kind === 'actor' ? 'actors.yaml' : 'places.yaml';
  const result = editGazetteer(file, text, kind, 'type' in edits ? [edits] : edits);
  return result.ok ? result.text : result.problem.code;
}

const lines = (...all: readonly string[]): string => all.map((line) => `${line}\n`).join('');

const merzougui: GazetteerEdit = {
  type: 'add-entity',
  id: 'said-merzougui',
  content: { subtype: 'person', names: { ar: 'سعيد المرزوقي', en: 'Said Merzougui' } },
};
const entry = [
  '  said-merzougui:',
  '    kind: person',
  '    name:',
  '      ar: سعيد المرزوقي',
  '      en: Said Merzougui',
];

const file = lines(
  '# Who acts.',
  'gazetteer: 1 # the version',
  'actors:',
  '',
  '  # The first.',
  '  ahmad: # a friend',
  "    kind: 'person'",
  '    name:',
  '      ar: "أحمد"   # quoted',
  '    colour: red # not ours',
  '    aliases:',
  "      - 'أبو علي'",
  '',
  '  # The second.',
  '  brigade:',
  '    kind: armed-group',
  '    # How they call themselves.',
  '    name: لواء الشمال',
  '    note: |',
  '      Two lines,',
  '      # not a comment.',
  '    metonyms: [شمال]',
  '    wikidata: Q1',
  '',
  'ignore: [كلام] # words',
);

describe('editGazetteer', () => {
  it('adds an entity at the end of the list, and makes the file', () => {
    equal(edited(undefined, merzougui), lines('gazetteer: 1', 'actors:', ...entry));
    equal(edited('', merzougui), lines('gazetteer: 1', 'actors:', ...entry));
    equal(edited('# Mine.', merzougui), lines('# Mine.', 'gazetteer: 1', 'actors:', ...entry));
    equal(edited('gazetteer: 1\nactors: {}\n', merzougui), lines('gazetteer: 1', 'actors:', ...entry));
    equal(edited(file, merzougui), file.replace('\nignore:', `${lines(...entry)}\nignore:`));
  });

  it('keeps the line ends, the indentation and the byte-order mark of the file', () => {
    const text = '\ufeffgazetteer: 1\r\nactors:\r\n    a:\r\n        kind: person\r\n        name: س';
    const [id = '', ...rest] = entry.map((line) => `  ${line}`);
    equal(edited(text, merzougui), [text, id, ...rest, ''].join('\r\n'));
  });

  it('quotes what YAML would read as something else, and leaves comments with what they belong to', () => {
    const no = {
      type: 'add-entity',
      id: 'no',
      content: { subtype: 'city', names: { en: 'No: 1 #city' } },
    } as const;
    equal(
      edited('gazetteer: 1\nplaces: # none yet\n', no, 'place'),
      lines(
        'gazetteer: 1',
        'places: # none yet',
        '  "no":',
        '    kind: city',
        '    name:',
        '      en: "No: 1 #city"',
      ),
    );
    const own = lines('gazetteer: 1', 'actors:', '  a:', '    kind: person', '    name: س', '    # was: b');
    equal(
      edited(`${own}\n# Not names.\nignore:\n  - x`, merzougui),
      `${own}${lines(...entry)}\n# Not names.\nignore:\n  - x`,
    );
  });

  it('adds names to an entry, in whatever style it is written', () => {
    const add = (id: string, list: 'aliases' | 'metonyms', ...names: string[]): GazetteerEdit => {
      return { type: 'add-names', id, list, names };
    };
    equal(
      edited(file, add('ahmad', 'aliases', 'أبو علي', 'حمودة')),
      file.replace("      - 'أبو علي'\n", "      - 'أبو علي'\n      - حمودة\n"),
    );
    equal(
      edited(file, add('brigade', 'metonyms', 'حلب')),
      file.replace('    metonyms: [شمال]\n', '    metonyms:\n      - شمال\n      - حلب\n'),
    );
    equal(
      edited(file, add('ahmad', 'metonyms', 'حلب')),
      file.replace("      - 'أبو علي'\n", "      - 'أبو علي'\n    metonyms:\n      - حلب\n"),
    );
    const flow = 'gazetteer: 1\nactors: { a: { kind: person, name: س }, b: false }\n';
    equal(
      edited(flow, add('a', 'aliases', 'ص')),
      lines(
        'gazetteer: 1',
        'actors:',
        '  a:',
        '    kind: person',
        '    name: س',
        '    aliases:',
        '      - ص',
        '  b: false',
      ),
    );
  });

  it('extends an entity of the built-in lists by its id', () => {
    const names: GazetteerEdit = { type: 'add-names', id: 'jordan', list: 'aliases', names: ['المملكة'] };
    const written = ['  jordan:', '    aliases:', '      - المملكة'];
    equal(edited(undefined, names), lines('gazetteer: 1', 'actors:', ...written));
    equal(
      edited('gazetteer: 1\nactors:\n  jordan: false # not now\n', names),
      lines('gazetteer: 1', 'actors:', '  jordan: # not now', '    aliases:', '      - المملكة'),
    );
    equal(edited('gazetteer: 1\nactors:\n  jordan:\n', names), lines('gazetteer: 1', 'actors:', ...written));
    equal(edited(undefined, { ...names, id: 'nobody' }), 'unknown-entity');
  });

  it('gives a whole entry to an office that a state has', () => {
    const text = edited(undefined, {
      type: 'add-names',
      id: 'defence-ministry-of-france',
      list: 'aliases',
      names: ['أوتيل بريين'],
    });
    equal(
      text,
      lines(
        'gazetteer: 1',
        'actors:',
        '  defence-ministry-of-france:',
        '    kind: organisation',
        '    name:',
        '      ar: وزارة الدفاع الفرنسية',
        '      en: Defence Ministry of France',
        '    aliases:',
        '      - أوتيل بريين',
      ),
    );
  });

  it('switches off, but never what an entry says', () => {
    equal(
      edited('gazetteer: 1\n', { type: 'switch-off', id: 'jordan' }),
      lines('gazetteer: 1', 'actors:', '  jordan: false'),
    );
    equal(
      edited('gazetteer: 1\nactors:\n  jordan: # why\n', { type: 'switch-off', id: 'jordan' }),
      lines('gazetteer: 1', 'actors:', '  jordan: false # why'),
    );
    equal(edited(file, { type: 'switch-off', id: 'ahmad' }), 'edit-refused');
  });

  it('ignores strings', () => {
    const ignore: GazetteerEdit = { type: 'ignore', names: ['كلام', 'اسم: ليس علما'] };
    equal(
      edited(file, ignore),
      file.replace('ignore: [كلام] # words', 'ignore:\n  - كلام # words\n  - "اسم: ليس علما"'),
    );
    equal(
      edited('gazetteer: 1\nmine: x\n', ignore),
      lines('gazetteer: 1', 'ignore:', '  - كلام', '  - "اسم: ليس علما"', 'mine: x'),
    );
    equal(
      edited('gazetteer: 1\nignore: كلام\n', ignore),
      lines('gazetteer: 1', 'ignore:', '  - كلام', '  - "اسم: ليس علما"'),
    );
  });

  it('merges an entity into another, with all that it has', () => {
    equal(
      edited(file, { type: 'merge', from: 'brigade', into: 'ahmad' }),
      lines(
        '# Who acts.',
        'gazetteer: 1 # the version',
        'actors:',
        '',
        '  # The first.',
        '  ahmad: # a friend',
        "    kind: 'person'",
        '    name:',
        '      ar: "أحمد"   # quoted',
        '    colour: red # not ours',
        '    aliases:',
        "      - 'أبو علي'",
        '      - لواء الشمال',
        '    metonyms:',
        '      - شمال',
        '    wikidata: Q1',
        '    was:',
        '      - brigade',
        '    # How they call themselves.',
        '    note: |',
        '      Two lines,',
        '      # not a comment.',
        '',
        '  # The second.',
        '',
        'ignore: [كلام] # words',
      ),
    );
  });

  it('merges an entity of the built-in lists into one of the corpus, and the other way round', () => {
    const text = lines(
      'gazetteer: 1',
      'actors:',
      '  kingdom:',
      '    kind: state',
      '    name:',
      '      ar: المملكة',
    );
    const into = edited(text, { type: 'merge', from: 'jordan', into: 'kingdom' });
    equal(into.startsWith(`${text}      en: Jordan\n`), true, into);
    equal(into.includes('      - الأردن\n'), true, into);
    equal(into.endsWith('    was:\n      - jordan\n'), true, into);
    equal(
      edited(text, { type: 'merge', from: 'kingdom', into: 'jordan' }),
      lines(
        'gazetteer: 1',
        'actors:',
        '  jordan:',
        '    aliases:',
        '      - المملكة',
        '    was:',
        '      - kingdom',
      ),
    );
    equal(edited(text, { type: 'merge', from: 'kingdom', into: 'nobody' }), 'unknown-entity');
    equal(edited(text, { type: 'merge', from: 'kingdom', into: 'kingdom' }), 'unknown-entity');
  });

  it('renames an id, keeps the former one, and lets places follow', () => {
    equal(
      edited(file, { type: 'rename', from: 'ahmad', to: 'ahmad-ali' }),
      file
        .replace('  ahmad:', '  ahmad-ali:')
        .replace("      - 'أبو علي'\n", "      - 'أبو علي'\n    was:\n      - ahmad\n"),
    );
    const places = lines(
      'gazetteer: 1',
      'places:',
      '  "north":',
      '    kind: region',
      '    name: الشمال',
      '    was: [n]',
      '  camp:',
      '    kind: camp',
      '    name: مخيم',
      "    within: 'north' # roughly",
    );
    const renamed = places
      .replace('"north"', 'the-north')
      .replace('was: [n]', 'was:\n      - n\n      - north')
      .replace("'north'", 'the-north');
    equal(edited(places, { type: 'rename', from: 'north', to: 'the-north' }, 'place'), renamed);
    equal(
      edited(renamed, { type: 'rename', from: 'the-north', to: 'north' }, 'place'),
      renamed
        .replace('the-north:', 'north:')
        .replace('- north\n', '- the-north\n')
        .replace('within: the-north', 'within: north'),
    );
    equal(edited(places, { type: 'rename', from: 'north', to: 'camp' }, 'place'), 'duplicate-id');
  });

  it('gives an entry that extends a built-in one all that it had, when it is renamed', () => {
    const text = lines('gazetteer: 1', 'actors:', '  jordan:', '    aliases:', '      - المملكة');
    const renamed = edited(text, { type: 'rename', from: 'jordan', to: 'hashemites' });
    for (const line of [
      '  hashemites:',
      '    kind: state',
      '      ar: الأردن',
      '      - المملكة',
      '      - jordan',
    ])
      equal(renamed.includes(`${line}\n`), true, `${line} in ${renamed}`);
  });

  it('takes back an id that an edit before it made a former one', () => {
    const merge = { type: 'merge', from: 'brigade', into: 'jordan' } as const;
    equal(
      edited(lines('gazetteer: 1', 'actors:', '  brigade:', '    kind: armed-group', '    name: لواء'), [
        merge,
        { type: 'rename', from: 'jordan', to: 'brigade' },
      ]).includes(lines('    was:', '      - jordan')),
      true,
    );
  });

  it('makes several edits as one', () => {
    const text = edited(undefined, [
      merzougui,
      { type: 'add-names', id: 'said-merzougui', list: 'aliases', names: ['المرزوقي'] },
      { type: 'ignore', names: ['كلام'] },
      { type: 'rename', from: 'said-merzougui', to: 'merzougui' },
    ]);
    equal(
      text,
      lines(
        'gazetteer: 1',
        'actors:',
        '  merzougui:',
        ...entry.slice(1),
        '    aliases:',
        '      - المرزوقي',
        '    was:',
        '      - said-merzougui',
        'ignore:',
        '  - كلام',
      ),
    );
  });

  it('takes names out of the lists of an entry', () => {
    equal(
      edited(file, { type: 'remove-names', id: 'ahmad', names: ['أبو علي'] }),
      file.replace("    aliases:\n      - 'أبو علي'\n", ''),
    );
  });

  it('refuses a file that it could spoil', () => {
    equal(edited('gazetteer: 2\nactors:\n', merzougui), 'version-newer');
    equal(edited('actors:\n', merzougui), 'version-missing');
    equal(edited('gazetteer: 1\nactors:\n\ta: x\n', merzougui), 'yaml-tab');
    equal(edited('- a\n', merzougui), 'wrong-type');
    equal(edited('gazetteer: 1\nactors: [a]\n', merzougui), 'edit-refused');
    equal(edited('gazetteer: 1\nactors: my list\n', merzougui), 'edit-refused');
    equal(edited(lines('gazetteer: 1', 'actors:', ...entry), merzougui), 'duplicate-id');
  });
});
