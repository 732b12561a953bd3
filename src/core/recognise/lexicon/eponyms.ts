import { foldWord } from '../../text/fold';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(foldWord));

/** Folded nouns of what is named after persons: buildings and places, institutions, and what is neither. */
export const eponyms = {
  facilities: set(
    'مطار مستشفى ميناء جسر استاد ملعب قاعدة سد طريق شارع حديقة ساحة ميدان جامع مسجد قصر برج متحف مكتبة نفق مدينة مجمع مرسى',
  ),
  institutions: set('جامعة مركز مؤسسة معهد كلية جمعية مدرسة أكاديمية صندوق برنامج مشروع'),
  events: set('جائزة كأس دوري وسام بطولة دورة ميدالية سباق حملة'),
} as const;

export const eponymNouns: ReadonlySet<string> = new Set(
  Object.values(eponyms).flatMap((nouns) => [...nouns]),
);
