import { NestedMaps } from '../yaml/nestedMaps';
import { writeScalar } from '../yaml/writeScalar';
import { readCodebook } from './readCodebook';

/** The text of a codebook with one more role, last; undefined where it cannot be added in place. */
export function addRole(file: string, text: string, id: string): string | undefined {
  const before = readCodebook(file, text);
  if (!before.writable) return undefined;
  const next = new NestedMaps(text).append(['roles'], [`${writeScalar(id)}:`])?.text;
  if (next === undefined) return undefined;
  const after = readCodebook(file, next);
  const isAdded =
    after.writable && after.roles.length === before.roles.length + 1 && after.roles.at(-1)?.id === id;
  return isAdded && after.all().length === before.all().length ? next : undefined;
}
