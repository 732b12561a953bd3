import type { WordForm } from './forms';
import { anyGiven, WordClass } from './lexicon/wordClasses';
import { hasFrameInside } from './wordShapes';

/** محمد مرسي, إيفانكا ترامب: a word of other names that is a surname here. */
export function isOfOtherNames(form: WordForm): boolean {
  return form.word !== 0 && form.exact === 0 && form.nisba === undefined;
}

/** علي رضا تنجسيري: a word in ـي of no list behind two given names. */
export function ofOrigin(form: WordForm, prior: WordForm | undefined): boolean {
  if (((prior?.exact ?? 0) & anyGiven) === 0 || form.classes !== 0 || form.known) return false;
  return form.folded.length > 4 && form.folded.endsWith('ي') && !/^(?:[وفبل]|لل)/u.test(form.folded);
}

/** ريكس تيلرسون: a word that might be a verb by its first letters, after one that is foreign without doubt. */
export function isOfOneLanguage(prior: WordForm | undefined, form: WordForm): boolean {
  if (prior === undefined || form.classes !== 0 || form.known || form.folded.length < 5) return false;
  return form.foreign > 0.05 && prior.foreign + form.foreign > 0.9 && !hasFrameInside(form.folded);
}

/**
 * جون كيري: two words of foreign letters, whatever a word of the language might leave of the second. الرئيس دونالد ترامب:
 * behind a title, a foreign given name does not stand alone before a verb.
 */
export function isForeigners(prior: WordForm | undefined, form: WordForm, led: boolean): boolean {
  if (prior === undefined || form.exact !== 0 || form.known || form.folded.length < 4) return false;
  if (prior.foreign < 0.1 || form.folded.startsWith('ال')) return false;
  if (form.foreign > 0.3) return true;
  return led && form.classes === 0 && form.foreign > -0.4 && !hasFrameInside(form.folded);
}

/** After بن and the like a name follows whatever its letters; only words of the language's frame do not. */
export function isLoose(form: WordForm): boolean {
  return (
    (form.classes & (WordClass.function | WordClass.saying | WordClass.common)) === 0 &&
    form.folded.length > 2
  );
}

/** A surname with the article: not an adjective of nationality after a title, not a plural, not a common noun. */
export function isSurname(form: WordForm, place: number, native = true): boolean {
  const { folded, classes } = form;
  if (classes & ~anyGiven) return false;
  if (form.nisba !== undefined) return place === 1 && native && !form.nisba.feminine && !form.nisba.plural;
  // الحية is too short for a feminine adjective.
  return !/(?:ات|ين|ون|..يه)$/u.test(folded.slice(2)) && folded.length > 3;
}
