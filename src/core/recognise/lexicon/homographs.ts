import { foldWord } from '../../text/fold';

/** Names of the built-in lists that are ordinary words as well: they need a sign beside them. */
const builtinHomographs = `
كابل مشهد العربية الحياة المنار الأهرام السفير النهار فورد إب مالي فتح الباب القصير الحديثة القائم الطبقة العمارة الخبر الجوف حجة صور الخليل معان قم بم كان نيس العقبة الزاوية الكوت الحلة عمران دوما الأحمدي الأبيض الجنينة المنصورة ليل رين بالي جاوة
عسير الجبيل كوبي ذمار لحج غزني خوست زابل كونار بابل الرمادي المثنى واس شل ديل سوني العيون الناصرة ليون سرت المنيا كانو سوسة الظهران صفد بون البليدة المفرق جازان الزرقاء القطيف بيرث
يوتا برن دكا ريغا ليما صوفيا جوبا الجزيرة تورينو الضفة الأطلسي المحمودية اللطيفية القصرين التشيك ديلي جولو أوراكل ياهو الأهرام الحياة السفير النهار المنار الأمازون العاصي برقة
طابا دهب الساحل آسام هرات قندوز آيوا بنين فاس تعز حائل نجران الكوفة جنين صحار السويداء بيجي الضالع ميسان حماة رفح سنجار مسقط الهدى
 عكا السند ينبع الطائف أبين بورتو ليدز
shell ford dell nice male split
`;

/** A word after a name that shows the ordinary word: النيل من is to harm, مسقط رأس a birthplace. */
export const followers: ReadonlyMap<string, string> = new Map([
  ['النيل', 'من'],
  ['مسقط', 'راس'],
]);

/** Nouns that a corpus may list as a name; alone they are the name only where members or deeds are spoken of. */
const genericNouns = `القاعدة الدولة النظام التنظيم الوزارة التحالف الجماعة الحركة الجبهة الحزب الجيش الحكومة المعارضة الكتائب`;

const membership = `
تنظيم زعيم قيادي قياديا قيادات عناصر مقاتلي مقاتلو مسلحي مسلحو فرع خلايا خلية هجمات قادة قائد عضو أعضاء إرهابيي إرهابيو متشددي صفوف جماعة حركة شبكة مرتبط مرتبطة مرتبطين المرتبط المرتبطة المرتبطين
مرتبطون مرتبطا التابع التابعة تابع تابعة الموالي الموالية موالية صلة صلات علاقة علاقات ارتباط ارتباطه ارتباطها ارتباطهم ولاء الولاء بايع مبايعة انتماء انتمائه الانتماء يتبع تتبع معسكرات أيديولوجيا فكر
`;

export const homographs = setOf(builtinHomographs);
export const generics = setOf(genericNouns);
export const membershipWords = setOf(membership);

/** Nouns of organisation before a name: حركة فتح. */
export const organisationNouns = setOf(
  'حركة حركتي حزب جماعة تنظيم شركة مراسل مراسلة موقع تلفزيون مجموعة مؤسسة منظمة وكالة صحيفة جريدة مجلة قناة فضائية إذاعة تلفزيون شبكة جبهة كتائب لواء فصيل مليشيا ميليشيا بنك مصرف جمعية اتحاد نقابة هيئة',
);

/** Whether there is anything to ask about a name of this one folded word: see `supportedSpans`. */
export function mayBeWord(word: string): boolean {
  return homographs.has(word) || generics.has(word) || followers.has(word) || word === 'سوريه';
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/u).map(foldWord));
}
