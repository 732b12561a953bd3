import type { EntityKind } from '../../src/core/gazetteer/entity';
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

/** What `corpus-reader mentions --json` says of every entity of a corpus. */
export async function everyMention(folder: string): Promise<readonly EntityMentions[]> {
  const { articles } = JSON.parse((await run('mentions', folder, '--json')).out) as {
    readonly articles: readonly {
      readonly path: string;
      readonly mentions: readonly {
        readonly start: number;
        readonly end: number;
        readonly text: string;
        readonly kind: EntityKind;
        readonly id: string | null;
      }[];
    }[];
  };
  const entities = new Map<string, EntityMentions & { mentions: string[]; articles: Map<string, number> }>();
  for (const { path, mentions } of articles) {
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
