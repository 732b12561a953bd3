import { foldWord } from '../../text/fold';

/** Things that have names as persons have, before their name. */
const nouns: ReadonlySet<string> = new Set(
  'مؤشر مؤشرا خام طراز ماركة صاروخ صواريخ حاملة سفينة سفن ناقلة بارجة فرقاطة غواصة يخت مدمرة إعصار العاصفة عاصفة معاهدة اتفاقية ميثاق صاروخية منظومة منظومات برنامج عملية عمليات مناورات قمر معركة خطة قانون متحور تلسكوب مسبار مركبة'
    .split(' ')
    .map(foldWord),
);

/** Whether a folded word is such a noun, perhaps after a proclitic. */
export function isNamedThing(folded: string): boolean {
  return nouns.has(folded) || nouns.has(folded.replace(/^[وف]?[بلك]?/u, ''));
}
