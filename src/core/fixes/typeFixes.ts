import { isMap, isScalar, isSeq, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import type { ExpectedForm } from '../problemPhrases';
import { foldWord } from '../text/fold';
import { scalarText } from '../yaml/fields';
import { afterColon, dashes, type Splice, type YamlSource } from '../yaml/source';
import { writeScalar } from '../yaml/writeScalar';
import { LineNodes, type PairOnLine } from './onLine';
import type { Fixer, TextFix } from './textFix';

/** Puts a value of the wrong type into the right form, where it is plain which that is. */
export const wrongType: Fixer = ({ file, line, data }, text) => {
  const nodes = new LineNodes(file, text, line);
  const key = String(data['key']);
  const found = nodes.pairs.filter((one) => one.key === key);
  const pairs = found.length > 0 ? found : nodes.pairs;
  const empty = emptyItems(nodes);
  switch (data['expected'] as ExpectedForm) {
    case 'text':
      return pairs.flatMap((pair) => single(pair));
    case 'number':
      return pairs.flatMap((pair) => asNumber(pair));
    case 'false':
      return pairs.flatMap(({ pair }) => replaced(pair.value as Node | null, 'false', 'replace', 'false'));
    case 'texts':
      return [...empty, ...nodes.items.flatMap(({ item }) => quoted(nodes.source, item))];
    case 'list':
      return pairs.flatMap((pair) => asList(nodes.source, pair));
    case 'ids':
    case 'entries':
      return empty;
    case 'mapping':
      return pairs.flatMap((pair) => asMapping(nodes.source, pair, file));
    case 'position':
      return pairs.flatMap((pair) => asPosition(pair));
  }
};

function replaced(
  node: Node | null | undefined,
  text: string,
  kind: TextFix['kind'],
  to?: string,
): readonly TextFix[] {
  if (!node?.range) return [];
  const [start, end] = node.range;
  return [{ kind, ...(to === undefined ? {} : { to }), splices: [{ start, end, text }] }];
}

/** A list of one is the one. */
function single({ pair }: PairOnLine): readonly TextFix[] {
  const node = pair.value as Node | null;
  const [only, ...more] = isSeq(node) ? (node.items as (Node | null)[]) : [];
  const text = only && more.length === 0 ? scalarText(only) : undefined;
  const colon = afterColon(pair);
  if (text === undefined || colon === undefined || !node?.range) return [];
  return [{ kind: 'text', splices: [{ start: colon, end: node.range[1], text: ` ${writeScalar(text)}` }] }];
}

/** A number in quotation marks, or in the digits of another script. */
function asNumber({ pair }: PairOnLine): readonly TextFix[] {
  const node = pair.value as Node | null;
  const text = node ? scalarText(node)?.trim() : undefined;
  if (text === undefined || !/^\p{Nd}+$/u.test(text)) return [];
  const digits = foldWord(text);
  return replaced(node, digits, 'number', digits);
}

/** A text with a colon in it was taken for a mapping. */
function quoted(source: YamlSource, item: Node): readonly TextFix[] {
  if (!isMap(item) || !item.range || item.flow) return [];
  const text = source.text.slice(item.range[0], item.range[1]).trimEnd();
  const [start] = item.range;
  const end = start + text.length;
  return text.includes('\n') ? [] : [{ kind: 'quote', splices: [{ start, end, text: writeScalar(text) }] }];
}

/** Takes out the dashes on the line that nothing follows. */
function emptyItems({ source, items }: LineNodes): readonly TextFix[] {
  return items.flatMap(({ item, list, index }): readonly TextFix[] => {
    const at = isScalar(item) && item.value === null ? dashes(list)?.[index] : undefined;
    if (at === undefined) return [];
    return [
      { kind: 'remove', splices: [{ start: source.lineStart(at), end: source.nextLine(at), text: '' }] },
    ];
  });
}

/** One value, or one mapping without its dash, as the first of a list. */
function asList(source: YamlSource, { pair }: PairOnLine): readonly TextFix[] {
  const node = pair.value as Node | null;
  const colon = afterColon(pair);
  const key = (pair.key as Node | null)?.range?.[0];
  if (!node?.range || colon === undefined || key === undefined) return [];
  if (isScalar(node)) {
    const indent = ' '.repeat(source.column(key) + 2);
    const text = `${source.eol}${indent}- ${source.text.slice(node.range[0], node.range[1])}`;
    return [{ kind: 'list', splices: [{ start: colon, end: node.range[1], text }] }];
  }
  if (!isMap(node) || node.flow) return [];
  const splices: Splice[] = [];
  const first = source.lineStart(node.range[0]);
  for (let at = first; at < node.range[1]; at = source.nextLine(at)) {
    const blank = source.text.slice(at, source.lineEnd(at)).trim() === '';
    if (at === first) splices.push({ start: node.range[0], end: node.range[0], text: '- ' });
    else if (!blank) splices.push({ start: at, end: at, text: '  ' });
    if (source.nextLine(at) === at) break;
  }
  return [{ kind: 'list', splices }];
}

/** A name where a body is expected (`collusion: تواطؤ`), or a list of names. */
function asMapping(source: YamlSource, { pair }: PairOnLine, file: string): readonly TextFix[] {
  const node = pair.value as Node | null;
  const colon = afterColon(pair);
  const key = (pair.key as Node | null)?.range?.[0];
  if (!node?.range || colon === undefined || key === undefined) return [];
  if (isSeq(node)) return keysOfList(node);
  if (!isScalar(node) || file.endsWith('.tags.yaml')) return [];
  const indent = ' '.repeat(source.column(key) + 2);
  const [start, end] = node.range;
  const value = source.text.slice(start, end);
  // Tags are called by labels, entities by names: which it is, reading again tells.
  return ['label', 'name'].map((to) => ({
    kind: 'mapping',
    to,
    splices: [{ start: colon, end, text: `${source.eol}${indent}${to}: ${value}` }],
  }));
}

function keysOfList(list: YAMLSeq): readonly TextFix[] {
  const starts = dashes(list);
  const items = list.items as (Node | YAMLMap | null)[];
  if (starts === undefined || items.length !== starts.length || !items.every((item) => isScalar(item)))
    return [];
  const splices = items.flatMap((item, i): Splice[] => {
    const [start, end] = item.range ?? [0, 0];
    return [
      { start: starts[i] ?? start, end: start, text: '' },
      { start: end, end, text: ':' },
    ];
  });
  return [{ kind: 'mapping', splices }];
}

function asPosition({ pair }: PairOnLine): readonly TextFix[] {
  const node = pair.value as Node | null;
  const items = isSeq(node) ? (node.items as Node[]) : [];
  const [latitude, longitude] = items;
  if (latitude?.range && longitude?.range && items.length === 2) {
    const [a, b] = [scalarText(latitude) ?? '', scalarText(longitude) ?? ''];
    return [
      {
        kind: 'swap',
        splices: [
          { start: latitude.range[0], end: latitude.range[1], text: b },
          { start: longitude.range[0], end: longitude.range[1], text: a },
        ],
      },
    ];
  }
  const text = node ? scalarText(node) : undefined;
  return text?.includes(',') ? replaced(node, `[${text}]`, 'list') : [];
}
