import { foldWord } from '../text/fold';
import type { Evidence } from './evidence';
import type { WordForm } from './forms';
import { WordClass } from './lexicon/wordClasses';
import type { Tokens } from './tokens';
import { Gap } from './unitKinds';
import { looksLikeVerbalNoun } from './verbShapes';

// What is laid on a government, asked of it, comes from it or is addressed to it, by what stands before a preposition.

/**
 * اللوم على دمشق, العقوبات الأمريكية على طهران, أولى عقوباتها على سوريا, عقوبات «قانون كذا» على سوريا: what is laid on a state
 * rather than on its land, spoken of shortly before.
 */
export function isPressed(tokens: Tokens, from: number): boolean {
  for (let at = from; at > Math.max(-1, from - 4); at--) {
    const noun = tokens.form(at);
    if (noun === undefined || (tokens.gaps[at + 1] ?? 0) & ~Gap.quote) return false;
    if (/^[وفس]*[يتن]?(?:فرض|ضغط)/u.test(noun.folded)) return true;
    if (burdens.has(noun.folded.replace(/^[وبل]?(?:ال)?|(?:ها|هم|ه)$/gu, ''))) return true;
    if (burdens.has(noun.folded.replace(/^[وبل]?(?:ال)?/u, ''))) return true;
    // تفرضها بلاده على سوريا, يضغط فيه الرئيس على دمشق.
    if (/^(?:بلاد|فيها?$|بها?$)/u.test(noun.folded)) continue;
    if (noun.classes & (WordClass.function | WordClass.saying | WordClass.acting)) return false;
  }
  return false;
}

/** الهجمات على سوريا, حربها على أوكرانيا: what strikes a land. */
export function evidenceOfAttack(tokens: Tokens, from: number): Evidence {
  for (let at = from; at > from - 3 && tokens.gaps[at + 1] === 0; at--)
    if (attacks.test(tokens.form(at)?.folded ?? '')) return isVerbal(tokens, from) ? 'actor' : 'place';
  return undefined;
}

/** هجوما حادا على روسيا: one of words. */
function isVerbal(tokens: Tokens, at: number): boolean {
  return /^(?:ال)?(?:حاد|لاذع|كلامي|لفظي|اعلامي|دبلوماسي)[اه]?$/u.test(tokens.form(at)?.folded ?? '');
}

const attacks =
  /^[وفبل]*(?:ال)?(?:هجوم|هجمات|هجوما|غاره|غارات|قصف|ضربه|ضربات|عدوان|اعتداء|اعتداءات|حرب|غزو|حمله|توغل)(?:ها|ه|هم)?$/u;

/** رأى أن على تركيا الكف: whose duty something is. */
export function isObliged(tokens: Tokens, at: number): boolean {
  return (
    (tokens.gaps[at + 2] === 0 && /^(?:ان|الا)$/u.test(tokens.form(at + 2)?.folded ?? '')) ||
    (tokens.gaps[at] === 0 &&
      /^(?:[وف]?(?:ان|بان)|[يت](?:جب|نبغي|تعين|توجب))$/u.test(tokens.form(at - 1)?.folded ?? ''))
  );
}

const burdens = new Set(
  'لوم مسووليه مسئوليه عقوبات عقوبه ضغط ضغوط ضغوطا ضغوطات حظر حظرا رد ردا اعتماد تعويل تاثير حصار انفتاح انفتاحا تحريض تامر رهان'
    .split(' ')
    .map(foldWord),
);

/** بدعم من روسيا, لم يصدر رد فعل فوري من كييف, يطلب من أنقرة: what comes from a government. */
export function isFromAgent(tokens: Tokens, from: number): boolean {
  for (let at = from; at > Math.max(-1, from - 5); at--) {
    const word = tokens.form(at);
    if (word === undefined) return false;
    // بموافقة ضمنية أو صريحة من روسيا.
    if (word.folded === 'او' && tokens.gaps[at] === 0) continue;
    if (word.classes & WordClass.agentNoun || asked.test(word.folded) || isHelp(word)) return true;
    if (
      tokens.gaps[at] ||
      !(at === from || word.definite || word.classes === 0 || word.exact & WordClass.common)
    )
      return false;
  }
  return false;
}

/** بتواطؤ من واشنطن, بمشاركة نشطة من موسكو: by whose doing; not by going from where. */
function isHelp(word: WordForm): boolean {
  return /^[وف]?ب/u.test(word.folded) && looksLikeVerbalNoun(word) && !leaving.test(word.folded);
}

const leaving =
  /(?:انسحاب|انطلاق|اجلاء|اخلاء|ابعاد|اخراج|انتقال|اقتراب|ارسال|استيراد|تهريب|تهجير|ترحيل|تصدير|ابتداء|اطلاق)/u;

const asked =
  /^[وفسبل]*(?:[يتن]ريد|[يتنا]?طلب(?:ت|وا)?|فعل|تعليق|ضمانات|تعهد|تعهدات|تنازلات|موقف|تاكيد|نفي|[يت]?طالب)$/u;

/** رسالة إلى موسكو, بالنسبة إلى كييف: what goes to a government rather than to its land. */
export function isAddressed(tokens: Tokens, at: number): boolean {
  const noun = tokens.gaps[at + 1] === 0 ? tokens.form(at) : undefined;
  if (noun !== undefined && addressed.has(noun.folded.replace(/^[وبل]?(?:ال)?/u, '')))
    return !(noun.folded === 'اشاره' && tokens.form(at - 1)?.folded === 'في');
  for (let verb = at; verb > at - 3 && tokens.gaps[verb + 1] === 0; verb--)
    if (attributing.test(tokens.form(verb)?.folded ?? '')) return true;
  return isSupply(tokens, at);
}

/** تسليم صواريخ إلى روسيا, مساعدات عسكرية إلى كييف: what one gets for its war. */
function isSupply(tokens: Tokens, from: number): boolean {
  let arms = false;
  for (let at = from; at > from - 7 && tokens.gaps[at + 1] === 0; at--) {
    const word = tokens.form(at)?.folded ?? '';
    if (/^(?:ال)?(?:اسلحه|صواريخ|ذخاير|دبابات|مدرعات|مقاتلات|عسكريه)$/u.test(word)) arms = true;
    else if (arms && /^[وفبل]*(?:ال)?(?:تسليم|بيع|تقديم|منح|توريد|مساعدات|امدادات|تزويد)$/u.test(word))
      return true;
  }
  return false;
}

/** نسبتها أنقرة إلى دمشق, لم تنضم إلى روسيا: what is laid at a government's door, or joins it. */
const attributing =
  /^[وفس]*(?:[يتن]?نسب|نسبت|عزت|عزا|[يتن]?عزو|انضم|[يتن]نضم|انحاز|[يتن]نحاز|استند)(?:ت|وا)?(?:ه|ها|هم)?$/u;

const addressed = new Set(
  'نسبه رساله رسايل تحذير تحذيرات تحذيرا دعوه نداء طلب طلبا انذار انذارا اتهام اتهامات اتهاما مذكره مذكرات تنازل تنازلات تهديد تهديدات اشاره اشارات'
    .split(' ')
    .map(foldWord),
);
