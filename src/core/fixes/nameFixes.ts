import { isScalar, type Node } from 'yaml';
import { actorKinds, placeKinds } from '../gazetteer/entity';
import { scalarText } from '../yaml/fields';
import type { Splice } from '../yaml/source';
import { writeScalar } from '../yaml/writeScalar';
import { nearest } from './nearest';
import { LineNodes } from './onLine';
import type { Fixer, TextFix } from './textFix';

/** Replaces a scalar that says `wrong` by names that there are. */
function replacements(nodes: LineNodes, wrong: string, names: readonly string[]): readonly TextFix[] {
  const scalars = [
    ...nodes.pairs.map(({ pair }) => pair.value as Node | null),
    ...nodes.items.map(({ item }) => item),
  ];
  // In brackets and braces a mapping, too, is on the line.
  const inside = nodes.maps.flatMap(({ items }) => items.map(({ value }) => value as Node | null));
  const node = [...scalars, ...inside].find((one) => isScalar(one) && scalarText(one) === wrong);
  if (!node?.range) return [];
  const [start, end] = node.range;
  return names.map((to) => ({ kind: 'replace', to, splices: [{ start, end, text: writeScalar(to) }] }));
}

export const unknownTag: Fixer = ({ file, line, data }, text, { names }) => {
  const tag = String(data['tag']);
  return replacements(new LineNodes(file, text, line), tag, nearest(tag, names('tag')));
};

export const unknownEntity: Fixer = ({ file, line, data }, text, { names }) => {
  const id = String(data['id']);
  const known = names(data['what'] === 'place' ? 'place' : 'actor');
  return replacements(new LineNodes(file, text, line), id, nearest(id, known));
};

export const unknownPlace: Fixer = ({ file, line, data }, text, { names }) => {
  const id = String(data['id']);
  return replacements(new LineNodes(file, text, line), id, nearest(id, names('place')));
};

export const unknownRole: Fixer = ({ file, line, data }, text, { names }) => {
  const role = String(data['role']);
  return replacements(new LineNodes(file, text, line), role, nearest(role, names('role')));
};

export const unknownKind: Fixer = ({ file, line, data }, text) => {
  const kind = String(data['kind']);
  const kinds = data['what'] === 'place' ? placeKinds : actorKinds;
  const known = kinds.map((name) => ({ name }));
  const like = nearest(kind, known, 2);
  return replacements(new LineNodes(file, text, line), kind, like.length > 0 ? like : kinds);
};

/** Gives the second of two entries with one id another: a passage any, an entity one that tells what it was. */
export const duplicateId: Fixer = ({ file, line, data }, text, { newId }) => {
  const nodes = new LineNodes(file, text, line);
  const id = String(data['id']);
  if (!file.endsWith('.tags.yaml')) return renamedKey(nodes, id, text);
  const node = nodes.value('id');
  if (!node?.range) return [];
  const [start, end] = node.range;
  return [{ kind: 'new-id', splices: [{ start, end, text: newId() }] }];
};

export const duplicateKey: Fixer = ({ file, line, data }, text) =>
  renamedKey(new LineNodes(file, text, line), String(data['key']), text);

export const badTagName: Fixer = ({ file, line, data }, text) => {
  const tag = String(data['tag']);
  const to = tag.trim().replace(/\s*\/\s*/g, '-');
  const pair = new LineNodes(file, text, line).pairs.find(({ key }) => key === tag);
  const range = (pair?.pair.key as Node | undefined)?.range;
  if (!range || to === '') return [];
  return [{ kind: 'rename', to, splices: [{ start: range[0], end: range[1], text: writeScalar(to) }] }];
};

function renamedKey({ pairs }: LineNodes, key: string, text: string): readonly TextFix[] {
  const found = pairs.find((one) => one.key === key);
  const range = (found?.pair.key as Node | undefined)?.range;
  if (!found || !range) return [];
  const taken = new Set(found.map.items.map((pair) => String((pair.key as Node | null)?.toJSON())));
  let number = 2;
  while (taken.has(`${key}-${number}`) || text.includes(`${key}-${number}`)) number++;
  const to = `${key}-${number}`;
  const splice: Splice = { start: range[0], end: range[1], text: writeScalar(to) };
  return [{ kind: 'rename', to, splices: [splice] }];
}
