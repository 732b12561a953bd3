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

/** هجوما روسيا, مدنيا سوريا, هجوما جويا روسيا: behind an indefinite noun in the accusative. */
function isAccusative(tokens: Tokens, span: FoundSpan): boolean {
  if (span.cut || tokens.gaps[span.first] !== 0) return false;
  const before = tokens.form(span.first - 1);
  if (before === undefined) return false;
  // 30 ألمانياً.
  if (/^\d+$/u.test(before.folded)) return tokens.form(span.first)?.raw.includes(tanwin) === true;
  if (!/^.{3,}ا$/u.test(before.folded)) return false;
  if (/^[وف]?(?:ال|لل)/u.test(before.folded) || before.classes & WordClass.function) return false;
  if (tokens.form(span.first)?.raw.includes(tanwin)) return true;
  return isNoun(before) || (/يا$/u.test(before.folded) && isNoun(tokens.form(span.first - 2)));
}

const tanwin = '\u064b';

/** An accusative of a noun that lists have: دعما. Participles have objects: منتقدا روسيا. */
function isNoun(form: WordForm | undefined): boolean {
  if (form === undefined || !form.folded.endsWith('ا')) return false;
  const noun = form.folded.replace(/^[وف](?=.{4})/u, '').slice(0, -1);
  const nouns = WordClass.relation | WordClass.agentNoun | WordClass.title | WordClass.office;
  return (
    (exactClasses(noun) & nouns) !== 0 ||
    /^(?:هجوم|قصف|جندي|عسكري|مدني|مواطن|صاروخ|موقف|وفد|حل|دبلوماسي|مشروع|شخص|مقاتل)$/u.test(noun)
  );
}
