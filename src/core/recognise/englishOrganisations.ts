import type { ActorKind } from '../gazetteer/entity';
import { isCapital, isJoined, type Run } from './englishRuns';
import {
  completedOrganisations,
  englishFrame,
  englishGiven,
  englishOrganisations,
  groupOpeners,
  particles,
} from './lexicon/english';
import { organisationGuess } from './guesses';
import { guessSpan } from './spanOf';
import type { FoundSpan } from './spans';
import type { Tokens } from './tokens';

/** The organisation whose noun a run begins or ends with: Jaysh al-X, X Party, Organisation for the X of Y. */
export function organisationOf(tokens: Tokens, taken: Uint8Array, run: Run): FoundSpan | undefined {
  const { last } = run;
  const first = withAdjectives(tokens, taken, run.first);
  const opener = tokens.form(first)?.folded ?? '';
  if (groupOpeners.has(opener)) {
    const end = endOfGroup(tokens, first, last);
    if (end > first) return actor(tokens, first, end, 'armed-group');
  }
  const closer = tokens.form(last)?.folded ?? '';
  const kind = englishOrganisations.get(closer);
  if (kind === undefined || (englishGiven.has(opener) && last - first > 2)) return undefined;
  if (completedOrganisations.has(closer)) {
    const end = endOfCompletion(tokens, taken, last);
    if (end > last) return actor(tokens, first, end, 'organisation');
  }
  for (let at = first; at < last; at++) {
    const word = tokens.form(at)?.folded ?? '';
    if (at < run.first || (!englishOrganisations.has(word) && !debris.has(word)))
      return actor(tokens, first, last, kind as ActorKind);
  }
  return undefined;
}

/** Kurdish National Council, Syrian Coalition: what is no name of a person or place belongs to that of an organisation. */
function withAdjectives(tokens: Tokens, taken: Uint8Array, run: number): number {
  let first = run;
  while (first > 0 && tokens.gaps[first] === 0 && isCapital(tokens, first - 1) && !taken[first - 1]) {
    const form = tokens.form(first - 1);
    if (form === undefined || !(form.adjective || adjectival.has(form.folded))) break;
    first--;
  }
  // Idlib Media Center: of a place, before two words or more.
  const isLonger = first < run || (tokens.gaps[run + 1] === 0 && isCapital(tokens, run + 1));
  return isLonger && taken[first - 1] === 3 && tokens.gaps[first] === 0 ? first - 1 : first;
}

const adjectival: ReadonlySet<string> = new Set(
  'local central european islamic muslim christian jewish kurdish arab western eastern northern southern state people turkmen yazidi media medical health military political information revolutionary'.split(
    ' ',
  ),
);

/** Beside an organisation's noun these words make no name. */
const debris = new Set('related category more latest our'.split(' '));

/** Jaysh al-Islam, Liwa Fursan al-Haq: the word after the first, and one more behind an article or such a word. */
function endOfGroup(tokens: Tokens, first: number, last: number): number {
  let end = first;
  for (let at = first + 1; at <= last; at++) {
    if (particles.has(tokens.form(at)?.folded ?? '')) continue;
    const before = tokens.form(at - 1)?.folded ?? '';
    if (end > first && !particles.has(before) && !groupOpeners.has(before)) break;
    end = at;
  }
  return end;
}

/** Organisation for the Prohibition of Chemical Weapons: capitals after of, for, and, the. */
function endOfCompletion(tokens: Tokens, taken: Uint8Array, last: number): number {
  let end = last;
  for (let at = last + 1; at < Math.min(last + 9, tokens.length) && isJoined(tokens, at); at++) {
    const word = tokens.form(at)?.folded ?? '';
    if (taken[at] === 1 || taken[at] === 2) break;
    // Somebody's name, or another organisation's, that stands behind it.
    const begins = englishGiven.has(word) || tokens.form(at)?.adjective !== undefined;
    if (begins && end === at - 1 && end > last) break;
    if (isCapital(tokens, at) && !englishFrame.has(word)) end = at;
    else if (
      !(word === 'of' || word === 'for' || word === 'the' || word === 'and') ||
      (end === last && word === 'and')
    )
      break;
  }
  return end;
}

function actor(tokens: Tokens, first: number, last: number, subtype: ActorKind): FoundSpan {
  return guessSpan(tokens, first, last, organisationGuess(subtype));
}
