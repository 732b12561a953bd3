import assert from 'node:assert/strict';
import { builtinEntities } from '../../../src/core/gazetteer/builtin';
import { mergeGazetteers } from '../../../src/core/gazetteer/gazetteer';
import { applyCorrections, type PlacedCorrection } from '../../../src/core/recognise/corrections';
import { createRecogniser } from '../../../src/core/recognise/recogniser';

const gazetteer = mergeGazetteers(builtinEntities(), []);
const recogniser = createRecogniser(gazetteer);

/** The mentions of a text after a correction of its first stretch `quote`, as `stretch=id`. */
function corrected(text: string, quote: string, is: PlacedCorrection['is']): string[] {
  const start = text.indexOf(quote);
  const correction = { start, end: start + quote.length, is };
  return applyCorrections(recogniser.recognise(text), [correction], gazetteer).map(
    (mention) =>
      `${text.slice(mention.start, mention.end)}=${mention.id ?? '?'}${mention.nested ? ' nested' : ''}`,
  );
}

describe('applyCorrections', () => {
  it('takes away what is not a name', () => {
    assert.deepEqual(corrected('زار دمشق وحلب', 'دمشق', 'not-a-name'), ['حلب=aleppo']);
  });
  it('makes a mention of another entity', () => {
    assert.deepEqual(corrected('زار دمشق', 'دمشق', { kind: 'actor', id: 'syria' }), ['دمشق=syria']);
  });
  it('adds a mention where none was found', () => {
    assert.deepEqual(corrected('عاد الخصم', 'الخصم', { kind: 'actor', id: 'islamic-state' }), [
      'الخصم=islamic-state',
    ]);
  });
  it('replaces the shorter mentions under it and keeps the longer one around it', () => {
    assert.deepEqual(corrected('أعلنت قوات سوريا الديمقراطية', 'سوريا', 'not-a-name'), [
      'قوات سوريا الديمقراطية=syrian-democratic-forces',
    ]);
    assert.deepEqual(corrected('عاد إلى دمشق الشام', 'دمشق الشام', { kind: 'place', id: 'damascus' }), [
      'دمشق الشام=damascus',
    ]);
  });
  it('only removes where its entity is unknown', () => {
    assert.deepEqual(corrected('زار دمشق', 'دمشق', { kind: 'actor', id: 'nobody' }), []);
  });
});
