/** A reading of a folded word as proclitics and a rest. */
export interface Cut {
  /** Folded letters that the proclitics take; for لل only the first lam, as the span keeps the second. */
  readonly letters: number;
  /** The rest, with the article restored where لل swallowed its alef. */
  readonly rest: string;
  /** و or ف before it. */
  readonly conjunction: boolean;
  /** ب, ك or ل before it; '' for none. */
  readonly preposition: '' | 'ب' | 'ك' | 'ل';
}

const none: readonly Cut[] = [];

/**
 * Every way to take proclitics off a folded word: و ف, then ب ل ك, alone or stacked, and لل (للجيش is ل and الجيش,
 * للجنة is ل and اللجنة or لجنة). Whether a cut is meant, only the gazetteer can say.
 */
export function cutsOf(word: string): readonly Cut[] {
  // Several rules ask in turn about one word.
  if (word !== lastWord) {
    lastCuts = makeCuts(word);
    lastWord = word;
  }
  return lastCuts;
}

let lastWord = '';
let lastCuts: readonly Cut[] = [];

const cutLetters = 'وفبلك';

function makeCuts(word: string): readonly Cut[] {
  if (word.length < 3 || !cutLetters.includes(word.charAt(0))) return none;
  const cuts: Cut[] = [];
  addPrepositions(word, 0, false, cuts);
  const first = word[0];
  if (first === 'و' || first === 'ف') {
    cuts.push({ letters: 1, rest: word.slice(1), conjunction: true, preposition: '' });
    addPrepositions(word, 1, true, cuts);
  }
  return cuts;
}

function addPrepositions(word: string, from: number, conjunction: boolean, cuts: Cut[]): void {
  const letter = word[from];
  if (letter !== 'ب' && letter !== 'ك' && letter !== 'ل') return;
  const rest = word.slice(from + 1);
  if (rest.length < 2) return;
  const add = (letters: number, name: string): void =>
    void cuts.push({ letters, rest: name, conjunction, preposition: letter });
  if (letter === 'ل' && rest.startsWith('ل')) {
    add(from + 1, `ا${rest}`);
    add(from + 1, `ال${rest}`);
  }
  add(from + 1, rest);
}
