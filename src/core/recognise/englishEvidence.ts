import type { Evidence } from './evidence';
import type { WordForm } from './forms';
import { englishAddressing, englishBurdens, englishDeeds, englishReplies } from './lexicon/contextWords';
import { WordClass } from './lexicon/wordClasses';
import type { FoundSpan } from './spans';
import type { Tokens } from './tokens';
import { Gap } from './unitKinds';

/** What a preposition or verb at a word says of the name behind it. */
export function evidenceOfEnglish(tokens: Tokens, at: number, word: WordForm, span: FoundSpan): Evidence {
  // The border with Turkey.
  if (word.folded === 'with' && tokens.gaps[at] === 0) {
    if (/^(?:borders?|frontiers?|boundary)$/u.test(tokens.form(at - 1)?.folded ?? '')) return 'place';
  }
  // According to the US; not to a Britain-based monitor.
  if (word.folded === 'to' && tokens.gaps[at] === 0 && tokens.form(at - 1)?.folded === 'according') {
    return (tokens.gaps[span.last + 1] ?? 0) & (Gap.dash | Gap.quote) ? undefined : 'actor';
  }
  return isAddressee(tokens, at, word) ? 'actor' : undefined;
}

/** Objections from Turkey, pressure on Iran, without warning Moscow. */
function isAddressee(tokens: Tokens, at: number, { folded }: WordForm): boolean {
  if (folded === 'from' || folded === 'on') {
    const noun = ((tokens.gaps[at] ?? 0) & ~Gap.quote) === 0 ? (tokens.form(at - 1)?.folded ?? '') : '';
    return folded === 'from' ? englishReplies.has(noun) : englishBurdens.has(noun);
  }
  return englishAddressing.has(folded);
}

/** Turkey's call, Washington's main concern: what a government has rather than its land. */
export function doesWhatStatesDo(tokens: Tokens, at: number): boolean {
  for (let next = at; next < at + 2 && tokens.gaps[next] === 0; next++) {
    if (englishDeeds.has(tokens.form(next)?.folded ?? '')) return true;
  }
  return false;
}

/**
 * Turkey in response launched …, Ankara repeatedly warned …, Moscow and Ankara are partners: a sentence or clause begins
 * with the name, and its verb, which states do, comes soon.
 */
export function beginsEnglishClause(tokens: Tokens, { first, last }: FoundSpan): boolean {
  if (!opensClause(tokens, first)) return false;
  const next = tokens.form(last + 1)?.folded ?? '';
  if (tokens.gaps[last + 1] !== 0) return false;
  let at = last + 1;
  if (next === 'and' && tokens.form(at + 1)?.isCapital) {
    at += 2;
  } else if (!adverbials.has(next) && !/^[a-z]{3,}ly$/u.test(next) && !copulas.has(next)) return false;
  for (let end = at + 4; at < end && tokens.gaps[at] === 0; at++) {
    const word = tokens.form(at);
    if (word === undefined || /^(?:that|who|which|where)$/u.test(word.folded)) return false;
    if (copulas.has(word.folded)) return areParties(tokens, at + 1);
    if (word.classes & (WordClass.saying | WordClass.acting) && !auxiliaries.has(word.folded)) return true;
  }
  return false;
}

/** At the beginning of a sentence or behind a conjunction: Although Ankara …. */
function opensClause(tokens: Tokens, first: number): boolean {
  const start = tokens.form(first - 1)?.folded === 'the' && tokens.gaps[first] === 0 ? first - 1 : first;
  if ((tokens.gaps[start] ?? Gap.paragraph) & (Gap.stop | Gap.paragraph | Gap.line)) return true;
  return tokens.gaps[start] === 0 && conjunctions.has(tokens.form(start - 1)?.folded ?? '');
}

/** Are nominally partners, is a key ally. */
function areParties(tokens: Tokens, from: number): boolean {
  for (let at = from; at < from + 4 && tokens.gaps[at] === 0; at++)
    if (parties.has(tokens.form(at)?.folded ?? '')) return true;
  return false;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const adverbials = words(
  'in on also now then meanwhile instead later still itself alone again has have had soon',
);
const copulas = words('is are was were remains remain');
const auxiliaries = words('has have had will would should could may might must did does');
const conjunctions = words(
  'although though while whereas but because if when since as after before until unless that whether',
);
const parties = words(
  'partners partner ally allies rival rivals party parties guarantor guarantors backer backers supporter supporters enemy enemies adversary adversaries foe foes mediator mediators broker brokers ready willing prepared determined concerned committed responsible interested keen eager reluctant opposed unwilling behind involved',
);
