import { deepEqual } from 'node:assert/strict';
import { likelyEntities } from '../../../src/core/gazetteer/likelyEntities';
import { foldKey } from '../../../src/core/text/fold';

const entities: Readonly<Record<string, readonly string[]>> = {
  merzougui: ['سعيد المرزوقي', 'Said Merzougui'],
  moncef: ['منصف المرزوقي'],
  ministry: ['وزارة الدفاع الروسية', 'الدفاع الروسية'],
  russia: ['روسيا', 'Russia'],
};

const likely = (name: string): readonly string[] =>
  likelyEntities(name, Object.keys(entities), (id) => (entities[id] ?? []).map(foldKey), 2);

describe('likelyEntities', () => {
  it('puts the entity first whose name has most in common, with and without the article', () => {
    deepEqual(likely('الجنرال سعيد مرزوقي'), ['merzougui', 'moncef']);
    deepEqual(likely('منصف مرزوقي'), ['moncef', 'merzougui']);
    deepEqual(likely('المرزوقي'), ['merzougui', 'moncef']);
    deepEqual(likely('وزارة الدفاع'), ['ministry']);
    deepEqual(likely('General MERZOUGUI'), ['merzougui']);
  });

  it('knows nobody where no word is the same', () => {
    deepEqual(likely('ليبيا'), []);
    deepEqual(likely('في'), []);
    deepEqual(likely(''), []);
  });
});
