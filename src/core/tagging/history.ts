/** What one step did to one file. Undefined: there was, or is, no file. */
export interface FileChange {
  /** Relative to the corpus folder, with `/`. */
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** What a reader did in one go, over one sidecar or many. */
export interface HistoryStep {
  /** For the reader: "Tag as accusation". */
  readonly label: string;
  readonly changes: readonly FileChange[];
}

/** A step about to be taken back or done again: from `before`, which must be on disk now, to `after`. */
export interface Reversal extends HistoryStep {
  readonly direction: 'undo' | 'redo';
}

/**
 * The steps of tagging that can be undone and redone. It writes nothing: a surface asks for the `undo` or `redo`,
 * writes its changes by `writeChanges`, which refuses where a file is not as the step left it, and then says `commit`.
 * Without the commit nothing has happened.
 */
export class TaggingHistory {
  readonly #limit: number;
  readonly #room: number;
  #done: HistoryStep[] = [];
  #undone: HistoryStep[] = [];

  /**
   * Keeps the last `limit` steps, as far as their texts have `room` (in UTF-16 units of all together); the last one
   * always.
   */
  constructor(limit = 200, room = 64_000_000) {
    this.#limit = limit;
    this.#room = room;
  }

  /** Remembers a step that was just written; what was undone can no longer be redone. Empty steps are not kept. */
  push(step: HistoryStep): void {
    const changes = step.changes.filter(({ before, after }) => before !== after);
    if (changes.length === 0) return;
    const done = [...this.#done, { ...step, changes }].slice(-this.#limit);
    let room = this.#room - sizeOf(done.at(-1));
    let from = done.length - 1;
    while (from > 0 && (room -= sizeOf(done[from - 1])) >= 0) from--;
    this.#done = done.slice(from);
    this.#undone = [];
  }

  /** How the last step would be taken back; undefined where there is none. */
  undo(): Reversal | undefined {
    const step = this.#done.at(-1);
    if (step === undefined) return undefined;
    const changes = step.changes.map(({ path, before, after }) => ({ path, before: after, after: before }));
    return { label: step.label, direction: 'undo', changes };
  }

  /** How the step undone last would be done again; undefined where there is none. */
  redo(): Reversal | undefined {
    const step = this.#undone.at(-1);
    return step && { ...step, direction: 'redo' };
  }

  /** The reversal that `undo` or `redo` gave has been written. */
  commit(reversal: Reversal): void {
    const [from, to] =
      reversal.direction === 'undo' ? [this.#done, this.#undone] : [this.#undone, this.#done];
    const step = from.pop();
    if (step !== undefined) to.push(step);
  }

  /** Follows a file, or all that lies in a folder, to another name. */
  rename(from: string, to: string): void {
    const path = (before: string): string =>
      before === from || before.startsWith(`${from}/`) ? to + before.slice(from.length) : before;
    const follow = (step: HistoryStep): HistoryStep => ({
      ...step,
      changes: step.changes.map((change) => ({ ...change, path: path(change.path) })),
    });
    this.#done = this.#done.map(follow);
    this.#undone = this.#undone.map(follow);
  }

  /** Forgets the step that `undo` or `redo` gave, because it can no longer be written. */
  discard(reversal: Reversal): void {
    (reversal.direction === 'undo' ? this.#done : this.#undone).pop();
  }
}

function sizeOf(step: HistoryStep | undefined): number {
  return (step?.changes ?? []).reduce(
    (sum, { before, after }) => sum + (before?.length ?? 0) + (after?.length ?? 0),
    0,
  );
}
