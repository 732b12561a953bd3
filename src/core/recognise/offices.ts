import type { Entity } from '../gazetteer/entity';
import type { NameSense } from '../gazetteer/compile';
import { foldWord } from '../text/fold';
import { officeGuess } from './guesses';
import { Interest } from './interest';
import { WordClass } from './lexicon/wordClasses';
import { cutsOf, type Cut } from '../text/proclitics';
import { guessSpan } from './spanOf';
import type { ChosenSpan, FoundSpan } from './spans';
import type { Tokens } from './tokens';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(foldWord));

/** Who is the head of an institution: رئيس المجلس الأوروبي. */
const heads = set(
  'رئيس رئيسة مدير مديرة أمين أمينة قائد قائدة زعيم زعيمة مفوض مفوضة منسق منسقة مبعوث مبعوثة موفد موفدة مندوب مندوبة ممثل ممثلة حاكم',
);

/** The same with the article, before ل: الأمين العام للأمم المتحدة. */
const definiteHeads = set(
  'الرئيس الرئيسة المدير المديرة الأمين الأمينة القائد المفوض المفوضة المنسق المنسقة المبعوث المبعوثة المندوب المندوبة',
);

/** Who stands before another office: نائب رئيس كذا. */
const deputies = set('نائب نائبة مساعد مساعدة وكيل وكيلة');

/** The same before ل. */
const definiteDeputies = set('النائب النائبة المساعد المساعدة');

/** Offices at an institution far from their land: سفير روسيا لدى الأمم المتحدة. */
const sent = /^[وفبلك]*(?:ال)?(?:سفير|مندوب|مبعوث|موفد|ممثل)/u;

/**
 * Offices over a long complement: what stands before the name of an institution (قائد فيلق القدس, نائب المدير العام
 * للوكالة), and what says where an envoy is one (سفيرة الولايات المتحدة لدى الأمم المتحدة). The institution is one that
 * is known: a head of what nobody knows may be anything.
 */
export function findOffices(
  tokens: Tokens,
  chosen: readonly ChosenSpan[],
  senses: readonly (NameSense | undefined)[],
): FoundSpan[] {
  const found: FoundSpan[] = [];
  if ((tokens.interest & (Interest.office | Interest.adjective)) === 0) return found;
  // In English nobody is the head of an institution so.
  const arabic = (tokens.interest & Interest.office) !== 0;
  let before: FoundSpan | undefined;
  /** The office of an envoy that was the last name. */
  let envoy: FoundSpan | undefined;
  chosen.forEach(({ span, nested }, at) => {
    if (nested) return;
    const entity = span.guess?.entity ?? senses[at]?.entity;
    const institution = entity !== undefined && isInstitution(entity);
    const isOffice = entity?.subtype === 'office';
    let office: FoundSpan | undefined;
    if (arabic && isOffice) office = deputyOf(tokens, span, before?.last ?? -1);
    if (envoy && (institution || (entity && lands.has(entity.subtype))))
      office = sentTo(tokens, envoy, span, institution);
    if (arabic && institution) office ??= headOf(tokens, span, before?.last ?? -1);
    if (office !== undefined) found.push(office);
    before = office ?? span;
    envoy = isOffice && isSent(tokens, span) ? before : undefined;
  });
  return found;
}

const lands: ReadonlySet<string> = new Set(['state', 'country', 'city']);

function isSent(tokens: Tokens, { first, last }: FoundSpan): boolean {
  if (sent.test(tokens.form(first)?.folded ?? '')) return true;
  return /^(?:ambassador|envoy)$/u.test(tokens.form(last)?.folded ?? '');
}

function isInstitution({ kind, subtype }: Entity): boolean {
  return kind === 'actor' && (subtype === 'organisation' || subtype === 'armed-group');
}

/** An office of an envoy that goes on behind: لدى, في, ب and an institution; of one of a named land also another land. */
function sentTo(
  tokens: Tokens,
  office: FoundSpan,
  to: FoundSpan,
  institution: boolean,
): FoundSpan | undefined {
  // المبعوث الأمريكي إلى سوريا is called so without the land.
  if (!institution && tokens.form(office.first)?.definite) return undefined;
  let at = office.last + 1;
  if (tokens.form(office.last)?.isLatin) {
    if (tokens.gaps[at] !== 0 || !/^(?:in|to)$/u.test(tokens.form(at)?.folded ?? '')) return undefined;
    if (tokens.form(++at)?.folded === 'the') at++;
    if (to.first !== at || tokens.gaps[at] !== 0) return undefined;
    return guessSpan(tokens, office.first, to.last, officeGuess(office.guess?.entity));
  }
  while (isDescription(tokens, at)) at++;
  if (to.cut === undefined) {
    if (tokens.gaps[at] !== 0 || !/^(?:في|لدي|الي)$/u.test(tokens.form(at)?.folded ?? '')) return undefined;
    at++;
  } else if (to.cut.preposition === '' || to.cut.conjunction) return undefined;
  if (to.first !== at || tokens.gaps[at] !== 0) return undefined;
  return guessSpan(tokens, office.first, to.last, officeGuess(office.guess?.entity), {
    skip: office.start - (tokens.starts[office.first] ?? 0),
    cut: office.cut,
  });
}

/** The office whose complement is an institution, with whoever deputises for it; behind word `after`. */
function headOf(tokens: Tokens, { first, last, cut }: FoundSpan, after: number): FoundSpan | undefined {
  if (tokens.gaps[first] !== 0 || cut?.conjunction) return undefined;
  let at = first - 1;
  const byArticle = cut?.preposition === 'ل';
  if (cut !== undefined && !byArticle) return undefined;
  const described = at;
  while (isDescription(tokens, at) && at > after) at--;
  // أمين عام الحزب: the one adjective that an office has before its complement.
  if (!byArticle && tokens.form(at)?.folded === 'عام' && tokens.gaps[at] === 0) at--;
  else if (!byArticle && at < described) return undefined;
  // خط الإمداد الرئيس للتنظيم: without العام and the like, an adjective of something else.
  if (byArticle && at === described) return undefined;
  const staff = staffBefore(tokens, at);
  const names = byArticle && staff === at ? definiteHeads : heads;
  const head = staff > after ? officeAt(tokens, staff, names) : undefined;
  at = staff;
  if (head === undefined) return undefined;
  const outer = withDeputies(tokens, at, head, after);
  return guessSpan(tokens, outer.at, endOfCharge(tokens, last), officeGuess(undefined), outer.head);
}

/** رئيس أركان الجيش, رئيس هيئة الأركان العامة للجيش: where the head of a staff stands; `at` itself where there is none. */
function staffBefore(tokens: Tokens, at: number): number {
  if (!/^(?:ال)?اركان$/u.test(tokens.form(at)?.folded ?? '') || tokens.gaps[at] !== 0) return at;
  return tokens.form(at - 1)?.folded === 'هييه' && tokens.gaps[at - 1] === 0 ? at - 2 : at - 1;
}

/** نائب المندوب الروسي: who deputises for an office that is known; undefined where nobody does. */
function deputyOf(tokens: Tokens, office: FoundSpan, after: number): FoundSpan | undefined {
  const { at, head } = withDeputies(
    tokens,
    office.first,
    { skip: office.start - (tokens.starts[office.first] ?? 0), cut: office.cut },
    after,
  );
  return at === office.first ? undefined : guessSpan(tokens, at, office.last, officeGuess(undefined), head);
}

/** النائب الأول لرئيس كذا, نائب رئيس كذا: the outermost of those who deputise, behind word `after`. */
function withDeputies(
  tokens: Tokens,
  from: number,
  inner: Head,
  after: number,
): { readonly at: number; readonly head: Head } {
  let at = from;
  let head = inner;
  for (;;) {
    const linked = head.cut?.preposition === 'ل';
    if (tokens.gaps[at] !== 0 || (head.cut !== undefined && !linked)) break;
    let prior = at - 1;
    if (linked) while (isDescription(tokens, prior)) prior--;
    const deputy = prior > after ? officeAt(tokens, prior, linked ? definiteDeputies : deputies) : undefined;
    if (deputy === undefined) break;
    head = deputy;
    at = prior;
  }
  return { at, head };
}

/** وكيل الأمين العام للأمم المتحدة للشؤون الإنسانية: what somebody there has charge of. */
function endOfCharge(tokens: Tokens, last: number): number {
  const affairs = tokens.gaps[last + 1] === 0 ? (tokens.form(last + 1)?.folded ?? '') : '';
  if (!/^ل(?:ل)?ش[ؤوي]+ن$/u.test(affairs) || tokens.gaps[last + 2] !== 0) return last;
  return tokens.form(last + 2)?.folded.startsWith('ال') ? last + 2 : last;
}

/** An adjective between an office and what it is of: العام, الدائم. */
function isDescription(tokens: Tokens, at: number): boolean {
  return tokens.gaps[at] === 0 && ((tokens.form(at)?.exact ?? 0) & WordClass.afterTitle) !== 0;
}

interface Head {
  readonly skip: number;
  readonly cut: Cut | undefined;
}

/** The word as one of a list, perhaps behind proclitics. */
function officeAt(tokens: Tokens, at: number, words: ReadonlySet<string>): Head | undefined {
  const form = tokens.form(at);
  if (form === undefined) return undefined;
  if (words.has(form.folded)) return { skip: 0, cut: undefined };
  const cut = cutsOf(form.folded).find(({ rest }) => words.has(rest));
  return cut && { skip: form.skip(cut.letters), cut };
}
