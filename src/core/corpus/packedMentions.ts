import type { NameForm } from '../gazetteer/nameForm';
import type { Mention, MentionRule } from '../recognise/mention';
import { foldKey } from '../text/fold';
import type { NameTable } from './nameTable';

/** A mention takes so many integers: its start, its end, and its name's number above the bits of `codeOf`. */
export const mentionSize = 3;
/** How many bits of the third integer are no number. */
export const codeBits = 9;

const forms: readonly NameForm[] = ['name', 'description', 'nominal', 'office', 'region', 'demonym'];
const rules: readonly MentionRule[] = [
  'name',
  'variant',
  'metonym',
  'short-form',
  'title',
  'place-noun',
  'organisation-noun',
  'kunya',
  'correction',
  'given-name',
  'saying',
  'letters',
];

/** Packs the mentions of a text; `names` learns those that it does not know. */
export function packMentions(mentions: readonly Mention[], text: string, names: NameTable): Int32Array {
  const packed = new Int32Array(mentions.length * mentionSize);
  let at = 0;
  for (const mention of mentions) {
    const { start, end, id } = mention;
    const number = names.intern(mention, id ?? foldKey(text.slice(start, end)));
    packed[at++] = start;
    packed[at++] = end;
    packed[at++] = (number << codeBits) | codeOf(mention);
  }
  return packed;
}

/** The mentions in `count` times `mentionSize` integers. */
export function unpackMentions(
  packed: Int32Array,
  from: number,
  count: number,
  names: NameTable,
): readonly Mention[] {
  return Array.from({ length: count }, (_, i): Mention => {
    const at = from + i * mentionSize;
    const third = packed[at + 2] ?? 0;
    const { kind, id, subtype } = names.get(third >>> codeBits);
    return {
      start: packed[at] ?? 0,
      end: packed[at + 1] ?? 0,
      kind,
      id,
      subtype,
      form: forms[third & 7] ?? 'name',
      metonym: (third & 8) !== 0,
      nested: (third & 16) !== 0,
      rule: rules[(third >> 5) & 15] ?? 'name',
    };
  });
}

function codeOf({ form, metonym, nested, rule }: Mention): number {
  return forms.indexOf(form) | (metonym ? 8 : 0) | (nested ? 16 : 0) | (rules.indexOf(rule) << 5);
}
