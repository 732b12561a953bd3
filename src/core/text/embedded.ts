import type { Direction } from './direction';
import type { Span } from './words';

const word = String.raw`[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}\p{M}]`;
const letter = String.raw`[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]`;
/** A Latin word with what may stand inside it: F-16, AT&T, a.b@c.org, https://…, U.S. */
const latinWord = String.raw`[@#]?${word}+(?:[-'’.&@:/_~?=#%+]+${word}+)*\+*(?:(?<=\.\p{Lu})\.)?`;
/** Latin words up to the last that has a letter, over spaces, ampersands and brackets between them. */
const latinRun = new RegExp(
  String.raw`${latinWord}(?:(?: | & |, | - )(?=${letter})${latinWord}| \(${latinWord}(?: ${latinWord})*\))*`,
  'yu',
);
/** What such a run may begin with: anything but Arabic letters, blanks and ASCII's signs. Looking for that first is fast. */
const latinStart = /[@#]?[^\s!-/:-@[-`{-~\u0600-\u065f\u066a-\u06ef\u06fa-\u06ff]/gu;
const digit = /\p{Nd}/u;
/** Numbers of several parts that are written left to right in any text: dates, times, versions, telephone numbers. */
const compoundNumber =
  /(?<!\p{Nd})\+?\p{Nd}{1,8}(?:[-/.:]\p{Nd}{1,8}){2,6}(?!\p{Nd})|\+\p{Nd}[\p{Nd} -]{1,24}\p{Nd}/gu;
const rightToLeftRun =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc](?:[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\n]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc])?/gu;

/**
 * The stretches of a paragraph that run against it, in order and apart: each is to be isolated, so that its
 * punctuation and the numbers beside it stay where they belong. Their own direction is the other one.
 * A plain number is none: Unicode's algorithm places it right, as it does 10–15 for a reader from right to left.
 */
export function embeddedRuns(text: string, direction: Direction): readonly Span[] {
  if (direction === 'ltr') return [...text.matchAll(rightToLeftRun)].map(spanOf);
  const latin = latinRuns(text);
  const numbers = digit.test(text) ? [...text.matchAll(compoundNumber)].map(spanOf) : [];
  const free = numbers.filter(({ start, end }) => !latin.some((run) => run.start < end && start < run.end));
  return [...latin, ...free].sort((a, b) => a.start - b.start);
}

function latinRuns(text: string): readonly Span[] {
  const runs: Span[] = [];
  latinStart.lastIndex = 0;
  for (let first = latinStart.exec(text); first; first = latinStart.exec(text)) {
    latinRun.lastIndex = first.index;
    const match = latinRun.exec(text);
    if (!match) continue;
    latinStart.lastIndex = latinRun.lastIndex;
    if (!/\p{L}/u.test(match[0])) continue;
    // A number before the first Latin word belongs to the text around it.
    const number = /^\p{N}+ /u.exec(match[0])?.[0].length ?? 0;
    runs.push({ start: match.index + number, end: match.index + match[0].length });
  }
  return runs;
}

function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length };
}
