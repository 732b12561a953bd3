import type { CompiledGazetteer } from '../gazetteer/compile';
import { nameWords } from '../gazetteer/compile';
import type { Entity } from '../gazetteer/entity';
import { foldWord } from '../text/fold';
import { Interest } from './interest';
import { englishHeads } from './lexicon/nominalHeads';
import { spokespersons } from './lexicon/spokespersons';
import { WordClass } from './lexicon/wordClasses';
import { entityGuess, officeGuess } from './guesses';
import { guessSpan } from './spanOf';
import type { FoundSpan } from './spans';
import type { Tokens } from './tokens';
import { Gap } from './unitKinds';

/** An entity that an article has named, and where. */
export interface NamedEntity {
  readonly first: number;
  readonly last: number;
  /** Undefined for a candidate. */
  readonly entity: Entity | undefined;
  /** See `calledBy`; null until it is asked for. */
  noun: string | null | undefined;
}

/** A stretch that names an institution. */
export interface Institution {
  readonly span: FoundSpan;
  readonly entity: Entity | undefined;
}

/** Adjectives after such a noun that do not make it another's. */
const describing = new Set(
  'الارهابي الارهابيه المتشدد المتشدده الجهادي الجهاديه المسلح المسلحه المتطرف المتطرفه المذكور المذكوره المرتبطه المرتبط نفسه نفسها الماضي الاخير المعادي التكفيري المحظور المحظوره المعارض المعارضه المتحالف المتحالفه المدعوم المدعومه المصنف المصنفه المقرب المقربه الموالي المواليه المسجون المسجونه الحاكم الحاكمه المتمرد المتمرده الانفصالي الانفصاليه الشيعي الشيعيه السني السنيه'.split(
    ' ',
  ),
);

const insurgent = new Set(['تنظيم', 'جماعه', 'حركه']);
const press = new Set(['وكاله', 'صحيفه', 'قناه']);
const stateForce = /^(?:ال)?(?:قوات|جيش|سلاح|طيران|شرطه|تحالف|اسطول|بحريه|حرس|حشد)/u;

/** Bare nouns that mean an entity named before in the article. `named` is in the order of the text. */
export function findNominals(tokens: Tokens, named: readonly NamedEntity[]): FoundSpan[] {
  const found: FoundSpan[] = [];
  if (named.length === 0) return found;
  for (const at of tokens.nouns) {
    if (!((tokens.interests[at] ?? 0) & Interest.nominal)) continue;
    const form = tokens.form(at);
    const head = form?.nominal;
    if (form === undefined || head === undefined || !standsAlone(tokens, at, head.noun)) continue;
    const { noun, cut } = head;
    const entity = lastNamed(tokens, named, at, noun);
    if (entity === undefined) continue;
    const skip = cut === undefined ? 0 : form.skip(cut.letters);
    found.push(guessSpan(tokens, at, at, entityGuess(entity, 'nominal', 'short-form'), { skip, cut }));
  }
  return found;
}

/** Whether the noun is not the head of a longer phrase: التحالف العربي, لجنة كذا. */
function standsAlone(tokens: Tokens, at: number, noun: string): boolean {
  const next = tokens.form(at + 1);
  if (englishHeads.has(noun)) {
    if (tokens.form(at - 1)?.folded !== 'the' || tokens.gaps[at] !== 0) return false;
    return next === undefined || tokens.gaps[at + 1] !== 0 || !/^(?:of|for|in)$|^\p{Lu}/u.test(next.bare);
  }
  if (next === undefined || (tokens.gaps[at + 1] ?? 0) !== 0) return true;
  // القناة 12 is another one.
  if (next.nisba?.definite || /^\d/u.test(next.folded)) return false;
  const word = next.folded;
  // حمل الحزب السلاح: a noun, no adjective.
  if (next.exact & WordClass.common && !/(?:ي|يه)$/u.test(word)) return true;
  if (!next.definite || describing.has(word) || /^ال(?:ذي|تي|ذين)$/u.test(word)) return true;
  // An adjective agrees; a noun after it (التحالف المسؤولية) need not.
  return word.endsWith('ه') !== noun.endsWith('ه');
}

function lastNamed(
  tokens: Tokens,
  named: readonly NamedEntity[],
  before: number,
  noun: string,
): Entity | undefined {
  let nameless: Entity | undefined;
  for (let at = named.length - 1; at >= 0; at--) {
    const mention = named[at];
    if (mention === undefined || mention.last >= before) continue;
    if (mention.noun === null) mention.noun = calledBy(tokens, mention);
    const called = mention.noun;
    if (mention.entity === undefined) {
      // The last one that was called so is in no gazetteer.
      if (called === noun) return undefined;
    } else if (fits(mention.entity, noun)) {
      if (called === noun || !press.has(noun)) return mention.entity;
      // رويترز without its noun is the agency only where none was called one.
      if (called === undefined) nameless ??= mention.entity;
    }
  }
  return nameless;
}

const kinds = new Set(
  'صحيفه وكاله قناه تلفزيون شبكه اذاعه مجله جريده موقع تنظيم جماعه حركه جبهه حزب منظمه هيئه شركه'
    .split(' ')
    .map(foldWord),
);

/** The noun of institutions before a name, or the one that it begins with. */
function calledBy(tokens: Tokens, { first }: NamedEntity): string | undefined {
  for (const at of [first, first - 1]) {
    const whole = tokens.form(at)?.folded ?? '';
    if (kinds.has(whole)) return whole;
    const word = /^[وفبلك]/u.test(whole) ? whole.replace(/^[وف]?[بلك]?/u, '') : whole;
    if (kinds.has(word)) return word;
  }
  return undefined;
}

const fitting = new WeakMap<Entity, Map<string, boolean>>();

function fits(entity: Entity, noun: string): boolean {
  if (entity.kind !== 'actor' || entity.subtype === 'person' || entity.subtype === 'office') return false;
  const known = fitting.get(entity) ?? new Map<string, boolean>();
  fitting.set(entity, known);
  let fit = known.get(noun);
  if (fit === undefined) {
    const names = [...Object.values(entity.names), ...entity.aliases, ...entity.descriptions].map(nameWords);
    fit =
      names.some(([head]) => head === noun || head === `ال${noun}`) ||
      (englishHeads.has(noun) && names.some((words) => words.includes(noun))) ||
      names.some((words) => noun === 'تحالف' && words.some((word) => word === 'التحالف')) ||
      (entity.subtype === 'outlet' && press.has(noun)) ||
      (entity.subtype === 'armed-group' &&
        insurgent.has(noun) &&
        !names.some(([head = '']) => stateForce.test(head)));
    known.set(noun, fit);
  }
  return fit;
}

/**
 * Spokespersons of an institution that is named by a bare noun (المتحدث باسم الوزارة) or not at all (المتحدث الرسمي):
 * the office that the gazetteer has for the institution, else a candidate.
 */
export function findSpokespersons(
  tokens: Tokens,
  institutions: readonly Institution[],
  named: readonly NamedEntity[],
  gazetteer: CompiledGazetteer,
): FoundSpan[] {
  const found: FoundSpan[] = [];
  const byFirst = new Map(institutions.map((institution) => [institution.span.first, institution]));
  for (const at of tokens.nouns) {
    if (!((tokens.interests[at] ?? 0) & Interest.spokesperson)) continue;
    let next = at + 1;
    const official = /^الرسمي/u.test(tokens.form(next)?.folded ?? '') && tokens.gaps[next] === 0;
    if (official) next++;
    const byName = tokens.form(next)?.folded === 'باسم' && tokens.gaps[next] === 0;
    const institution = byName ? byFirst.get(next + 1) : byFirst.get(next);
    const joined = institution && ((tokens.gaps[institution.span.first] ?? 0) & ~Gap.quote) === 0;
    if (joined && institution.entity && (byName || institution.span.cut?.preposition === 'ل')) {
      found.push(officeSpan(tokens, at, institution.span.last, institution.entity, gazetteer));
    } else if (official && !byName) {
      const ministry = lastNamed(tokens, named, at, 'وزاره');
      if (ministry) found.push(officeSpan(tokens, at, next - 1, ministry, gazetteer));
    }
  }
  return found;
}

/** The office of whoever speaks for an institution, where the gazetteer has it. */
function spokesOffice(institution: Entity, gazetteer: CompiledGazetteer): Entity | undefined {
  let known = offices.get(gazetteer);
  if (known === undefined) offices.set(gazetteer, (known = new Map<Entity, Entity | undefined>()));
  if (!known.has(institution)) known.set(institution, findOffice(institution, gazetteer));
  return known.get(institution);
}

/** The offices that were looked for: the same few institutions speak in every article. */
const offices = new WeakMap<CompiledGazetteer, Map<Entity, Entity | undefined>>();

function findOffice(institution: Entity, gazetteer: CompiledGazetteer): Entity | undefined {
  const names = [...Object.values(institution.names), ...institution.aliases];
  return [...spokespersons]
    .flatMap((head) => names.map((name) => gazetteer.lookUp([head, 'باسم', ...nameWords(name)])[0]?.entity))
    .find((entity) => entity?.subtype === 'office');
}

function officeSpan(
  tokens: Tokens,
  first: number,
  last: number,
  institution: Entity,
  gazetteer: CompiledGazetteer,
): FoundSpan {
  return guessSpan(tokens, first, last, officeGuess(spokesOffice(institution, gazetteer)));
}
