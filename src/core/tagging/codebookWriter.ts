import { indentLines, type FieldValue } from '../yaml/fieldLines';
import { scalarText } from '../yaml/fields';
import type { Keys } from '../yaml/findPlace';
import type { NestedMaps } from '../yaml/nestedMaps';
import { writeScalar } from '../yaml/writeScalar';
import type { Codebook, Tag } from './codebook';
import type { CodebookEdit, NewTagLabel } from './codebookEdit';
import { editedTags, formerNames } from './editedTags';
import { leafName, parentPath, pathUnder } from './tagPath';

/** The keys of a tag in the order of the format. */
const tagKeys = ['label', 'colour', 'description', 'was', 'tags'];

/** Writes an edit into the text of a codebook. */
export class CodebookWriter {
  readonly #codebook: Codebook;
  readonly #maps: NestedMaps;

  constructor(codebook: Codebook, maps: NestedMaps) {
    this.#codebook = codebook;
    this.#maps = maps;
  }

  /** Undefined where the YAML does not allow it. */
  write(edit: CodebookEdit): NestedMaps | undefined {
    const maps = this.#maps;
    switch (edit.type) {
      case 'add-tag': {
        const started = maps.isEmpty ? maps.append([], ['codebook: 1']) : maps;
        const holder = holderKeys(parentPath(edit.path));
        return started?.append(holder, tagLines(edit, started.step(holder)));
      }
      case 'move-tag':
        return this.#move(edit.path, edit.to);
      case 'merge-tag': {
        const tag = this.#codebook.find(edit.path);
        const former = new Map(editedTags(this.#codebook, edit).map(({ path, was }) => [path, was]));
        return tag && this.#merge(maps, tag, edit.into, former);
      }
      case 'remove-tag':
        return cutTag(maps, edit.path)?.rest;
      case 'set-colour': {
        const value = edit.colour === undefined ? undefined : { text: edit.colour };
        return maps.set(keysOf(edit.path), [{ key: 'colour', value }], tagKeys);
      }
      case 'set-label':
        return this.#setLabel(edit.path, edit.label);
    }
  }

  #move(path: string, to: string): NestedMaps | undefined {
    const tag = this.#codebook.find(path);
    if (tag === undefined || path === to) return tag && this.#maps;
    const from = parentPath(path);
    const parent = parentPath(to);
    let maps: NestedMaps | undefined;
    if (from === parent) maps = this.#maps.rename(keysOf(path), leafName(to));
    else {
      // On the way it has a name that none of its old and new siblings has.
      const passing = this.#freeName();
      maps = this.#maps.rename(keysOf(path), passing);
      const cut = maps && cutTag(maps, pathUnder(from, passing));
      maps = cut?.rest.append(holderKeys(parent), cut.lines);
      maps = maps?.rename(keysOf(pathUnder(parent, passing)), leafName(to));
    }
    return maps && setFormer(maps, to, formerNames(this.#codebook, tag, to));
  }

  /** Puts what stands under a tag into another, name by name, and takes the tag out. */
  #merge(maps: NestedMaps, tag: Tag, into: string, former: FormerNames): NestedMaps | undefined {
    let now: NestedMaps | undefined = maps;
    const orphans: (readonly string[])[] = [];
    for (const child of tag.children) {
      const target = pathUnder(into, leafName(child.path));
      if (this.#codebook.find(target)?.path === target) now = now && this.#merge(now, child, target, former);
      else {
        const cut: Cut | undefined = now && cutTag(now, child.path);
        if (cut) orphans.push(cut.lines);
        now = cut?.rest;
      }
    }
    now = now && setFormer(now, into, former.get(into) ?? []);
    now = now && cutTag(now, tag.path)?.rest;
    for (const lines of orphans) now = now?.append(holderKeys(into), lines);
    return now;
  }

  #setLabel(path: string, { language, text }: NewTagLabel): NestedMaps | undefined {
    const field = { key: language, value: text === '' ? undefined : { text } };
    const languages = Object.keys(this.#codebook.find(path)?.labels ?? {});
    if (languages.some((known) => known !== 'und')) {
      return this.#maps.set([...keysOf(path), 'label'], [field], []);
    }
    const value: FieldValue | undefined = text === '' ? undefined : { fields: [field] };
    return this.#maps.set(keysOf(path), [{ key: 'label', value }], tagKeys);
  }

  #freeName(): string {
    const names = new Set(this.#codebook.all().map(({ path }) => leafName(path)));
    for (let i = 0; ; i++) if (!names.has(`passing-${i}`)) return `passing-${i}`;
  }
}

/** The former names of each tag after a merge. */
type FormerNames = ReadonlyMap<string, readonly string[]>;

type AddedTag = Extract<CodebookEdit, { readonly type: 'add-tag' }>;

type Cut = NonNullable<ReturnType<NestedMaps['cut']>>;

/** `tags` and the names take turns: tags, accusation, tags, collusion. */
function keysOf(path: string): Keys {
  return path.split('/').flatMap((name) => ['tags', name]);
}

/** The mapping that holds the tags under a tag, or the families. */
function holderKeys(parent: string | undefined): Keys {
  return parent === undefined ? ['tags'] : [...keysOf(parent), 'tags'];
}

/** The `tags` of a tag that has none left goes too; that of the file stays. */
function cutTag(maps: NestedMaps, path: string): Cut | undefined {
  return maps.cut(keysOf(path), path.includes('/'));
}

function setFormer(maps: NestedMaps, path: string, names: readonly string[]): NestedMaps | undefined {
  const items = names.map((name) => ({ key: name, lines: [`- ${writeScalar(name)}`] }));
  const value = items.length === 0 ? undefined : { items, keyOf: scalarText };
  return maps.set(keysOf(path), [{ key: 'was', value }], tagKeys);
}

function tagLines({ path, label, description }: AddedTag, step: number): readonly string[] {
  const labelled = label
    ? ['label:', ...indentLines([`${writeScalar(label.language)}: ${writeScalar(label.text)}`], step)]
    : [];
  const defined = description === undefined ? [] : [`description: ${writeScalar(description)}`];
  return [`${writeScalar(leafName(path))}:`, ...indentLines([...labelled, ...defined], step)];
}
