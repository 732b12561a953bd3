import { builtinEntities } from '../../src/core/gazetteer/builtin';
import { givenNames } from '../../src/core/gazetteer/builtin/givenNames';
import { entity } from '../../src/core/gazetteer/builtin/states';
import type { Entity } from '../../src/core/gazetteer/entity';
import { Random } from '../../test/support/random';

/** Entities of one Arabic name each, the same each time: the built-in ones first, then persons made up. */
export function generatedEntities(count: number): readonly Entity[] {
  const names = new Map<string, Entity>();
  for (const { kind, subtype, id, names: known } of builtinEntities()) {
    if (names.size >= count) break;
    const name = known['ar'] ?? '';
    if (name !== '' && !names.has(name)) names.set(name, entity(kind, id, subtype, { ar: name }));
  }
  const given = givenNames.trim().split(/\s+/u);
  const random = new Random(11);
  while (names.size < count) {
    const name = `${random.pick(given)} ${surname(random)}`;
    if (!names.has(name)) names.set(name, entity('actor', `person-${names.size}`, 'person', { ar: name }));
  }
  return [...names.values()];
}

const consonants = Array.from('بتجحخدرزسشصطعغفقكلمن');

function surname(random: Random): string {
  let name = random.chance(0.4) ? 'ال' : '';
  const syllables = 2 + random.below(3);
  for (let at = 0; at < syllables; at++) name += random.pick(consonants) + random.pick(['ا', 'و', 'ي', '']);
  return name + random.pick(['ي', 'ان', 'وف', 'ر', 'ن', 'ش']);
}
