import { stateById, type State } from '../gazetteer/builtin/states';
import type { CompiledGazetteer } from '../gazetteer/compile';
import type { NationalEntities } from '../gazetteer/nationalEntities';
import type { NationalPattern } from '../gazetteer/patternEntity';
import { joins } from './joins';
import type { Reading } from './readings';
import { entityGuess } from './guesses';
import { guessSpan } from './spanOf';
import type { FoundSpan } from './spans';
import type { Tokens } from './tokens';

/** Lands that a chancellor governs. */
const chancelleries: ReadonlySet<string> = new Set(['germany', 'austria']);

/** The head of a national institution with the nisba of its state after it, or before the name of the state. */
export function nationalSpan(
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
  // السياسة الخارجية الأمريكية, المخابرات البحرية الأمريكية: an adjective of what stands before it.
  if (first === head && isAdjective(tokens, first)) return undefined;
  const { nisba } = next;
  const conjoined = nisba !== undefined && next.folded.startsWith('و');
  if (nisba?.definite && !nisba.plural && !conjoined && (!pattern.feminine || nisba.feminine)) {
    return nationalMention(tokens, pattern, national, nisba.state, first, head + 1, reading);
  }
  // حكومة روسيا is left to the state's own name, which is what a reader looks for.
  return undefined;
}

/** Whether a word in ـية is an adjective of the definite noun before it. */
function isAdjective(tokens: Tokens, at: number): boolean {
  const noun = tokens.gaps[at] === 0 ? tokens.form(at - 1) : undefined;
  if (noun === undefined || !noun.definite || !/^ال.+يه$/u.test(tokens.form(at)?.folded ?? '')) return false;
  return noun.nisba === undefined && /(?:ه|ات|ا|ون)$/u.test(noun.folded);
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
  const guess = entityGuess(entity, form, 'organisation-noun');
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
