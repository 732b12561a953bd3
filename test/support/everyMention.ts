import type { EntityKind } from '../../src/core/gazetteer/entity';
import { foldKey } from '../../src/core/text/fold';
import { run } from './commandLine';

/** The mentions of an entity as the command line prints them. */
export interface EntityMentions {
  readonly kind: EntityKind;
  readonly id: string;
  /** `path start-end words` of each, in code points. */
  readonly mentions: readonly string[];
  /** Article → how many of them. */
  readonly articles: ReadonlyMap<string, number>;
}

interface Mention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: EntityKind;
  readonly id: string | null;
}

/** What `corpus-reader mentions --json` says of every entity of a corpus. */
export async function everyMention(folder: string): Promise<readonly EntityMentions[]> {
  const entities = new Map<string, EntityMentions & { mentions: string[]; articles: Map<string, number> }>();
  for (const { path, mentions } of await mentionsOf(folder)) {
    for (const { start, end, text, kind, id } of mentions) {
      if (id === null) continue;
      const key = `${kind} ${id}`;
      const entity = entities.get(key) ?? { kind, id, mentions: [], articles: new Map<string, number>() };
      entities.set(key, entity);
      entity.mentions.push(`${path} ${start}-${end} ${text}`);
      entity.articles.set(path, (entity.articles.get(path) ?? 0) + 1);
    }
  }
  return [...entities.values()];
}

/** And of every candidate: how often its folded name is mentioned, by kind and name. */
export async function everyCandidate(folder: string): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const { mentions } of await mentionsOf(folder)) {
    for (const { kind, id, text } of mentions) {
      const key = `${kind} ${foldKey(text)}`;
      if (id === null) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}

async function mentionsOf(
  folder: string,
): Promise<readonly { readonly path: string; readonly mentions: readonly Mention[] }[]> {
  const { out } = await run('mentions', folder, '--json');
  return (JSON.parse(out) as { readonly articles: Awaited<ReturnType<typeof mentionsOf>> }).articles;
}
