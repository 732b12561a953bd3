import { states, type State } from '../../gazetteer/builtin/states';

let adjectives: Map<string, State> | undefined;

/** The state whose English adjective a word is, as it is written: Syrian, US; not us. */
export function adjectiveOf(raw: string): State | undefined {
  adjectives ??= makeAdjectives();
  return adjectives.get(raw);
}

function makeAdjectives(): Map<string, State> {
  const made = new Map<string, State>();
  for (const state of states()) {
    // Of two states that share an adjective the first of the list has it.
    for (const adjective of adjectivesOf(state)) if (!made.has(adjective)) made.set(adjective, state);
  }
  return made;
}

/** The English adjectives of one word that a state has. The U of U.S. is a word by itself. */
export function adjectivesOf({ id, adjective }: State): readonly string[] {
  if (adjective === '' || adjective.includes(' ')) return [];
  if (id === 'united-states') return [adjective, 'US', 'USA'];
  return id === 'united-kingdom' ? [adjective, 'UK'] : [adjective];
}
