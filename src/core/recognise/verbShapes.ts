import { WordClass } from './lexicon/wordClasses';
import type { WordForm } from './forms';

const verbSuffix = '(?:ه|ها|هم|هما)?';
const pastFeminine = new RegExp(`^[وف]?(?!ال).{3,}ت${verbSuffix}$`, 'u');
const present = new RegExp(`^[وفس]{0,2}[تي][^ا]?.{2,5}${verbSuffix}$`, 'u');
const nounsInTeh = /^(?:تاريخ|تراب|تخوم|تجار|تلال|تركي|تونس|تشرين|تقرير)/u;

/** A word of a shape that third persons of verbs have: قررت, تقوده, تستخدمه. Verbs without a list. */
export function looksLikeVerb(word: WordForm): boolean {
  const { folded } = word;
  if (word.word !== 0 || word.nisba || word.classes & (WordClass.common | WordClass.title)) return false;
  if (folded.startsWith('ال') || /ات(?:ه|ها|هم)?$/u.test(folded)) return false;
  return pastFeminine.test(folded) || looksLikePresent(word);
}

/** A word of a shape that the present has: تقود, يرفضه. */
export function looksLikePresent(word: WordForm): boolean {
  const { folded } = word;
  if (word.word !== 0 || word.nisba || word.classes & (WordClass.common | WordClass.function)) return false;
  return present.test(folded) && !nounsInTeh.test(folded) && !/^[وف]?ت(?:.ا..|..ي.)$/u.test(folded);
}

/** A short word in ـت that no list has: شنت. */
export function looksLikeBareVerb(word: WordForm): boolean {
  return (
    word.word === 0 && word.classes === 0 && /^.{2,4}ت$/u.test(word.folded) && !word.folded.endsWith('ات')
  );
}

const verbalNoun = /^[وفبل]{0,2}(?:ا[^ل].{1,4}ا.|ت..ي.|ت.ا..|م.ا..ه)$/u;

/** Of the shape of a verbal noun, but of what a land has. */
const nounsOfThings = new Set(
  'توقيت بتوقيت اقتصاد باقتصاد لاقتصاد تاريخ تجاره تراث احتياط اتحاد اعمار استقرار ازدهار استقلال انقسام احتلال'.split(
    ' ',
  ),
);

/** A word of that shape, whatever else it means: تنفيذ, توفير. */
export function looksLikeDeed({ folded, classes }: WordForm): boolean {
  return (classes & (WordClass.function | WordClass.placeNoun)) === 0 && verbalNoun.test(folded);
}

/** A word of a shape that verbal nouns have: إعلان, استدعاء, تصريح, تساهل, محاربة. Plurals in أ are not. */
export function looksLikeVerbalNoun(word: WordForm): boolean {
  if (word.nisba || word.classes & (WordClass.function | WordClass.placeNoun | WordClass.common))
    return false;
  return (
    verbalNoun.test(word.folded) &&
    !nounsOfThings.has(word.folded.replace(/^[وف]/u, '')) &&
    !/^[وفبل]?أ/u.test(word.bare) &&
    word.foreign < 0.3
  );
}
