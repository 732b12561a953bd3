import { deepEqual, equal, ok } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createAnchor, findAnchor } from '../../../src/core/tagging/anchor';
import { AnchorFinder } from '../../../src/core/tagging/anchorFinder';
import { normaliseText } from '../../../src/core/text/normalise';
import { runTrials } from '../../support/anchorTrials';

/** A text with one passage between double brackets. */
function marked(text: string): { text: string; start: number; end: number } {
  const start = text.indexOf('[[');
  const end = text.indexOf(']]') - 2;
  return { text: text.replace('[[', '').replace(']]', ''), start, end };
}

/** Tags the marked passage of one text and says where it is found in another, marked again. */
function follow(from: string, to: string): string {
  const { text, start, end } = marked(from);
  const found = findAnchor(to, createAnchor(text, start, end));
  if (found.state === 'lost') return 'lost';
  return `${found.state}: ${to.slice(0, found.start)}[[${to.slice(found.start, found.end)}]]${to.slice(found.end)}`;
}

const before = 'قال المتحدث باسم وزارة الدفاع الروسية إن طائرات حلقت فوق المدينة صباح الأحد. ';
const after = ' ولم يصدر عن واشنطن أي رد حتى مساء اليوم نفسه، بحسب ما نقلته وكالات الأنباء.';
const passage = 'واتهم الولايات المتحدة بأنها تحمي مسلحي التنظيم قرب الحدود';
const article = `${before}[[${passage}]]${after}`;

describe('createAnchor', () => {
  it('counts code points and keeps 64 of context on each side', () => {
    const text = `${'😀'.repeat(70)}ab${'😀'.repeat(70)}`;
    const anchor = createAnchor(text, 140, 142);
    deepEqual([anchor.start, anchor.end, anchor.quote], [70, 72, 'ab']);
    equal(anchor.before, '😀'.repeat(64));
    equal(anchor.after, '😀'.repeat(64));
  });

  it('does not cut a character in two', () => {
    const anchor = createAnchor('a😀b', 2, 2);
    deepEqual([anchor.start, anchor.end, anchor.quote], [1, 2, '😀']);
  });

  it('takes more context where the passage is not unique with less, up to 256', () => {
    const line = 'x'.repeat(100);
    const text = `one ${line} tag ${line} two ${line} tag ${line} end`;
    equal(createAnchor(text, text.indexOf('tag'), text.indexOf('tag') + 3).before.length, 105);
    const endless = 'ab '.repeat(1000);
    equal(createAnchor(endless, 1500, 1502).before.length, 256);
    equal(createAnchor('abc', 0, 3).before, '');
  });
});

describe('findAnchor', () => {
  const text = marked(article).text;

  it('finds what has not moved, and what has', () => {
    equal(follow(article, text), `exact: ${article}`);
    equal(follow(article, `مقدمة جديدة.\n${text}`), `moved: مقدمة جديدة.\n${article}`);
    equal(follow('[[a]] b', 'a b'), 'exact: [[a]] b');
  });

  it('finds words that were spelt, vocalised or set otherwise, and says so', () => {
    const other = text
      .replaceAll('أ', 'ا')
      .replaceAll('ة', 'ه')
      .replace('مسلحي', 'مُسَلَّحي')
      .replace('قرب', 'قـرب');
    const found = follow(article, `قبل ذلك.\n${other}`);
    ok(found.startsWith('changed: قبل ذلك.\n'), found);
    ok(found.includes('[[واتهم الولايات المتحده بانها تحمي مُسَلَّحي التنظيم قـرب الحدود]]'), found);
    equal(
      follow(
        'He said “[[we will stay]]” in the east of the country until spring.',
        'Later. He said «We  will\nstay» in the east of the country until spring.',
      ),
      'changed: Later. He said «[[We  will\nstay]]» in the east of the country until spring.',
    );
  });

  it('goes as far as the words at its ends that others have taken the place of', () => {
    const replaced = text.replace('واتهم', 'وأدان').replace('الحدود', 'النهر');
    const found = follow(article, replaced);
    ok(found.includes('[[وأدان الولايات المتحدة بأنها تحمي مسلحي التنظيم قرب النهر]]'), found);
  });

  it('finds words with slips and with words put in or left out', () => {
    equal(
      follow(article, text.replace('المتحدة', 'المتحددة').replace('تحمي مسلحي', 'تحمي عمدا مسلحي')),
      `changed: ${before}[[واتهم الولايات المتحددة بأنها تحمي عمدا مسلحي التنظيم قرب الحدود]]${after}`,
    );
  });

  it('loses what is gone, and says so', () => {
    equal(follow(article, before + after), 'lost');
    equal(follow(article, ''), 'lost');
    equal(follow('The [[red]] fox ran over the hill.', 'Nothing of the kind stands here.'), 'lost');
    equal(follow('[[…]] a b', 'a b'), 'lost');
  });

  it('tells equal words apart by their context, never by chance', () => {
    const lines = (first: string, second: string): string =>
      `The army of the north took the town and ${first} later that day.\nThe council of the south left the village and ${second} soon after.`;
    equal(
      follow(lines('[[denied it]]', 'denied it'), `New.\n${lines('denied it', 'denied it')}`),
      `moved: New.\n${lines('[[denied it]]', 'denied it')}`,
    );
    equal(
      follow(lines('denied it', '[[denied it]]'), `New.\n${lines('denied it', 'denied it')}`),
      `moved: New.\n${lines('denied it', '[[denied it]]')}`,
    );
    const twice = 'He denied it all day.\n';
    equal(follow(`He [[denied it]] all day.\n`, `x ${twice}${twice}`), 'lost');
  });

  it('does not take another occurrence at the old position for the passage', () => {
    const filler = 'and then some more words came to fill the line up to its end. ';
    const from = `${filler}Russia spoke first. ${filler}[[Russia]] answered the council at night. ${filler}`;
    const { text, start } = marked(from);
    // What precedes is cut so that another "Russia" comes to stand where the passage stood.
    const to = `${' '.repeat(start)}Russia walked. ${text.slice(text.indexOf('first.'))}`;
    ok(follow(from, to).includes('[[Russia]] answered'), follow(from, to));
  });

  it('finds parts of words and passages with punctuation at their ends', () => {
    equal(
      follow(
        'ثم و[[قال الرجل]] إنه لا يعرف شيئا عن هذا الأمر.',
        'اليوم: ثم وقال الرّجل إنه لا يعرف شيئا عن هذا الأمر.',
      ),
      'changed: اليوم: ثم و[[قال الرّجل]] إنه لا يعرف شيئا عن هذا الأمر.',
    );
    equal(
      follow(
        'The minister answered [[“No, never.”]] and left the room at once.',
        'So the minister answered «No, Never.» and left the room at once.',
      ),
      'changed: So the minister answered [[«No, Never.»]] and left the room at once.',
    );
  });

  it('finds a whole chapter by its beginning and its end', () => {
    const chapter = Array.from({ length: 900 }, (_, i) => `word${i}`).join(' ');
    const changed = chapter.replace('word400 ', '').replaceAll('word5', 'wurd5');
    const found = findAnchor(`New. ${changed} End.`, createAnchor(`${chapter} End.`, 0, chapter.length));
    deepEqual(found.state === 'lost' ? 'lost' : [found.state, found.start, found.end], [
      'changed',
      5,
      5 + changed.length,
    ]);
  });

  it('offers places for what is lost, best first', () => {
    const { text, start, end } = marked(article);
    const to = 'في وقت لاحق اتهم مسؤولون الولايات المتحدة بأنها تدعم خصومهم.';
    const anchor = createAnchor(text, start, end);
    equal(findAnchor(to, anchor).state, 'lost');
    const [best] = new AnchorFinder(to).candidates(anchor);
    ok(best && to.slice(best.start, best.end).includes('الولايات المتحدة بأنها'));
  });
});

describe('anchors after random edits of articles', function () {
  // Many random cases, on a machine that may be busy.
  this.timeout(20_000);

  const folder = join(__dirname, '../../../seeds');
  const articles = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => normaliseText(readFileSync(join(folder, name), 'utf8')));

  it('are found again, not on other words, and not when they are gone', () => {
    const tally = runTrials(articles, { seed: 20, passages: 400 }, (text) => {
      const finder = new AnchorFinder(text);
      return (anchor) => {
        const found = finder.find(anchor);
        return found.state === 'lost' ? undefined : found;
      };
    });
    ok(tally.whole > 150 && tally.deleted > 50, JSON.stringify(tally));
    ok(tally.wholeFound >= 0.985 * tally.whole, JSON.stringify(tally));
    ok(tally.wholeWrong <= 0.004 * tally.whole, JSON.stringify(tally));
    ok(tally.deletedFound <= 0.02 * tally.deleted, JSON.stringify(tally));
  });
});
