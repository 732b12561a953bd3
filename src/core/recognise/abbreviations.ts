import type { NameSense } from '../gazetteer/compile';
import { entityGuess, organisationGuess, shortened, type Guess } from './guesses';
import { guessSpan } from './spanOf';
import { isPlace, type ChosenSpan, type FoundSpan } from './spans';
import type { Tokens } from './tokens';
import { Gap } from './unitKinds';

/**
 * What an article introduces in brackets after a name, and uses for it from then on: the Free Syrian Army (FSA). Two to
 * six capitals, none of which any other name has. So are the initials of an organisation that the gazetteer knows.
 */
export function findAbbreviations(
  tokens: Tokens,
  chosen: readonly ChosenSpan[],
  senses: readonly (NameSense | undefined)[],
): FoundSpan[] {
  if (tokens.capitals.length === 0) return [];
  const meanings = new Map<string, Guess | undefined>();
  chosen.forEach(({ span, nested }, at) => {
    if (nested || span.first === span.last) return;
    const initials = initialsOf(tokens, span, senses[at]);
    if (initials !== undefined) meanings.set(initials, guessOf(span, senses[at]));
    if (!((tokens.gaps[span.last + 1] ?? 0) & Gap.quote)) return;
    const next = tokens.form(span.last + 1)?.bare ?? '';
    if (!/^\p{Lu}{2,6}$/u.test(next)) return;
    const before = tokens.text.slice(span.end, tokens.starts[span.last + 1] ?? 0);
    const after = tokens.ends[span.last + 1] ?? 0;
    const isLast = span.last + 2 >= tokens.length;
    const end = isLast ? tokens.text.length : (tokens.starts[span.last + 2] ?? 0);
    if (!before.includes('(') || !tokens.text.slice(after, Math.min(end, after + 8)).includes(')')) return;
    meanings.set(next, guessOf(span, senses[at]));
  });
  if (meanings.size === 0) return [];
  const taken = new Set<number>();
  for (const { span } of chosen) for (let word = span.first; word <= span.last; word++) taken.add(word);
  const found: FoundSpan[] = [];
  for (const at of tokens.capitals) {
    const guess = taken.has(at) ? undefined : meanings.get(tokens.form(at)?.bare ?? '');
    if (guess !== undefined && !((tokens.gaps[at] ?? 0) & Gap.dash) && !isShouted(tokens, at))
      found.push(guessSpan(tokens, at, at, guess));
  }
  return found;
}

/**
 * The short name in brackets behind an outlet, an organisation or an armed group: وكالة الأنباء س (ص). One word or two
 * of no list fill the brackets.
 */
export function findBracketed(
  tokens: Tokens,
  chosen: readonly ChosenSpan[],
  senses: readonly (NameSense | undefined)[],
): FoundSpan[] {
  const found: FoundSpan[] = [];
  chosen.forEach(({ span, nested }, at) => {
    const first = span.last + 1;
    if (nested || !isSetOff(tokens, first)) return;
    const subtype = span.guess?.subtype ?? senses[at]?.entity.subtype ?? '';
    if (!bracketed.has(subtype) || tokens.form(first)?.isLatin !== false) return;
    const last = lastSetOff(tokens, first);
    if (
      !fillsBrackets(tokens, first, last, subtype === 'outlet') ||
      chosen.some((other) => meets(other.span, first, last))
    )
      return;
    const guess = guessOf(span, senses[at]);
    for (let word = first; word <= last; word++) {
      const form = tokens.form(word);
      if (!form || form.classes !== 0 || form.nisba || form.folded.length < 3) return;
      if (form.definite && subtype !== 'outlet') return;
    }
    if (guess !== undefined) found.push(guessSpan(tokens, first, last, guess));
  });
  return found;
}

const bracketed: ReadonlySet<string> = new Set(['outlet', 'organisation', 'armed-group']);

/** Whether a quotation mark or a bracket stands before a word. */
function isSetOff(tokens: Tokens, at: number): boolean {
  return ((tokens.gaps[at] ?? 0) & Gap.quote) !== 0;
}

/** The last of the one or two words that may fill brackets. */
function lastSetOff(tokens: Tokens, first: number): number {
  return tokens.gaps[first + 1] === 0 ? first + 1 : first;
}

function fillsBrackets(tokens: Tokens, first: number, last: number, quoted = false): boolean {
  const before = seen(tokens, tokens.ends[first - 1] ?? 0, tokens.starts[first] ?? 0);
  const isLast = last + 1 >= tokens.length;
  const after = seen(
    tokens,
    tokens.ends[last] ?? 0,
    isLast ? tokens.text.length : (tokens.starts[last + 1] ?? 0),
  );
  if (quoted && /^ ["“«]$/u.test(before) && /^["”»]/u.test(after)) return true;
  return /^ ?\(["“«]?$/u.test(before) && /^["”»]?\)/u.test(after);
}

/** What is seen of what stands between words: no marks of direction or vowels. */
function seen(tokens: Tokens, start: number, end: number): string {
  return tokens.text.slice(start, end).replace(/[\p{Cf}\p{Mn}ـ]/gu, '');
}

function meets(span: FoundSpan, first: number, last: number): boolean {
  return span.first <= last && first <= span.last;
}

/** أربيل (وكالة س) – …: who reports from a place at the beginning of a line. */
export function findReporters(tokens: Tokens, chosen: readonly ChosenSpan[]): FoundSpan[] {
  const found: FoundSpan[] = [];
  for (const { span, nested } of chosen) {
    const first = span.last + 1;
    if (nested || !((tokens.gaps[span.first] ?? 0) & (Gap.line | Gap.paragraph)) || !isPlace(span)) continue;
    if (!isSetOff(tokens, first) || tokens.form(first)?.isLatin !== false) continue;
    const last = lastSetOff(tokens, first);
    const told = ((tokens.gaps[last + 1] ?? 0) & (Gap.dash | Gap.colon)) !== 0;
    if (!told || !fillsBrackets(tokens, first, last)) continue;
    if (chosen.some((other) => meets(other.span, first, last)) || tokens.form(first)?.classes !== 0) continue;
    found.push(guessSpan(tokens, first, last, organisationGuess('outlet')));
  }
  return found;
}

/** The initials of the capitals in the name of an organisation of the gazetteer: IS, FSA. Other names have none here. */
function initialsOf(
  tokens: Tokens,
  { first, last }: FoundSpan,
  sense: NameSense | undefined,
): string | undefined {
  const entity = sense?.form === 'name' ? sense.entity : undefined;
  if (entity?.subtype !== 'organisation' && entity?.subtype !== 'armed-group') return undefined;
  let initials = '';
  for (let at = first; at <= last; at++) initials += /^\p{Lu}/u.exec(tokens.form(at)?.bare ?? '')?.[0] ?? '';
  return initials.length > 1 ? initials : undefined;
}

/** Whether capitals stand beside it: what is written in capitals throughout abbreviates nothing. */
function isShouted(tokens: Tokens, at: number): boolean {
  return [at - 1, at + 1].some((place) => /^\p{Lu}{2,}$/u.test(tokens.form(place)?.bare ?? ''));
}

function guessOf({ guess }: FoundSpan, sense: NameSense | undefined): Guess | undefined {
  if (guess !== undefined) return shortened(guess);
  return sense && entityGuess(sense.entity, 'name', 'short-form');
}
