import { foldWord } from '../text/fold';
import { personGuess } from './guesses';
import { personalTitles } from './lexicon/titles';
import { guessSpan } from './spanOf';
import { plainBefore } from './personLead';
import { startsClause } from './personName';
import { isSurname } from './surnameShapes';
import type { FoundSpan } from './spans';
import type { Tokens } from './tokens';

const personal: ReadonlySet<string> = new Set(personalTitles.trim().split(/\s+/u).map(foldWord));

/** وقال السنيورة إن, الرئيس السنيورة: a definite word of no list after a title, or between a verb of saying and a clause. */
export function definiteSurname(tokens: Tokens, at: number, lead: 'saying' | 'title'): FoundSpan | undefined {
  const form = tokens.form(at);
  if (form === undefined || !form.folded.startsWith('ال') || form.classes !== 0 || form.isName)
    return undefined;
  if (form.nisba || form.nominal || !isSurname(form, 2) || form.folded.length < 5) return undefined;
  if (lead === 'saying' && form.folded.endsWith('ه')) return undefined;
  if (lead === 'title') {
    const before = tokens.form(at - 1);
    const title = before?.folded ?? '';
    if (!personal.has(title) || adjectives.has(form.folded)) return undefined;
    if (/[^و]ي$/u.test(form.folded) && !addressing.has(title)) return undefined;
  } else if (!startsClause(tokens, at + 1) || !saysSo.has(plainBefore(tokens, at))) {
    return undefined;
  }
  return guessSpan(tokens, at, at, personGuess(lead));
}

/** Titles that are hardly ever described: الدكتور س, but المستشار القانوني. */
const addressing: ReadonlySet<string> = new Set(
  'الرئيس الشيخ الإمام السيد السيدة الدكتور الدكتورة الأستاذ الجنرال العميد العقيد'.split(' ').map(foldWord),
);

/** Of persons in office: what they are rather than who. */
const adjectives: ReadonlySet<string> = new Set(
  (
    'الديمقراطي البرلماني القانوني العلماني الشيوعي الاشتراكي الإخواني السلفي الجمهوري الليبرالي القومي البعثي الشرعي الحقيقي الفعلي الافتراضي الأفريقي الأسيوي ' +
    'الكاثوليكي الماروني الدرزي الأرثوذكسي الزيدي العلوي الحوثي الداعية التوافقي الانتقالي المحافظ المستقل الجنوبي الشمالي المدني الوطني المالي الثقافي التجاري البابوي الفيدرالي الاتحادي الأميركي الإقليمي الميداني'
  )
    .split(' ')
    .map(foldWord),
);

/** Verbs of saying that a clause follows. */
export const saysSo = new Set(
  'قال قالت يقول تقول اضاف اضافت اكد اكدت اوضح اوضحت اشار اشارت شدد شددت صرح صرحت اعتبر اعتبرت تابع لفت'.split(
    ' ',
  ),
);
