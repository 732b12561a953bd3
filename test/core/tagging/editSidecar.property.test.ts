import fc from 'fast-check';
import { deepEqual, equal, ok } from 'node:assert/strict';
import { editSidecar, type SidecarEdit } from '../../../src/core/tagging/editSidecar';
import type { NewPassage, Passage } from '../../../src/core/tagging/passage';
import { readSidecar } from '../../../src/core/tagging/readSidecar';
import {
  anyActors,
  anyAnchor,
  anyHandWritten,
  anyPassage,
  anyTags,
  anyText,
  entryText,
  handWrittenText,
} from '../../support/sidecars';

const file = 'a.tags.yaml';

/** What an edit does, said again as simply as can be. */
function apply(model: Map<string, NewPassage>, edit: SidecarEdit): void {
  if (edit.type === 'add-passage') model.set(edit.passage.id, edit.passage);
  if (edit.type === 'remove-passage') model.delete(edit.id);
  const known = 'id' in edit ? model.get(edit.id) : undefined;
  if (known === undefined) return;
  if (edit.type === 'set-tags') model.set(edit.id, { ...known, tags: edit.tags });
  if (edit.type === 'set-actors') model.set(edit.id, { ...known, actors: edit.actors });
  if (edit.type === 'set-anchor') model.set(edit.id, { ...known, anchor: edit.anchor });
  if (edit.type === 'set-note') {
    const { note: _, ...rest } = known;
    model.set(edit.id, edit.note === undefined ? rest : { ...rest, note: edit.note });
  }
}

function plain({ id, anchor, tags, actors, note, by, created }: NewPassage | Passage): unknown {
  const clean = note?.replace(/\r\n?/g, '\n').replace(/\s+$/u, '');
  return { id, anchor, tags, actors, note: clean === '' ? undefined : clean, by, created };
}

const byId = (passages: Iterable<NewPassage | Passage>): unknown =>
  [...passages].map((passage) => JSON.stringify(plain(passage))).sort();

/** An edit whose passage is told later, by its place among those that are there. */
const anyEdit: fc.Arbitrary<(id: string, fresh: string) => SidecarEdit> = fc.oneof(
  anyPassage.map(
    (passage) => (_: string, fresh: string) =>
      ({ type: 'add-passage', passage: { ...passage, id: fresh } }) as const,
  ),
  fc.constant((id: string) => ({ type: 'remove-passage', id }) as const),
  anyTags.map((tags) => (id: string) => ({ type: 'set-tags', id, tags }) as const),
  fc
    .subarray(['a', 'claim', 'new'], { minLength: 1 })
    .map((tags) => (id: string) => ({ type: 'set-tags', id, tags }) as const),
  fc
    .option(anyText, { nil: undefined })
    .map((note) => (id: string) => ({ type: 'set-note', id, note }) as const),
  anyActors.map((actors) => (id: string) => ({ type: 'set-actors', id, actors }) as const),
  anyAnchor.map((anchor) => (id: string) => ({ type: 'set-anchor', id, anchor }) as const),
);

const anyEdits = fc.array(fc.tuple(anyEdit, fc.nat(20)), { maxLength: 8 });

/** The edits on passages that are there, as they come and go. */
function concrete(
  present: readonly string[],
  choices: readonly [(id: string, fresh: string) => SidecarEdit, number][],
): SidecarEdit[] {
  const ids = [...present];
  return choices.flatMap(([make, choice], i) => {
    const fresh = `n${i}`;
    const id = ids[choice % Math.max(1, ids.length)];
    const edit = make(id ?? '', fresh);
    if (edit.type === 'add-passage') ids.push(fresh);
    else if (id === undefined) return [];
    if (edit.type === 'remove-passage') ids.splice(ids.indexOf(edit.id), 1);
    return [edit];
  });
}

describe('any sequence of edits', function () {
  // Many random cases, on a machine that may be busy.
  this.timeout(20_000);

  it('leaves the passages that are expected, whatever their texts', () => {
    fc.assert(
      fc.property(anyEdits, fc.boolean(), (choices, atOnce) => {
        const edits = concrete([], choices);
        const model = new Map<string, NewPassage>();
        for (const edit of edits) apply(model, edit);
        let text: string | undefined;
        for (const batch of atOnce ? [edits] : edits.map((edit) => [edit])) {
          const result = editSidecar(file, text, batch);
          ok(result.ok, JSON.stringify(result));
          text = result.text;
        }
        if (text === undefined) return;
        const sidecar = readSidecar(file, text);
        deepEqual(sidecar.problems, []);
        deepEqual(byId(sidecar.passages), byId(model.values()));
        const places = sidecar.passages.map(({ anchor }) => anchor.start);
        deepEqual(
          places,
          [...places].sort((a, b) => a - b),
        );
      }),
      { numRuns: 100 },
    );
  });

  it('leaves what it does not touch to the byte, in files written by hand', () => {
    fc.assert(
      fc.property(anyHandWritten, anyEdits, (hand, choices) => {
        const text = handWrittenText(hand);
        const before = readSidecar(file, text);
        deepEqual(before.problems, []);
        const edits = concrete(
          hand.entries.map(({ id }) => id),
          choices,
        );
        const model = new Map<string, NewPassage>(before.passages.map((passage) => [passage.id, passage]));
        for (const edit of edits) apply(model, edit);
        const result = editSidecar(file, text, edits);
        ok(result.ok, JSON.stringify(result));
        const after = readSidecar(file, result.text);
        deepEqual(after.problems, []);
        deepEqual(byId(after.passages), byId(model.values()));

        const touched = new Set(edits.flatMap((edit) => ('id' in edit ? [edit.id] : [])));
        for (const entry of hand.entries) {
          if (entry.above.endsWith('comment'))
            ok(result.text.includes(`# above ${entry.id}`), 'a comment is lost');
          if (!model.has(entry.id)) continue;
          const own = entryText(entry, hand.column, hand.eol);
          if (!touched.has(entry.id)) ok(result.text.includes(own.trimEnd()), `${entry.id} has changed`);
          for (const mark of own.match(/(?:# (?:the id|inside|deep|end)|own) (?:of )?h\d+/g) ?? []) {
            ok(result.text.includes(mark), `${mark} is lost`);
          }
        }
        ok(result.text.startsWith(text.slice(0, text.indexOf('sidecar: 1') + 10)));
        for (const part of [
          '# head',
          '# tail',
          '# very end',
          'future: [1,   2]',
          'article: {title:  x}  # t',
          '- x # y',
        ]) {
          equal(result.text.includes(part), text.includes(part), part);
        }
        // Texts of several lines are written as escapes or as lines, never with a bare line end of the other kind.
        if (hand.eol === '\r\n' && text.includes('\r\n'))
          equal(/(?<!\r)\n/.test(result.text), false, 'a bare LF');
        else equal(result.text.includes('\r'), false, 'a CR');
      }),
      { numRuns: 60 },
    );
  });

  it('is undone by the text before it, and an edit that changes nothing changes no byte', () => {
    fc.assert(
      fc.property(anyHandWritten, (hand) => {
        const text = handWrittenText(hand);
        const edits = readSidecar(file, text).passages.flatMap(
          ({ id, tags, anchor, actors, note }): SidecarEdit[] => [
            { type: 'set-tags', id, tags },
            { type: 'set-anchor', id, anchor },
            { type: 'set-actors', id, actors },
            { type: 'set-note', id, note },
          ],
        );
        const result = editSidecar(file, text, edits);
        ok(result.ok);
        equal(result.text, text);
      }),
      { numRuns: 20 },
    );
  });
});
