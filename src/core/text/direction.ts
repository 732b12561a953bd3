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

const scripts: readonly (readonly [language: string, letters: RegExp])[] = [
  ['ar', /[\u0620-\u064a\u066e-\u06d3\ufb50-\ufdff\ufe70-\ufefc]/gu],
  ['he', /[\u05d0-\u05ea]/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['en', /\p{Script=Latin}/gu],
];

/** The language that most letters of a text suggest, from a sample of its beginning: `ar`, `en`, …; `und` for none. */
export function languageOf(text: string): string {
  const sample = text.slice(0, 20_000);
  let best = 'und';
  let most = 0;
  for (const [language, letters] of scripts) {
    const count = sample.match(letters)?.length ?? 0;
    if (count > most) [best, most] = [language, count];
  }
  if (best !== 'ar') return best;
  // Letters that Arabic itself never writes, Persian in every line.
  const persian = sample.match(/[\u067e\u0686\u0698\u06af\u06cc\u06a9]/gu)?.length ?? 0;
  return persian > most / 12 ? 'fa' : 'ar';
}
