import type { CompiledGazetteer, NameSense } from '../gazetteer/compile';
import type { Trie } from '../gazetteer/trie';
import type { NationalEntities } from '../gazetteer/nationalEntities';
import type { NationalPattern } from '../gazetteer/patternEntity';
import { stateById, type State } from '../gazetteer/builtin/states';
import { asVariant, type Reading } from './readings';
import { Interest } from './interest';
import { englishGiven } from './lexicon/english';
import { generics } from './lexicon/homographs';
import type { FoundSpan, Guess } from './spans';
import type { Tokens } from './tokens';
import { Gap } from './unitKinds';

/** What must not stand between two words of one name. */
const parting = Gap.paragraph | Gap.comma | Gap.stop | Gap.colon | Gap.other;

/** Whether a name may go on over the gap before word `at`. */
export function joins(tokens: Tokens, at: number): boolean {
  const gap = tokens.gaps[at] ?? Gap.paragraph;
  if ((gap & parting) === 0) return true;
  // U.S., أ. ف. ب: the full stops of an abbreviation.
  return gap === Gap.stop && tokens.form(at - 1)?.folded.length === 1 && tokens.form(at)?.folded.length === 1;
}

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
          !isSurname(tokens, first)
        )
          found.push(withArticle(tokens, spanOf(tokens, first, last, senses, undefined, reading)));
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

/** Ali al-Zaatari: behind the article and a given name, whoever is called after a place. */
function isSurname(tokens: Tokens, first: number): boolean {
  if (tokens.gaps[first] !== Gap.dash || tokens.form(first)?.isLatin !== true) return false;
  const article = tokens.form(first - 1)?.folded;
  if ((article !== 'al' && article !== 'el') || tokens.gaps[first - 1] !== 0) return false;
  return englishGiven.has(tokens.form(first - 2)?.folded ?? '');
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

/**
 * Words `first` to `last` as a span, without the proclitics of the first and the suffix of the last. All spans are made
 * here, with the same fields in the same order, which is what makes reading them fast.
 */
function spanOf(
  tokens: Tokens,
  first: number,
  last: number,
  senses: readonly NameSense[],
  guess: Guess | undefined,
  reading: Pick<Reading, 'skip' | 'cut'> | undefined,
): FoundSpan {
  const start = (tokens.starts[first] ?? 0) + (reading?.skip ?? 0);
  const end = (tokens.ends[last] ?? 0) - (tokens.form(last)?.suffix ?? 0);
  return { first, last, start, end, cut: reading?.cut, senses, guess };
}

const noSenses: readonly NameSense[] = [];

/** Words that a rule takes for something. */
export function guessSpan(
  tokens: Tokens,
  first: number,
  last: number,
  guess: Guess,
  reading?: Pick<Reading, 'skip' | 'cut'>,
): FoundSpan {
  return spanOf(tokens, first, last, noSenses, guess, reading);
}

/** Lands that a chancellor governs. */
const chancelleries: ReadonlySet<string> = new Set(['germany', 'austria']);

/** The head of a national institution with the nisba of its state after it, or before the name of the state. */
function nationalSpan(
  tokens: Tokens,
  gazetteer: CompiledGazetteer,
  pattern: NationalPattern,
  first: number,
  head: number,
  reading: Reading,
): FoundSpan | undefined {
  const next = tokens.form(head + 1);
  if (next === undefined || !joins(tokens, head + 1)) return undefined;
  // وزير الخارجية (الروسي): what is put in by somebody else is no part of the name.
  if (tokens.gaps[head + 1] && isBracketed(tokens, head + 1)) return undefined;
  const { national } = gazetteer;
  if (pattern.construct) {
    const land = tokens.gaps[head + 1] === 0 ? landAt(tokens, gazetteer, head + 1) : undefined;
    return land && nationalMention(tokens, pattern, national, land.state, first, land.last, reading);
  }
  // انتخابات الرئاسة: the office that is voted for, not the institution.
  if (
    pattern.id === 'presidency' &&
    /انتخاب|مرشح|سباق|حمله|تولي|تسلم|منصب|كرسي/u.test(tokens.form(first - 1)?.folded ?? '')
  ) {
    return undefined;
  }
  // The others have advisers.
  if (pattern.id === 'chancellor' && next.nisba && !chancelleries.has(next.nisba.state.id)) return undefined;
  // وزارة الدفاع الروسية is the full name, not the short one behind a noun.
  if (pattern.feminine && tokens.form(first - 1)?.folded.endsWith('وزاره')) return undefined;
  const { nisba } = next;
  const conjoined = nisba !== undefined && next.folded.startsWith('و');
  if (nisba?.definite && !nisba.plural && !conjoined && (!pattern.feminine || nisba.feminine)) {
    return nationalMention(tokens, pattern, national, nisba.state, first, head + 1, reading);
  }
  // حكومة روسيا is left to the state's own name, which is what a reader looks for.
  return undefined;
}

/** The state that is named at a word, and the last word of its name. */
function landAt(
  tokens: Tokens,
  { trie, senses }: CompiledGazetteer,
  first: number,
): { readonly state: State; readonly last: number } | undefined {
  let land: { readonly state: State; readonly last: number } | undefined;
  let node = 0;
  for (let last = first; ; last++) {
    const form = tokens.form(last);
    if (form === undefined || form.word === 0 || (last > first && !joins(tokens, last))) return land;
    node = trie.step(node, form.word);
    if (node === 0) return land;
    const sense = senses[node]?.find(({ entity, metonym }) => entity.subtype === 'state' && !metonym);
    const state = sense && stateById(sense.entity.id);
    if (state) land = { state, last };
  }
}

function nationalMention(
  tokens: Tokens,
  pattern: NationalPattern,
  national: NationalEntities,
  state: State,
  first: number,
  last: number,
  reading: Reading,
): FoundSpan | undefined {
  const former = pattern.subtype === 'office' && isFormer(tokens, last + 1);
  const entity = national.find(pattern, state, former);
  if (entity === undefined) return undefined;
  const form = pattern.subtype === 'office' ? 'office' : 'description';
  const guess = { kind: 'actor', subtype: entity.subtype, form, rule: 'organisation-noun', entity } as const;
  return guessSpan(tokens, first, former ? last + 1 : last, guess, reading);
}

/** Whether a bracket opens before a word. */
function isBracketed(tokens: Tokens, at: number): boolean {
  return tokens.text.slice(tokens.ends[at - 1] ?? 0, tokens.starts[at] ?? 0).includes('(');
}

function isFormer(tokens: Tokens, at: number): boolean {
  const word = tokens.form(at)?.folded;
  return (word === 'السابق' || word === 'السابقه' || word === 'الاسبق') && tokens.gaps[at] === 0;
}
