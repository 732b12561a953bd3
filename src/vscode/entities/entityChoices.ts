import { EventEmitter, l10n, window, type Disposable, type Memento } from 'vscode';
import { entityOrders, type EntityOrder } from '../../core/corpus/entityList';
import type { EntityRef } from '../../core/gazetteer/entity';
import { isolated } from '../markdown';

const groupings = ['none', 'kind', 'within'] as const;
export type EntityGrouping = (typeof groupings)[number] | 'with';

const keys = { order: 'corpus.entityOrder', grouping: 'corpus.entityGrouping' } as const;

/** How the views of actors and places are sorted and grouped; remembered for the workspace. */
export class EntityChoices implements Disposable {
  readonly #state: Memento;
  readonly #changed = new EventEmitter<void>();
  #company: EntityRef | undefined;

  readonly onDidChange = this.#changed.event;

  constructor(state: Memento) {
    this.#state = state;
  }

  get order(): EntityOrder {
    const stored = this.#state.get(keys.order);
    return entityOrders.find((order) => order === stored) ?? 'mentions';
  }

  get grouping(): EntityGrouping {
    if (this.#company) return 'with';
    const stored = this.#state.get(keys.grouping);
    return groupings.find((grouping) => grouping === stored) ?? 'none';
  }

  /** Whom all that is listed is named with; undefined: everybody is listed. */
  get company(): EntityRef | undefined {
    return this.#company;
  }

  setCompany(company: EntityRef | undefined): void {
    this.#company = company;
    this.#changed.fire();
  }

  async chooseOrder(): Promise<void> {
    const items = entityOrders.map((order) => ({
      label: orderName(order),
      order,
      description: current(order === this.order),
    }));
    const picked = await window.showQuickPick(items, { title: l10n.t('Sort Actors and Places By') });
    if (!picked) return;
    await this.#state.update(keys.order, picked.order);
    this.#changed.fire();
  }

  /** Lets the reader choose; `askCompany` asks whom all are to be named with. */
  async chooseGrouping(askCompany: () => Promise<EntityRef | undefined>): Promise<void> {
    const items = [...groupings, 'with' as const].map((grouping) => ({
      label: groupingName(grouping),
      grouping,
      description: current(grouping === this.grouping),
    }));
    const picked = await window.showQuickPick(items, { title: l10n.t('Group Actors and Places') });
    if (!picked) return;
    if (picked.grouping === 'with') {
      const company = await askCompany();
      return company && this.setCompany(company);
    }
    this.#company = undefined;
    await this.#state.update(keys.grouping, picked.grouping);
    this.#changed.fire();
  }

  dispose(): void {
    this.#changed.dispose();
  }
}

function current(is: boolean): string {
  return is ? isolated(l10n.t('current')) : '';
}

function orderName(order: EntityOrder): string {
  switch (order) {
    case 'mentions':
      return l10n.t('Mentions');
    case 'articles':
      return l10n.t('Articles');
    case 'name':
      return l10n.t('Name');
    case 'first':
      return l10n.t('First seen');
  }
}

function groupingName(grouping: EntityGrouping): string {
  switch (grouping) {
    case 'none':
      return l10n.t('One list');
    case 'kind':
      return l10n.t('By kind');
    case 'within':
      return l10n.t('Places within places');
    case 'with':
      return l10n.t('Only those named with…');
  }
}
