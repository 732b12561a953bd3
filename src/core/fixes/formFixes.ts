import { isScalar, type Node } from 'yaml';
import { actorKinds, placeKinds } from '../gazetteer/entity';
import { firstKey, valueOf } from '../yaml/pairs';
import { writeScalar } from '../yaml/writeScalar';
import { LineNodes } from './onLine';
import type { Fixer, TextFix } from './textFix';

/** Replaces the tabs of the file by as many spaces as make it right. */
export const tab: Fixer = (_problem, text) =>
  [2, 4, 8].map((width) => ({
    kind: 'spaces',
    splices: [...text.matchAll(/^[ \t]*\t[ \t]*/gm)].map(({ index, 0: indent }) => ({
      start: index,
      end: index + indent.length,
      text: indent.replaceAll('\t', ' '.repeat(width)),
    })),
  }));

/** Puts a text in quotation marks that YAML takes for something else, or closes those that are open. */
export const syntax: Fixer = ({ line }, text) => {
  const { start, text: own } = lineIn(text, line);
  const parts = /^(\s*(?:- +)*(?:[^\s:#][^:]*: +)?)(\S.*)$/.exec(own);
  const [, head = '', value = ''] = parts ?? [];
  if (parts === null) return [];
  const at = start + head.length;
  const end = start + own.length;
  const quote = /^["']/.exec(value)?.[0];
  const closed: TextFix[] =
    quote === undefined ? [] : [{ kind: 'quote', splices: [{ start: end, end, text: quote }] }];
  const bare = quote === undefined ? value : value.replace(/^["']|["']$/g, '');
  return [...closed, { kind: 'quote', splices: [{ start: at, end, text: quotedScalar(bare) }] }];
};

function quotedScalar(text: string): string {
  const written = writeScalar(text);
  return /^["']/.test(written) ? written : `"${written}"`;
}

/** Names the format in the first key. */
export const version: Fixer = ({ file, line, data }, text) => {
  const key = String(data['key']);
  const nodes = new LineNodes(file, text, line);
  const pair = nodes.pairs.find((one) => one.key === key)?.pair;
  const value = pair?.value as Node | null | undefined;
  if (value?.range && value.range[1] > value.range[0]) {
    const [start, end] = value.range;
    return [{ kind: 'version', to: `${key}: 1`, splices: [{ start, end, text: '1' }] }];
  }
  const { source } = nodes;
  const contents = source.document.contents as Node | null;
  const mark = text.startsWith('\uFEFF') ? 1 : 0;
  const at = contents?.range ? source.lineStart(contents.range[0]) : mark;
  const start = pair ? ((pair.key as Node).range?.[0] ?? at) : Math.max(at, mark);
  const end = pair ? source.lineEnd(start) : start;
  const written = pair ? `${key}: 1` : `${key}: 1${source.eol}`;
  return [{ kind: 'version', to: `${key}: 1`, splices: [{ start, end, text: written }] }];
};

/** Adds a key whose value can be told, or of which there are few. */
export const missingKey: Fixer = ({ file, line, data }, text, { newId }) => {
  const name = String(data['key']);
  const { maps, source } = new LineNodes(file, text, line);
  const map = maps.at(-1);
  const first = firstKey(map);
  if (first === undefined || map?.flow) return [];
  const add = (key: string, value: string): TextFix => {
    const written = `${key}: ${value}${source.eol}${' '.repeat(source.column(first))}`;
    return {
      kind: 'add-key',
      to: `${key}: ${value}`,
      splices: [{ start: first, end: first, text: written }],
    };
  };
  if (name === 'id') return [add('id', newId())];
  if (name.endsWith(': kind')) return [...actorKinds, ...placeKinds].map((kind) => add('kind', kind));
  return [];
};

/** Gives an entity its id for a name, to begin with. */
export const nameMissing: Fixer = ({ file, line, data }, text) => {
  const id = String(data['id']);
  const { maps, pairs, source } = new LineNodes(file, text, line);
  const words = id.replaceAll('-', ' ');
  const fix = (start: number, written: string): TextFix => ({
    kind: 'add-key',
    to: `name: ${words}`,
    splices: [{ start, end: start, text: written }],
  });
  const inside = firstKey(maps.at(-1));
  const own = pairs.find(({ key }) => key === id)?.pair;
  const at = (own?.key as Node | undefined)?.range?.[0];
  if (own && at !== undefined && (own.value === null || isScalar(own.value))) {
    const indent = ' '.repeat(source.column(at) + 2);
    return [fix(source.lineEnd(at), `${source.eol}${indent}name: ${writeScalar(words)}`)];
  }
  if (inside === undefined) return [];
  return [fix(inside, `name: ${writeScalar(words)}${source.eol}${' '.repeat(source.column(inside))}`)];
};

export const badRange: Fixer = ({ file, line, data }, text) => {
  const around = new LineNodes(file, text, line);
  const entry = around.entryAround(lineIn(text, line).start + 1) ?? around.maps[0];
  const [start, end] = [valueOf(entry, 'start')?.range, valueOf(entry, 'end')?.range];
  if (!start || !end || Number(data['start']) <= Number(data['end'])) return [];
  return [
    {
      kind: 'swap',
      splices: [
        { start: start[0], end: start[1], text: String(data['end']) },
        { start: end[0], end: end[1], text: String(data['start']) },
      ],
    },
  ];
};

/** Without quotation marks `#c0392b` is a comment. */
export const badColour: Fixer = ({ line }, text) => {
  const { start, text: own } = lineIn(text, line);
  const colour = /^(.*?colour: *)(.*?)\s*$/.exec(own);
  const hex = /^["']?#?([0-9a-f]{6}|[0-9a-f]{3})["']?(?:\s|$)/i.exec(colour?.[2] ?? '')?.[1];
  if (!colour || hex === undefined) return [];
  const at = start + (colour[1] ?? '').length;
  const space = /:$/.test(colour[1] ?? '') ? ' ' : '';
  const to = `#${hex}`;
  return [
    { kind: 'replace', to, splices: [{ start: at, end: start + own.length, text: `${space}"${to}"` }] },
  ];
};

/** A line without its end, and where it starts. */
function lineIn(text: string, line: number): { readonly start: number; readonly text: string } {
  const lines = text.split('\n');
  const start = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
  return { start, text: (lines[line - 1] ?? '').replace(/\r$/, '') };
}
