import assert from 'node:assert/strict';
import { runOn } from '../../support/commandLine';
import { actors, codebook, places, sidecar } from '../../support/samples';

const files = {
  'actors.yaml': actors,
  'places.yaml': places,
  'codebook.yaml': codebook,
  'a.txt': 'زار بوتين قرطبة، ثم عاد بوتين',
  'a.tags.yaml': sidecar(
    { id: 'p1', tags: 'denial, collaboration', start: 4, quote: 'بوتين' },
    { id: 'p2', tags: 'accusation/collusion', start: 24, quote: 'بوتين' },
  ).replace('passages:', 'article:\n  tags: [accusation]\npassages:'),
  'b.txt': 'بوتين',
};

describe('corpus-reader stats', () => {
  it('counts mentions by entity and passages by tag, former names with the present one', async () => {
    const { status, out, errors } = await runOn(files, 'stats', '--json');
    assert.equal(status, 0);
    assert.deepEqual(errors, []);
    assert.equal(
      out,
      '{"articles":2,"passages":2,"candidates":0,"entities":[' +
        '{"kind":"actor","id":"vladimir-putin","mentions":3,"articles":2},' +
        '{"kind":"place","id":"test-city","mentions":1,"articles":1}],"tags":[' +
        '{"tag":"accusation/collusion","passages":2,"articles":1},' +
        '{"tag":"denial","passages":1,"articles":1},' +
        '{"tag":"accusation","passages":0,"articles":1}]}\n',
    );
  });

  it('counts a passage once under a tag that it has by two names', async () => {
    const twice = sidecar({
      id: 'p1',
      tags: 'collaboration, accusation/collusion',
      start: 4,
      quote: 'بوتين',
    });
    const { out } = await runOn({ ...files, 'a.tags.yaml': twice }, 'stats', '--json');
    assert.match(out, /"tags":\[\{"tag":"accusation\/collusion","passages":1,"articles":1\}\]/);
  });

  it('says the same in tables for people', async () => {
    const { out } = await runOn(files, 'stats');
    assert.deepEqual(out.split('\n'), [
      'articles: 2, passages: 2, candidates: 0',
      '',
      'mentions  articles  entity',
      '       3         2  actor vladimir-putin  Vladimir Putin',
      '       1         1  place test-city  قرطبة',
      '',
      'passages  articles  tag',
      '       2         1  accusation/collusion',
      '       1         1  denial',
      '       0         1  accusation',
      '',
    ]);
  });

  it('counts an unreadable article, and says on standard error that it was not read', async () => {
    const { status, out, errors } = await runOn({ 'a.txt': new Uint8Array([1, 0, 2]) }, 'stats', '--json');
    assert.equal(status, 0);
    assert.equal(out, '{"articles":1,"passages":0,"candidates":0,"entities":[],"tags":[]}\n');
    assert.match(errors[0] ?? '', /^a\.txt:1: This is not a text file\./);
  });
}).timeout(20_000);
