import { foldWord } from '../text/fold';
import { saysSo } from './definiteSurname';
import { anyGiven, WordClass } from './lexicon/wordClasses';
import { pressTails } from './lexicon/organisationNouns';
import { plainBefore, type Lead } from './personLead';
import { inner, startsClause, type Opening } from './personName';
import { isSurname } from './surnameShapes';
import type { Tokens } from './tokens';
import { Gap } from './unitKinds';

/** “هادي العامري”: the whole of a quotation. */
function isQuoted(tokens: Tokens, first: number, last: number): boolean {
  return ((tokens.gaps[first] ?? 0) & (tokens.gaps[last + 1] ?? 0) & Gap.quote) !== 0;
}

/** Whether enough speaks for a person. */
export function convinces(
  tokens: Tokens,
  first: number,
  last: number,
  opening: Opening,
  lead: Lead,
): boolean {
  const words = last - first + 1;
  if (words > 1 && pressTails.has(tokens.form(last)?.folded ?? '')) return false;
  const second = tokens.form(first + 1);
  if (opening.strength === 'given') {
    if (words > 1) return true;
    // استقبل أمير الشرقية: an office that is a given name as well.
    if ((tokens.form(first)?.exact ?? 0) & WordClass.office) return false;
    return lead === 'title' || lead === 'saying' || lead === 'office';
  }
  // أبو الفنون is a figure of speech.
  if (opening.strength === 'kunya')
    return words > 2 || (words > 1 && !/^ال.*(?:ات|ون|ين)$/u.test(second?.folded ?? ''));
  if (opening.strength === 'maybe') {
    // رمضان كريم: a month, unless something leads to the name.
    const month = ((tokens.form(first)?.exact ?? 0) & WordClass.function) !== 0;
    // الوزير السابق علي هامش القمة: a preposition.
    const single = tokens.form(first)?.folded !== 'علي' || !isGoverned(tokens, first + 1);
    if (lead === 'title') return words > 1 || (!month && single);
    if (words === 1 || second === undefined || (month && lead === undefined)) return false;
    const named = second.exact & anyGiven;
    if (named || inner.has(second.folded)) return true;
    if (words === 2 && second.definite && isSurname(second, 1) && isQuoted(tokens, first, last)) return true;
    if (lead === 'saying' && (second.foreign > 0.3 || (words === 2 && isFullName(tokens, first))))
      return startsClause(tokens, last + 1);
    // علي is على too, in texts that do not part ي from ى.
    if (lead === 'office' && isAli(tokens, first, last)) return true;
    return tokens.form(first)?.folded !== 'علي' && lead !== undefined && lead !== 'saying';
  }
  const foreign = tokens.form(first)?.foreign ?? 0;
  if (lead === 'title') return words > 1 || foreign > -0.1;
  const isPair = words > 1 && words < 4 && foreign + (tokens.form(last)?.foreign ?? 0) > foreignPair;
  if (lead === undefined || isPair) return isPair;
  if (lead === 'office') return words > 1 || foreign > 0.4;
  if (words === 1 && isOneForeigner(tokens, first)) return true;
  return startsClause(tokens, last + 1) && (words > 1 || saysSo.has(plainBefore(tokens, first)));
}

/** علي هامش القمة: an indefinite noun behind a preposition. */
function isGoverned(tokens: Tokens, at: number): boolean {
  const next = tokens.gaps[at] === 0 ? tokens.form(at) : undefined;
  if (next === undefined || next.definite || startsClause(tokens, at)) return false;
  return (next.classes & (WordClass.function | WordClass.saying | WordClass.acting)) === 0;
}

/** وزير الخارجية الإيراني علي باقري، …: with its ي, a surname and the end of the phrase. */
function isAli(tokens: Tokens, first: number, last: number): boolean {
  const second = tokens.form(first + 1);
  if (tokens.form(first)?.bare !== 'علي' || second === undefined) return false;
  return second.exact === 0 && !second.definite && startsClause(tokens, last + 1);
}

/** قال وليد جنبلاط إن …: a given name that is an adjective too, and a word that is nothing but a surname. */
function isFullName(tokens: Tokens, first: number): boolean {
  const [form, second] = [tokens.form(first), tokens.form(first + 1)];
  const names = WordClass.maybeGiven | WordClass.common;
  if (!form || (form.exact & ~names) !== 0 || second === undefined || second.exact !== 0) return false;
  return second.definite ? isSurname(second, 1) : second.surname;
}

/** حذر ماكرون من …: a word that is hardly Arabic behind a verb that only a man is the subject of. */
function isOneForeigner(tokens: Tokens, at: number): boolean {
  const form = tokens.form(at);
  if (form === undefined || form.folded.length < 5 || form.foreign < 0.5) return false;
  if (/ا$|^[يتن].*ون$/u.test(form.folded)) return false;
  return manSays.has(plainBefore(tokens, at));
}

const manSays: ReadonlySet<string> = new Set(
  'قال أكد أوضح أضاف صرح حذر اتهم رحب ندد شدد أعلن دعا انتقد هدد رفض نفى أشار أعرب جدد رأى ختم تابع علق أقر اعترف تعهد'
    .split(' ')
    .map(foldWord),
);

/** Two words of foreign letters in a row, without a sign of a person beside them, are one above this sum of log-odds. */
const foreignPair = 1.6;
