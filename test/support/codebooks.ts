import fc from 'fast-check';

/** A tag as somebody may have written it by hand; its number marks its comments and values, to be found again. */
export interface HandTag {
  readonly name: string;
  readonly style: 'bare' | 'block' | 'flow' | 'null';
  readonly above: 'nothing' | 'comment' | 'blank';
  readonly was: 'none' | 'list' | 'flow';
  readonly children: readonly HandTag[];
}

export interface HandCodebook {
  readonly tags: readonly HandTag[];
  readonly step: 2 | 4;
  readonly eol: '\n' | '\r\n';
  readonly mark: '' | '\ufeff';
  readonly tail: string;
}

const names = ['a', 'b', 'c', 'd e', 'تواطؤ', 'x-1', "it's", 'yes', '2'];

const { tag: anyTag } = fc.letrec<{ tag: HandTag; tags: readonly HandTag[] }>((tie) => ({
  tags: fc.uniqueArray(tie('tag'), { selector: ({ name }) => name, maxLength: 4 }),
  tag: fc.record({
    name: fc.constantFrom(...names),
    style: fc.constantFrom('bare', 'block', 'block', 'flow', 'null'),
    above: fc.constantFrom('nothing', 'nothing', 'comment', 'blank'),
    was: fc.constantFrom('none', 'none', 'list', 'flow'),
    children: fc.oneof({ depthSize: 'small', withCrossShrink: true }, fc.constant([]), tie('tags')),
  }),
}));

export const anyCodebook: fc.Arbitrary<HandCodebook> = fc.record({
  tags: fc.uniqueArray(anyTag, { selector: ({ name }) => name, minLength: 1, maxLength: 4 }),
  step: fc.constantFrom(2, 4),
  eol: fc.constantFrom('\n', '\r\n'),
  mark: fc.constantFrom('', '\ufeff'),
  tail: fc.constantFrom('', '\n# the end\n', 'roles:\n  accuser: { label: Accuser }   # kept\n', '...\n'),
});

/** A tag's own lines, without those of the tags below it. */
export interface Written {
  readonly path: string;
  readonly lines: readonly string[];
}

export interface WrittenCodebook {
  readonly text: string;
  readonly tags: readonly Written[];
}

export function writeCodebook({ tags, step, eol, mark, tail }: HandCodebook): WrittenCodebook {
  const written: Written[] = [];
  const all: string[] = ['codebook: 1   # ours', 'tags: # all of them'];
  let number = 0;
  const write = (tag: HandTag, parent: string, column: number): void => {
    const n = ++number;
    const path = parent + tag.name;
    const pad = ' '.repeat(column);
    const inner = ' '.repeat(column + step);
    const key = /^(?:yes|2|it's)$/.test(tag.name) ? JSON.stringify(tag.name) : tag.name;
    if (tag.above === 'blank') all.push('');
    if (tag.above === 'comment') all.push(`${pad}# above ${n}`);
    const isFlow = tag.style === 'flow' && tag.children.length === 0;
    const isBare = tag.style === 'bare' && tag.children.length === 0;
    const lines: string[] = [];
    if (isFlow)
      lines.push(`${pad}${key}: { label: { ar: "وسم ${n}",  en: 'Tag ${n}' }, own: [${n}] } # flow ${n}`);
    else if (isBare) lines.push(`${pad}${key}:   # bare ${n}`);
    else if (tag.style === 'null' && tag.children.length === 0) lines.push(`${pad}${key}: ~`);
    else {
      lines.push(`${pad}${key}: # tag ${n}`, `${inner}label: {ar: وسم ${n}}   # label ${n}`);
      lines.push(`${inner}description: >-`, `${inner}  One ${n}`, '', `${inner}  # two ${n}`);
      lines.push(`${inner}own:   { number: ${n} }`);
      if (tag.was === 'list') lines.push(`${inner}was:`, `${inner}- w${n} # was ${n}`);
      if (tag.was === 'flow') lines.push(`${inner}was: [ w${n} ] # was ${n}`);
    }
    written.push({ path, lines });
    all.push(...lines);
    if (tag.children.length === 0) return;
    all.push(`${inner}tags:`);
    for (const child of tag.children) write(child, `${path}/`, column + 2 * step);
  };
  for (const tag of tags) write(tag, '', step);
  const text = mark + all.map((line) => line + eol).join('') + tail.replaceAll('\n', eol);
  return { text, tags: written };
}
