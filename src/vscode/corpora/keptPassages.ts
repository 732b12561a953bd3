import { EventEmitter, type Disposable, type Memento } from 'vscode';
import type { Problem } from '../../core/problem';
import type { OpenCorpus } from './corpora';

const stateKey = 'corpus.keptPassages';
/** Older ones are forgotten, and complained of again. */
const most = 5000;

/** The changed and lost passages that the reader wants to keep as they are: they are no longer complained of. */
export class KeptPassages implements Disposable {
  readonly #memory: Memento;
  readonly #changed = new EventEmitter<void>();
  readonly #kept: Set<string>;

  readonly onDidChange = this.#changed.event;

  constructor(memory: Memento) {
    this.#memory = memory;
    this.#kept = new Set(memory.get<readonly string[]>(stateKey, []));
  }

  /** Whether a problem is of such a passage. */
  has(open: OpenCorpus, { file, code, data }: Problem): boolean {
    const isOfPassage = code === 'passage-changed' || code === 'passage-lost';
    return isOfPassage && this.#kept.has(keyOf(open, file, String(data['id'])));
  }

  async keep(open: OpenCorpus, sidecarPath: string, id: string): Promise<void> {
    this.#kept.add(keyOf(open, sidecarPath, id));
    await this.#memory.update(stateKey, [...this.#kept].slice(-most));
    this.#changed.fire();
  }

  /** The passage was attached anew: should it be lost again, that is news. */
  async forget(open: OpenCorpus, sidecarPath: string, id: string): Promise<void> {
    if (this.#kept.delete(keyOf(open, sidecarPath, id))) await this.#memory.update(stateKey, [...this.#kept]);
  }

  dispose(): void {
    this.#changed.dispose();
  }
}

function keyOf({ folder }: OpenCorpus, file: string, id: string): string {
  return [folder.toString(), file, id].join(' ');
}
