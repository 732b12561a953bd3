/** The tags that the digit keys 1 to 9 stand for, in that order; undefined where a key has none. */
export type TagKeys = readonly (string | undefined)[];

const digits = 9;

/**
 * The keys for the tags that were used last. A tag keeps its key for as long as it is among them, so that a reader's
 * fingers can learn it; one that comes new takes the first key that is free.
 */
export function assignKeys(before: TagKeys, recent: readonly string[]): TagKeys {
  const present = recent.slice(0, digits);
  const keys = Array.from({ length: digits }, (_, i) => before[i]).map((tag, i, all) =>
    tag !== undefined && present.includes(tag) && all.indexOf(tag) === i ? tag : undefined,
  );
  for (const tag of present) if (!keys.includes(tag)) keys[keys.indexOf(undefined)] = tag;
  return keys;
}
