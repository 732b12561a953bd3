import { nameWords } from '../gazetteer/compile';
import type { Entity } from '../gazetteer/entity';
import type { NationalEntities } from '../gazetteer/nationalEntities';
import type { NationalPattern } from '../gazetteer/patternEntity';
import { nisbaOf, WordClass } from './lexicon/wordClasses';
import { entityGuess } from './guesses';
import { guessSpan } from './spanOf';
import type { NamedEntity } from './nominals';
import type { FoundSpan } from './spans';
import type { BareHead, Tokens } from './tokens';
import { Gap } from './unitKinds';

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
  /** By the id of a pattern; null where the article names none or several. */
  const known = new Map<string, NamedEntity | null>();
  for (const head of tokens.heads) {
    if (!standsAlone(tokens, head)) continue;
    const { id } = head.pattern;
    let only = known.get(id);
    if (only === undefined) known.set(id, (only = onlyNamed(named, head.pattern, national)));
    if (!only?.entity || only.last >= head.first) continue;
    const guess = entityGuess(only.entity, 'nominal', 'short-form');
    found.push(guessSpan(tokens, head.first, head.last, guess, head.reading));
  }
  return found;
}

/** Where an article first names the one institution of its kind that it names. */
function onlyNamed(
  named: readonly NamedEntity[],
  pattern: NationalPattern,
  national: NationalEntities,
): NamedEntity | null {
  let only: NamedEntity | null = null;
  for (const mention of named) {
    if (mention.entity === undefined || !isInstitution(mention.entity, pattern, national)) continue;
    if (only !== null && only.entity !== mention.entity) return null;
    only ??= mention;
  }
  return only;
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
function standsAlone(tokens: Tokens, { last, pattern }: BareHead): boolean {
  const next = tokens.form(last + 1);
  const gap = tokens.gaps[last + 1] ?? Gap.paragraph;
  if (next === undefined || gap & ~Gap.line) return true;
  if (
    next.nisba !== undefined ||
    // وزير الخارجية لافروف: an office may have its holder behind it.
    (next.word !== 0 && next.classes === 0 && pattern.subtype !== 'office') ||
    /^(?:وال|لل?|ب)/u.test(next.folded)
  )
    return false;
  if (next.classes & WordClass.inside || next.folded === 'لدي') return false;
  return !next.folded.startsWith('ال') || /^ال(?:ذي|تي|ذين|يوم)$/u.test(next.folded);
}
