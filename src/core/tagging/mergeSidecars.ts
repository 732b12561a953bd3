import type { Problem } from '../problem';
import { applySplices, YamlSource } from '../yaml/source';
import { passageKeys } from './entryText';
import { holds } from './holds';
import { mergeLists, mergeNotes, mergePassage, type MergeConflict } from './mergePassages';
import { readSide, refusal, topExtents, type MergeSide } from './mergeSide';
import type { ArticleMetadata, NewCorrection, NewPassage } from './passage';
import { readSidecarDocument } from './sidecarDocument';
import { SidecarEditor } from './sidecarEditor';
import type { SidecarPlan } from './sidecarPlan';

export type { MergeConflict } from './mergePassages';

/** Both sides in one text. Where they contradict each other it holds ours, or both, and `conflicts` says so. */
export type SidecarMerge =
  | { readonly ok: true; readonly text: string; readonly conflicts: readonly MergeConflict[] }
  | { readonly ok: false; readonly problem: Problem };

/**
 * Merges two descendants of a sidecar entry by entry, and within an entry key by key. Our text stays as it is where
 * only we, or nobody, changed something; entries that only they changed or added are taken as they wrote them.
 * `base` undefined: nothing is known of what was before; then nothing counts as removed. Refused where one of the
 * texts does not parse or has entries that cannot be read: then lines must be merged instead.
 */
export function mergeSidecars(
  file: string,
  base: string | undefined,
  ours: string,
  theirs: string,
): SidecarMerge {
  if (ours === theirs || theirs === base) return { ok: true, text: ours, conflicts: [] };
  if (ours === base) return { ok: true, text: theirs, conflicts: [] };
  const sides = [base ?? 'sidecar: 1\n', ours, theirs].map((text) => readSide(file, text));
  const [before, left, right] = sides;
  if (!before || !left || !right) return { ok: false, problem: refusal(file) };
  for (const side of [before, left, right]) if ('code' in side) return { ok: false, problem: side };
  if ('code' in before || 'code' in left || 'code' in right) return { ok: false, problem: refusal(file) };

  const conflicts: MergeConflict[] = [];
  const plan = mergePlan(before, left, right, conflicts);
  const edited = new SidecarEditor(file, left.document, plan).run();
  if (edited === undefined || !holds(file, { ...edited, kept: [] }, plan, left.document.sidecar)) {
    return { ok: false, problem: refusal(file) };
  }
  const text = mergeOtherKeys(file, edited.text, before, left, right, conflicts);
  if (!holds(file, { text, kept: [] }, plan, left.document.sidecar))
    return { ok: false, problem: refusal(file) };
  return { ok: true, text, conflicts };
}

function mergePlan(
  before: MergeSide,
  ours: MergeSide,
  theirs: MergeSide,
  conflicts: MergeConflict[],
): SidecarPlan {
  const passages = new Map<string, NewPassage>();
  const touched = new Set<string>();
  const written = new Map<string, readonly string[]>();
  for (const id of new Set([...ours.passages.keys(), ...theirs.passages.keys()])) {
    const [old, left, right] = [before, ours, theirs].map((side) => side.lines.get(id)?.join('\n'));
    const lines = theirs.lines.get(id);
    const isTheirs = left === old && right !== undefined && right !== old;
    const merged = isTheirs
      ? { passage: theirs.passages.get(id), conflicts: [] }
      : mergePassage(before.passages.get(id), ours.passages.get(id), theirs.passages.get(id));
    conflicts.push(...merged.conflicts);
    if (merged.passage === undefined) {
      if (left !== undefined) touched.add(id);
      continue;
    }
    passages.set(id, merged.passage);
    if ((left === undefined || isTheirs) && lines) written.set(id, lines);
    if (left === undefined || right === undefined || left === right) continue;
    touched.add(id);
    const unmerged = isTheirs || right === old ? undefined : ownLine(right, `${left}\n${old ?? ''}`);
    if (unmerged !== undefined) conflicts.push({ id, key: unmerged });
  }
  const article = mergeArticle(before.article, ours.article, theirs.article, conflicts);
  const changedArticle: Record<string, unknown> = {};
  for (const key of Object.keys({ ...ours.article, ...article }) as (keyof ArticleMetadata)[]) {
    if (JSON.stringify(ours.article[key]) !== JSON.stringify(article[key]))
      changedArticle[key] = article[key];
  }
  const corrections = mergeCorrections(before, ours, theirs, conflicts);
  return { passages, corrections, article, touched, changedArticle, written };
}

/** The key of the first line that only they have and that merging key by key does not see; `#` of a comment. */
function ownLine(theirs: string, others: string): string | undefined {
  const seen = new Set(others.split('\n').map((line) => line.trim()));
  for (const line of theirs.split('\n')) {
    if (seen.has(line.trim())) continue;
    if (/(?:^|\s)#/.test(line)) return '#';
    const key = /^(?:- | {2})([^\s:#"'][^:]*):/.exec(line)?.[1];
    if (key !== undefined && !passageKeys.some((name) => name === key)) return key;
  }
  return undefined;
}

function mergeArticle(
  base: ArticleMetadata,
  ours: ArticleMetadata,
  theirs: ArticleMetadata,
  conflicts: MergeConflict[],
): ArticleMetadata {
  const conflict = (key: string): void => void conflicts.push({ id: undefined, key });
  const merged: Record<string, unknown> = {};
  for (const key of ['title', 'source', 'published', 'language'] as const) {
    const isOurs = ours[key] === theirs[key] || theirs[key] === base[key];
    if (!isOurs && ours[key] !== base[key]) conflict(key);
    merged[key] =
      isOurs || ours[key] !== base[key] ? (ours[key] ?? (isOurs ? undefined : theirs[key])) : theirs[key];
  }
  const tags = mergeLists(base.tags ?? [], ours.tags ?? [], theirs.tags ?? [], (tag) => tag);
  if (tags.length > 0) merged['tags'] = tags;
  merged['note'] = mergeNotes(base.note, ours.note, theirs.note, () => conflict('note'));
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined));
}

function mergeCorrections(
  before: MergeSide,
  ours: MergeSide,
  theirs: MergeSide,
  conflicts: MergeConflict[],
): readonly NewCorrection[] {
  const merged: NewCorrection[] = [];
  for (const place of new Set([...ours.corrections.keys(), ...theirs.corrections.keys()])) {
    const values = [before, ours, theirs].map((side) => side.corrections.get(place));
    const [old, left, right] = values.map((value) => value && JSON.stringify(value));
    const isOurs = left === right || right === old;
    const chosen = isOurs || left !== old ? (values[1] ?? (isOurs ? undefined : values[2])) : values[2];
    if (!isOurs && left !== old) conflicts.push({ id: undefined, key: 'mentions' });
    if (chosen) merged.push(chosen);
  }
  return merged;
}

/** Takes over what they did to keys that this version does not know. */
function mergeOtherKeys(
  file: string,
  text: string,
  before: MergeSide,
  ours: MergeSide,
  theirs: MergeSide,
  conflicts: MergeConflict[],
): string {
  let merged = text;
  for (const key of new Set([...ours.others.keys(), ...theirs.others.keys()])) {
    const [old, left, right] = [before, ours, theirs].map((side) => side.others.get(key)?.trimEnd());
    if (left === right || right === old) continue;
    if (left !== old) {
      conflicts.push({ id: undefined, key });
      if (left !== undefined) continue;
    }
    const document = readSidecarDocument(file, merged);
    const eol = new YamlSource(document.yaml).eol;
    const lines = (theirs.others.get(key) ?? '').split(/\r?\n/).join(eol);
    const extents = topExtents(document) ?? [];
    const present = extents.find((extent) => extent.key === key);
    const at = present ?? {
      start: extents.at(-1)?.end ?? merged.length,
      end: extents.at(-1)?.end ?? merged.length,
    };
    const isOpen = at.start > 0 && present === undefined && merged[at.start - 1] !== '\n';
    merged = applySplices(merged, [{ start: at.start, end: at.end, text: (isOpen ? eol : '') + lines }]);
  }
  return merged;
}
