import assert from 'node:assert/strict';
import { runOn } from '../../support/commandLine';
import { actors, codebook, places } from '../../support/samples';

const files = {
  'actors.yaml': actors,
  'places.yaml': places,
  'codebook.yaml': codebook,
  'a.txt': '😀 زار بوتين قرطبة',
  'b.txt': 'بُوتين لا يعود',
};

describe('corpus-reader find', () => {
  it('prints the places in the form of where, in code points', async () => {
    const { out, status } = await runOn(files, 'find', 'بوتين place:test-city', '--json');
    assert.deepEqual(
      [status, JSON.parse(out)],
      [0, { hits: [{ article: 'a.txt', start: 6, end: 11, text: 'بوتين' }] }],
    );
    const mentions = await runOn(files, 'find', 'actor:putin -place:قرطبة');
    assert.match(mentions.out, /^b\.txt:0-6: /u);
  });

  it('takes a query in several arguments, and one with a minus after --', async () => {
    const { out } = await runOn(files, 'find', '--', 'بوتين', '-place:test-city');
    assert.match(out, /^b\.txt:0-6: [^\n]*\n$/u);
  });

  it('says what is wrong with the query', async () => {
    const wrong = async (...query: readonly string[]): Promise<string> => {
      const { status, errors } = await runOn(files, 'find', ...query);
      assert.equal(status, 2);
      return errors[0] ?? '';
    };
    assert.match(await wrong(), /nothing to find/);
    assert.match(await wrong('actor:nobody'), /no actor "nobody"\. Add it to actors\.yaml/);
    assert.match(await wrong('tag:nothing'), /no tag "nothing"\. Add it to codebook\.yaml/);
  });

  it('says so where nothing is found for a filter that there is not', async () => {
    const { status, out, errors } = await runOn(files, 'find', 'actors:putin', '--json');
    assert.deepEqual([status, JSON.parse(out)], [0, { hits: [] }]);
    assert.match(errors[0] ?? '', /^There is no filter "actors:".* actor:, place:, tag:/);
    assert.deepEqual((await runOn(files, 'find', 'بوتين')).errors, []);
  });
});
