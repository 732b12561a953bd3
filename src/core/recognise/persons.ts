import { exactClasses, WordClass } from './lexicon/wordClasses';
import { foreignness } from './foreign';
import type { WordForm } from './forms';
import { joins, spanOf } from './names';
import { cutsOf, type Cut } from './proclitics';
import type { FoundSpan } from './spans';
import { Gap, type Tokens } from './tokens';

/** What may begin a person's name at a word. */
interface Opening {
  readonly skip: number;
  readonly cut: Cut | undefined;
  readonly strength: 'given' | 'maybe' | 'kunya' | 'unknown';
}

const guess = { kind: 'actor', subtype: 'person', form: 'name' } as const;

/**
 * Persons whom no gazetteer has: after titles and offices, by their given names, by kunyas, after verbs of saying.
 * `taken` marks the words of names already known; a person's name ends before them.
 */
export function findPersons(tokens: Tokens, taken: Uint8Array): FoundSpan[] {
  const found: FoundSpan[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const form = tokens.forms[at];
    if (form === undefined || taken[at] || !/^[\u0621-\u064a]/u.test(form.folded)) continue;
    const previous = found.at(-1);
    const joined = previous?.last === at - 1 && tokens.gaps[at] === 0;
    const lead = leadOf(tokens, taken, at);
    if (joined || lead === 'saying' || lead === 'title') {
      const single = joined ? conjunct(tokens, at) : definiteSurname(tokens, at, lead);
      if (single !== undefined) {
        found.push(single);
        continue;
      }
    }
    const opening = openingOf(form, lead);
    if (opening === undefined) continue;
    const last = endOfName(tokens, taken, at, opening);
    if (!convinces(tokens, at, last, opening, lead)) continue;
    const rule = opening.strength === 'kunya' ? 'kunya' : 'title';
    found.push({ ...spanOf(tokens, at, last, opening), senses: [], guess: { ...guess, rule } });
    at = last;
  }
  return found;
}

/** شيراك وبلير: a foreign word joined to a person by و, that nothing follows to make it a longer name. */
function conjunct(tokens: Tokens, at: number): FoundSpan | undefined {
  const form = tokens.forms[at];
  if (form === undefined || !form.folded.startsWith('و') || form.classes !== 0 || form.word !== 0)
    return undefined;
  const rest = form.folded.slice(1);
  if (rest.length < 4 || rest.startsWith('ال') || foreignness(rest) < 0.4 || hasFrameInside(rest))
    return undefined;
  const cut: Cut = { letters: 1, rest, conjunction: true, preposition: '' };
  const next = tokens.forms[at + 1];
  const longer =
    next !== undefined && tokens.gaps[at + 1] === 0 && isNameLike(next) && foreignness(next.folded) > 0.3;
  const last = longer ? at + 1 : at;
  return {
    ...spanOf(tokens, at, last, { skip: form.skip(1), cut }),
    senses: [],
    guess: { ...guess, rule: 'title' },
  };
}

/** وقال السنيورة إن, الرئيس السنيورة: a definite word of no list after a title, or between a verb of saying and a clause. */
function definiteSurname(tokens: Tokens, at: number, lead: Lead): FoundSpan | undefined {
  const form = tokens.forms[at];
  if (form === undefined || !form.folded.startsWith('ال') || form.classes !== 0 || form.word !== 0)
    return undefined;
  if (form.nisba || !isSurname(form, 2) || form.folded.length < 5) return undefined;
  if (lead === 'title') {
    const before = tokens.forms[at - 1];
    if (/[^و]ي$/u.test(form.folded) || !before || !(before.classes & WordClass.title)) return undefined;
  } else if (
    !startsClause(tokens, at + 1) ||
    !saysSo.has(tokens.forms[at - 1]?.folded.replace(/^[وف]/u, '') ?? '')
  ) {
    return undefined;
  }
  return { ...spanOf(tokens, at, at), senses: [], guess: { ...guess, rule: 'title' } };
}

/** What stands before a name: a title, an office with its nationality, a verb of saying, or nothing that tells. */
type Lead = 'title' | 'office' | 'saying' | undefined;

function leadOf(tokens: Tokens, taken: Uint8Array, at: number): Lead {
  const gap = tokens.gaps[at] ?? Gap.paragraph;
  if (gap & (Gap.stop | Gap.paragraph | Gap.colon | Gap.dash | Gap.other | Gap.line)) return undefined;
  let before = at - 1;
  if (gap & Gap.comma) {
    // وزير الخارجية الروسي، س ص: the office ends at the comma.
    return officeBefore(tokens, before) ? 'office' : undefined;
  }
  const word = tokens.forms[before];
  if (word === undefined) return undefined;
  if (word.classes & WordClass.title && !taken[before]) return 'title';
  if (word.classes & WordClass.saying && tokens.gaps[at] === 0) return 'saying';
  if (word.classes & WordClass.afterTitle) {
    while (before > 0 && (tokens.forms[before]?.classes ?? 0) & WordClass.afterTitle) before--;
    const noun = tokens.forms[before];
    if (noun && noun.classes & (WordClass.title | WordClass.office)) return 'title';
  }
  return officeBefore(tokens, at - 1) ? 'office' : undefined;
}

/** Whether a phrase of office ends at a word: an office noun up to five words before, then its complement. */
function officeBefore(tokens: Tokens, end: number): boolean {
  const last = tokens.forms[end];
  if (last === undefined || last.classes & WordClass.function) return false;
  const complement =
    last.nisba !== undefined ||
    last.folded.startsWith('ال') ||
    last.folded.startsWith('لل') ||
    last.word !== 0;
  for (let at = end; at >= Math.max(0, end - 6); at--) {
    const form = tokens.forms[at];
    if (form === undefined) return false;
    if (form.classes & WordClass.office) return at < end ? complement : form.folded.startsWith('ال');
    if (form.classes & (WordClass.saying | WordClass.acting)) return false;
    if (form.classes & WordClass.function && !/^(?:في|لشؤون|باسم|لدي|عن)$/u.test(form.folded)) return false;
    if ((tokens.gaps[at] ?? 0) & ~Gap.quote) return false;
  }
  return false;
}

const inner = new Set(
  'بن ابن ابو ابي بو ال عبد دي دو دا دل ديل فان فون لو دير ماك سان الدين الله'.split(' '),
);

function openingOf(form: WordForm, lead: Lead): Opening | undefined {
  const { folded } = form;
  const whole = exactClasses(folded);
  if (whole & WordClass.given) return { skip: 0, cut: undefined, strength: 'given' };
  if (folded === 'عبد' || folded === 'ابو' || folded === 'ابي')
    return { skip: 0, cut: undefined, strength: 'kunya' };
  if (whole & WordClass.maybeGiven) return { skip: 0, cut: undefined, strength: 'maybe' };
  if (whole === 0) {
    for (const cut of cutsOf(folded)) {
      const rest = exactClasses(cut.rest);
      if (cut.rest.length < 3 || cut.preposition === 'ك') continue;
      if (rest & WordClass.given || cut.rest === 'ابو') {
        const strength = rest & WordClass.given ? 'given' : 'kunya';
        return { skip: form.skip(cut.letters), cut, strength };
      }
    }
  }
  if (isNameLike(form) && (lead !== undefined || foreignness(folded) > 0.2))
    return { skip: 0, cut: undefined, strength: 'unknown' };
  return undefined;
}

/** The last word of the name that opens at `first`. */
function endOfName(tokens: Tokens, taken: Uint8Array, first: number, opening: Opening): number {
  let last = first;
  let unknown = opening.strength === 'unknown' ? 1 : 0;
  const known = opening.strength !== 'unknown';
  let descent = opening.strength === 'kunya';
  for (let at = first + 1; at < tokens.length && at - first < 9; at++) {
    const form = tokens.forms[at];
    if (form === undefined || taken[at] || !joins(tokens, at) || tokens.gaps[at]) break;
    const { folded } = form;
    if (inner.has(folded)) {
      descent = true;
      if (folded === 'الله' || folded === 'الدين') last = at;
      continue;
    }
    const prior = tokens.forms[at - 1];
    const afterInner = inner.has(prior?.folded ?? '');
    if (afterInner && prior?.folded === 'ال') {
      last = at;
      continue;
    }
    // In texts that do not part ي from ى, على is spelled علي.
    if (folded === 'علي' && !mayEndInAli(tokens, at)) break;
    const classes = exactClasses(folded);
    if (regnal.has(folded)) {
      if (at !== first + 1 && !afterInner) break;
      last = tokens.forms[at + 1]?.folded === 'عشر' ? at + 1 : at;
      break;
    }
    const names = classes & (WordClass.given | WordClass.maybeGiven);
    if (names && classes & WordClass.office && at !== first + 1 && !afterInner) break;
    if (names === 0) {
      if (folded.startsWith('ال')) {
        const afterGiven =
          (exactClasses(prior?.folded ?? '') & (WordClass.given | WordClass.maybeGiven)) !== 0;
        if (
          !afterInner &&
          (!isSurname(form, at - first, foreignness(prior?.folded ?? '') < 0) ||
            !(afterGiven || descent || at === first + 1))
        )
          break;
        last = at;
        if (afterInner) continue;
        break;
      }
      const fits =
        known && at === first + 1 ? mayFollow(form) : afterInner ? isLoose(form) : isNameLike(form);
      if (!fits) break;
      if (at - first >= 2 && !afterInner && (/^[يتن]/u.test(folded) || form.raw.endsWith('ه'))) break;
      const plain = opening.strength === 'unknown' ? 2 : 1;
      if (!afterInner && ++unknown > plain && (unknown > plain + 1 || foreignness(folded) < 0.3)) break;
    }
    last = at;
  }
  return last;
}

function mayEndInAli(tokens: Tokens, at: number): boolean {
  const next = tokens.forms[at + 1];
  if (next === undefined || tokens.gaps[at + 1]) return true;
  return (
    (!next.folded.startsWith('ال') || isSurname(next, 2)) &&
    (next.classes & (WordClass.function | WordClass.common)) === 0
  );
}

const regnal = new Set(
  'الاول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر الحادي'.split(' '),
);

/** After بن and the like a name follows whatever its letters; only words of the language's frame do not. */
function isLoose(form: WordForm): boolean {
  return (
    (form.classes & (WordClass.function | WordClass.saying | WordClass.common)) === 0 &&
    form.folded.length > 2
  );
}

/** After a given name, a surname: a word of no list that is not a verb, an adverb or a word with a preposition. */
function mayFollow(form: WordForm): boolean {
  const { folded } = form;
  if (form.nisba !== undefined || form.word !== 0 || folded.length < 3 || form.classes !== 0) return false;
  if (hasFrameInside(folded)) return false;
  if (/^[يتن]/u.test(folded) && foreignness(folded) < 0.2) return false;
  return (
    /^[\u0621-\u064a]+$/u.test(folded) &&
    !/^(?:لل|وال|ولل|است|يست|تست|و)|(?:يه|ها|هم|هما|وا|تها|تهم)$/u.test(folded)
  );
}

/** Whether a word is a preposition and a word of the lists: بأنه, لبحث, بالوزير. */
function hasFrameInside(folded: string): boolean {
  return cutsOf(folded).some(
    ({ rest }) => (exactClasses(rest) & ~(WordClass.given | WordClass.maybeGiven)) !== 0,
  );
}

/** A surname with the article: not an adjective of nationality after a title, not a plural, not a common noun. */
function isSurname(form: WordForm, place: number, native = true): boolean {
  const { folded, classes } = form;
  if (classes & ~(WordClass.given | WordClass.maybeGiven)) return false;
  if (form.nisba !== undefined) return place === 1 && native && !form.nisba.feminine && !form.nisba.plural;
  return !/(?:ات|ين|ون|يه)$/u.test(folded) && folded.length > 4;
}

/** A word that no list knows and whose shape no ordinary word in this position has. */
export function isNameLike(form: WordForm): boolean {
  const { folded } = form;
  if (form.classes !== 0 || form.nisba !== undefined || form.word !== 0 || folded.length < 3) return false;
  if (!/^[\u0621-\u064a]+$/u.test(folded)) return false;
  if (hasFrameInside(folded)) return false;
  if (/^(?:ال|لل|وال|ولل|است|يست|تست|مت|من|مست)/u.test(folded)) return false;
  if (/^(?:[يتبفك]|سي|ست|لي|لت)/u.test(folded) && foreignness(folded) < 0.3) return false;
  return (
    !/(?:ات|يه|ها|هم|هما|تها|ته|نا|وا|اء|ايا)$/u.test(folded) &&
    !/^و/u.test(folded) &&
    !/[ةً]$/u.test(form.raw)
  );
}

/** Whether enough speaks for a person. */
function convinces(tokens: Tokens, first: number, last: number, opening: Opening, lead: Lead): boolean {
  const words = last - first + 1;
  const second = tokens.forms[first + 1];
  if (opening.strength === 'given') {
    if (words > 1) return true;
    return lead === 'title' || lead === 'saying' || lead === 'office';
  }
  if (opening.strength === 'kunya') return words > 1;
  if (opening.strength === 'maybe') {
    if (lead === 'title') return true;
    if (words === 1 || second === undefined) return false;
    const named = exactClasses(second.folded) & (WordClass.given | WordClass.maybeGiven);
    if (named || inner.has(second.folded)) return true;
    // علي is على too, in texts that do not part ي from ى.
    return tokens.forms[first]?.folded !== 'علي' && lead !== undefined && lead !== 'saying';
  }
  if (lead === 'title') return true;
  const foreign = foreignness(tokens.forms[first]?.folded ?? '');
  if (lead === undefined)
    return words > 1 && words < 4 && foreign + foreignness(tokens.forms[last]?.folded ?? '') > foreignPair;
  if (lead === 'office') return words > 1 || foreign > 0.4;
  return (
    startsClause(tokens, last + 1) &&
    (words > 1 || saysSo.has(tokens.forms[first - 1]?.folded.replace(/^[وف]/u, '') ?? ''))
  );
}

/** Two words of foreign letters in a row, without a sign of a person beside them, are one above this sum of log-odds. */
const foreignPair = 1.6;

const saysSo = new Set(
  'قال قالت يقول تقول اضاف اضافت اكد اكدت اوضح اوضحت اشار اشارت شدد شددت صرح صرحت اعتبر اعتبرت تابع لفت'.split(
    ' ',
  ),
);

/** قال س ص إن …: what follows the name after a verb of saying. */
function startsClause(tokens: Tokens, at: number): boolean {
  const gap = tokens.gaps[at] ?? Gap.paragraph;
  if (gap & (Gap.comma | Gap.colon | Gap.quote | Gap.stop | Gap.paragraph)) return true;
  return /^(?:ان|انه|انها|انهم|بان|في|عن|الي|علي|عقب|خلال|امس|اليوم)$/u.test(tokens.forms[at]?.folded ?? '');
}
