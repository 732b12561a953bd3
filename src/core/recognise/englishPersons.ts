import { isCapital, isJoined, type Run } from './englishRuns';
import {
  englishFrame,
  englishGiven,
  englishOrganisations,
  groupOpeners,
  nameLeads,
  particles,
  placeOpeners,
  sayingBefore,
  strongTitles,
} from './lexicon/english';
import type { MentionRule } from './mention';
import { personGuess } from './guesses';
import { guessSpan } from './spanOf';
import type { FoundSpan } from './spans';
import type { Tokens } from './tokens';
import { Gap } from './unitKinds';

/** As many words as a person's name may have: Abd Rabbo Mansour Hadi. */
const longest = 5;

/** The person that a run names, behind a title or by a given name: Foreign Minister X Y, Mohammed X. */
export function personOf(tokens: Tokens, run: Run): FoundSpan | undefined {
  let { first } = run;
  while (first < run.last && (isTitle(tokens.form(first)?.folded ?? '') || tokens.form(first)?.adjective))
    first++;
  if (first > run.last || isTitle(tokens.form(first)?.folded ?? '')) return undefined;
  let { last } = run;
  for (let at = first; at <= last; at++) if (englishFrame.has(tokens.form(at)?.folded ?? '')) last = at - 1;
  if (last < first) return undefined;
  // An abbreviation behind a name of small letters is another name.
  const shouts = (at: number): boolean => /^\p{Lu}{2,}s?$/u.test(tokens.form(at)?.bare ?? '');
  while (last > first && shouts(last) && !shouts(first)) last--;
  if (first === last && shouts(first)) return undefined;
  let words = 0;
  for (let at = first; at <= last; at++) if (!particles.has(tokens.form(at)?.folded ?? '')) words++;
  if (words === 0 || words > longest) return undefined;
  const rule = ruleFor(tokens, first, last, words);
  if (rule === undefined) return undefined;
  return guessSpan(tokens, first, last, personGuess(rule));
}

/** What shows that these words are a person's name. */
function ruleFor(tokens: Tokens, first: number, last: number, words: number): MentionRule | undefined {
  const opener = tokens.form(first)?.folded ?? '';
  const gap = tokens.gaps[first] ?? Gap.paragraph;
  const before = tokens.form(first - 1)?.folded ?? '';
  const titled = strongTitles.has(before) && isCapital(tokens, first - 1) && isJoined(tokens, first);
  // The Economist Intelligence Unit is no economist's name.
  const named = isCapital(tokens, first - 1) && tokens.form(first - 2)?.folded === 'the';
  const described = nameLeads.has(before) && (gap === 0 || gap === Gap.comma) && !named;
  const known = englishGiven.has(opener) || (particles.has(opener) && words > 1 && opener !== 'al');
  if (known && last > first) return titled || described ? 'title' : 'given-name';
  if (titled) {
    const complete = words > 1 || !['of', 'and'].includes(tokens.form(last + 1)?.folded ?? '');
    return complete ? 'title' : undefined;
  }
  if (words < 2 || words > 4) return undefined;
  if (described) return 'title';
  if (!notBefore.has(before) && isSpokenOf(tokens, first, last)) return 'title';
  if (before === 'by' && leading.has(tokens.form(first - 2)?.folded ?? '') && gap === 0) return 'title';
  return sayingBefore.has(before) && gap === 0 && before !== 'by' && before !== 'told' ? 'saying' : undefined;
}

/** What stands before the last words of an institution's name. */
const notBefore: ReadonlySet<string> = new Set(['the', 'of', 'for', 'at', 'on', 'and', 's']);

const leading: ReadonlySet<string> = new Set(['led', 'headed', 'commanded', 'chaired', 'founded']);

/** X Y said; X Y, head of Z; X Y, a spokesman: what only persons do and are. */
function isSpokenOf(tokens: Tokens, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) {
    const word = tokens.form(at)?.folded ?? '';
    if (englishOrganisations.has(word) || groupOpeners.has(word) || placeOpeners.has(word)) return false;
  }
  const gap = tokens.gaps[last + 1] ?? Gap.paragraph;
  const after = tokens.form(last + 1);
  if (after === undefined || isCapital(tokens, last + 1)) return false;
  if (gap === 0) return sayingAfter.has(after.folded);
  if (gap !== Gap.comma) return false;
  const article = after.folded === 'a' || after.folded === 'an' || after.folded === 'the';
  const noun = tokens.form(article ? last + 2 : last + 1)?.folded ?? '';
  return nameLeads.has(noun) && !isCapital(tokens, article ? last + 2 : last + 1);
}

const sayingAfter: ReadonlySet<string> = new Set('said told added says tweeted wrote'.split(' '));

function isTitle(word: string): boolean {
  return strongTitles.has(word) || nameLeads.has(word);
}
