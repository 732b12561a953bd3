import { l10n, window, type QuickPick } from 'vscode';
import type { NewTag } from '../../core/tagging/newTag';
import type { TagKeys } from '../../core/tagging/tagKeys';
import type { OpenCorpus } from '../corpora/corpora';
import { ownLine } from '../markdown';
import { keepOrder } from '../presentation/keepOrder';
import { createItem, tagItems, type TagItem } from './tagItems';

export interface TagPickerOptions {
  readonly title: string;
  /** Checked at the start, in this order; they may be unknown to the codebook. */
  readonly chosen?: readonly string[];
  /** The last used first. */
  readonly recent: readonly string[];
  /** What the digit keys stand for. */
  readonly keys?: TagKeys;
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
 * Asks for tags. Enter takes the checked ones, and the one that a search has just brought up; with commas several can be
 * searched one after the other, without the mouse. Undefined: the reader changed his mind.
 */
export function pickTags(open: OpenCorpus, options: TagPickerOptions): Promise<PickedTags | undefined> {
  return new TagPicker(open, options).pick();
}

/** How long an answer of VS Code to new rows is waited for, in milliseconds, before it is taken to be lost. */
const patience = 1000;

class TagPicker {
  readonly #open: OpenCorpus;
  readonly #options: TagPickerOptions;
  readonly #pick: QuickPick<TagItem>;
  /** Path → the tag to create, or undefined for one that is there. */
  readonly #checked: Map<string, NewTag | undefined>;
  /** Every path that was ever checked, the first one first. */
  readonly #order: Set<string>;
  /** Those of the checked that stand in the input, before commas. */
  #typed: ReadonlySet<string> = new Set();
  /** What is searched: the input after its last comma. */
  #query = '';
  #items: readonly TagItem[] = [];
  /** What was checked when these rows were shown. */
  #checkedBefore = '';
  #active: TagItem | undefined;
  /**
   * New rows make VS Code report rows as unchecked and checked, active and not, some of them by their places among the
   * rows before. Until it reports these, its reports say nothing of what the reader did.
   */
  #awaited: { readonly checked: boolean; readonly active: boolean; readonly since: number } | undefined;

  constructor(open: OpenCorpus, options: TagPickerOptions) {
    this.#open = open;
    this.#options = options;
    this.#order = new Set(options.chosen);
    this.#checked = new Map([...this.#order].map((path) => [path, undefined]));
    this.#pick = window.createQuickPick<TagItem>();
    keepOrder(this.#pick);
    this.#pick.canSelectMany = true;
    this.#pick.title = ownLine(options.title);
    this.#pick.placeholder = l10n.t('Search tags in any language; separate several with commas');
  }

  async pick(): Promise<PickedTags | undefined> {
    const pick = this.#pick;
    const picked = await new Promise<PickedTags | undefined>((resolve) => {
      pick.onDidChangeValue((value) => this.#search(value));
      pick.onDidChangeSelection((items) => this.#check(items));
      pick.onDidChangeActive(([item]) => this.#activate(item));
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
    const parts = value.split(/[,،]/u).map((part) => part.trim());
    this.#query = parts.pop() ?? '';
    const named = parts.flatMap((part) => (part === '' ? [] : (this.#found(part)[0] ?? [])));
    const paths = new Set(named.map(({ path }) => path));
    for (const path of this.#typed) if (!paths.has(path)) this.#checked.delete(path);
    const added = named.filter(({ path }) => path !== undefined && !this.#checked.has(path));
    const kept = [...this.#typed].filter((path) => paths.has(path));
    this.#typed = new Set([...kept, ...added.flatMap(({ path }) => path ?? [])]);
    for (const item of added) this.#checkItem(item);
    this.#show();
  }

  #show(): void {
    this.#items = this.#rows();
    // With nothing typed and something checked, Enter is to take what is checked and nothing else.
    const isOffered = this.#query !== '' || this.#checked.size === 0;
    this.#active = isOffered ? this.#items.find(({ path }) => path !== undefined) : undefined;
    this.#checkedBefore = this.#fingerprint();
    const selected = this.#items.filter(({ path }) => path !== undefined && this.#checked.has(path));
    this.#awaited = { checked: selected.length > 0, active: this.#active !== undefined, since: Date.now() };
    this.#pick.items = this.#items;
    this.#pick.selectedItems = selected;
    this.#pick.activeItems = this.#active ? [this.#active] : [];
  }

  #rows(): readonly TagItem[] {
    const created = [...this.#checked.values()].flatMap((tag) => (tag ? createItem(tag) : []));
    const isCreated = new Set(created.map(({ path }) => path));
    const rows = this.#found(this.#query);
    return [...rows.filter(({ path }) => path === undefined || !isCreated.has(path)), ...created];
  }

  #found(query: string): readonly TagItem[] {
    const { recent, keys = [], hidden = [] } = this.#options;
    const first = [...this.#checked].flatMap(([path, tag]) => (tag ? [] : path));
    return tagItems({ codebook: this.#open.corpus.codebook, query, first, recent, keys, hidden });
  }

  /** VS Code names the checked rows of those it shows; what is checked and not shown stays checked. */
  #check(items: readonly TagItem[]): void {
    if (this.#awaited?.checked && Date.now() - this.#awaited.since < patience) {
      const shown = this.#items.filter(({ path }) => path !== undefined && this.#checked.has(path));
      const isReported = shown.length === items.length && shown.every((item) => items.includes(item));
      if (isReported) this.#awaited = { ...this.#awaited, checked: false };
      return;
    }
    for (const item of this.#items) {
      if (item.path === undefined) continue;
      if (items.includes(item)) this.#checkItem(item);
      else this.#checked.delete(item.path);
    }
  }

  #activate(item: TagItem | undefined): void {
    if (this.#awaited?.active && Date.now() - this.#awaited.since < patience) {
      if (item === this.#active) this.#awaited = { ...this.#awaited, active: false };
    } else if (item) this.#active = item;
  }

  #checkItem({ path, create }: TagItem): void {
    if (path === undefined || this.#checked.has(path)) return;
    this.#checked.set(path, create);
    this.#order.add(path);
  }

  #fingerprint(): string {
    return [...this.#checked.keys()].sort().join('\n');
  }

  #result(): PickedTags {
    // Whoever has checked or unchecked a row of these has said what he wants.
    const isUntouched = this.#fingerprint() === this.#checkedBefore;
    if (this.#active && isUntouched && (this.#query !== '' || this.#checked.size === 0)) {
      this.#checkItem(this.#active);
    }
    const tags = [...this.#order].filter((path) => this.#checked.has(path));
    return { tags, create: tags.flatMap((path) => this.#checked.get(path) ?? []) };
  }
}
