import type { Problem, ProblemCode } from '../problem';
import { bare, cleanArticle, withoutLines } from './asReadBack';
import type { Anchor, ArticleMetadata, NewCorrection, NewPassage, Sidecar } from './passage';
import type { ArticleChange, SidecarEdit } from './sidecarEdit';

/** What a sidecar is to hold after some edits, and which of its entries change for that. */
export interface SidecarPlan {
  /** By id: those of the file as they are to be, and new ones. */
  readonly passages: ReadonlyMap<string, NewPassage>;
  readonly corrections: readonly NewCorrection[];
  readonly article: ArticleMetadata;
  /** Ids of the file whose entries change, or go (then they are not in `passages`). */
  readonly touched: ReadonlySet<string>;
  readonly changedArticle: ArticleChange;
  /** Entries to be written as they stand in another text, by id: lines without indentation, the first with its dash. */
  readonly written?: ReadonlyMap<string, readonly string[]>;
}

/** Plans edits one after the other; a problem where one cannot be made, and then none is. */
export function planEdits(
  file: string,
  sidecar: Sidecar,
  edits: readonly SidecarEdit[],
): SidecarPlan | Problem {
  const planner = new Planner(file, sidecar);
  for (const edit of edits) {
    const problem = planner.make(edit);
    if (problem) return problem;
  }
  return planner.plan;
}

type PassageEdit = Extract<SidecarEdit, { readonly id: string }>;

class Planner {
  readonly #file: string;
  readonly #sidecar: Sidecar;
  readonly #passages: Map<string, NewPassage>;
  #corrections: readonly NewCorrection[];
  #article: ArticleMetadata;
  #changedArticle: ArticleChange = {};
  readonly #touched = new Set<string>();
  /** Of each id that the file has twice, what is said about it. */
  readonly #doubled: ReadonlyMap<string, Problem>;

  constructor(file: string, sidecar: Sidecar) {
    this.#file = file;
    this.#sidecar = sidecar;
    this.#passages = new Map(sidecar.passages.map((passage) => [passage.id, bare(passage)]));
    this.#corrections = sidecar.corrections.map(({ anchor, is }) => ({ anchor, is }));
    this.#article = withoutLines(sidecar.metadata);
    this.#doubled = new Map(
      sidecar.problems.flatMap((problem) =>
        problem.code === 'duplicate-id' ? [[String(problem.data['id']), problem] as const] : [],
      ),
    );
  }

  get plan(): SidecarPlan {
    return {
      passages: this.#passages,
      corrections: this.#corrections,
      article: this.#article,
      touched: this.#touched,
      changedArticle: this.#changedArticle,
    };
  }

  make(edit: SidecarEdit): Problem | undefined {
    switch (edit.type) {
      case 'add-correction':
        return this.#addCorrection(edit.correction);
      case 'remove-correction':
        return this.#removeCorrection(edit);
      case 'set-article':
        this.#setArticle(cleanArticle(edit.article));
        return undefined;
      case 'add-passage':
        return this.#doubled.get(edit.passage.id) ?? this.#addPassage(edit.passage);
      default:
        return this.#doubled.get(edit.id) ?? this.#changePassage(edit);
    }
  }

  #addCorrection({ anchor, is }: NewCorrection): Problem | undefined {
    if (!isRange(anchor)) return this.#badRange(anchor);
    const others = this.#corrections.filter((other) => !isSameRange(other.anchor, anchor));
    this.#corrections = [...others, { anchor, is }];
    return undefined;
  }

  #removeCorrection({ start, end }: Pick<Anchor, 'start' | 'end'>): Problem | undefined {
    const rest = this.#corrections.filter(({ anchor }) => !isSameRange(anchor, { start, end }));
    if (rest.length === this.#corrections.length) return this.#refuse('correction-missing', { start, end });
    this.#corrections = rest;
    return undefined;
  }

  #setArticle(change: ArticleChange): void {
    this.#changedArticle = { ...this.#changedArticle, ...change };
    this.#article = Object.fromEntries(
      Object.entries({ ...this.#article, ...change }).filter(([, value]) => value !== undefined),
    );
  }

  #addPassage(passage: NewPassage): Problem | undefined {
    const { id, anchor, tags } = passage;
    if (this.#passages.has(id)) {
      const first = this.#sidecar.passages.find((other) => other.id === id)?.line ?? 1;
      return this.#refuse('duplicate-id', { id, first, inFile: '' });
    }
    if (!isRange(anchor)) return this.#badRange(anchor);
    if (tags.length === 0) return this.#refuse('missing-key', { key: 'tags' });
    this.#passages.set(id, bare(passage));
    return undefined;
  }

  #changePassage(edit: PassageEdit): Problem | undefined {
    const { id } = edit;
    const passage = this.#passages.get(id);
    if (passage === undefined) return this.#refuse('passage-missing', { id });
    if (edit.type === 'set-tags' && edit.tags.length === 0)
      return this.#refuse('missing-key', { key: 'tags' });
    if (edit.type === 'set-anchor' && !isRange(edit.anchor)) return this.#badRange(edit.anchor);
    this.#touched.add(id);
    if (edit.type === 'remove-passage') this.#passages.delete(id);
    else this.#passages.set(id, changed(passage, edit));
    return undefined;
  }

  #badRange({ start, end }: Anchor): Problem {
    return this.#refuse('bad-range', { start, end });
  }

  #refuse(code: ProblemCode, data: Problem['data']): Problem {
    return { code, severity: 'error', file: this.#file, line: 1, data };
  }
}

function changed(passage: NewPassage, edit: Exclude<PassageEdit, { type: 'remove-passage' }>): NewPassage {
  switch (edit.type) {
    case 'set-tags':
      return bare({ ...passage, tags: edit.tags });
    case 'set-note':
      return bare({ ...passage, note: edit.note });
    case 'set-actors':
      return bare({ ...passage, actors: edit.actors });
    case 'set-anchor':
      return bare({ ...passage, anchor: edit.anchor });
  }
}

function isRange({ start, end }: Anchor): boolean {
  return Number.isSafeInteger(start) && Number.isSafeInteger(end) && start >= 0 && start < end;
}

export function isSameRange(a: Pick<Anchor, 'start' | 'end'>, b: Pick<Anchor, 'start' | 'end'>): boolean {
  return a.start === b.start && a.end === b.end;
}
