import { deepEqual, equal, ok } from 'node:assert/strict';
import { createAnchor } from '../../../src/core/tagging/anchor';
import { editSidecar } from '../../../src/core/tagging/editSidecar';
import { readSidecar } from '../../../src/core/tagging/readSidecar';
import { movedEdits } from '../../../src/core/tagging/reattach';

const file = 'a.tags.yaml';
const text = [
  'وصل الوزير إلى دمشق صباح الثلاثاء في زيارة لم يعلن عنها من قبل.',
  'ثم اتهم الوزير خصومه بالتواطؤ مع التنظيم 🛑 في شرق البلاد.',
  'وقال إن السوق فتحت أبوابها بعد شهر من القصف المتواصل على المدينة.',
].join('\n');

const words = ['إلى دمشق صباح الثلاثاء', 'اتهم الوزير خصومه بالتواطؤ', 'السوق فتحت أبوابها بعد شهر'];

function sidecarOf(of: string): string {
  const edits = words.map((quote, i) => {
    const start = of.indexOf(quote);
    const anchor = createAnchor(of, start, start + quote.length);
    return { type: 'add-passage', passage: { id: `p${i}`, anchor, tags: ['t'], actors: [] } } as const;
  });
  const result = editSidecar(file, undefined, edits);
  if (!result.ok) throw new Error(result.problem.code);
  return result.text;
}

describe('movedEdits', () => {
  it('writes down where moved passages stand, in code points, and leaves the others', () => {
    const now = `عنوان جديد 🛑\n${text.replace('السوق فتحت', 'الأسواق أغلقت')}`;
    const before = sidecarOf(text);
    const edits = movedEdits(now, readSidecar(file, before).passages);
    deepEqual(
      edits.map((edit) => edit.type === 'set-anchor' && edit.id),
      ['p0', 'p1'],
    );
    const result = editSidecar(file, before, edits);
    ok(result.ok);
    const { passages } = readSidecar(file, result.text);
    for (const { anchor } of passages.slice(0, 2)) {
      equal([...now].slice(anchor.start, anchor.end).join(''), anchor.quote);
    }
    equal(passages[2]?.anchor.start, readSidecar(file, before).passages[2]?.anchor.start);
    deepEqual(movedEdits(now, passages), []);
  });

  it('has nothing to do in a text that is as it was', () => {
    deepEqual(movedEdits(text, readSidecar(file, sidecarOf(text)).passages), []);
  });
});
