export type Direction = 'rtl' | 'ltr';

const strong = /[\p{L}\p{Nl}]/u;
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
 * The direction of one line. In an article of a right-to-left language every line that has any such letter is right
 * to left, whatever it begins with, as is one without letters; else the first strong character decides (UAX #9, P2).
 */
export function directionOf(line: string, language?: string): Direction {
  const articleIsRightToLeft = language !== undefined && isRightToLeft(language);
  if (articleIsRightToLeft && (rightToLeft.test(line) || !strong.test(line))) return 'rtl';
  const first = strong.exec(line)?.[0];
  return first !== undefined && rightToLeft.test(first) ? 'rtl' : 'ltr';
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
