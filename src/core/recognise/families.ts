/** The families of rules that find names which no gazetteer has. A broad one switches off the narrow ones after it. */
export const candidateFamilies = [
  'persons',
  'titles',
  'offices',
  'sayings',
  'givenNames',
  'kunyas',
  'foreignPairs',
  'organisations',
  'organisationNames',
  'organisationHeads',
  'organisationDescriptions',
  'forces',
  'papers',
  'clubs',
  'namedAfter',
  'places',
  'placeNouns',
  'repeatedPlaces',
  'english',
] as const;

export type CandidateFamily = (typeof candidateFamilies)[number];

/** Which families are on; all unless set to false. */
export type CandidateOptions = { readonly [Family in CandidateFamily]?: boolean };

/** The families of what an article says in short after it has named it. */
export const shortFormFamilies = [
  'nominals',
  'spokespersons',
  'longOffices',
  'surnames',
  'abbreviations',
] as const;

export type ShortFormOptions = { readonly [Family in (typeof shortFormFamilies)[number]]?: boolean };
