import type { CompiledGazetteer, NameSense } from '../gazetteer/compile';
import type { Trie } from '../gazetteer/trie';
import { endOfDescent } from './descent';
import { asVariant, type Reading } from './readings';
import { Interest } from './interest';
import { englishGiven } from './lexicon/english';
import { generics } from './lexicon/homographs';
import { anyGiven, WordClass } from './lexicon/wordClasses';
import { joins } from './joins';
import { nationalSpan } from './nationalNames';
import { spanOf } from './spanOf';
import type { FoundSpan } from './spans';
import type { Tokens } from './tokens';
import { Gap } from './unitKinds';

/**
 * Every name of the gazetteer in a text, also those inside others, and the institutions of states that the local
 * grammar knows by their pattern; by first word.
 */
export function findNames(tokens: Tokens, gazetteer: CompiledGazetteer): FoundSpan[] {
  const found: FoundSpan[] = [];
  const { trie, patterns } = gazetteer;
  const { interests, length } = tokens;
  for (let first = 0; first < length; first++) {
    const interest = interests[first] ?? 0;
    if (!(interest & Interest.name)) continue;
    // Most words that begin names are of longer ones, and the next word is of none.
    if (!(interest & Interest.wholeName) && !((interests[first + 1] ?? 0) & Interest.inName)) continue;
    const form = tokens.form(first);
    if (form === undefined) continue;
    for (const reading of form.readings) {
      let { node } = reading;
      let isRespelt = reading.alone !== undefined;
      for (let last = first; node !== 0;) {
        const senses = isRespelt
          ? respeltSenses(gazetteer, node, last === first ? reading.alone : undefined)
          : gazetteer.senses[node];
        if (
          senses !== undefined &&
          hasItsCase(tokens, gazetteer, node, first, last) &&
          !isOfAnother(tokens, first, last) &&
          !isHalfDirection(tokens, first, last, reading) &&
          !isSurname(tokens, first) &&
          !isRelative(tokens, first, senses, reading)
        ) {
          const end = endOfPerson(tokens, first, last, senses);
          const span = spanOf(tokens, first, end, senses, undefined, reading);
          found.push(withStop(tokens, withArticle(tokens, span)));
        }
        const pattern = patterns[node];
        if (pattern !== undefined) {
          const institution = nationalSpan(tokens, gazetteer, pattern, first, last, reading);
          if (institution !== undefined) found.push(institution);
          else if (last > first && !pattern.construct && pattern.subtype === 'organisation')
            tokens.heads.push({ first, last, pattern, reading });
        }
        if ((tokens.form(last)?.suffix ?? 0) > 0) break;
        last++;
        if (!((interests[last] ?? 0) & Interest.inName) || !joins(tokens, last)) break;
        const next = tokens.form(last);
        if (next === undefined) break;
        if (next.word === 0) isRespelt = true;
        node = next.word === 0 ? stepLike(trie, node, next.likeWords) : trie.step(node, next.word);
      }
    }
  }
  return found;
}

/** قوات النظام الإيراني: of another land than the قوات النظام of a gazetteer. */
function isOfAnother(tokens: Tokens, first: number, last: number): boolean {
  if (last === first || tokens.gaps[last + 1] !== 0 || !generics.has(tokens.form(last)?.folded ?? ''))
    return false;
  const nisba = tokens.form(last + 1)?.nisba;
  return nisba !== undefined && nisba.definite && !nisba.plural;
}

/** جنوب غرب سوريا: the second of two directions begins no name of its own. */
function isHalfDirection(tokens: Tokens, first: number, last: number, { cut }: Reading): boolean {
  if (last === first || cut !== undefined || tokens.gaps[first] !== 0) return false;
  if (((tokens.form(first)?.exact ?? 0) & WordClass.direction) === 0) return false;
  return ((tokens.form(first - 1)?.classes ?? 0) & WordClass.direction) !== 0;
}

/** U.S.: the full stop behind the last letter of an abbreviation is its own. */
function withStop(tokens: Tokens, span: FoundSpan): FoundSpan {
  const { last, end } = span;
  if (tokens.gaps[last] !== Gap.stop || end - (tokens.starts[last] ?? 0) !== 1) return span;
  const isStop = tokens.form(last)?.isLatin === true && tokens.text.slice(end, end + 1) === '.';
  return isStop ? { ...span, end: end + 1 } : span;
}

/** Ali al-Zaatari: behind the article and a given name, whoever is called after a place. */
function isSurname(tokens: Tokens, first: number): boolean {
  if (tokens.gaps[first] !== Gap.dash || tokens.form(first)?.isLatin !== true) return false;
  const article = tokens.form(first - 1)?.folded;
  if ((article !== 'al' && article !== 'el') || tokens.gaps[first - 1] !== 0) return false;
  return englishGiven.has(tokens.form(first - 2)?.folded ?? '');
}

/** Whose son the person is belongs to a name of several words. */
function endOfPerson(tokens: Tokens, first: number, last: number, senses: readonly NameSense[]): number {
  if (last === first || !senses.every(({ entity }) => entity.subtype === 'person')) return last;
  return endOfDescent(tokens, last, descent);
}

const descent: ReadonlySet<string> = new Set(['بن', 'ال']);

/** إيفانكا ترامب, Hunter Biden: behind the first name of somebody else, a surname is not the one person whom it stands for. */
function isRelative(tokens: Tokens, at: number, senses: readonly NameSense[], { cut }: Reading): boolean {
  if (
    cut !== undefined ||
    tokens.gaps[at] !== 0 ||
    !senses.every(({ entity }) => entity.subtype === 'person')
  )
    return false;
  const before = tokens.form(at - 1);
  // محمد بشار الأسد is a name that begins with two first names.
  if (before === undefined || ((tokens.form(at)?.exact ?? 0) & anyGiven) !== 0) return false;
  if (/^(?:الله|الدين|الاسلام)$/u.test(before.folded)) return true;
  return before.isLatin
    ? before.isCapital && englishGiven.has(before.folded)
    : (before.exact & WordClass.given) !== 0;
}

/** Al-Mayadin, where the gazetteer has Mayadin. */
function withArticle(tokens: Tokens, span: FoundSpan): FoundSpan {
  const { first } = span;
  if (tokens.gaps[first] !== Gap.dash || tokens.form(first)?.isLatin !== true) return span;
  const article = tokens.form(first - 1)?.folded;
  const start = tokens.starts[first - 1] ?? 0;
  const isBeside = (tokens.starts[first] ?? 0) - start === 3;
  return isBeside && (article === 'al' || article === 'el') ? { ...span, first: first - 1, start } : span;
}

function stepLike(trie: Trie, node: number, words: readonly number[]): number {
  for (const word of words) {
    const child = trie.step(node, word);
    if (child !== 0) return child;
  }
  return 0;
}

/** What a name of which some word is in another spelling means: persons and places. `alone`: of one word. */
function respeltSenses(
  { senses }: CompiledGazetteer,
  node: number,
  alone: readonly NameSense[] | undefined,
): readonly NameSense[] | undefined {
  const fitting =
    alone ??
    senses[node]
      ?.filter(({ entity }) => entity.subtype === 'person' || entity.kind === 'place')
      .map(asVariant);
  return fitting === undefined || fitting.length === 0 ? undefined : fitting;
}

/** A Latin name has a capital somewhere: who is not the WHO, nor to shell the company. */
function hasItsCase(
  tokens: Tokens,
  gazetteer: CompiledGazetteer,
  node: number,
  first: number,
  last: number,
): boolean {
  const word = tokens.form(first);
  if (!word?.isLatin) return true;
  const letterCase = gazetteer.letterCase.get(node);
  if (letterCase === 'any') return true;
  if (letterCase === 'capitals') return word.bare === word.bare.toUpperCase();
  for (let at = first; at <= last; at++) if (/\p{Lu}/u.test(tokens.form(at)?.bare ?? '')) return true;
  return false;
}
