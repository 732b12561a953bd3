import fc from 'fast-check';
import { deepEqual, equal, ok } from 'node:assert/strict';
import { editCodebook, type CodebookEdit } from '../../../src/core/tagging/editCodebook';
import { readCodebook } from '../../../src/core/tagging/readCodebook';
import { anyCodebook, writeCodebook, type Written } from '../../support/codebooks';

const file = 'codebook.yaml';
const anyName = fc.constantFrom('a', 'b', 'c', 'new', 'تحريض', 'd e', 'null');

/** An edit of a codebook with these tags, chosen by numbers. */
type Choice = (paths: readonly string[]) => CodebookEdit;
const pick = (paths: readonly string[], n: number): string => paths[n % paths.length] ?? '';
const anyEdit: fc.Arbitrary<Choice> = fc
  .record({
    type: fc.constantFrom('add', 'rename', 'move', 'merge', 'colour', 'label', 'remove'),
    a: fc.nat(),
    b: fc.nat(),
    name: anyName,
    toRoot: fc.boolean(),
  })
  .map(({ type, a, b, name, toRoot }): Choice => (paths) => {
    const path = pick(paths, a);
    const other = pick(paths, b);
    const parent = path.includes('/') ? path.slice(0, path.lastIndexOf('/') + 1) : '';
    switch (type) {
      case 'add':
        return {
          type: 'add-tag',
          path: toRoot ? `${name}/${name}` : `${path}/${name}`,
          ...(b % 2 === 0 ? { description: '# what: "it" means' } : {}),
        };
      case 'rename':
        return { type: 'move-tag', path, to: parent + name };
      case 'move':
        return { type: 'move-tag', path, to: toRoot ? name : `${other}/${name}` };
      case 'merge':
        return { type: 'merge-tag', path, into: other };
      case 'colour':
        return { type: 'set-colour', path, colour: toRoot ? undefined : '#12ab34' };
      case 'label':
        return { type: 'set-label', path, label: { language: toRoot ? 'ar' : 'fr', text: 'اسم: "آخر"' } };
      default:
        return { type: 'remove-tag', path };
    }
  });

const isWithin = (path: string, top: string): boolean => path === top || path.startsWith(`${top}/`);

/** The paths after an edit, worked out on paths alone; undefined where it makes no sense. */
function expected(paths: readonly string[], edit: CodebookEdit): readonly string[] | undefined {
  const { path } = edit;
  switch (edit.type) {
    case 'add-tag': {
      const parts = path.split('/');
      return [...new Set([...paths, ...parts.map((_, i) => parts.slice(0, i + 1).join('/'))])];
    }
    case 'move-tag': {
      const parent = edit.to.includes('/') ? edit.to.slice(0, edit.to.lastIndexOf('/')) : undefined;
      if (edit.to === path) return paths;
      if (paths.includes(edit.to) || isWithin(edit.to, path)) return undefined;
      if (parent !== undefined && !paths.includes(parent)) return undefined;
      return paths.map((one) => (isWithin(one, path) ? edit.to + one.slice(path.length) : one));
    }
    case 'merge-tag':
      if (isWithin(edit.into, path)) return undefined;
      return [
        ...new Set(paths.map((one) => (isWithin(one, path) ? edit.into + one.slice(path.length) : one))),
      ];
    case 'remove-tag':
      return paths.filter((one) => !isWithin(one, path));
    default:
      return paths;
  }
}

/** The tags whose own lines an edit may change or indent otherwise. */
function concerned({ path }: Written, edit: CodebookEdit): boolean {
  if (edit.type === 'add-tag') return path === edit.path.slice(0, path.length);
  if (edit.type === 'set-colour' || edit.type === 'set-label') return path === edit.path;
  if (edit.type === 'remove-tag') return isWithin(path, edit.path) || isParent(path, edit.path);
  const target = edit.type === 'move-tag' ? edit.to : edit.into;
  return (
    isWithin(path, edit.path) || isWithin(path, target) || isWithin(target, path) || isParent(path, edit.path)
  );
}

const isParent = (path: string, child: string): boolean => child.slice(0, child.lastIndexOf('/')) === path;

describe('Any edit of a codebook', () => {
  it('leaves the tags that it should, every other line as it was, and every comment of a tag that stays', function () {
    this.timeout(20_000);
    let done = 0;
    fc.assert(
      fc.property(anyCodebook, anyEdit, (hand, choose) => {
        const { text, tags } = writeCodebook(hand);
        const before = readCodebook(file, text);
        const paths = before.all().map(({ path }) => path);
        deepEqual([...paths].sort(), tags.map(({ path }) => path).sort());
        const edit = choose(paths);
        const result = editCodebook(file, text, edit);
        const wanted = expected(paths, edit);
        if (!result.ok) {
          // A former name that means another tag, or an edit without sense; never one that only is hard to write.
          ok(result.problem.code !== 'edit-refused', `${JSON.stringify(edit)}\n${text}`);
          if (wanted) equal(result.problem.code, 'tag-exists');
          return;
        }
        done++;
        ok(wanted, `${JSON.stringify(edit)} makes no sense`);
        const after = readCodebook(file, result.text);
        deepEqual(
          after
            .all()
            .map(({ path }) => path)
            .sort(),
          [...wanted].sort(),
        );
        for (const tag of tags) {
          if (!concerned(tag, edit)) ok(result.text.includes(tag.lines.join(hand.eol)), tag.path);
          const gone = edit.type === 'remove-tag' || edit.type === 'merge-tag';
          if (gone && isWithin(tag.path, edit.path)) continue;
          for (const comment of tag.lines.flatMap((line) => /#.*$/.exec(line) ?? [])) {
            ok(result.text.includes(comment), `${comment} of ${tag.path}`);
          }
        }
        ok(result.text.startsWith(`${hand.mark}codebook: 1   # ours${hand.eol}tags: # all of them`));
        ok(result.text.endsWith(hand.tail.replaceAll('\n', hand.eol)));
        equal(/(?<!\r)\n/.test(result.text) && hand.eol === '\r\n', false, 'line ends');
        for (const path of paths) {
          const isRemoved = edit.type === 'remove-tag' && isWithin(path, edit.path);
          equal(after.find(path) === undefined, isRemoved, `the old path ${path} still means a tag`);
        }
      }),
      { numRuns: 150 },
    );
    ok(done > 50, `${done} edits were made`);
  });

  it('after any others, is one that can be made, and old paths lead where they led', function () {
    this.timeout(20_000);
    fc.assert(
      fc.property(anyCodebook, fc.array(anyEdit, { maxLength: 8 }), (hand, choices) => {
        let { text } = writeCodebook(hand);
        for (const choose of choices) {
          const paths = readCodebook(file, text)
            .all()
            .map(({ path }) => path);
          if (paths.length === 0) return;
          const edit = choose(paths);
          const result = editCodebook(file, text, edit);
          if (!result.ok) {
            ok(result.problem.code !== 'edit-refused', `${JSON.stringify(edit)}\n${text}`);
            continue;
          }
          const after = readCodebook(file, result.text);
          equal(after.problems.length <= readCodebook(file, text).problems.length, true);
          text = result.text;
        }
      }),
      { numRuns: 60 },
    );
  });
});
