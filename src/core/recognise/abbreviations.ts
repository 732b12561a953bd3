import type { NameSense } from '../gazetteer/compile';
import { guessSpan } from './names';
import type { ChosenSpan, FoundSpan, Guess } from './spans';
import { Gap, type Tokens } from './tokens';

/**
 * What an article introduces in brackets after a name, and uses for it from then on: the Free Syrian Army (FSA). Two to
 * six capitals, none of which any other name has.
 */
export function findAbbreviations(
  tokens: Tokens,
  chosen: readonly ChosenSpan[],
  senses: readonly (NameSense | undefined)[],
): FoundSpan[] {
  const meanings = new Map<string, Guess>();
  chosen.forEach(({ span, nested }, at) => {
    if (nested || span.first === span.last || !((tokens.gaps[span.last + 1] ?? 0) & Gap.quote)) return;
    const next = tokens.form(span.last + 1)?.bare ?? '';
    if (!/^\p{Lu}{2,6}$/u.test(next)) return;
    const before = tokens.text.slice(span.end, tokens.starts[span.last + 1] ?? 0);
    const after = tokens.ends[span.last + 1] ?? 0;
    const isLast = span.last + 2 >= tokens.length;
    const end = isLast ? tokens.text.length : (tokens.starts[span.last + 2] ?? 0);
    if (!before.includes('(') || !tokens.text.slice(after, Math.min(end, after + 8)).includes(')')) return;
    const guess = guessOf(span, senses[at]);
    if (guess !== undefined) meanings.set(next, guess);
  });
  if (meanings.size === 0) return [];
  const taken = new Set<number>();
  for (const { span } of chosen) for (let word = span.first; word <= span.last; word++) taken.add(word);
  const found: FoundSpan[] = [];
  for (const at of tokens.capitals) {
    const guess = taken.has(at) ? undefined : meanings.get(tokens.form(at)?.bare ?? '');
    if (guess !== undefined && !((tokens.gaps[at] ?? 0) & Gap.dash))
      found.push(guessSpan(tokens, at, at, guess));
  }
  return found;
}

function guessOf({ guess }: FoundSpan, sense: NameSense | undefined): Guess | undefined {
  if (guess !== undefined) return { ...guess, form: 'name', rule: 'short-form' };
  if (sense === undefined) return undefined;
  const { kind, subtype } = sense.entity;
  return { kind, subtype, form: 'name', rule: 'short-form', entity: sense.entity };
}
