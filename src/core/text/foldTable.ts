/**
 * What folding does beyond Unicode's own decompositions, one line a letter with its reason. Unicode gives the rest:
 * hamza on a carrier and madda are marks of its decomposed form, presentation forms and ligatures decompose to plain
 * letters, Latin accents are marks, and digits carry their value.
 */
export const foldedLetters: Readonly<Record<string, string>> = {
  '\u0671': 'ا', // alef wasla, in vocalised text
  '\u0672': 'ا', // alef with wavy hamza
  '\u0673': 'ا', // alef with wavy hamza below
  '\u0629': 'ه', // teh marbuta: written as heh in hurried and in Gulf typing (غزه)
  '\u06c3': 'ه', // teh marbuta goal, from Urdu keyboards
  '\u06d5': 'ه', // ae, from Kurdish and Uyghur keyboards
  '\u06c1': 'ه', // heh goal, from Urdu keyboards
  '\u06be': 'ه', // heh doachashmee, from Persian and Urdu keyboards
  '\u06ba': 'ن', // noon ghunna, from Urdu keyboards
  '\u06cc': 'ي', // Farsi yeh, from Persian keyboards
  '\u06d2': 'ي', // yeh barree, from Urdu keyboards
  '\u06cd': 'ي', // yeh with tail
  '\u06ce': 'ي', // Kurdish ê
  '\u06a9': 'ك', // keheh, from Persian keyboards
  '\u06aa': 'ك', // swash kaf
  '\u06af': 'ك', // gaf, where Arabic writes ك, غ or ج
  '\u06ad': 'ك', // ng
  '\u06a4': 'ف', // veh: فولغا beside ڤولغا
  '\u06a8': 'ق', // the Maghrebi g: ڨفصة beside قفصة
  '\u067e': 'ب', // peh: باريس beside پاريس
  '\u0686': 'ج', // tcheh
  '\u0698': 'ج', // jeh
  '\u06c6': 'و', // Kurdish o
  '\u06cb': 'و', // ve
  '\u06b5': 'ل', // Kurdish heavy lam
  '\u0695': 'ر', // Kurdish heavy reh
  ß: 'ss', // German
  ø: 'o', // has no decomposition
  đ: 'd', // has no decomposition
  ħ: 'h', // has no decomposition
  ł: 'l', // has no decomposition
  ı: 'i', // Turkish dotless i
  æ: 'ae', // ligature without decomposition
  œ: 'oe', // ligature without decomposition
  ð: 'd', // Icelandic
  þ: 'th', // Icelandic
  '\u2018': "'", // typographic apostrophes
  '\u2019': "'",
  '\u02bc': "'", // modifier letter, in transliterated Arabic
  '\u02bf': "'", // transliterated ayn
  '\u02be': "'", // transliterated hamza
  '\u00a0': ' ', // no-break space, between the parts of a name or a date
  '\u202f': ' ', // narrow no-break space
  '\u2007': ' ', // figure space
};

/**
 * Characters that carry no letter: vowel marks, Koranic signs, tatweel, bidi and zero-width controls, combining
 * accents of Latin, Greek, Cyrillic and Hebrew. Marks of other scripts are letters there and stay.
 */
export const droppedCharacters =
  /[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u061c\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u08d3-\u08ff\u00ad\u034f\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]/gu;
