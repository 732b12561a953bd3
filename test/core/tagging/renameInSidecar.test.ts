import { equal } from 'node:assert/strict';
import { readSidecar } from '../../../src/core/tagging/readSidecar';
import { refersTo, renameInSidecar } from '../../../src/core/tagging/renameInSidecar';

const text = `sidecar: 1
passages:
  - id: p1
    tags: [t]
    start: 1
    end: 3
    quote: russia # not an id
    actors: [russia, { id: "russia", role: accused }] # both
    note: russia
  - id: p2
    tags: [russia]
    start: 4
    end: 6
    quote: ab
    actors:
      - id: 'russia'   # he
        role: russia
      - syria
mentions:
  - start: 8
    end: 9
    quote: r
    place: russia
  - { start: 9, end: 10, quote: s, actor: russia }
`;

function renamed(kind: 'actor' | 'place', from: string, to: string, of: string | undefined = text): string {
  const result = renameInSidecar('a.tags.yaml', of, kind, from, to);
  return result.ok ? (result.text ?? '') : result.problem.code;
}

describe('renameInSidecar', () => {
  it('writes the new id where the old one is meant, and nothing else', () => {
    equal(
      renamed('actor', 'russia', 'the-state'),
      text
        .replace('[russia, { id: "russia"', '[the-state, { id: the-state')
        .replace("id: 'russia'   # he", 'id: the-state   # he')
        .replace('actor: russia', 'actor: the-state'),
    );
    equal(renamed('place', 'russia', 'no'), text.replace('place: russia', 'place: "no"'));
    equal(renamed('actor', 'nobody', 'somebody'), text);
  });

  it('keeps the line ends', () => {
    const windows = text.replaceAll('\n', '\r\n');
    equal(renamed('place', 'russia', 'r', windows), windows.replace('place: russia', 'place: r'));
  });

  it('refuses what it could spoil', () => {
    equal(renamed('actor', 'russia', 'r', `${text}\tx: y\n`), 'yaml-tab');
    equal(renamed('actor', 'russia', 'r', text.replace('sidecar: 1', 'sidecar: 2')), 'version-newer');
    // An alias stands for an id that is written elsewhere.
    equal(
      renamed('actor', 'russia', 'r', text.replace('actor: russia', 'actor: &r russia')),
      renamed('actor', 'russia', 'r').replace('actor: r ', 'actor: &r r '),
    );
    equal(renameInSidecar('a.tags.yaml', undefined, 'actor', 'russia', 'r').ok, false);
  });

  it('knows whether there is anything to rename', () => {
    const sidecar = readSidecar('a.tags.yaml', text);
    equal(refersTo(sidecar, 'actor', 'syria'), true);
    equal(refersTo(sidecar, 'place', 'syria'), false);
    equal(refersTo(sidecar, 'place', 'russia'), true);
  });
});
