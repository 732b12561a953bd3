import { Interest } from './interest';
import { englishFrame, particles, strongTitles } from './lexicon/english';
import type { Tokens } from './tokens';
import { Gap } from './unitKinds';

/** Words with a capital that follow one another, with the particles between them: Bashar al-Assad. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/**
 * The runs of capitals in a text that no known name takes and that may be names: words that are written with a capital
 * for another reason are left out at both ends, and lines in title case altogether.
 */
export function capitalRuns(tokens: Tokens, taken: Uint8Array): Run[] {
  const runs: Run[] = [];
  let lineEnd = -1;
  let titled = false;
  let end = -1;
  for (const capital of tokens.capitals) {
    if (capital <= end) continue;
    if (capital > lineEnd) {
      lineEnd = endOfLine(tokens, capital);
      titled = isTitleCase(tokens, taken, startOfLine(tokens, capital), lineEnd);
    }
    if (titled || taken[capital]) continue;
    const withArticle = capital - 1 > end && isArticle(tokens, taken, capital - 1);
    const first = withArticle ? capital - 1 : capital;
    end = endOfRun(tokens, taken, first);
    const run = trimmed(tokens, first, end);
    if (run !== undefined) runs.push(run);
  }
  return runs;
}

export function isCapital(tokens: Tokens, at: number): boolean {
  return ((tokens.interests[at] ?? 0) & Interest.capital) !== 0;
}

/** Whether nothing but white space stands before a word; the full stop of Gen. and the hyphen of al-Assad are nothing. */
export function isJoined(tokens: Tokens, at: number): boolean {
  const gap = tokens.gaps[at] ?? Gap.paragraph;
  if (gap === 0 || gap === Gap.dash) return true;
  const before = tokens.form(at - 1)?.folded ?? '';
  return gap === Gap.stop && (before.length === 1 || (before.length < 5 && strongTitles.has(before)));
}

/** al-Bab: the article in small letters before a capital, with nothing but the hyphen between. */
function isArticle(tokens: Tokens, taken: Uint8Array, at: number): boolean {
  if (taken[at] || tokens.gaps[at + 1] !== Gap.dash) return false;
  const word = tokens.form(at)?.folded ?? '';
  return (word === 'al' || word === 'el') && hyphenated(tokens, at + 1, word);
}

function endOfRun(tokens: Tokens, taken: Uint8Array, first: number): number {
  let last = first;
  for (let at = first + 1; at < tokens.length; at++) {
    if (taken[at] || !isJoined(tokens, at)) break;
    const { folded = '', suffix = 0 } = tokens.form(at - 1) ?? {};
    if (suffix > 0 || (tokens.gaps[at] === Gap.dash && !hyphenated(tokens, at, folded))) break;
    if (isCapital(tokens, at) || (tokens.gaps[at] === Gap.dash && isCapital(tokens, at - 1))) last = at;
    else if (!particles.has(tokens.form(at)?.folded ?? '') || at - last > 2) break;
  }
  return last;
}

/** Abdel-Rahman, al-Assad, Tal-Arous; not Aleppo-based or Damascus - Reuters. */
function hyphenated(tokens: Tokens, at: number, before: string): boolean {
  const close = !/\s/u.test(tokens.text.slice(tokens.ends[at - 1] ?? 0, tokens.starts[at] ?? 0));
  const after = tokens.form(at)?.folded ?? '';
  if (!close) return false;
  if (particles.has(before) || isCapital(tokens, at)) return true;
  // Ban Ki-moon; not Aleppo-based, US-led, EU-wide.
  const shouts = /^\p{Lu}+$/u.test(tokens.form(at - 1)?.bare ?? '');
  return !shouts && before.length < 6 && after.length < 5 && !compounds.has(after);
}

const compounds: ReadonlySet<string> = new Set('led held run era made born wide like area'.split(' '));

function trimmed(tokens: Tokens, from: number, to: number): Run | undefined {
  let first = from;
  let last = to;
  while (first <= last && isFrame(tokens, first)) first++;
  while (last > first && (isFrame(tokens, last) || isParticle(tokens, last))) last--;
  // Single letters and the article alone are no names.
  const proper = first <= last && (tokens.form(last)?.folded.length ?? 0) > 1 && !isParticle(tokens, last);
  return proper ? { first, last } : undefined;
}

function isParticle(tokens: Tokens, at: number): boolean {
  return particles.has(tokens.form(at)?.folded ?? '');
}

function isFrame(tokens: Tokens, at: number): boolean {
  const form = tokens.form(at);
  return form === undefined || englishFrame.has(form.folded) || form.adjective !== undefined;
}

function startOfLine(tokens: Tokens, from: number): number {
  let start = from;
  while (start > 0 && !((tokens.gaps[start] ?? 0) & (Gap.line | Gap.paragraph))) start--;
  return start;
}

function endOfLine(tokens: Tokens, from: number): number {
  let end = from;
  while (end + 1 < tokens.length && !((tokens.gaps[end + 1] ?? 0) & (Gap.line | Gap.paragraph))) end++;
  return end;
}

/** In a headline such as Three Dead After Attack capitals say nothing. */
function isTitleCase(tokens: Tokens, taken: Uint8Array, first: number, last: number): boolean {
  if (last - first > 24) return false;
  let words = 0;
  let capitals = 0;
  for (let at = first; at <= last; at++) {
    if (taken[at] || (tokens.form(at)?.folded.length ?? 0) < 4) continue;
    words++;
    if (isCapital(tokens, at)) capitals++;
  }
  return words > 5 && capitals > words * 0.7;
}
