import { nameWords } from '../gazetteer/compile';
import type { Entity } from '../gazetteer/entity';
import type { NationalEntities } from '../gazetteer/nationalEntities';
import type { NationalPattern } from '../gazetteer/patternEntity';
import { nisbaOf, WordClass } from './lexicon/wordClasses';
import { guessSpan } from './names';
import type { NamedEntity } from './nominals';
import type { FoundSpan } from './spans';
import { Gap, type BareHead, type Tokens } from './tokens';

/**
 * Institutions of a state that an article has named in full, without their state: after وزارة الدفاع الروسية, وزارة
 * الدفاع is that one. Only where the article names no other state's.
 */
export function findBareInstitutions(
  tokens: Tokens,
  named: readonly NamedEntity[],
  national: NationalEntities,
): FoundSpan[] {
  const found: FoundSpan[] = [];
  for (const head of tokens.heads) {
    if (!standsAlone(tokens, head)) continue;
    const entity = onlyNamed(named, head, national);
    if (entity === undefined) continue;
    const { kind, subtype } = entity;
    const guess = { kind, subtype, form: 'nominal', rule: 'short-form', entity } as const;
    found.push(guessSpan(tokens, head.first, head.last, guess, head.reading));
  }
  return found;
}

/** The one institution of its kind that the article names, where it does so before. */
function onlyNamed(
  named: readonly NamedEntity[],
  { first, pattern }: BareHead,
  national: NationalEntities,
): Entity | undefined {
  let only: Entity | undefined;
  let isBefore = false;
  for (const mention of named) {
    if (mention.entity === undefined || !isInstitution(mention.entity, pattern, national)) continue;
    if (only !== undefined && only !== mention.entity) return undefined;
    only = mention.entity;
    isBefore ||= mention.last < first;
  }
  return isBefore ? only : undefined;
}

/** Whether an entity is such an institution of some state: found as one, or called so by the corpus (وزارة الدفاع الروسية). */
function isInstitution(entity: Entity, pattern: NationalPattern, national: NationalEntities): boolean {
  if (entity.kind !== 'actor') return false;
  const id = national.idOf(entity);
  if (id !== undefined) return id === pattern.id;
  const known = called.get(entity) ?? new Map<NationalPattern, boolean>();
  called.set(entity, known);
  let is = known.get(pattern);
  if (is === undefined) {
    const heads = pattern.heads.map((head) => nameWords(head).join(' '));
    is = [...Object.values(entity.names), ...entity.aliases].some((name) => {
      const words = nameWords(name);
      return nisbaOf(words.at(-1) ?? '')?.definite === true && heads.includes(words.slice(0, -1).join(' '));
    });
    known.set(pattern, is);
  }
  return is;
}

const called = new WeakMap<Entity, Map<NationalPattern, boolean>>();

/** Nothing after it says whose: وزارة الصحة في غزة, وزارة الدفاع السابقة, وزارة العدل والشؤون. */
function standsAlone(tokens: Tokens, { last }: BareHead): boolean {
  const next = tokens.form(last + 1);
  const gap = tokens.gaps[last + 1] ?? Gap.paragraph;
  if (next === undefined || gap & ~Gap.line) return true;
  if (
    next.nisba !== undefined ||
    (next.word !== 0 && next.classes === 0) ||
    /^(?:وال|لل?|ب)/u.test(next.folded)
  )
    return false;
  if (next.classes & WordClass.inside || next.folded === 'لدي') return false;
  return !next.folded.startsWith('ال') || /^ال(?:ذي|تي|ذين|يوم)$/u.test(next.folded);
}
