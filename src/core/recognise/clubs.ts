import type { WordForm } from './forms';
import { isForeign } from './organisationEnds';
import { organisation } from './organisations';
import type { FoundSpan } from './spans';
import type { Tokens } from './tokens';

/** ريال مدريد, مانشستر يونايتد: a city abroad with a foreign word beside it is a club. `names` are of the gazetteer. */
export function findClubs(tokens: Tokens, taken: Uint8Array, names: readonly FoundSpan[]): FoundSpan[] {
  const found: FoundSpan[] = [];
  for (const span of names) {
    const [sense] = span.senses;
    if (sense === undefined || span.cut || !span.senses.some(({ entity }) => entity.subtype === 'city'))
      continue;
    const { first, last } = span;
    const word = tokens.form(first);
    if (word === undefined || word.folded.startsWith('ال') || !/^[\u0621-\u064a]/u.test(word.folded))
      continue;
    const before =
      first > 0 && tokens.gaps[first] === 0 && !taken[first - 1] ? tokens.form(first - 1) : undefined;
    const after = tokens.gaps[last + 1] === 0 && !taken[last + 1] ? tokens.form(last + 1) : undefined;
    if (before && isClubWord(before)) found.push(organisation(tokens, 'نادي', first - 1, last, 0));
    else if (after && isClubWord(after)) found.push(organisation(tokens, 'نادي', first, last + 1, 0));
  }
  return found;
}

function isClubWord(form: WordForm): boolean {
  return isForeign(form) && form.foreign > 0.6 && !/^[وفبلكيت]/u.test(form.folded) && form.word === 0;
}
