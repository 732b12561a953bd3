import type { WordForm } from './forms';
import { Interest } from './interest';
import { exactClasses, WordClass } from './lexicon/wordClasses';
import type { FoundSpan } from './spans';
import type { Tokens } from './tokens';
import { mayBeAccusative } from './lexicon/homographs';

/** Whether the name of a land is in truth an adjective: هجوما روسيا, قوات سورية, الأسهم السعودية. `spans` are all names. */
export function isAdjective(tokens: Tokens, span: FoundSpan, spans: readonly FoundSpan[]): boolean {
  if (span.first !== span.last) return false;
  const word = span.cut?.rest ?? tokens.form(span.first)?.folded ?? '';
  if (word === 'سوريه') return isSyrian(tokens, span);
  if (word === 'السعوديه') return isSaudi(tokens, span, spans);
  return mayBeAccusative(word) && isAccusative(tokens, span);
}

/**
 * قوات سورية, أزمة سورية: after an indefinite feminine noun the spelling in ـية is the adjective; so in طائرات روسية
 * وسورية, behind the adjective of another land.
 */
function isSyrian(tokens: Tokens, span: FoundSpan): boolean {
  const before = tokens.form(span.first - 1);
  if (span.cut !== undefined) {
    const nisba = tokens.gaps[span.first] === 0 ? before?.nisba : undefined;
    const joined = span.cut.conjunction && span.cut.preposition === '';
    return joined && nisba !== undefined && nisba.feminine && !nisba.definite;
  }
  if (before === undefined || tokens.gaps[span.first] !== 0 || before.folded.startsWith('ال')) return false;
  const next = tokens.gaps[span.last + 1] === 0 ? (tokens.form(span.last + 1)?.folded ?? '') : '';
  const plural =
    brokenPlurals.has(before.folded) ||
    (/^[^ا]{2}ا[^ا]{2,3}$/u.test(before.folded) && /^[^ا].+ه$/u.test(next));
  // وسائل إعلام سورية: of the noun before that.
  if (/^(?:اعلام|امن|استطلاع)$/u.test(before.folded) && tokens.gaps[span.first - 1] === 0)
    return /^[وفبل]*(?:وسايل|قوات|طايرات|مصادر|عناصر|اجهزه|موسسات)$/u.test(
      tokens.form(span.first - 2)?.folded ?? '',
    );
  return (plural || /(?:ه|ات)$/u.test(before.folded)) && (before.classes & WordClass.function) === 0;
}

/** Of persons and powers, which have adjectives rather than lands behind them: مصادر سورية. */
const brokenPlurals = new Set('مصادر فصايل عناصر جهات اطراف قوي وفود وسايل'.split(' '));

/** الأسهم السعودية: after a definite noun that is feminine or a plural of things; جدة السعودية: after a city. */
function isSaudi(tokens: Tokens, span: FoundSpan, spans: readonly FoundSpan[]): boolean {
  if (span.cut || tokens.gaps[span.first] !== 0) return false;
  const before = tokens.form(span.first - 1);
  if (before === undefined || before.folded === 'المملكه') return false;
  if (before.nisba !== undefined) return false;
  if (before.interest & Interest.wholeName) return isCity(spans, span.first - 1);
  if (before.classes & (WordClass.function | WordClass.saying | WordClass.acting)) return false;
  return /^(?:و|ف)?(?:[بك]?ال|لل).{3,}$/u.test(before.folded);
}

function isCity(spans: readonly FoundSpan[], at: number): boolean {
  const city = ({ entity }: { readonly entity: { readonly subtype: string } }): boolean =>
    entity.subtype === 'city';
  return spans.some(({ last, senses }) => last === at && senses.some(city) && !senses.some(isState));
}

function isState({ entity }: { readonly entity: { readonly subtype: string } }): boolean {
  return entity.subtype === 'country';
}

/** هجوما روسيا, مدنيا سوريا, هجوما جويا روسيا, 30 سوريا: behind an indefinite noun in the accusative, or what is counted. */
function isAccusative(tokens: Tokens, span: FoundSpan): boolean {
  if (span.cut || tokens.gaps[span.first] !== 0) return false;
  const before = tokens.form(span.first - 1);
  if (before === undefined) return false;
  // After 11 to 99 stands the singular in the accusative.
  if (/^\d?(?:1[1-9]|[2-9]\d)$/u.test(before.folded)) return true;
  if (isNoun(before)) return true;
  const noun = tokens.gaps[span.first - 1] === 0 ? tokens.form(span.first - 2) : undefined;
  return /..يا$/u.test(before.folded) && noun !== undefined && isNoun(noun);
}

/** An accusative: دعما. Adverbs have none, and participles have objects: منتقدا روسيا. */
function isNoun({ folded, classes, word }: WordForm): boolean {
  if (!/^.{3,}ا$/u.test(folded) || /^[وف]?(?:ال|لل)/u.test(folded)) return false;
  if (word !== 0 || classes & WordClass.function) return false;
  const noun = folded.replace(/^[وف](?=.{4})/u, '').slice(0, -1);
  const nouns = WordClass.relation | WordClass.agentNoun | WordClass.title | WordClass.office;
  if ((exactClasses(noun) & nouns) !== 0 || persons.has(noun)) return true;
  // ضيفتها: a pronoun.
  if (/(?:ها|هما|نا|كما)$/u.test(folded)) return false;
  return !/^(?:م|[يت]|.ا)/u.test(noun) && !/ي$/u.test(noun) && !adverbs.has(noun);
}

/** Nouns of the shape of participles and adjectives. */
const persons = new Set(
  'ضابط شرطي صحفي قيادي ناشط خبير طيار لاجي نازح تاجر سايق مدني مواطن مقاتل مسلح مشروع موقف مبني مركز مطار مقترح مقر موقع تقرير تحذير تصريح تصعيد تدخل تحرك جندي عسكري دبلوماسي'.split(
    ' ',
  ),
);

const adverbs = new Set(
  'خصوص تحديد حال سابق لاحق فعل دوم غالب عاد تمام ابد حتم قطع طبع مثل اصل جميع سوي فور سر علن عموم ثاني اول ثالث بدل عوض شرق غرب شمال جنوب حق اساس كثير قليل قريب بعيد عبث عمد'.split(
    ' ',
  ),
);
