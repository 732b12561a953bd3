import type { Problem } from '../problem';
import type { Anchor, ArticleMetadata, NewCorrection, NewPassage, Sidecar } from './passage';
import type { ArticleChange, SidecarEdit } from './sidecarEdit';

/** What a sidecar is to hold after some edits, and which of its entries change for that. */
export interface SidecarPlan {
  /** By id: those of the file as they are to be, and new ones. */
  readonly passages: ReadonlyMap<string, NewPassage>;
  readonly corrections: readonly NewCorrection[];
  readonly article: ArticleMetadata;
  /** Ids of the file whose entries change, or go (then they are not in `passages`). */
  readonly touched: ReadonlySet<string>;
  readonly changedArticle: ArticleChange;
  /** Entries to be written as they stand in another text, by id: lines without indentation, the first with its dash. */
  readonly written?: ReadonlyMap<string, readonly string[]>;
}

/** Plans edits one after the other; a problem where one cannot be made, and then none is. */
export function planEdits(
  file: string,
  sidecar: Sidecar,
  edits: readonly SidecarEdit[],
): SidecarPlan | Problem {
  const passages = new Map<string, NewPassage>(
    sidecar.passages.map((passage) => [passage.id, bare(passage)]),
  );
  let corrections: readonly NewCorrection[] = sidecar.corrections.map(({ anchor, is }) => ({ anchor, is }));
  let article: ArticleMetadata = withoutLines(sidecar.metadata);
  let changedArticle: ArticleChange = {};
  const touched = new Set<string>();
  const doubled = new Map(
    sidecar.problems.flatMap((problem) =>
      problem.code === 'duplicate-id' ? [[String(problem.data['id']), problem] as const] : [],
    ),
  );
  const refuse = (code: Problem['code'], data: Problem['data']): Problem => {
    return { code, severity: 'error', file, line: 1, data };
  };

  for (const edit of edits) {
    if (edit.type === 'add-correction') {
      const { anchor, is } = edit.correction;
      if (!isRange(anchor)) return refuse('bad-range', { start: anchor.start, end: anchor.end });
      corrections = [...corrections.filter((other) => !isSameRange(other.anchor, anchor)), { anchor, is }];
      continue;
    }
    if (edit.type === 'remove-correction') {
      const { start, end } = edit;
      const rest = corrections.filter(({ anchor }) => !isSameRange(anchor, edit));
      if (rest.length === corrections.length) return refuse('correction-missing', { start, end });
      corrections = rest;
      continue;
    }
    if (edit.type === 'set-article') {
      const change = cleanArticle(edit.article);
      changedArticle = { ...changedArticle, ...change };
      article = Object.fromEntries(
        Object.entries({ ...article, ...change }).filter(([, value]) => value !== undefined),
      );
      continue;
    }
    const id = edit.type === 'add-passage' ? edit.passage.id : edit.id;
    const known = passages.get(id);
    const twice = doubled.get(id);
    if (twice !== undefined) return twice;
    if (edit.type === 'add-passage') {
      const line = sidecar.passages.find((passage) => passage.id === id)?.line ?? 1;
      if (known !== undefined) return refuse('duplicate-id', { id, first: line, inFile: '' });
      const { anchor, tags } = edit.passage;
      if (!isRange(anchor)) return refuse('bad-range', { start: anchor.start, end: anchor.end });
      if (tags.length === 0) return refuse('missing-key', { key: 'tags' });
      passages.set(id, bare(edit.passage));
      continue;
    }
    if (known === undefined) return refuse('passage-missing', { id });
    touched.add(id);
    if (edit.type === 'remove-passage') passages.delete(id);
    else if (edit.type === 'set-note') passages.set(id, bare({ ...known, note: edit.note }));
    else if (edit.type === 'set-actors') passages.set(id, bare({ ...known, actors: edit.actors }));
    else if (edit.type === 'set-tags') {
      if (edit.tags.length === 0) return refuse('missing-key', { key: 'tags' });
      passages.set(id, bare({ ...known, tags: edit.tags }));
    } else {
      const { anchor } = edit;
      if (!isRange(anchor)) return refuse('bad-range', { start: anchor.start, end: anchor.end });
      passages.set(id, bare({ ...known, anchor }));
    }
  }
  return { passages, corrections, article, touched, changedArticle };
}

/** A passage as it is read back: without lines, with each tag once, without an empty note. */
function bare(passage: Omit<NewPassage, 'note'> & { readonly note?: string | undefined }): NewPassage {
  const { id, anchor, tags, actors, by, created } = passage;
  const { start, end, quote, before, after } = anchor;
  const note = cleanNote(passage.note);
  return {
    id,
    anchor: { start, end, quote, before, after },
    tags: [...new Set(tags)],
    actors: actors.map((actor) => ({
      id: actor.id,
      ...(actor.role === undefined ? {} : { role: actor.role }),
    })),
    ...(note === undefined ? {} : { note }),
    ...(by === undefined ? {} : { by }),
    ...(created === undefined ? {} : { created }),
  };
}

function cleanNote(note: string | undefined): string | undefined {
  const clean = note?.replace(/\r\n?/g, '\n').replace(/\s+$/u, '');
  return clean === '' ? undefined : clean;
}

function withoutLines(metadata: ArticleMetadata): ArticleMetadata {
  const { tagLines: _, ...rest } = metadata;
  return rest;
}

function cleanArticle(article: ArticleChange): ArticleChange {
  const clean: Record<string, string | readonly string[] | undefined> = {};
  for (const key of ['title', 'source', 'published', 'language'] as const) {
    if (key in article) clean[key] = article[key]?.trim() ? article[key].trim() : undefined;
  }
  if ('tags' in article) clean['tags'] = article.tags?.length ? [...new Set(article.tags)] : undefined;
  if ('note' in article) clean['note'] = cleanNote(article.note);
  return clean;
}

function isRange({ start, end }: Anchor): boolean {
  return Number.isSafeInteger(start) && Number.isSafeInteger(end) && start >= 0 && start < end;
}

export function isSameRange(a: Pick<Anchor, 'start' | 'end'>, b: Pick<Anchor, 'start' | 'end'>): boolean {
  return a.start === b.start && a.end === b.end;
}
