import { deepEqual, equal, match } from 'node:assert/strict';
import { addEntry, type NewEntry } from '../../../src/core/gazetteer/addEntry';
import { applySplices } from '../../../src/core/yaml/source';

const ryabkov: NewEntry = { id: 'sergei-ryabkov', subtype: 'person', names: { ar: 'سيرغي ريابكوف' } };

/** The text with the entry in it; the code of the problem where it is refused. */
function added(text: string, entry = ryabkov, kind: 'actor' | 'place' = 'actor'): string {
  const result = addEntry('actors.yaml', text, kind, entry);
  if (!result.ok) return result.problem.code;
  const next = applySplices(text, [result.splice]);
  match(next.slice(result.id), new RegExp(`^"?${entry.id}`));
  return next;
}

const entry = ['  sergei-ryabkov:', '    kind: person', '    name:', '      ar: سيرغي ريابكوف', ''].join(
  '\n',
);
const list = 'gazetteer: 1\nactors:\n  russia:\n    kind: state\n    name: { ar: روسيا }\n';

describe('addEntry', () => {
  it('puts the entry at the end of the list', () => {
    equal(added(list), list + entry);
    equal(added(`${list}ignore:\n  - كلام\n`), `${list}${entry}ignore:\n  - كلام\n`);
  });

  it('leaves comments with what they belong to', () => {
    const own = `${list}    # was: soviet-union\n`;
    equal(
      added(`${own}\n# Not names.\nignore:\n  - كلام\n`),
      `${own}${entry}\n# Not names.\nignore:\n  - كلام\n`,
    );
  });

  it('begins a list, and a file', () => {
    equal(added(''), `gazetteer: 1\nactors:\n${entry}`);
    equal(added('# Who acts.\n'), `# Who acts.\ngazetteer: 1\nactors:\n${entry}`);
    equal(added('gazetteer: 1\n'), `gazetteer: 1\nactors:\n${entry}`);
    equal(added('gazetteer: 1\nactors: # none yet\n'), `gazetteer: 1\nactors: # none yet\n${entry}`);
    equal(
      added('gazetteer: 1\nignore:\n  - كلام', ryabkov),
      `gazetteer: 1\nignore:\n  - كلام\nactors:\n${entry}`,
    );
  });

  it('keeps the indentation and the line ends of the file', () => {
    const wide = 'gazetteer: 1\r\nactors:\r\n    russia:\r\n        kind: state\r\n        name: روسيا';
    const lines = [
      '',
      '    sergei-ryabkov:',
      '      kind: person',
      '      name:',
      '        ar: سيرغي ريابكوف',
      '',
    ];
    equal(added(wide), wide + lines.join('\r\n'));
  });

  it('quotes what YAML would read as something else', () => {
    const no: NewEntry = { id: 'no', subtype: 'city', names: { en: 'No: 1 #city' } };
    const text = added('', no, 'place').replace('gazetteer: 1\n', '');
    equal(text, 'places:\n  "no":\n    kind: city\n    name:\n      en: "No: 1 #city"\n');
  });

  it('refuses a file that it could spoil', () => {
    equal(added('gazetteer: 1\nactors: {}\n'), 'edit-refused');
    equal(added('gazetteer: 1\nactors:\n\trussia: x\n'), 'yaml-tab');
    equal(added('gazetteer: 2\nactors:\n'), 'version-newer');
    equal(added(list + entry), 'edit-refused');
    deepEqual(addEntry('actors.yaml', list, 'actor', { ...ryabkov, names: {} }).ok, false);
  });
});
