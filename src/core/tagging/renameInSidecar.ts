import { isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import type { EditedFile } from '../editedFile';
import type { EntityKind } from '../gazetteer/entity';
import { scalarText } from '../yaml/fields';
import { parseYaml } from '../yaml/parse';
import { applySplices, type Splice } from '../yaml/source';
import { writeScalar } from '../yaml/writeScalar';
import type { Sidecar } from './passage';
import { readSidecar } from './readSidecar';

/** Whether a sidecar refers to an entity, in a passage or in a correction. */
export function refersTo({ passages, corrections }: Sidecar, kind: EntityKind, id: string): boolean {
  return (
    (kind === 'actor' && passages.some(({ actors }) => actors.some((actor) => actor.id === id))) ||
    corrections.some(({ is }) => is !== 'not-a-name' && is.kind === kind && is.id === id)
  );
}

/** Writes another id in the place of an entity's; all else stays to the byte. A sidecar that does not parse is refused. */
export function renameInSidecar(
  file: string,
  text: string | undefined,
  kind: EntityKind,
  from: string,
  to: string,
): EditedFile {
  if (text === undefined) {
    const problem = { code: 'file-missing', severity: 'error', file, line: 1, data: { name: file } } as const;
    return { ok: false, problem };
  }
  const yaml = parseYaml(file, text);
  const before = readSidecar(file, text);
  const problem = before.problems[0] ?? { code: 'edit-refused', severity: 'error', file, line: 1, data: {} };
  if (!before.writable) return { ok: false, problem };
  const splices = idNodes(yaml.document.contents as Node | null, kind)
    .filter((node) => isScalar(node) && scalarText(node) === from)
    .flatMap(({ range }): readonly Splice[] =>
      range ? [{ start: range[0], end: range[1], text: writeScalar(to) }] : [],
    );
  const next = applySplices(text, splices);
  const after = readSidecar(file, next);
  const isRight = after.problems.length <= before.problems.length && !refersTo(after, kind, from);
  const refused = { code: 'edit-refused', severity: 'error', file, line: 1, data: {} } as const;
  return isRight ? { ok: true, text: next } : { ok: false, problem: refused };
}

/** The nodes that name an actor or a place. */
function idNodes(root: Node | null, kind: EntityKind): readonly Node[] {
  const nodes: Node[] = [];
  const add = (node: unknown): void => {
    if (isScalar(node)) nodes.push(node);
  };
  for (const passage of kind === 'actor' ? mapsIn(root, 'passages') : []) {
    const actors = passage.get('actors', true) as Node | undefined;
    for (const actor of isSeq(actors) ? actors.items : []) add(isMap(actor) ? actor.get('id', true) : actor);
  }
  for (const mention of mapsIn(root, 'mentions')) add(mention.get(kind, true));
  return nodes;
}

function mapsIn(root: Node | null, key: string): readonly YAMLMap[] {
  const list = isMap(root) ? (root.get(key, true) as Node | undefined) : undefined;
  return isSeq(list) ? list.items.filter((item): item is YAMLMap => isMap(item)) : [];
}
