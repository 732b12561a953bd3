import type { Codebook } from './codebook';
import type { CodebookEdit } from './codebookEdit';
import type { Sidecar } from './passage';
import type { SidecarEdit } from './sidecarEdit';
import { isWithin, leafName, movedPath } from './tagPath';

/** What becomes of a tag as a sidecar has it: another one, none (null), or (undefined) it stays as it is written. */
export type Retag = (written: string) => string | null | undefined;

/** What an edit of the codebook makes of the tags of sidecars; former names become those of today. */
export function retagOf(codebook: Codebook, edit: CodebookEdit): Retag {
  const moved = (to: string): Retag => {
    return (written) => {
      const path = codebook.find(written)?.path;
      return path !== undefined && isWithin(path, edit.path) ? movedPath(path, edit.path, to) : undefined;
    };
  };
  switch (edit.type) {
    case 'move-tag':
      return moved(edit.to);
    case 'merge-tag':
      return moved(edit.into);
    case 'remove-tag':
      return (written) => {
        const path = codebook.find(written)?.path;
        return path !== undefined && isWithin(path, edit.path) ? null : undefined;
      };
    default:
      return () => undefined;
  }
}

/** The edits that retagging makes of a sidecar. A passage that keeps no tag goes. */
export function retagEdits({ passages, metadata }: Sidecar, retag: Retag): readonly SidecarEdit[] {
  const edits: SidecarEdit[] = [];
  for (const { id, tags } of passages) {
    const now = retagged(tags, retag);
    if (now === undefined) continue;
    edits.push(now.length > 0 ? { type: 'set-tags', id, tags: now } : { type: 'remove-passage', id });
  }
  const ofArticle = retagged(metadata.tags ?? [], retag);
  if (ofArticle) edits.push({ type: 'set-article', article: { tags: ofArticle } });
  return edits;
}

/** Undefined where nothing changes. */
function retagged(tags: readonly string[], retag: Retag): readonly string[] | undefined {
  if (tags.every((tag) => retag(tag) === undefined)) return undefined;
  const now = tags.flatMap((tag) => {
    const next = retag(tag);
    return next === null ? [] : (next ?? tag);
  });
  return [...new Set(now)];
}

/** In YAML's double quotes: a letter by its number, or a line end within a word. */
const escapedLetter = /\\(?:[xuU]|\r?\n)/;

/**
 * Whether the text of a sidecar may hold one of the tags that an edit concerns; false is certain. It saves reading most
 * files of a large corpus as YAML.
 */
export function mayHold(codebook: Codebook, { path }: CodebookEdit): (text: string) => boolean {
  // Every path to a tag ends in its name or a former one, or in those of a tag below it.
  const names = codebook
    .all()
    .filter((tag) => isWithin(tag.path, path))
    .flatMap((tag) => [tag.path, ...tag.was].map(leafName));
  // However a name is quoted or wrapped, its runs of letters stand as they are, unless they are escaped.
  const runs = [...new Set(names.map((name) => longest(name.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [''])))];
  return (text) => escapedLetter.test(text) || runs.some((run) => text.includes(run));
}

function longest(runs: readonly string[]): string {
  return runs.reduce((best, run) => (run.length > best.length ? run : best), '');
}
