import assert from 'node:assert/strict';
import { ArticleReader } from '../../../src/core/corpus/articleReader';
import { settingsFrom, type CorpusSettings } from '../../../src/core/corpus/settings';
import { builtinEntities } from '../../../src/core/gazetteer/builtin';

describe('A reader of articles', () => {
  const bytes = new TextEncoder().encode('زار بوتين دمشق.');
  const settings = settingsFrom(new Map(), builtinEntities());

  /** The same settings, and how often they were asked to recognise. */
  function counted(recogniser = settings.recogniser): { settings: CorpusSettings; asked: () => number } {
    let asked = 0;
    const count = (): ReturnType<typeof recogniser> => {
      asked++;
      return recogniser();
    };
    return { settings: { ...settings, recogniser: count }, asked: () => asked };
  }

  const read = (reader: ArticleReader) =>
    reader.read({ path: 'a.txt', article: { bytes }, sidecar: 'missing' });

  it('knows what the reader before it recognised, as long as the gazetteer is the same', () => {
    const same = counted();
    const before = new ArticleReader(same.settings);
    const first = read(before);
    const after = new ArticleReader({ ...same.settings }, before);
    assert.deepEqual(read(after), first);
    assert.ok(first.mentions.length > 0);
    assert.equal(same.asked(), 1);
    const other = counted();
    read(new ArticleReader(other.settings, after));
    assert.equal(other.asked(), 1);
  });
});
