import type { NumberedLine } from './arrangement';
import type { LineAction } from './controls';
import type { LineModel } from './lineModel';
import type { ListKind, PageMessage } from './protocol';

/** What the actions need of the page. */
export interface ActionsPage {
  /** The line that the keys are on. */
  readonly active: () => NumberedLine | undefined;
  /** Lines were marked, or are so no longer. */
  readonly decided: () => void;
  readonly send: (message: PageMessage) => void;
}

/** What can be done with the lines of a list, by a button or a key. */
export class LineActions {
  /** What the list is of: the tags of passages can be changed. */
  kind: ListKind = 'concordance';
  readonly #model: LineModel;
  readonly #page: ActionsPage;

  constructor(model: LineModel, page: ActionsPage) {
    this.#model = model;
    this.#page = page;
  }

  run(action: LineAction): void {
    const { decided, send } = this.#page;
    const model = this.#model;
    switch (action) {
      case 'markAll':
        model.markAll();
        return decided();
      case 'unmarkAll':
        model.unmarkAll();
        return decided();
      case 'tag':
        return this.#give((lines) => ({ type: 'tag', lines }));
      case 'add':
      case 'replace':
      case 'remove':
        return this.kind === 'passages'
          ? this.#give((lines) => ({ type: 'retag', lines, way: action }))
          : undefined;
      case 'copy':
        return send({ type: 'export', lines: model.markedElse(model.shown), to: 'clipboard' });
      case 'save':
        return send({ type: 'export', lines: model.markedElse(model.shown), to: 'file' });
      case 'refresh':
      case 'stop':
        return send({ type: action });
    }
  }

  /** Hands on the marked lines; where none is marked, the active one. */
  #give(message: (lines: readonly number[]) => PageMessage): void {
    const active = this.#page.active();
    const lines = this.#model.markedElse(active ? [active] : []);
    if (lines.length > 0) this.#page.send(message(lines));
  }
}
