import { cutsOf, type Cut } from '../text/proclitics';
import type { WordForm } from './forms';
import { Interest } from './interest';
import { anyGiven, exactClasses, WordClass } from './lexicon/wordClasses';
import { joins } from './joins';
import { isForeigners, isLoose, isOfOneLanguage, isOfOtherNames, isSurname, ofOrigin } from './surnameShapes';
import type { Tokens } from './tokens';
import { Gap } from './unitKinds';

/** What may begin a person's name at a word. */
export interface Opening {
  readonly skip: number;
  readonly cut: Cut | undefined;
  readonly strength: 'given' | 'maybe' | 'kunya' | 'unknown';
}

/** Words within names: of descent, particles of other languages. */
export const inner = new Set(
  'بن ابن بنت ابو ابي بو ال عبد دي دو دا دل ديل فان فون لو دير ماك سان الدين الله'.split(' '),
);

/** How a word may begin a person's name; `foreignFrom` is how foreign an unknown word must be for it. */
export function openingOf(form: WordForm, foreignFrom: number): Opening | undefined {
  const { folded } = form;
  const whole = form.exact;
  if (whole & WordClass.given) return { skip: 0, cut: undefined, strength: 'given' };
  if (folded === 'عبد' || folded === 'ابو' || folded === 'ابي')
    return { skip: 0, cut: undefined, strength: 'kunya' };
  if (whole & WordClass.maybeGiven) return { skip: 0, cut: undefined, strength: 'maybe' };
  if (whole === 0 && form.interest & Interest.opensPerson) {
    for (const cut of cutsOf(folded)) {
      const rest = exactClasses(cut.rest);
      if (cut.rest.length < 3 || cut.preposition === 'ك') continue;
      if (rest & WordClass.given || cut.rest === 'ابو') {
        const strength = rest & WordClass.given ? 'given' : 'kunya';
        return { skip: form.skip(cut.letters), cut, strength };
      }
    }
  }
  const nameLike = (form.interest & Interest.nameLike) !== 0 && form.foreign > foreignFrom;
  return nameLike ? { skip: 0, cut: undefined, strength: 'unknown' } : undefined;
}

/** The last word of the name that opens at `first`; `led`: a title or an office stands before it. */
export function endOfName(
  tokens: Tokens,
  taken: Uint8Array,
  first: number,
  opening: Opening,
  led = false,
): number {
  let last = first;
  // رئيس الوزراء العراقي محمد س السوداني: of whose land he is has been said, so that is his surname.
  const ofLand = tokens.gaps[first] === 0 && tokens.form(first - 1)?.nisba;
  let unknown = opening.strength === 'unknown' ? 1 : 0;
  const known = opening.strength !== 'unknown';
  let descent = opening.strength === 'kunya';
  for (let at = first + 1; at < tokens.length && at - first < 9; at++) {
    const form = tokens.form(at);
    if (form === undefined || taken[at] || !joins(tokens, at) || tokens.gaps[at]) break;
    const { folded } = form;
    if (inner.has(folded)) {
      descent = true;
      if (folded === 'الله' || folded === 'الدين') last = at;
      continue;
    }
    const prior = tokens.form(at - 1);
    const afterInner =
      inner.has(prior?.folded ?? '') && prior?.folded !== 'الله' && prior?.folded !== 'الدين';
    if (afterInner && prior?.folded === 'ال') {
      last = at;
      continue;
    }
    // In texts that do not part ي from ى, على is spelled علي.
    if (folded === 'علي' && !mayEndInAli(tokens, at)) break;
    const classes = form.exact;
    if (regnal.has(folded)) {
      // عبد الله الثاني: the given name is of two words.
      const ofTwo = at === first + 2 && tokens.form(first)?.folded === 'عبد';
      if (at !== first + 1 && !afterInner && !ofTwo) break;
      last = tokens.form(at + 1)?.folded === 'عشر' ? at + 1 : at;
      break;
    }
    if (folded === 'خان' && at === first + 1 && known && !isKhanOfTown(tokens, at + 1)) {
      last = at;
      break;
    }
    if (tails.has(folded) && at > first + 1) {
      last = at;
      break;
    }
    const names = classes & anyGiven;
    if (names && classes & WordClass.office && at !== first + 1 && !afterInner) break;
    if (names === 0) {
      if (folded.startsWith('ال')) {
        const { nisba } = form;
        const isOrigin = ofLand && nisba && !nisba.feminine && !nisba.plural && nisba.state !== ofLand.state;
        const fitting = afterInner || isOrigin || isSurname(form, at - first, (prior?.foreign ?? 0) < 0);
        // إبراهيم بلغيث القوزي: behind a surname that no list has, one of descent.
        const origin =
          at === first + 2 && folded.endsWith('ي') && form.classes === 0 && form.nisba === undefined;
        const placed =
          afterInner ||
          descent ||
          at === first + 1 ||
          origin ||
          isOrigin ||
          ((prior?.exact ?? 0) & anyGiven) !== 0;
        const byCraft = descent && at === first + 2 && isCraft(form) && !opensName(tokens, at + 1);
        const inRow = at > first + 1 && isGivenWithArticle(tokens, at);
        if (!(fitting && placed) && !byCraft && !inRow) break;
        last = at;
        if (afterInner || (!byCraft && isGivenWithArticle(tokens, at + 1))) continue;
        break;
      }
      const nameLike = (form.interest & Interest.nameLike) !== 0;
      const second = at === first + 1;
      const fits = afterInner
        ? isLoose(form)
        : (known && second ? form.surname : nameLike) ||
          (at === first + 2 && ofOrigin(form, prior)) ||
          (second && opening.strength === 'given' && isOfOtherNames(form)) ||
          (second && opening.strength === 'given' && isForeigners(prior, form, led)) ||
          (second && (known || led) && (isOfOneLanguage(prior, form) || (led && isEpithet(tokens, at))));
      if (!fits) break;
      if (descent && !afterInner && /^أ...$/u.test(form.bare) && form.foreign < 0.5) break;
      const odd = /^[يتن]/u.test(folded) || form.bare.endsWith('ه');
      if (at - first >= 2 && !afterInner && odd && !ofOrigin(form, prior)) break;
      // The verb of the sentence: سيزور; hardly a name is of its letters (سيلفا).
      const future = /^س(?:يت|ين|يس|تت)/u.test(folded) || (/^س[يت]/u.test(folded) && form.foreign < 0.65);
      if (at - first >= 2 && !afterInner && future) break;
      const plain = opening.strength === 'unknown' ? 2 : 1;
      if (!afterInner && ++unknown > plain && (unknown > plain + 1 || form.foreign < 0.3)) break;
    }
    last = at;
  }
  return last;
}

/** أبو مهدي المهندس: a title that nobody's name follows is his surname. */
function isCraft(form: WordForm): boolean {
  return (form.exact & WordClass.title) !== 0 && form.definite;
}

function opensName(tokens: Tokens, at: number): boolean {
  return tokens.gaps[at] === 0 && ((tokens.interests[at] ?? 0) & Interest.opensPerson) !== 0;
}

/** صباح الأحمد الجابر الصباح: given names with the article in a row, as in the families of the Gulf. */
function isGivenWithArticle(tokens: Tokens, at: number): boolean {
  const form = tokens.gaps[at] === 0 ? tokens.form(at) : undefined;
  if (form === undefined || !form.definite || (form.exact & ~(anyGiven | WordClass.common)) !== 0)
    return false;
  return (exactClasses(form.folded.slice(2)) & anyGiven) !== 0;
}

/** العميد يحيى سريع: an adjective for a surname, where a title leads to the name and a clause follows it. */
function isEpithet(tokens: Tokens, at: number): boolean {
  const form = tokens.form(at);
  if (form === undefined || form.exact !== WordClass.common) return false;
  return /^[^ا]..?ي.$/u.test(form.folded) && startsClause(tokens, at + 1);
}

/** قال س ص إن …: what follows a name where the sentence goes on. */
export function startsClause(tokens: Tokens, at: number): boolean {
  const gap = tokens.gaps[at] ?? Gap.paragraph;
  if (gap & (Gap.comma | Gap.colon | Gap.quote | Gap.stop | Gap.paragraph)) return true;
  return /^(?:ان|انه|انها|انهم|بان|في|عن|الي|علي|عقب|خلال|امس|اليوم)$/u.test(tokens.form(at)?.folded ?? '');
}

function mayEndInAli(tokens: Tokens, at: number): boolean {
  const next = tokens.form(at + 1);
  if (next === undefined || tokens.gaps[at + 1]) return true;
  if (next.classes & (WordClass.title | WordClass.office)) return true;
  if (next.classes & (WordClass.function | WordClass.common)) return false;
  return !next.folded.startsWith('ال') || isSurname(next, 2);
}

/** What ends surnames of two words: حاجي زاده, علي نجاد. */
const tails: ReadonlySet<string> = new Set('زاده اوغلو اوغلي بور نجاد نيا خاني'.split(' '));

/** خان يونس, خان شيخون: a caravanserai of a town's name. */
function isKhanOfTown(tokens: Tokens, at: number): boolean {
  const next = tokens.gaps[at] === 0 ? tokens.form(at) : undefined;
  return next !== undefined && (next.definite || /^(?:يونس|شيخون|ارنبه|طومان)$/u.test(next.folded));
}

const regnal = new Set(
  'الاول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر الحادي'.split(' '),
);
