import type { WordForm } from './forms';
import { Interest, officeReach } from './interest';
import { WordClass } from './lexicon/wordClasses';
import type { Tokens } from './tokens';
import { Gap } from './unitKinds';

/** What stands before a name: a title, an office with its nationality, a verb of saying, or nothing that tells. */
export type Lead = 'title' | 'office' | 'saying' | undefined;

/** What leads to a name at a word; `officeNear` where a noun of office stands not far before it. */
export function leadOf(tokens: Tokens, taken: Uint8Array, at: number, officeNear: boolean): Lead {
  const gap = tokens.gaps[at] ?? Gap.paragraph;
  if (gap & (Gap.stop | Gap.paragraph | Gap.colon | Gap.other | Gap.line)) return undefined;
  let before = at - 1;
  if (gap & (Gap.comma | Gap.dash)) {
    // وزير الخارجية الروسي، س ص: the office ends at the comma.
    return officeNear && officeBefore(tokens, taken, before) ? 'office' : undefined;
  }
  const word = tokens.form(before);
  if (word === undefined) return undefined;
  if ((word.classes & WordClass.title || isMan(tokens, before)) && !taken[before]) return 'title';
  if (word.classes & WordClass.saying && tokens.gaps[at] === 0) return 'saying';
  if (word.classes & WordClass.afterTitle) {
    // المسؤول الكردي المحلي س.
    while (before > 0 && describes(tokens.form(before)) && tokens.gaps[before] === 0) before--;
    const noun = tokens.form(before);
    if (noun && noun.classes & (WordClass.title | WordClass.office)) return 'title';
  }
  return officeNear && officeBefore(tokens, taken, at - 1) ? 'office' : undefined;
}

function describes(word: WordForm | undefined): boolean {
  if (word === undefined || word.classes & (WordClass.title | WordClass.office)) return false;
  return (
    (word.classes & WordClass.afterTitle) !== 0 ||
    word.nisba !== undefined ||
    /^ال.{2,}(?:ي|يه)$/u.test(word.folded)
  );
}

/** رجل الأعمال س, رجل الدين س. */
function isMan(tokens: Tokens, at: number): boolean {
  const calling = tokens.form(at)?.folded;
  if ((calling !== 'الاعمال' && calling !== 'الدين') || tokens.gaps[at] !== 0) return false;
  return /^[وفبل]?رجل$/u.test(tokens.form(at - 1)?.folded ?? '');
}

/** The word before a word, folded and without the conjunction that may begin it; empty where there is none. */
export function plainBefore(tokens: Tokens, at: number): string {
  return tokens.form(at - 1)?.folded.replace(/^[وف]/u, '') ?? '';
}

/** Whether a phrase of office ends at a word: an office noun up to five words before, then its complement. */
function officeBefore(tokens: Tokens, taken: Uint8Array, end: number): boolean {
  const last = tokens.form(end);
  if (last === undefined || last.classes & WordClass.function) return false;
  const complement =
    last.nisba !== undefined ||
    last.folded.startsWith('ال') ||
    last.folded.startsWith('لل') ||
    last.word !== 0;
  for (let at = end; at > Math.max(-1, end - officeReach); at--) {
    const form = tokens.form(at);
    if (form === undefined) return false;
    if (form.classes & WordClass.office) return at < end ? complement : form.folded.startsWith('ال');
    if (form.classes & (WordClass.saying | WordClass.acting)) return false;
    // Who has the office is named already.
    if (taken[at] && (tokens.interests[at] ?? 0) & Interest.opensPerson) return false;
    if (form.classes & WordClass.function && !/^(?:في|لشؤون|باسم|لدي|عن)$/u.test(form.folded)) return false;
    if ((tokens.gaps[at] ?? 0) & ~Gap.quote) return false;
  }
  return false;
}
