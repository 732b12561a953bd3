import type { CompiledGazetteer } from '../gazetteer/compile';
import { foreignEnough } from '../gazetteer/foreignness';
import { cutsOf } from '../text/proclitics';
import type { WordForm } from './forms';
import { endingBits, Interest } from './interest';
import { eponymNoun } from './eponymNoun';
import { mayBeWord } from './lexicon/homographs';
import { nominalHead } from './lexicon/nominalHeads';
import { mayBeNoun } from './lexicon/nounStems';
import { organisationNoun } from './lexicon/organisationNouns';
import { spokespersons } from './lexicon/spokespersons';
import { anyGiven, exactClasses, WordClass } from './lexicon/wordClasses';
import { isNameLike } from './wordShapes';

const leads = WordClass.title | WordClass.afterTitle | WordClass.saying;

/** Which rules a form may set off: bits of `Interest`. `grammar`: any rule beyond the names of the gazetteer. */
export function interestOf(form: WordForm, gazetteer: CompiledGazetteer, grammar: boolean): number {
  let interest = interestOfNames(form, gazetteer);
  if (!grammar) return interest;
  const { folded, exact, classes } = form;
  if (opensPerson(folded, exact)) interest |= Interest.opensPerson;
  if (isNameLike(form)) {
    interest |= Interest.nameLike;
    if (form.foreign > foreignEnough) interest |= Interest.foreign;
  }
  if (classes === 0 && folded.startsWith('ال') && !form.isName) interest |= Interest.definite;
  if (mayBeNoun(folded)) interest |= interestOfNouns(folded);
  if (classes & WordClass.placeNoun) interest |= Interest.placeNoun;
  if (classes & WordClass.office) interest |= Interest.office;
  if (classes & leads) interest |= Interest.lead;
  if (form.isCapital) interest |= Interest.capital;
  // U.S. comes as two words.
  if (form.adjective !== undefined || form.bare === 'U') interest |= Interest.adjective;
  return interest | endingBits(folded);
}

function interestOfNames(form: WordForm, { senses, patterns }: CompiledGazetteer): number {
  let interest = form.word !== 0 || form.likeWords.length > 0 ? Interest.inName : 0;
  for (const { node, cut, alone } of form.readings) {
    interest |= Interest.name;
    const isWhole = alone === undefined ? senses[node] !== undefined : alone.length > 0;
    if (!isWhole && patterns[node] === undefined) continue;
    interest |= Interest.wholeName;
    if (mayBeWord(cut?.rest ?? form.folded)) interest |= Interest.doubtful;
  }
  return interest;
}

function interestOfNouns(folded: string): number {
  let interest = organisationNoun(folded) === undefined ? 0 : Interest.organisationNoun;
  if (nominalHead(folded) !== undefined) interest |= Interest.nominal;
  if (spokespersons.has(folded)) interest |= Interest.spokesperson;
  if (eponymNoun(folded) !== undefined) interest |= Interest.eponymNoun;
  return interest;
}

function opensPerson(folded: string, exact: number): boolean {
  if (exact & anyGiven || folded === 'عبد' || folded === 'ابو' || folded === 'ابي') {
    return true;
  }
  if (exact !== 0) return false;
  return cutsOf(folded).some(({ rest }) => exactClasses(rest) & WordClass.given || rest === 'ابو');
}
