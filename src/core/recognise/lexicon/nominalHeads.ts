import { foldWord } from '../../text/fold';
import { cutsOf, type Cut } from '../../text/proclitics';

/** Definite nouns that go back to the last entity named with them: التنظيم, الوزارة. */
const heads: ReadonlyMap<string, string> = new Map(
  (
    'تنظيم جماعة حركة جبهة حزب وزارة تحالف نظام وكالة صحيفة قناة منظمة هيئة مركز لجنة مجلس شركة جيش حكومة ميليشيا ' +
    'محكمة اتحاد حلف مؤسسة جمعية مرصد كتلة تيار'
  )
    .split(' ')
    .map((noun) => [`ال${foldWord(noun)}`, foldWord(noun)] as const),
);

/** The same in English, after the. */
export const englishHeads: ReadonlySet<string> = new Set(
  'observatory ministry coalition regime agency front committee council organisation organization'.split(' '),
);

export const nominalHeads: ReadonlySet<string> = new Set([...heads.keys(), ...englishHeads]);

/** A definite noun of institutions, without its article, and the proclitics before it. */
export interface NominalHead {
  readonly noun: string;
  readonly cut: Cut | undefined;
}

/** The noun of institutions that a folded word is. */
export function nominalHead(folded: string): NominalHead | undefined {
  const whole = heads.get(folded);
  if (whole !== undefined) return { noun: whole, cut: undefined };
  if (englishHeads.has(folded)) return { noun: folded, cut: undefined };
  if (folded.length > 11) return undefined;
  for (const cut of cutsOf(folded)) {
    const noun = heads.get(cut.rest);
    // بالوكالة is by proxy.
    if (noun !== undefined && !(noun === 'وكاله' && cut.preposition === 'ب')) return { noun, cut };
  }
  return undefined;
}
