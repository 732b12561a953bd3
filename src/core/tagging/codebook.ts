import type { Problem } from '../problem';
import { leafName } from './tagPath';

/** A code of the codebook. */
export interface Tag {
  /** Its path from the root, such as `accusation/collusion`. */
  readonly path: string;
  /** Language (BCP 47) → label. */
  readonly labels: Readonly<Record<string, string>>;
  /** `#rrggbb`: its own, else its nearest ancestor's, else one of the palette by the family's place. */
  readonly colour: string;
  readonly description?: string;
  /** Earlier paths and names that stay valid. */
  readonly was: readonly string[];
  readonly children: readonly Tag[];
  readonly line: number;
}

/** What an actor is in a passage. */
export interface Role {
  readonly id: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly description?: string;
  /** Counted from 1. */
  readonly line: number;
}

export interface Codebook {
  /** The families, in the order of the file. */
  readonly roots: readonly Tag[];
  readonly roles: readonly Role[];
  readonly problems: readonly Problem[];
  /** False when the text does not parse or has no version or a newer one: it must not be written then. */
  readonly writable: boolean;
  /** The tag at a path, present or former; undefined where there is none. */
  find(path: string): Tag | undefined;
  /** Every tag, parents before children, in the order of the file. */
  all(): readonly Tag[];
}

/** What a corpus without a codebook has. */
export const emptyCodebook: Codebook = {
  roots: [],
  roles: [],
  problems: [],
  writable: true,
  find: () => undefined,
  all: () => [],
};

/** The path of today of a tag as it is written somewhere; of one that the codebook does not have, what is written. */
export function presentPath(codebook: Pick<Codebook, 'find'>, tag: string): string {
  return codebook.find(tag)?.path ?? tag;
}

/** The tag's label in the first of the languages that it has one in; else in any; else the last part of its path. */
export function tagLabel(tag: Tag, ...languages: readonly string[]): string {
  return labelOf(tag.labels, languages) ?? leafName(tag.path);
}

/** As `tagLabel`, of a role. */
export function roleLabel(role: Role, ...languages: readonly string[]): string {
  return labelOf(role.labels, languages) ?? role.id;
}

function labelOf(labels: Readonly<Record<string, string>>, languages: readonly string[]): string | undefined {
  for (const language of languages) {
    const label = labels[language] ?? labels[language.split('-')[0] ?? language];
    if (label !== undefined) return label;
  }
  return Object.values(labels)[0];
}
