import type { ArticleMetadata, NewPassage } from './passage';
import type { ArticleChange } from './sidecarEdit';

/** A passage as it is read back: without lines, with each tag once, without an empty note. */
export function bare(passage: Omit<NewPassage, 'note'> & { readonly note?: string | undefined }): NewPassage {
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

/** The metadata of an article without the lines that they stand on. */
export function withoutLines(metadata: ArticleMetadata): ArticleMetadata {
  const { tagLines: _, ...rest } = metadata;
  return rest;
}

/** A change of an article without blanks: what is left empty is to go. */
export function cleanArticle(article: ArticleChange): ArticleChange {
  const clean: Record<string, string | readonly string[] | undefined> = {};
  for (const key of ['title', 'source', 'published', 'language'] as const) {
    if (key in article) clean[key] = article[key]?.trim() ? article[key].trim() : undefined;
  }
  if ('tags' in article) clean['tags'] = article.tags?.length ? [...new Set(article.tags)] : undefined;
  if ('note' in article) clean['note'] = cleanNote(article.note);
  return clean;
}
