import { deepEqual, equal, ok } from 'node:assert/strict';
import type { CodebookEdit } from '../../../src/core/tagging/editCodebook';
import { editSidecar } from '../../../src/core/tagging/editSidecar';
import { readCodebook } from '../../../src/core/tagging/readCodebook';
import { readSidecar } from '../../../src/core/tagging/readSidecar';
import { mayHold, retagEdits, retagOf } from '../../../src/core/tagging/retag';

const codebook = readCodebook(
  'codebook.yaml',
  `codebook: 1
tags:
  accusation:
    was: [blame]
    tags:
      collusion:
        was: [plot]
      hate speech:
  claim:
    tags:
      collusion:
`,
);

const sidecar = `sidecar: 1
article:
  tags: [accusation, genre]
passages:
  - id: p1
    tags:
      - accusation/collusion # the plot
      - claim/collusion
    start: 1
    end: 2
    quote: x
  - id: p2 # old names
    tags: [blame/plot, "accusation/hate\\x20speech"]
    start: 3
    end: 4
    quote: y
`;

function retagged(edit: CodebookEdit): readonly (readonly string[])[] {
  const edits = retagEdits(readSidecar('a.tags.yaml', sidecar), retagOf(codebook, edit));
  const result = editSidecar('a.tags.yaml', sidecar, edits);
  ok(result.ok);
  const { metadata, passages } = readSidecar('a.tags.yaml', result.text);
  return [metadata.tags ?? [], ...passages.map(({ id, tags }) => [id, ...tags])];
}

describe('Retagging a sidecar', () => {
  it('renames a tag, those below it and the article’s; former names become those of today', () => {
    deepEqual(retagged({ type: 'move-tag', path: 'accusation', to: 'charge' }), [
      ['charge', 'genre'],
      ['p1', 'charge/collusion', 'claim/collusion'],
      ['p2', 'charge/collusion', 'charge/hate speech'],
    ]);
  });

  it('leaves the same name under another parent alone', () => {
    deepEqual(retagged({ type: 'move-tag', path: 'claim/collusion', to: 'claim/support' }), [
      ['accusation', 'genre'],
      ['p1', 'accusation/collusion', 'claim/support'],
      ['p2', 'blame/plot', 'accusation/hate speech'],
    ]);
  });

  it('merges without saying a tag twice', () => {
    deepEqual(retagged({ type: 'merge-tag', path: 'accusation/collusion', into: 'claim/collusion' }), [
      ['accusation', 'genre'],
      ['p1', 'claim/collusion'],
      ['p2', 'claim/collusion', 'accusation/hate speech'],
    ]);
  });

  it('takes a removed tag from every passage, and the passages that had no other', () => {
    deepEqual(retagged({ type: 'remove-tag', path: 'accusation' }), [['genre'], ['p1', 'claim/collusion']]);
    deepEqual(retagged({ type: 'remove-tag', path: 'claim' }), [
      ['accusation', 'genre'],
      ['p1', 'accusation/collusion'],
      ['p2', 'blame/plot', 'accusation/hate speech'],
    ]);
  });

  it('knows at a glance which sidecars it need not read', () => {
    const rename: CodebookEdit = { type: 'move-tag', path: 'accusation/collusion', to: 'accusation/x' };
    const holds = mayHold(codebook, rename);
    equal(holds(sidecar), true);
    equal(holds('tags:\n  - blame/plot\n'), true, 'a former name');
    equal(holds('tags:\n  - "\\x70lot"\n'), true, 'escaped');
    equal(holds('tags:\n  - "acc\\\n    usation/plo\\\n    t"\n'), true, 'in two lines');
    equal(holds('tags:\n  - claim/victory\n'), false);
    equal(
      holds('tags:\n  - claim/victory\nafter: "one\\ntwo \\"three\\""\n'),
      false,
      'escapes of other kinds',
    );
    equal(
      mayHold(codebook, { ...rename, path: 'accusation/hate speech' })('- accusation/hate\n  speech'),
      true,
    );
    equal(mayHold(codebook, { type: 'remove-tag', path: 'accusation' })('- accusation/collusion'), true);
  });
});
