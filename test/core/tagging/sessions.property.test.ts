import fc from 'fast-check';
import { deepEqual, equal, ok } from 'node:assert/strict';
import { editSidecar, type SidecarEdit } from '../../../src/core/tagging/editSidecar';
import { TaggingHistory } from '../../../src/core/tagging/history';
import type { NewPassage } from '../../../src/core/tagging/passage';
import { readSidecar } from '../../../src/core/tagging/readSidecar';
import { readSidecarDocument } from '../../../src/core/tagging/sidecarDocument';

const path = 'a.tags.yaml';
type Passages = ReadonlyMap<string, NewPassage>;

/** What happens to a sidecar in a day: by its reader, by others, and by undo. */
const anyEvent = fc.record({
  what: fc.constantFrom(
    'tag',
    'tag',
    'tag',
    'untag',
    'retag',
    'note',
    'actors',
    'undo',
    'redo',
    'outside',
    'reload',
  ),
  which: fc.nat(),
  start: fc.nat(500),
  word: fc.constantFrom('اتهام', 'accusation/collusion', 'a: b', '- x', '# y', 'قال: «نعم»\nثم سكت', "it's"),
});
type Event = typeof anyEvent extends fc.Arbitrary<infer E> ? E : never;

/** A sidecar on disk, with what should be in it, worked out without YAML. */
class Day {
  readonly #history = new TaggingHistory();
  readonly #models = new Map<string, Passages>();
  readonly #comments: string[] = [];
  #disk: string | undefined;
  #passages: Passages = new Map();
  #count = 0;

  run({ what, which, start, word }: Event): void {
    const ids = [...this.#passages.keys()];
    const id = ids[which % Math.max(1, ids.length)];
    const known = id === undefined ? undefined : this.#passages.get(id);
    switch (what) {
      case 'tag': {
        const anchor = { start, end: start + 4, quote: word, before: '', after: word };
        const passage = { id: `p${this.#count++}`, anchor, tags: [word], actors: [] };
        return this.#edit({ type: 'add-passage', passage }, passage.id, passage);
      }
      case 'untag':
        return known && this.#edit({ type: 'remove-passage', id: known.id }, known.id, undefined);
      case 'retag':
        return (
          known &&
          this.#edit({ type: 'set-tags', id: known.id, tags: [word, 'x'] }, known.id, {
            ...known,
            tags: [word, 'x'],
          })
        );
      case 'note':
        return (
          known &&
          this.#edit({ type: 'set-note', id: known.id, note: word }, known.id, { ...known, note: word })
        );
      case 'actors': {
        const actors = [{ id: 'russia', role: word }];
        return (
          known && this.#edit({ type: 'set-actors', id: known.id, actors }, known.id, { ...known, actors })
        );
      }
      case 'undo':
      case 'redo':
        return this.#reverse(what);
      case 'outside':
        return this.#outside(known);
      case 'reload':
        // Another program reads it whole; ours goes by what it remembers.
        return deepEqual(
          readSidecar(path, this.#disk ?? ''),
          readSidecarDocument(path, this.#disk ?? '').sidecar,
        );
    }
  }

  check(): void {
    if (this.#disk === undefined) return equal(this.#passages.size, 0);
    const sidecar = readSidecar(path, this.#disk);
    deepEqual(sidecar.problems, []);
    const print = ({ id, anchor, tags, actors, note }: NewPassage): string =>
      JSON.stringify([id, anchor, tags, actors, note]);
    deepEqual(sidecar.passages.map(print).sort(), [...this.#passages.values()].map(print).sort());
    for (const comment of this.#comments) ok(this.#disk.includes(`# ${comment}\n`), `${comment} is lost`);
  }

  #edit(edit: SidecarEdit, id: string, after: NewPassage | undefined): void {
    const result = editSidecar(path, this.#disk, [edit]);
    ok(result.ok, JSON.stringify(result));
    this.#history.push({ label: edit.type, changes: [{ path, before: this.#disk, after: result.text }] });
    this.#models.set(this.#disk ?? '', this.#passages);
    const passages = new Map(this.#passages);
    if (after) passages.set(id, after);
    else passages.delete(id);
    this.#put(result.text, passages);
  }

  #reverse(direction: 'undo' | 'redo'): void {
    const reversal = direction === 'undo' ? this.#history.undo() : this.#history.redo();
    if (!reversal) return;
    const [change] = reversal.changes;
    // What somebody else wrote since is never taken back with it.
    if (change?.before !== this.#disk) return this.#history.discard(reversal);
    this.#history.commit(reversal);
    this.#put(change?.after, this.#models.get(change?.after ?? '') ?? new Map());
  }

  /** Somebody else writes: a comment at the end, and a passage of his own or a correction of a quote. */
  #outside(known: NewPassage | undefined): void {
    const comment = `said ${this.#comments.length}`;
    const passages = new Map(this.#passages);
    let text = this.#disk ?? 'sidecar: 1\n';
    if (known) {
      const edited = editSidecar(path, text, [{ type: 'set-tags', id: known.id, tags: ['theirs'] }]);
      ok(edited.ok);
      text = edited.text;
      passages.set(known.id, { ...known, tags: ['theirs'] });
    }
    this.#comments.push(comment);
    this.#put(`${text}# ${comment}\n`, passages);
  }

  #put(text: string | undefined, passages: Passages): void {
    this.#disk = text;
    this.#passages = passages;
    this.#models.set(text ?? '', passages);
  }
}

describe('any day of tagging', function () {
  // Many random cases, on a machine that may be busy.
  this.timeout(30_000);

  it('leaves a sidecar that parses, has the passages it should, and every comment of others', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 40 }), (events) => {
        const day = new Day();
        for (const event of events) {
          day.run(event);
          day.check();
        }
      }),
      { numRuns: 40 },
    );
  });
});
