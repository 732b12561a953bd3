import type { Memento } from 'vscode';
import { rememberTags } from '../../core/tagging/searchTags';
import type { OpenCorpus } from '../corpora';

interface Remembered {
  /** The last used first. */
  readonly recent: readonly string[];
  /** Those used last, together. */
  readonly last: readonly string[];
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

  async remember(open: OpenCorpus, tags: readonly string[]): Promise<void> {
    if (tags.length === 0) return;
    const recent = rememberTags(this.#read(open).recent, tags);
    await this.#state.update(keyOf(open), { recent, last: tags } satisfies Remembered);
  }

  #read(open: OpenCorpus): Remembered {
    return this.#state.get<Remembered>(keyOf(open), { recent: [], last: [] });
  }
}

function keyOf(open: OpenCorpus): string {
  return `corpus.recentTags:${open.folder.toString()}`;
}

/** Under their present paths. */
function present(open: OpenCorpus, tags: readonly string[]): readonly string[] {
  return [...new Set(tags.flatMap((tag) => open.corpus.codebook.find(tag)?.path ?? []))];
}
