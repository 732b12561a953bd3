import type { CompiledGazetteer, NameSense } from '../gazetteer/compile';
import { findAbbreviations, findBracketed, findReporters } from './abbreviations';
import type { ShortFormOptions } from './families';
import { Interest } from './interest';
import { findBareInstitutions } from './bareInstitutions';
import { findOffices } from './offices';
import { findNominals, findSpokespersons, type Institution, type NamedEntity } from './nominals';
import type { ChosenSpan, FoundSpan } from './spans';
import { findSurnames } from './surnames';
import type { Tokens } from './tokens';

/** What an article says in short after it has named it: bare nouns, spokespersons of what they mean, surnames. */
export function findShortForms(
  tokens: Tokens,
  chosen: readonly ChosenSpan[],
  senses: readonly (NameSense | undefined)[],
  gazetteer: CompiledGazetteer,
  options: ShortFormOptions = {},
): FoundSpan[] {
  return [
    ...findBareNouns(tokens, chosen, senses, gazetteer, options),
    ...(options.longOffices === false ? [] : findOffices(tokens, chosen, senses)),
    ...(options.surnames === false ? [] : findSurnames(tokens, chosen, senses)),
    ...(options.abbreviations === false ? [] : findAbbreviations(tokens, chosen, senses)),
    ...(options.abbreviations === false ? [] : findBracketed(tokens, chosen, senses)),
    ...(options.abbreviations === false ? [] : findReporters(tokens, chosen)),
  ];
}

function findBareNouns(
  tokens: Tokens,
  chosen: readonly ChosenSpan[],
  senses: readonly (NameSense | undefined)[],
  gazetteer: CompiledGazetteer,
  options: ShortFormOptions,
): FoundSpan[] {
  const isSetOff = (tokens.interest & (Interest.nominal | Interest.spokesperson)) !== 0;
  if (!isSetOff && tokens.heads.length === 0) return [];
  const named: NamedEntity[] = [];
  chosen.forEach(({ span }, at) => {
    const entity = span.guess?.entity ?? senses[at]?.entity;
    if (entity ?? span.guess) named.push({ first: span.first, last: span.last, entity, noun: null });
  });
  const nominals =
    options.nominals === false
      ? []
      : [...findBareInstitutions(tokens, named, gazetteer.national), ...findNominals(tokens, named)];
  if (options.spokespersons === false || (tokens.interest & Interest.spokesperson) === 0) return nominals;
  const institutions = [
    ...chosen.flatMap(({ span }, at) => institutionOf(span, senses[at]) ?? []),
    ...nominals.map((span) => ({ span, entity: span.guess?.entity })),
  ];
  return [...nominals, ...findSpokespersons(tokens, institutions, named, gazetteer)];
}

/** What may have a spokesperson: an institution by its pattern, an organisation, an armed group or a state. */
function institutionOf(span: FoundSpan, sense: NameSense | undefined): Institution | undefined {
  if (span.guess !== undefined) return { span, entity: span.guess.entity };
  const entity = sense?.entity;
  return entity?.kind === 'actor' && speaking.has(entity.subtype) ? { span, entity } : undefined;
}

const speaking: ReadonlySet<string> = new Set(['organisation', 'armed-group', 'state']);
