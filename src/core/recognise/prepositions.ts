import { evidenceOfAttack, isAddressed, isFromAgent, isObliged, isPressed } from './dealings';
import type { Evidence } from './evidence';
import type { WordForm } from './forms';
import { WordClass } from './lexicon/wordClasses';
import type { FoundSpan } from './spans';
import type { Tokens } from './tokens';
import { Gap } from './unitKinds';
import { looksLikeVerb } from './verbShapes';

const sentenceEnd = Gap.stop | Gap.paragraph;

/** What a preposition or conjunction that is written with a name says of it, together with the word before. */
export function evidenceOfProclitic(tokens: Tokens, span: FoundSpan, before: WordForm | undefined): Evidence {
  const preposition = span.cut?.preposition;
  // بموسكو is in Moscow, موالية لموسكو is for the government.
  if (preposition === 'ب') return before !== undefined && tied.test(before.folded) ? 'actor' : 'place';
  if (span.cut?.conjunction && preposition === '' && isBetween(tokens, span.first - 1)) return 'actor';
  if (span.cut?.conjunction && preposition === '' && before && parties.test(before.folded)) return 'actor';
  if (preposition === 'ل' && before !== undefined && !isTravelled(tokens, span.first - 1)) return 'actor';
  return undefined;
}

/** بلاده والولايات المتحدة, أميركا وحلفائها وروسيا: who can only be joined to one who acts. */
const parties =
  /^[وف]?(?:بلاد(?:ه|ها|هم|نا|ي)|(?:حلف|شرك)اي?(?:ه|ها|هم|نا)|حلفاء(?:ه|ها|هم|نا)|شركاء(?:ه|ها|هم|نا))$/u;

/** زيارة لموسكو, الحدود الجنوبية لسوريا: whether going or lying somewhere is spoken of shortly before ل. */
function isTravelled(tokens: Tokens, from: number): boolean {
  const direct = tokens.form(from);
  if (direct !== undefined && allegiance.test(direct.folded)) return false;
  for (let at = from; at > from - 6 && tokens.gaps[at + 1] === 0; at--)
    if (giving.test(tokens.form(at)?.folded ?? '')) return false;
  for (let at = from; at > Math.max(-1, from - 4); at--) {
    const word = tokens.form(at);
    // الغرب is the West.
    if (word === undefined) return false;
    if (word.isName) continue;
    if (word.classes & (WordClass.movement | WordClass.direction | WordClass.placeNoun)) return true;
    if (going.test(word.folded)) return true;
    if (tokens.gaps[at]) return false;
  }
  return false;
}

/** لن يسلم أراضي البلاد لموسكو: to whom something is given. */
const giving =
  /^[وفسل]*(?:[يتن]سلم|سلمت?|تسليم|[يتن]منح|منحت?|[يتن]هدي|اهداء|[يتن]بيع|باعت?|تنازلت?|[يتن]تنازل)(?:ه|ها)?$/u;

/** Words of going and lying, in whatever form. */
const going =
  /^[وفسبل]*(?:ال)?(?:[يت]?(?:زور|توجه|غادر|صل|سافر|عود|نتقل|لجا|هرب|نقل|دخل|رجع)|زيار|رحل|سفر|وصول|عود|عاد|توجه|مغادر|دخول|انتقال|انتقل|نقل|قدوم|استقدام|ارسال|هجر|هاجر|لجو|لاج|تهريب|هرب|وفد|حدود|اراضي|مناطق|منطق|اجواء|مجال|خريط|جغراف|(?:جنوب|شمال|شرق|غرب)(?!ي)|محاذ|مجاور|متاخم|سماء|عاصم|مدخل|بواب|طريق|اعمار|تصدير|صادرات|واردات|توريد|ضم(?:ها|ه)?$)/u;

/** بين المملكة وإسرائيل: what goes on between two of whom the first is named otherwise. */
function isBetween(tokens: Tokens, at: number): boolean {
  if (tokens.gaps[at + 1] !== 0 || tokens.gaps[at] !== 0 || !tokens.form(at)?.definite) return false;
  return tokens.form(at - 1)?.folded === 'بين' && !isBorder(tokens, at - 2);
}

/** علاقاتهم بإيران, مرتبطة بطهران: what ties somebody to a government. */
const tied = /^[وفبل]*(?:ال)?(?:علاق[هات]+|صل[هات]+|ارتباط|مرتبط|مرتبطين|متصل|اعتراف|ثق|تنديد|نند|اشاد)/u;

/** What a preposition or pronoun before a name says together with what stands before that; null for most of them. */
export function evidenceOfParticle(tokens: Tokens, at: number, particle: string): Evidence | null {
  switch (particle) {
    case 'من':
      return isFromAgent(tokens, at - 1) ? 'actor' : 'place';
    case 'قبل':
    case 'جانب':
    case 'طرف':
      return tokens.form(at - 1)?.folded === 'من' && tokens.gaps[at] === 0 ? 'actor' : null;
    case 'مع':
      return isBorder(tokens, at - 1) || isBorder(tokens, at - 2) ? 'place' : null;
    case 'بين':
      return liesBetween(tokens, at - 1) ? 'place' : null;
    case 'حول':
    case 'بشان':
    case 'بخصوص':
    case 'بصدد':
      return 'place';
    case 'على':
    case 'علي':
    case 'عن':
      if (isPressed(tokens, at - 1) || isObliged(tokens, at)) return 'actor';
      return evidenceOfAttack(tokens, at - 1) ?? null;
    case 'الى':
    case 'الي':
      return isAddressed(tokens, at - 1) ? 'actor' : null;
  }
  if (pronouns.has(particle)) return followsVerb(tokens, at) ? 'actor' : undefined;
  if (introducing.has(particle)) return isOfStates(tokens, at - 1) ? 'actor' : undefined;
  return null;
}

/** المعابر الحدودية الرسمية بين سوريا ولبنان: what lies between lands is spoken of shortly before. */
function liesBetween(tokens: Tokens, from: number): boolean {
  for (let at = from; at > Math.max(-1, from - 5); at--) {
    if (isBorder(tokens, at)) return true;
    if (tokens.gaps[at] || !(tokens.form(at)?.definite || tokens.form(at)?.folded === 'ال')) return false;
  }
  return false;
}

/** الحدود بين سوريا ولبنان: what lies between lands. */
function isBorder(tokens: Tokens, at: number): boolean {
  const noun = tokens.gaps[at + 1] === 0 ? tokens.form(at)?.folded : undefined;
  return (
    noun !== undefined &&
    /^[وبل]?(?:ال)?(?:حدود(?:ها|ه|هم|هما)?|حدودي|حدوديه|مضيق|واقع|واقعه|[يت]قع|[يت]متد|مسافه|طريق|مثلث|معابر|معبر|واصل|واصله)$/u.test(
      noun,
    )
  );
}

/** Whose side somebody or something is on, before ل. */
const allegiance =
  /^[وف]?(?:ال)?(?:تابع|موالي?|حليف|معادي?|مناهض|داعم|مويد|خاضع|مملوك|عميل|عملاء|ولاء|دعمه?ا?|تهديدا?|تحذيرا?|رساله|حديثه?ا?|اتهاماته?ا?|انتقاداته?ا?)(?:ه|ين|ون|يه)?$/u;

/** Prepositions with a pronoun, between a verb and its subject: تسيطر عليها تركيا, شاركت فيها روسيا. */
const pronouns = new Set(
  'به بها بهم فيه فيها فيهم منه منها منهم عنه عنها عليه عليها عليهم اليه اليها اليهم له لها لهم معه معها معهم ضده ضدها'.split(
    ' ',
  ),
);

function followsVerb(tokens: Tokens, at: number): boolean {
  const verb = tokens.form(at - 1);
  if (verb === undefined || tokens.gaps[at] !== 0) return false;
  return (verb.classes & (WordClass.saying | WordClass.acting)) !== 0 || looksLikeVerb(verb);
}

/** What introduces the names of what was just spoken of: الدول الخمس، وهي روسيا والصين. */
const introducing = new Set('هي وهي هما وهما هم وهم مثل اي تحديدا وتحديدا خصوصا خاصه سيما'.split(' '));

/** الدول المراقبة الأردن ولبنان, الدول الضامنة – تركيا: the states that a definite noun has counted. */
export function isOneOfStates(tokens: Tokens, { first, cut }: FoundSpan): boolean {
  if (cut !== undefined || (tokens.gaps[first] ?? 0) & ~(Gap.dash | Gap.quote)) return false;
  const adjective = tokens.form(first - 1)?.folded ?? '';
  if (!/^ال.+ه$/u.test(adjective) || adjective === 'المجاوره' || tokens.gaps[first - 1] !== 0) return false;
  return /^[وفبل]?(?:ال|لل)دول$/u.test(tokens.form(first - 2)?.folded ?? '');
}

/** Whether states are spoken of as parties shortly before. */
function isOfStates(tokens: Tokens, from: number): boolean {
  for (let at = from; at >= Math.max(0, from - 6) && !((tokens.gaps[at + 1] ?? 0) & sentenceEnd); at--) {
    if (
      /^[وفبل]?(?:ال|لل)?(?:دول|بلدان|خصوم|دولتين|دولتان|قوي|اطراف|حلفاء|طرفان|طرفين)$/u.test(
        tokens.form(at)?.folded ?? '',
      )
    ) {
      // الدول المجاورة، أي لبنان.
      if (/^(?:المجاوره|الجوار)$/u.test(tokens.form(at + 1)?.folded ?? '')) return false;
      return !((tokens.form(at - 1)?.classes ?? 0) & WordClass.inside);
    }
  }
  return false;
}
