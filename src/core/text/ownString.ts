/** Strings shorter than this are always copies: V8 makes a slice from 13 units on. */
const shortest = 13;

/** The same letters as a string of its own: a piece of a text would keep the whole text in memory as long as it lives. */
export function ownString(text: string): string {
  // Joined with something, a string is copied when it is cut again: then it is a piece of the copy.
  return text.length < shortest ? text : ` ${text}`.slice(1);
}
