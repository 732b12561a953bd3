/** The path of the tag that a tag stands under; undefined for a family. */
export function parentPath(path: string): string | undefined {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? undefined : path.slice(0, slash);
}

/** A path, and those of the tags above it. */
export function* upwards(path: string): Iterable<string> {
  for (let at: string | undefined = path; at !== undefined; at = parentPath(at)) yield at;
}

/** The last part of a path. */
export function leafName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The path of a name under a tag, or of a family. */
export function pathUnder(parent: string | undefined, name: string): string {
  return parent === undefined ? name : `${parent}/${name}`;
}

/** Whether a path is this one or lies below it. */
export function isWithin(path: string, top: string): boolean {
  return path === top || path.startsWith(`${top}/`);
}

/** A path that is, or lies below, `from`, put in the same place of `to`. */
export function movedPath(path: string, from: string, to: string): string {
  return to + path.slice(from.length);
}

/** Whether something can be the name of a tag. */
export function isTagName(name: string): boolean {
  return name !== '' && name === name.trim() && !name.includes('/') && !/\p{Cc}/u.test(name);
}
