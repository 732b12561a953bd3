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
    if (state.adjective === '' || state.adjective.includes(' ')) continue;
    // Of two states that share an adjective the first of the list has it.
    if (!made.has(state.adjective)) made.set(state.adjective, state);
    if (state.id === 'united-states') for (const short of ['US', 'USA']) made.set(short, state);
    if (state.id === 'united-kingdom') made.set('UK', state);
  }
  return made;
}
