import { isMap, isScalar, type Node } from 'yaml';
import { inBlockStyle } from '../yaml/blockStyle';
import { mapSplices } from '../yaml/editMap';
import { scalarText } from '../yaml/fields';
import { rootOf, valueOf } from '../yaml/pairs';
import type { ParsedYaml } from '../yaml/parse';
import { YamlSource, type Splice } from '../yaml/source';
import { TopKeys } from '../yaml/topKeys';
import { writeScalar } from '../yaml/writeScalar';
import type { EntityKind } from './entity';
import { listItems } from './entryContent';
import { entrySplices } from './entrySplices';
import { entriesOf, listKeyOf, topKeys } from './gazetteerNodes';
import type { GazetteerPlan } from './gazetteerPlan';
import type { PlannedEntry } from './plannedEntry';
import { fieldsOf, isChanged } from './plannedFields';

/** A text and the replacements in it. */
export interface PlannedText {
  /** The text of the file, some lists in it perhaps in another style. */
  readonly text: string;
  readonly splices: readonly Splice[];
}

/** What writes a plan into the text of a gazetteer; undefined where the file is too unusual to be edited. */
export function planSplices(
  parsed: ParsedYaml,
  kind: EntityKind,
  plan: GazetteerPlan,
): PlannedText | undefined {
  const changed = plan.entries.filter(isChanged);
  const yaml = withEditableBlocks(parsed, kind, plan, changed);
  const root = yaml && rootOf(yaml);
  const source = yaml && new YamlSource(yaml);
  const top = root && source && TopKeys.of(source, root);
  if (!yaml || !source || !top) return undefined;
  const entries = entrySplices({ source, top, list: entriesOf(yaml, kind), kind }, changed);
  const ignored = ignoreSplices(source, top, kind, plan.ignored);
  if (!entries || !ignored) return undefined;
  return { text: source.text, splices: [...entries, ...ignored, ...withinSplices(yaml, kind, plan.renamed)] };
}

/** The file with what is to be edited in block style. */
function withEditableBlocks(
  parsed: ParsedYaml,
  kind: EntityKind,
  plan: GazetteerPlan,
  changed: readonly PlannedEntry[],
): ParsedYaml | undefined {
  const value = (yaml: ParsedYaml, { original }: PlannedEntry): Node | null =>
    original === undefined ? null : valueOf(entriesOf(yaml, kind), original);
  const staying = changed.filter(({ state }) => state === 'stays');
  return inBlockStyle(
    parsed,
    (now) => [now.document.contents],
    (now) => [
      changed.length > 0 ? valueOf(rootOf(now), listKeyOf(kind)) : null,
      plan.ignored.length > 0 ? valueOf(rootOf(now), 'ignore') : null,
    ],
    (now) => staying.map((entry) => value(now, entry)),
    (now) =>
      staying.flatMap((entry) => {
        const node = value(now, entry);
        return isMap(node) ? fieldsOf(entry, node).map(({ key }) => valueOf(node, key)) : [];
      }),
  );
}

function ignoreSplices(
  source: YamlSource,
  top: TopKeys,
  kind: EntityKind,
  ignored: readonly string[],
): readonly Splice[] | undefined {
  if (ignored.length === 0) return [];
  const items = listItems(ignored);
  if (top.extent('ignore') === undefined) {
    const lines = items.flatMap((item) => item.lines);
    return top.fill('ignore', lines, topKeys(kind));
  }
  const node = valueOf(top.map, 'ignore');
  const present = isScalar(node) && node.value !== null ? listItems([scalarText(node) ?? '']) : [];
  return mapSplices(source, top, [{ key: 'ignore', value: { added: items, present } }], []);
}

/** Where places say in which other one they lie, by its former id. */
function withinSplices(
  yaml: ParsedYaml,
  kind: EntityKind,
  renamed: ReadonlyMap<string, string>,
): readonly Splice[] {
  if (renamed.size === 0 || kind !== 'place') return [];
  return (entriesOf(yaml, kind)?.items ?? []).flatMap((pair): readonly Splice[] => {
    const node = isMap(pair.value) ? valueOf(pair.value, 'within') : null;
    const to = isScalar(node) ? renamed.get(scalarText(node) ?? '') : undefined;
    if (to === undefined || !node?.range) return [];
    return [{ start: node.range[0], end: node.range[1], text: writeScalar(to) }];
  });
}
