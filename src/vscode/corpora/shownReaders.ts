import { EventEmitter, l10n, window, type Disposable, type Memento } from 'vscode';
import type { AnchoredPassage } from '../../core/corpus/article';
import type { Passage } from '../../core/tagging/passage';
import { passageCount } from '../counts';
import { iconSafe, isolated } from '../markdown';
import { remark } from '../remark';
import { chooseCorpus } from './chooseCorpus';
import type { Corpora, OpenCorpus } from './corpora';

/** The reader of a passage that says none. */
const nobody = '';

/** Whose passages are shown, where several readers tag one corpus; remembered for each corpus. At first everybody's. */
export class ShownReaders implements Disposable {
  readonly #state: Memento;
  readonly #changed = new EventEmitter<OpenCorpus>();

  readonly onDidChange = this.#changed.event;

  constructor(state: Memento) {
    this.#state = state;
  }

  /** The readers whose passages alone are shown; undefined: everybody's. */
  of(open: OpenCorpus): readonly string[] | undefined {
    return this.#state.get<readonly string[]>(keyOf(open));
  }

  shown(open: OpenCorpus, passages: readonly AnchoredPassage[]): readonly AnchoredPassage[] {
    const readers = this.of(open);
    if (!readers) return passages;
    return passages.filter(({ passage }) => readers.includes(passage.by ?? nobody));
  }

  /** Shows a reader's passages again: what one has just tagged must not vanish. */
  async include(open: OpenCorpus, reader: string | undefined): Promise<void> {
    const readers = this.of(open);
    if (readers && !readers.includes(reader ?? nobody)) await this.#set(open, [...readers, reader ?? nobody]);
  }

  /** Asks whose passages are to be shown. */
  async choose(corpora: Corpora, known: OpenCorpus | undefined): Promise<void> {
    const open = await chooseCorpus(corpora, known);
    if (!open) return;
    const counts = new Map<string, number>();
    for (const { sidecar } of open.corpus.articles)
      for (const { by } of sidecar.passages) counts.set(by ?? nobody, (counts.get(by ?? nobody) ?? 0) + 1);
    if (counts.size === 0) return remark(l10n.t('No passage is tagged in this corpus.'));
    const now = this.of(open);
    const items = [...counts]
      .sort(([, a], [, b]) => b - a)
      .map(([reader, count]) => ({
        label: reader === nobody ? l10n.t('without a name') : isolated(iconSafe(reader)),
        description: passageCount(count),
        picked: now?.includes(reader) ?? true,
        reader,
      }));
    const picked = await window.showQuickPick(items, {
      canPickMany: true,
      title: l10n.t('Show Passages of Readers'),
      placeHolder: l10n.t('All checked: everybody’s passages are shown'),
    });
    if (picked)
      await this.#set(open, picked.length === items.length ? undefined : picked.map(({ reader }) => reader));
  }

  dispose(): void {
    this.#changed.dispose();
  }

  async #set(open: OpenCorpus, readers: readonly string[] | undefined): Promise<void> {
    await this.#state.update(keyOf(open), readers);
    this.#changed.fire(open);
  }
}

/** Whose passages a corpus shows, in a few words; empty where everybody's are shown. */
export function readersShown(readers: ShownReaders, open: OpenCorpus): string {
  const names = readers
    .of(open)
    ?.map((reader: Passage['by']) => (reader ? isolated(reader) : l10n.t('without a name')));
  if (!names) return '';
  return names.length === 0
    ? l10n.t('All passages are hidden.')
    : l10n.t('Only passages of {0} are shown.', names.join(', '));
}

function keyOf({ folder }: OpenCorpus): string {
  return `corpus.shownReaders:${folder.toString()}`;
}
