import type { Codebook, Tag } from './codebook';
import type { CodebookEdit } from './codebookEdit';
import { isWithin, movedPath, parentPath, pathUnder, upwards } from './tagPath';

/** A tag as far as an edit concerns it. */
export type TagFacts = Pick<Tag, 'path' | 'labels' | 'description' | 'was'>;

/** The tags that a codebook is to hold after an edit, in no order. */
export function editedTags(codebook: Codebook, edit: CodebookEdit): readonly TagFacts[] {
  const tags = codebook.all();
  switch (edit.type) {
    case 'add-tag': {
      const added = [...upwards(edit.path)].filter((path) => !tags.some((tag) => tag.path === path));
      const { label, description } = edit;
      const said = {
        labels: label ? { [label.language]: label.text } : {},
        ...(description === undefined ? {} : { description }),
      };
      return [
        ...tags,
        ...added.map((path) => ({ path, labels: {}, was: [], ...(path === edit.path ? said : {}) })),
      ];
    }
    case 'move-tag':
      return tags.map((tag) => {
        if (!isWithin(tag.path, edit.path)) return tag;
        const path = movedPath(tag.path, edit.path, edit.to);
        return tag.path === edit.path
          ? { ...tag, path, was: formerNames(codebook, tag, edit.to) }
          : { ...tag, path };
      });
    case 'merge-tag':
      return merged(codebook, edit.path, edit.into);
    case 'remove-tag':
      return tags.filter(({ path }) => !isWithin(path, edit.path));
    case 'set-label':
      return tags.map((tag) =>
        tag.path === edit.path ? { ...tag, labels: withLabel(tag.labels, edit.label) } : tag,
      );
    case 'set-colour':
      return tags;
  }
}

/**
 * The former names of a tag that goes to another path: its path of now, and those that it had, as they are valid there.
 * A bare name stood for one beside its siblings too, and those will be others.
 */
export function formerNames(codebook: Codebook, tag: Tag, to: string): readonly string[] {
  const parent = parentPath(tag.path);
  const known = tag.was.flatMap((name) => {
    const beside = pathUnder(parent, name);
    const isMeant = parent !== parentPath(to) && !name.includes('/') && codebook.find(beside) === tag;
    return isMeant ? [name, beside] : [name];
  });
  return [...new Set([...known, tag.path])].filter((name) => name !== to);
}

function withLabel(
  labels: Tag['labels'],
  { language, text }: { readonly language: string; readonly text: string },
): Tag['labels'] {
  const others = Object.entries(labels).filter(([key]) => key !== language && key !== 'und');
  return Object.fromEntries([...others, ...(text === '' ? [] : [[language, text] as const])]);
}

function merged(codebook: Codebook, path: string, into: string): readonly TagFacts[] {
  const tags = codebook.all();
  const stay = new Map<string, TagFacts>(
    tags.filter((tag) => !isWithin(tag.path, path)).map((tag) => [tag.path, tag]),
  );
  for (const tag of tags.filter((one) => isWithin(one.path, path))) {
    const target = movedPath(tag.path, path, into);
    const there = stay.get(target);
    if (there === undefined) {
      stay.set(target, { ...tag, path: target });
      continue;
    }
    const former = formerNames(codebook, tag, target).filter(
      (name) => tag.path === path || name !== tag.path,
    );
    stay.set(target, { ...there, was: [...new Set([...there.was, ...former])] });
  }
  return [...stay.values()];
}
