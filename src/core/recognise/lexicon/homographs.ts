import { foldWord } from '../../text/fold';
import { nisbaOf } from './wordClasses';

/** Names of the built-in lists that are ordinary words as well: they need a sign beside them. */
const builtinHomographs = `
كابل مشهد العربية الحياة المنار الأهرام السفير النهار فورد مالي فتح الباب القصير الحديثة القائم الطبقة الخبر الجوف صور معان قم بم كان الزاوية الأحمدي
الأبيض الجنينة ليل رين بالي جاوة كوبي واس شل ديل سوني كانو الزرقاء يوتا صوفيا الجزيرة الضفة الأطلسي التشيك ديلي جولو أوراكل ياهو الأمازون العاصي دهب
الساحل آيوا فاس مسقط الهدى السند shell ford dell nice male split الناصرة المثنى القصرين العيون بون برن ليون نيس الكوت الحلة العقبة الخليل العمارة
المنصورة عمران إب حجة القريتين السخنة الصنمين إزرع مسد فاغنر
الحاضر الراعي حاس حيش سلمى ربيعة نوى هيت عانة الحارة الحراك السلمية نصيب سلوك ميدي حرض عتق البحرة السوسة الجلاء معدان الحسينية البويضة التاجي ليمان القاع ذيبان مراط نبل المهرة ريمة كسب البيرة
الأسد يزد مهين حوارين تسيل الضمير أراك عكاظ بيلد فردو الزبير
`;

/** Names that are seldom anything else: a preposition of place is sign enough. */
const builtinRareWords = `
الطائف عسير نجران جازان تعز حماة السويداء الرمادي رفح سنجار صحار جنين بيجي برقة طابا عكا حائل ينبع أبين لحج ذمار غزني خوست كونار قندوز هرات الكوفة صفد
الظهران القطيف الجبيل المنيا سوسة البليدة المفرق سرت بنين ليدز بورتو الضالع ميسان بابل المحمودية اللطيفية دكا ريغا ليما جوبا تورينو بيرث آسام زابل دوما هجين البصيرة مسكنة جبلة العشارة حارم طفس برزة حزة زبيد تريم رداع إيلام كرج قطنا سومي صوران حوارة كونا بترا إنخل
`;

/** A word after a name that shows the ordinary word: النيل من is to harm, مسقط رأس a birthplace. */
export const followers: ReadonlyMap<string, string> = new Map([
  ['النيل', 'من'],
  ['مسقط', 'راس'],
]);

/** Nouns that a corpus may list as a name; alone they are the name only where members or deeds are spoken of. */
const genericNouns = `القاعدة الدولة النظام التنظيم الوزارة التحالف الجماعة الحركة الجبهة الحزب الجيش الحكومة المعارضة الكتائب`;

const membership = `
تنظيم زعيم قيادي قياديا قيادات عناصر مقاتلي مقاتلو مرتزقة مسلحي مسلحو فرع خلايا خلية هجمات قادة قائد عضو أعضاء إرهابيي إرهابيو متشددي صفوف جماعة حركة شبكة مرتبط مرتبطة مرتبطين المرتبط المرتبطة المرتبطين
مرتبطون مرتبطا التابع التابعة تابع تابعة الموالي الموالية موالية صلة صلات علاقة علاقات ارتباط ارتباطه ارتباطها ارتباطهم ولاء الولاء بايع مبايعة انتماء انتمائه الانتماء يتبع تتبع معسكرات أيديولوجيا فكر نظام قوات ميليشيات حكومة حكم رحيل سقوط إسقاط الرئيس السيد بشار
`;

/** Of those, what is an adverb: no preposition stands before it. */
export const adverbs = setOf('دوما');

export const homographs = setOf(builtinHomographs + builtinRareWords);
export const rareWords = setOf(builtinRareWords);
export const generics = setOf(genericNouns);
export const membershipWords = setOf(membership);

/** Nouns of organisation before a name: حركة فتح. */
export const organisationNouns = setOf(
  'حركة حركتي حزب جماعة تنظيم شركة مراسل مراسلة موقع تلفزيون مجموعة مؤسسة منظمة وكالة صحيفة جريدة مجلة قناة فضائية إذاعة تلفزيون شبكة جبهة كتائب لواء فصيل مليشيا ميليشيا بنك مصرف جمعية اتحاد نقابة هيئة',
);

/** Whether there is anything to ask about a name of this one folded word: see `supportedSpans`. */
export function mayBeWord(word: string): boolean {
  return (
    homographs.has(word) ||
    generics.has(word) ||
    followers.has(word) ||
    word === 'الغرب' ||
    word === 'سوريه' ||
    word === 'السعوديه' ||
    mayBeAccusative(word)
  );
}

/** A name of a land that is the accusative of its adjective, too: روسيا, سوريا, ألمانيا. */
export function mayBeAccusative(word: string): boolean {
  return word.endsWith('يا') && nisbaOf(word.slice(0, -1)) !== undefined;
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/u).map(foldWord));
}
