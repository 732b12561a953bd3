/** Which rules a word may set off: the passes over a text look at these bits alone. */
export const Interest = {
  /** It begins a name of the gazetteer. */
  name: 1,
  /** It is a given name or begins a kunya, perhaps after a proclitic. */
  opensPerson: 2,
  /** It may be part of a name by its shape. */
  nameLike: 4,
  /** A word of no list with the article, which may be a surname. */
  definite: 8,
  organisationNoun: 16,
  placeNoun: 32,
  nominal: 64,
  spokesperson: 128,
  /** A noun of what is named after persons. */
  eponymNoun: 1 << 29,
  /** Any of the five above: `Tokens.nouns`. */
  nouns: 16 | 32 | 64 | 128 | (1 << 29),
  /** A noun of office. */
  office: 256,
  /** It may begin a person's name, or is a noun of office. */
  people: 2 | 4 | 8 | 256,
  /** A title, what may follow one, or a verb of saying: a name may come after it. */
  lead: 512,
  /** It begins with a Latin capital. */
  capital: 1024,
  /** An adjective of nationality in English: Russian. */
  adjective: 2048,
  /** It is a whole name of the gazetteer, or all that stands before the nisba in that of an institution. */
  wholeName: 4096,
  /** It is a word of some name, or may be another spelling of one. */
  inName: 8192,
  /** A name of one word that is an ordinary word too. */
  doubtful: 16384,
  /** Name-like, and foreign enough to begin a name by itself. */
  foreign: 1 << 28,
} as const;

/** How many words before a name the noun of its office may stand. */
export const officeReach = 7;

/** The bits of `Interest` that set off a rule by themselves. */
export const concerns = 0xfff;

/** Above the bits of `Interest` that fill the lower half stands a form's `endingOf`. */
const endingShift = 16;

/** How many values `endingOf` has. */
export const endingCount = 0x1000;

/** `endingOf` the form that has these interests. */
export function endingIn(interest: number): number {
  return (interest >>> endingShift) & (endingCount - 1);
}

/** A small number of the last three letters of a folded word, by which few words are alike. */
export function endingOf(folded: string): number {
  const last = folded.length - 1;
  if (last < 2) return 0;
  const letters = (folded.charCodeAt(last) * 31 + folded.charCodeAt(last - 1)) * 37;
  return (letters + folded.charCodeAt(last - 2)) & (endingCount - 1);
}

/** The bits of `endingOf` a folded word, in their place among interests. */
export function endingBits(folded: string): number {
  return endingOf(folded) << endingShift;
}
