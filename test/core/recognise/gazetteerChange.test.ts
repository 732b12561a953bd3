import assert from 'node:assert/strict';
import fc from 'fast-check';
import { builtinEntities } from '../../../src/core/gazetteer/builtin';
import { entity } from '../../../src/core/gazetteer/builtin/states';
import { nameWords } from '../../../src/core/gazetteer/compile';
import type { ActorKind, Entity } from '../../../src/core/gazetteer/entity';
import { mergeGazetteers } from '../../../src/core/gazetteer/gazetteer';
import { gazetteerChange } from '../../../src/core/recognise/gazetteerChange';
import { createRecogniser, type Recogniser } from '../../../src/core/recognise/recogniser';
import {
  emptySignature,
  keysOf,
  mayHaveKey,
  addKey,
  wordKey,
} from '../../../src/core/recognise/wordSignature';
import { foldKey } from '../../../src/core/text/fold';
import { cases } from './cases';

const recogniserOf = (entities: readonly Entity[], ignore: readonly string[] = []): Recogniser =>
  createRecogniser({ ...mergeGazetteers(entities, []), ignore: new Set(ignore) });
const person = (id: string, name: string): Entity => entity('actor', id, 'person', { ar: name });

const texts = cases
  .trim()
  .split('\n')
  .map((line) => (line.split(' = ')[0] ?? '').replace(/\[\[(.*?)\|.*?\]\]/gu, '$1'));

describe('gazetteerChange', () => {
  const before = [person('a', 'فاليري أسابوف'), ...builtinEntities()];
  const old = recogniserOf(before);
  const touches = (text: string, after: readonly Entity[], ignore: readonly string[] = []): boolean => {
    const { mayTouch } = gazetteerChange(old.names, recogniserOf(after, ignore).names);
    old.recognise(text);
    return mayTouch(old.signature());
  };

  it('is of no article where nothing that is recognised has changed', () => {
    const moved = before.map((one) => ({ ...one, source: { ...one.source, line: 7 }, wikidata: 'Q1' }));
    const change = gazetteerChange(old.names, recogniserOf(moved).names);
    assert.equal(change.entities.size, 0);
    assert.equal(touches('قال فاليري أسابوف في موسكو', moved), false);
  });

  it('is of the articles that have the words of an entity, with proclitics and in other spellings too', () => {
    const after = [...before, person('b', 'إيغور ستولبينكوف')];
    assert.equal(touches('وقال لستولبينكوف', after), true);
    assert.equal(touches('وقال ستولبنكوف', after), true);
    assert.equal(touches('قال فاليري أسابوف في موسكو', after), false);
    assert.deepEqual([...gazetteerChange(old.names, recogniserOf(after).names).entities], ['actor:b']);
  });

  it('asks for all words of a name where none of them is new', () => {
    const after = [...before, entity('actor', 'c', 'organisation', { ar: 'أسابوف روسيا' })];
    assert.equal(touches('أسابوف في روسيا', after), true);
    assert.equal(touches('عاد فاليري إلى روسيا', after), false);
  });

  it('is of the articles that have a name that is gone, renamed, ignored, or another entity’s first', () => {
    const text = 'قال فاليري أسابوف';
    assert.equal(touches(text, before.slice(1)), true);
    assert.equal(touches(text, [person('z', 'فاليري أسابوف'), ...before.slice(1)]), true);
    assert.equal(touches(text, before, ['فاليري']), true);
    assert.equal(touches(text, before, ['سيرغي']), false);
  });

  it('is of the articles that name an office of a state, in any form, once it is part of another entity', () => {
    const office = entity('actor', 'staff', 'organisation', { ar: 'هيئة الأركان' });
    const plain = recogniserOf([office, ...before]);
    const merged = recogniserOf([{ ...office, was: ['defence-ministry-of-russia'] }, ...before]);
    const { mayTouch, entities } = gazetteerChange(plain.names, merged.names);
    const isTouched = (text: string): boolean => {
      plain.recognise(text);
      return mayTouch(plain.signature());
    };
    assert.deepEqual([...entities], ['actor:defence-ministry-of-russia']);
    assert.equal(isTouched('وقالت الدفاع الروسية'), true);
    assert.equal(isTouched('Russian Defence Ministry'), true);
    assert.equal(isTouched('وقالت الدفاع الفرنسية في روسيا'), false);
  });

  it('leaves no article out whose mentions change', function () {
    this.timeout(60_000);
    const words = [...new Set(texts.flatMap((text) => text.match(/[\p{L}\p{M}]+/gu) ?? []))];
    const name = fc
      .oneof(
        fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 }),
        // Words that stand together are what names are made of.
        fc
          .tuple(fc.constantFrom(...texts), fc.nat(), fc.integer({ min: 1, max: 4 }))
          .map(([text, at, length]) => {
            const own = text.match(/[\p{L}\p{M}]+/gu) ?? [''];
            return own.slice(at % own.length).slice(0, length);
          }),
      )
      .map((some) => some.map((word) => word.replace(/^[وفبل](?=.{4})/u, '')).join(' '));
    const kind = fc.constantFrom<ActorKind[]>('person', 'office', 'organisation', 'armed-group', 'state');
    const own = fc.tuple(kind, name, fc.array(name, { maxLength: 1 }));
    const builtin = builtinEntities();
    const state = fc
      .record({
        own: fc.array(own, { maxLength: 3 }),
        gone: fc.array(fc.nat(builtin.length - 1), { maxLength: 3 }),
        first: fc.nat(builtin.length - 1),
        ignore: fc.array(name, { maxLength: 1 }),
      })
      .map(({ own, gone, first, ignore }) => {
        const added = own.map(([subtype, ar, aliases], at) => ({
          ...entity('actor', `own-${at}`, subtype, { ar }),
          aliases,
          source: { file: 'actors.yaml' },
        }));
        const rest = builtin.filter((_, at) => !gone.includes(at) && at !== first);
        return recogniserOf([...added, ...builtin.slice(first, first + 1), ...rest], ignore.map(foldKey));
      });
    let spared = 0;
    fc.assert(
      fc.property(state, state, (one, other) => {
        const { mayTouch } = gazetteerChange(one.names, other.names);
        for (const text of texts) {
          const mentions = one.recognise(text);
          if (mayTouch(one.signature())) continue;
          spared++;
          assert.deepEqual(other.recognise(text), mentions, text);
        }
      }),
      { numRuns: 25 },
    );
    assert.ok(spared > 25 * texts.length * 0.5, `${spared} of ${25 * texts.length} spared`);
  });
});

describe('a signature of words', () => {
  it('has all keys of its words, and few others', () => {
    const words = [...new Set(texts.flatMap(nameWords))].slice(0, 300);
    const signature = emptySignature(words.length);
    for (const word of words) for (const key of keysOf(word)) addKey(signature, key);
    for (const word of words) assert.ok(keysOf(word).every((key) => mayHaveKey(signature, key)));
    const others = Array.from({ length: 10_000 }, (_, at) => wordKey(`كلمة${at}`));
    const wrong = others.filter((key) => mayHaveKey(signature, key)).length;
    assert.ok(wrong < 1500, `${wrong} of 10,000`);
  });
});
