import type { Memento } from 'vscode';
import { rememberTags } from '../../core/tagging/searchTags';
import { assignKeys, type TagKeys } from '../../core/tagging/tagKeys';
import type { OpenCorpus } from '../corpora/corpora';

interface Remembered {
  /** The last used first. */
  readonly recent: readonly string[];
  /** Those used last, together. */
  readonly last: readonly string[];
  /** What the digit keys stand for; null for none, as the memento is JSON. */
  readonly keys?: readonly (string | null)[];
}

/** The tags that the reader used lately, for each corpus; kept with the workspace. */
export class RecentTags {
  readonly #state: Memento;

  constructor(state: Memento) {
    this.#state = state;
  }

  /** The tags used lately that the codebook still has, the last used first. */
  recent(open: OpenCorpus): readonly string[] {
    return present(open, this.#read(open).recent);
  }

  /** The tags used together last, as far as the codebook still has them. */
  last(open: OpenCorpus): readonly string[] {
    return present(open, this.#read(open).last);
  }

  /** What the digit keys 1 to 9 stand for, in their order, as far as the codebook still has it. */
  keys(open: OpenCorpus): TagKeys {
    const { keys = [], recent } = this.#read(open);
    const { codebook } = open.corpus;
    return assignKeys(known(keys), recent).map((tag) => codebook.find(tag ?? '')?.path);
  }

  async remember(open: OpenCorpus, tags: readonly string[]): Promise<void> {
    if (tags.length === 0) return;
    const before = this.#read(open);
    const recent = rememberTags(before.recent, tags);
    const keys = assignKeys(known(before.keys ?? []), recent).map((tag) => tag ?? null);
    await this.#state.update(keyOf(open), { recent, last: tags, keys } satisfies Remembered);
  }

  #read(open: OpenCorpus): Remembered {
    return this.#state.get<Remembered>(keyOf(open), { recent: [], last: [] });
  }
}

function known(keys: readonly (string | null)[]): TagKeys {
  return keys.map((tag) => tag ?? undefined);
}

function keyOf(open: OpenCorpus): string {
  return `corpus.recentTags:${open.folder.toString()}`;
}

/** Under their present paths. */
function present(open: OpenCorpus, tags: readonly string[]): readonly string[] {
  return [...new Set(tags.flatMap((tag) => open.corpus.codebook.find(tag)?.path ?? []))];
}
