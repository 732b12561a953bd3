export type Direction = 'rtl' | 'ltr';

const strong = /[\p{L}\p{Nl}]/u;
const firstLetters = /(?<![\p{L}\p{M}\p{N}])\p{L}/gu;
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1eeff}]/u;
const rightToLeftLanguages = new Set([
  'ar',
  'fa',
  'he',
  'ur',
  'ps',
  'ckb',
  'sd',
  'ug',
  'yi',
  'dv',
  'syr',
  'arc',
  'iw',
]);

/** Whether a language (BCP 47) is written right to left. */
export function isRightToLeft(language: string): boolean {
  return rightToLeftLanguages.has(language.toLowerCase().split('-')[0] ?? '');
}

/** Whether a text has any right-to-left letter. */
export function hasRightToLeft(text: string): boolean {
  return rightToLeft.test(text);
}

/**
 * The direction of one line: that of its first letter (UAX #9, P2). In an article whose language runs the other way
 * such a line is doubtful (a foreign name may begin it), and follows the majority of its words; where they are as many,
 * and where there is no letter, it follows the article.
 */
export function directionOf(line: string, language?: string): Direction {
  const first = strong.exec(line)?.[0];
  const own = first === undefined ? undefined : rightToLeft.test(first) ? 'rtl' : 'ltr';
  if (language === undefined || language === 'und') return own ?? 'ltr';
  const article = isRightToLeft(language) ? 'rtl' : 'ltr';
  if (own === undefined || own === article) return article;
  let balance = 0;
  for (const [letter] of line.matchAll(firstLetters)) balance += rightToLeft.test(letter) ? 1 : -1;
  return balance === 0 ? article : balance > 0 ? 'rtl' : 'ltr';
}

/** Letters, by the language that they suggest. Those of Persian, which Arabic itself never writes, count for both. */
const scripts: readonly (readonly [language: string, letters: RegExp])[] = [
  ['fa', /[\u067e\u0686\u0698\u06af\u06cc\u06a9]/u],
  ['ar', /[\u0620-\u064a\u066e-\u06d3\ufb50-\ufdff\ufe70-\ufefc]/u],
  ['he', /[\u05d0-\u05ea]/u],
  ['ru', /\p{Script=Cyrillic}/u],
  ['el', /\p{Script=Greek}/u],
  ['zh', /\p{Script=Han}/u],
  ['en', /\p{Script=Latin}/u],
];

/** By UTF-16 unit, as they are met: the place of its script counted from 1, and beyond all of them for what is of none. */
const known = new Uint8Array(0x10000);

/** The place of a character's script, counted from 1. */
function scriptOf(character: string): number {
  const at = scripts.findIndex(([, letters]) => letters.test(character));
  return at < 0 ? scripts.length + 1 : at + 1;
}

/** The language that most letters of a text suggest, from a sample of its beginning: `ar`, `en`, …; `und` for none. */
export function languageOf(text: string): string {
  const counts = new Uint32Array(scripts.length + 2);
  const end = Math.min(text.length, 20_000);
  for (let at = 0; at < end; at++) {
    const unit = text.charCodeAt(at);
    let script = known[unit] ?? 0;
    if (unit >= 0xd800 && unit < 0xdc00) script = scriptOf(String.fromCodePoint(text.codePointAt(at) ?? 0));
    else if (script === 0) script = known[unit] = scriptOf(text.charAt(at));
    counts[script] = (counts[script] ?? 0) + 1;
  }
  const [, persian = 0, ...others] = counts.subarray(0, scripts.length + 1);
  others[0] = (others[0] ?? 0) + persian;
  const most = Math.max(...others);
  if (most === 0) return 'und';
  const best = scripts[others.indexOf(most) + 1]?.[0] ?? 'und';
  // Persian writes its letters in every line.
  return best === 'ar' && persian > most / 12 ? 'fa' : best;
}
