import { foldWord } from '../../text/fold';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u).map(foldWord));

/** Nouns after which the name itself stands: شركة «س». */
export const namers = set(
  'شركة موقع مجموعة مؤسسة صحيفة جريدة مجلة قناة فضائية محطة إذاعة تلفزيون شبكة وكالة ميليشيا مليشيا حركة جماعة تنظيم منظمة جمعية حزب فريق مصنع دار وصحيفة ومجلة وقناة',
);
/** Nouns that are part of the name: حزب العدالة, جامعة أكسفورد. */
export const heads = set(
  'حزب كتلة تيار ائتلاف منظمة جمعية اتحاد بنك مصرف جامعة رابطة نقابة معهد جبهة كتائب نادي أكاديمية وكالة',
);
/** Definite nouns that adjectives and a complement make a name: الاتحاد الدولي لكرة القدم. */
export const definite = set(
  'القناة الاتحاد المنظمة البنك المجلس الهيئة الجمعية المركز المعهد المؤسسة الصندوق الوكالة الرابطة النقابة الجبهة الحزب الشركة الحركة المصرف المكتب الجامعة المفوضية',
);
/** Institutions that definite words and a nationality make a name: مركز المصالحة الروسي. */
export const national = set(
  'مركز جهاز هيئة مجلس لجنة دائرة مديرية وكالة مؤسسة اتحاد رابطة محكمة غرفة صندوق معهد حرس',
);
/** What belongs to a larger institution and is named by what it is for: مكتب مراقبة الأصول التابع ل. */
export const attached = set('مكتب مركز جهاز هيئة لجنة مجلس معهد');
/** Institutions that are called by their duty: جهاز مكافحة الإرهاب. */
export const dutiful = set('جهاز هيئة مديرية لجنة مكتب دائرة مجلس وكالة صندوق مركز');
/** What the duty of an institution is, before what it concerns. */
export const duties = set('مكافحة مراقبة حماية تنسيق رعاية تنمية إغاثة حظر ضبط');
/** Irregular forces, which are called after persons, places and things. */
export const militias = set('ميليشيا مليشيا ميليشيات مليشيات فصيل');
/** What an arm makes a name: المخابرات الجوية. */
export const arms = set('المخابرات الاستخبارات');
/** Nouns of action as well: only a quotation shows a name after them. */
export const verbal = set('تنظيم حركة جماعة فريق دار شبكة مجموعة موقع');
/** Outlets among the nouns. */
export const press = set(
  'صحيفة جريدة مجلة موقع قناة فضائية محطة إذاعة تلفزيون شبكة وكالة وصحيفة ومجلة وقناة',
);
/** What the names of outlets end with: نورث برس. */
export const pressTails = set('برس نيوز تايمز بوست تلغراف جورنال');
/** Forces, before a name of their own: فيلق الرحمن. */
export const forces = set('جيش فيلق لواء كتيبة كتائب سرايا ألوية قوات');
/** Papers, whose name stands after them without quotation marks too. */
export const papers = set('صحيفة جريدة مجلة');
export const armed = set(
  'ميليشيا مليشيا ميليشيات مليشيات فصيل حركة جماعة تنظيم جبهة كتائب كتيبة لواء ألوية جيش فيلق سرايا قوات',
);

export const organisationHeads: ReadonlySet<string> = new Set([
  ...namers,
  ...heads,
  ...definite,
  ...forces,
  ...national,
  ...dutiful,
  ...attached,
  ...militias,
  ...arms,
  ...pressTails,
]);

const known = (word: string): boolean => organisationHeads.has(word);

/** A noun of organisations, and how many letters of proclitics stand before it. */
export interface OrganisationNoun {
  readonly noun: string;
  readonly letters: number;
}

/** The noun of organisation that a folded word is. */
export function organisationNoun(folded: string): OrganisationNoun | undefined {
  if (known(folded)) return { noun: folded, letters: 0 };
  if (!/^[وفبل]/u.test(folded)) return undefined;
  const rest = folded.slice(1);
  if (known(rest)) return { noun: rest, letters: 1 };
  if (folded.startsWith('لل') && known(`ا${rest}`)) return { noun: `ا${rest}`, letters: 1 };
  if (/^[وف][بل]/u.test(folded) && known(folded.slice(2))) return { noun: folded.slice(2), letters: 2 };
  return undefined;
}
