import { l10n, window, type QuickPick } from 'vscode';
import type { NewTag } from '../../core/tagging/newTag';
import type { OpenCorpus } from '../corpora';
import { ownLine } from '../markdown';
import { createItem, tagItems, type TagItem } from './tagItems';

export interface TagPickerOptions {
  readonly title: string;
  /** Checked at the start, in this order; they may be unknown to the codebook. */
  readonly chosen?: readonly string[];
  /** The last used first. */
  readonly recent: readonly string[];
  /** Not to be offered. */
  readonly hidden?: readonly string[];
}

export interface PickedTags {
  /** Those that stayed of `chosen`, in their order, then those added. */
  readonly tags: readonly string[];
  /** Which of them the codebook does not have yet. */
  readonly create: readonly NewTag[];
}

/** Tags that were not asked for. */
export function asPicked(tags: readonly string[] | undefined): PickedTags | undefined {
  return tags && { tags, create: [] };
}

/**
 * Asks for tags. Enter takes the checked ones, or the one that a search has just brought up; a comma checks that one
 * and goes on searching, so that several can be chosen without the mouse. Undefined: the reader changed his mind.
 */
export function pickTags(open: OpenCorpus, options: TagPickerOptions): Promise<PickedTags | undefined> {
  return new TagPicker(open, options).pick();
}

/** For so long after new rows were sent, in milliseconds, what VS Code says of the active row is of the old rows. */
const settling = 40;

class TagPicker {
  readonly #open: OpenCorpus;
  readonly #options: TagPickerOptions;
  readonly #pick: QuickPick<TagItem>;
  /** Path → the tag to create, or undefined for one that is there. In the order of checking. */
  readonly #checked: Map<string, NewTag | undefined>;
  #items: readonly TagItem[] = [];
  #query = '';
  /** What was checked when these rows were shown. */
  #checkedBefore = '';
  #active: TagItem | undefined;
  #shownAt = 0;

  constructor(open: OpenCorpus, options: TagPickerOptions) {
    this.#open = open;
    this.#options = options;
    this.#checked = new Map((options.chosen ?? []).map((path) => [path, undefined]));
    this.#pick = window.createQuickPick<TagItem>();
    this.#pick.canSelectMany = true;
    this.#pick.title = ownLine(options.title);
    this.#pick.placeholder = l10n.t('Search tags in any language; a comma adds one and goes on');
  }

  async pick(): Promise<PickedTags | undefined> {
    const pick = this.#pick;
    const picked = await new Promise<PickedTags | undefined>((resolve) => {
      pick.onDidChangeValue((value) => this.#search(value));
      pick.onDidChangeSelection((items) => this.#check(items));
      pick.onDidChangeActive(([item]) => {
        if (item && Date.now() - this.#shownAt > settling) this.#active = item;
      });
      pick.onDidAccept(() => {
        resolve(this.#result());
        pick.hide();
      });
      pick.onDidHide(() => resolve(undefined));
      this.#show();
      pick.show();
    });
    pick.dispose();
    return picked;
  }

  #search(value: string): void {
    const separated = /^(.*)[,،]\s*$/u.exec(value);
    if (separated) {
      this.#query = (separated[1] ?? '').trim();
      const [best] = this.#rows();
      if (best && this.#query !== '') this.#checkItem(best);
      this.#query = '';
      this.#pick.value = '';
    } else {
      const query = value.trim();
      if (query === this.#query) return;
      this.#query = query;
    }
    this.#show();
  }

  #show(): void {
    this.#items = this.#rows();
    // With nothing typed and something checked, Enter is to take what is checked and nothing else.
    this.#active =
      this.#query !== '' || this.#checked.size === 0
        ? this.#items.find(({ path }) => path !== undefined)
        : undefined;
    this.#checkedBefore = this.#fingerprint();
    this.#shownAt = Date.now();
    this.#pick.items = this.#items;
    this.#pick.selectedItems = this.#items.filter(
      ({ path }) => path !== undefined && this.#checked.has(path),
    );
    this.#pick.activeItems = this.#active ? [this.#active] : [];
  }

  #rows(): readonly TagItem[] {
    const { recent, hidden = [] } = this.#options;
    const { codebook } = this.#open.corpus;
    const created = [...this.#checked.values()].flatMap((tag) => (tag ? createItem(tag) : []));
    const first = [...this.#checked].flatMap(([path, tag]) => (tag ? [] : path));
    const rows = tagItems({ codebook, query: this.#query, first, recent, hidden });
    const isNew = new Set(created.map(({ path }) => path));
    return [...rows.filter(({ path }) => path === undefined || !isNew.has(path)), ...created];
  }

  /** VS Code names the checked rows of those it shows; what is checked and not shown stays checked. */
  #check(items: readonly TagItem[]): void {
    for (const item of this.#items) {
      if (item.path === undefined) continue;
      if (items.includes(item)) this.#checkItem(item);
      else this.#checked.delete(item.path);
    }
  }

  #checkItem({ path, create }: TagItem): void {
    if (path !== undefined && !this.#checked.has(path)) this.#checked.set(path, create);
  }

  #fingerprint(): string {
    return [...this.#checked.keys()].join('\n');
  }

  #result(): PickedTags {
    // Whoever has checked or unchecked a row of these has said what he wants.
    const isUntouched = this.#fingerprint() === this.#checkedBefore;
    if (this.#active && isUntouched && (this.#query !== '' || this.#checked.size === 0)) {
      this.#checkItem(this.#active);
    }
    const kept = (this.#options.chosen ?? []).filter((path) => this.#checked.has(path));
    const added = [...this.#checked.keys()].filter((path) => !kept.includes(path));
    return { tags: [...kept, ...added], create: [...this.#checked.values()].flatMap((tag) => tag ?? []) };
  }
}
