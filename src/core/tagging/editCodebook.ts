import type { EditResult } from '../editedFile';
import type { Problem } from '../problem';
import { NestedMaps } from '../yaml/nestedMaps';
import type { Codebook, Tag } from './codebook';
import type { CodebookEdit } from './codebookEdit';
import { CodebookWriter } from './codebookWriter';
import { editedTags, type TagFacts } from './editedTags';
import { readCodebook } from './readCodebook';
import { retagOf } from './retag';
import { isTagName, isWithin, leafName, movedPath, parentPath, pathUnder, upwards } from './tagPath';

export type { CodebookEdit } from './codebookEdit';

/**
 * The text of a codebook after an edit. What the edit does not concern stays to the byte, comments included; what is
 * written is read again and compared with what it should be. `text` undefined: there is no file yet. Refuses (as a
 * problem) where the codebook does not parse, is of a newer version or written in a way that cannot be edited, and
 * where the edit makes no sense.
 */
export function editCodebook(file: string, text: string | undefined, edit: CodebookEdit): EditResult {
  const before = readCodebook(file, text ?? '');
  const refuse = (code: Problem['code'], data: Problem['data'] = {}): EditResult => {
    const line = nearestLine(before, edit.path);
    return { ok: false, problem: { code, severity: 'error', file, line, data } };
  };
  const [first] = before.problems;
  if (!before.writable && first) return { ok: false, problem: first };
  if (edit.type === 'add-tag') {
    if (present(before, edit.path)) return { ok: true, text: text ?? '' };
  } else if (!present(before, edit.path)) return refuse('tag-missing', { tag: edit.path });
  const target = targetOf(edit);
  if (target !== undefined) {
    const bad = target.split('/').find((name) => !isTagName(name));
    if (bad !== undefined) return refuse('bad-tag-name', { tag: bad });
    const nonsense = nonsenseOf(before, edit, target);
    if (nonsense) return refuse(nonsense.code, nonsense.data);
  }
  const next = new CodebookWriter(before, new NestedMaps(text ?? '')).write(edit)?.text;
  const isRight = next !== undefined && holds(before, readCodebook(file, next), edit);
  return isRight ? { ok: true, text: next } : refuse('edit-refused');
}

/** The path that an edit gives a tag. */
function targetOf(edit: CodebookEdit): string | undefined {
  if (edit.type === 'add-tag') return edit.path;
  if (edit.type === 'move-tag') return edit.to;
  return edit.type === 'merge-tag' ? edit.into : undefined;
}

function nonsenseOf(
  codebook: Codebook,
  edit: CodebookEdit,
  target: string,
): Pick<Problem, 'code' | 'data'> | undefined {
  const { path } = edit;
  const moves = edit.type === 'move-tag' || edit.type === 'merge-tag';
  if (moves && isWithin(target, path) && (edit.type === 'merge-tag' || target !== path)) {
    return { code: 'tag-into-itself', data: { tag: path, other: target } };
  }
  if (edit.type === 'merge-tag') {
    if (!present(codebook, target)) return { code: 'tag-missing', data: { tag: target } };
    // What stands below a tag of the same name would take the path that is to mean the other tag from now on.
    const heir = present(codebook, pathUnder(path, leafName(path)));
    const isTaken = heir !== undefined && parentPath(path) === target;
    return isTaken
      ? { code: 'tag-exists', data: { tag: path, other: heir.path } }
      : takenBelow(codebook, path, target);
  }
  const parent = parentPath(target);
  if (edit.type === 'move-tag' && parent !== undefined && !present(codebook, parent)) {
    return { code: 'tag-missing', data: { tag: parent } };
  }
  for (const at of upwards(target)) {
    const known = codebook.find(at);
    // A former name of the tag itself may become its name again; what stands above a new tag may be there.
    const isFree =
      known === undefined ||
      (edit.type === 'move-tag' && known.path === path) ||
      (at !== target && known.path === at);
    if (!isFree) return { code: 'tag-exists', data: { tag: at, other: known.path } };
  }
  return moves ? takenBelow(codebook, path, target) : undefined;
}

/** What stands below a tag may not take a path that means another tag, by a name that this had. */
function takenBelow(
  codebook: Codebook,
  path: string,
  target: string,
): Pick<Problem, 'code' | 'data'> | undefined {
  for (const tag of codebook.all()) {
    if (tag.path === path || !isWithin(tag.path, path)) continue;
    const next = movedPath(tag.path, path, target);
    const known = codebook.find(next);
    const isFree = known === undefined || known.path === next || known.path === tag.path;
    if (!isFree) return { code: 'tag-exists', data: { tag: next, other: known.path } };
  }
  return undefined;
}

function present(codebook: Codebook, path: string): Tag | undefined {
  const tag = codebook.find(path);
  return tag?.path === path ? tag : undefined;
}

/** The line of a tag, or of the nearest one above it that there is. */
function nearestLine(codebook: Codebook, path: string): number {
  for (const at of upwards(path)) {
    const tag = present(codebook, at);
    if (tag) return tag.line;
  }
  return 1;
}

/** Whether the tags are what they should be, and every path of before leads to what it should lead to. */
function holds(before: Codebook, after: Codebook, edit: CodebookEdit): boolean {
  const print = (tags: readonly TagFacts[]): string =>
    tags
      .map(({ path, labels, description, was }) =>
        JSON.stringify([path, Object.entries(labels).sort(), description, was]),
      )
      .sort()
      .join('\n');
  if (!after.writable || after.problems.length > before.problems.length) return false;
  if (print(after.all()) !== print(editedTags(before, edit))) return false;
  const rolesOf = ({ roles }: Codebook): string => JSON.stringify(roles.map(({ line: _, ...role }) => role));
  if (rolesOf(after) !== rolesOf(before)) return false;
  if (edit.type === 'set-colour' && edit.colour !== undefined) {
    if (present(after, edit.path)?.colour !== edit.colour) return false;
  }
  const retag = retagOf(before, edit);
  const paths = before.all().flatMap(({ path, was }) => [path, ...was]);
  return paths.every((path) => {
    const now = retag(path);
    const tag = now === undefined ? before.find(path)?.path : now;
    return tag === null || after.find(path)?.path === tag;
  });
}
