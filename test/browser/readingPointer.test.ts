import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { normaliseText } from '../../src/core/text/normalise';
import { openReadingView, type PageWord } from '../support/readingView';
import { openVscode, until, type Vscode } from '../support/vscode';

/** Words that are looked at in each article. */
const samples = 60;

const mixed = [
  'مقال في لغتين BBC News وأخرى',
  '',
  ...Array.from(
    { length: 12 },
    (_, i) =>
      `قال المتحدث 😀 إن طائرة F-16 رقم ${i} أقلعت في 2017-12-26 نحو (Deir ez-Zor)، وإن الشَّرْقَ الأَوْسَطَ «لا يحتمل» 50% من ذلك.`,
  ),
  'This paragraph is in English, with دير الزور and «الدولة الإسلامية» inside, and goes on for a while.',
].join('\r\n');

describe('The mouse in the reading view', function () {
  this.timeout(240_000);
  let vscode: Vscode;
  let folder = '';
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'corpus-reader-mouse-'));
    writeFileSync(join(folder, 'corpus.yaml'), 'corpus: 1\nlanguage: ar\n');
    writeFileSync(join(folder, 'mixed.txt'), mixed);
    vscode = await openVscode({ folder, width: 1100, height: 900 });
    await vscode.evaluate((api) => api.commands.executeCommand('workbench.action.closeSidebar'));
  });
  after(async () => {
    await vscode.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('selects by a double click, and by dragging, the very words that lie under it', async () => {
    const text = normaliseText(mixed);
    const page = await openReadingView(vscode, 'mixed.txt');
    await page.frame.waitForTimeout(1500);
    const words = await page.visibleWords();
    const random = shuffled(words.filter(({ text: letters }) => letters.length > 1)).slice(0, samples);
    assert.ok(random.length > 40);
    for (const word of random) {
      assert.equal(text.slice(word.start, word.end), word.text);
      // The toolbar of the selection before may lie over this word.
      await page.hideToolbar();
      await page.doubleClick(word);
      const found = await page.selectedSpan();
      assert.ok(
        found.start <= word.start && found.end >= word.end,
        `${word.text}: ${text.slice(found.start, found.end)}`,
      );
      assert.ok(!/\s/u.test(text.slice(found.start, found.end)), text.slice(found.start, found.end));
    }
    for (const [first, second] of pairs(random, words, text)) {
      await page.hideToolbar();
      await page.drag(middle(first), middle(second));
      let found = await page.selectedSpan();
      await until(
        async () => {
          found = await page.selectedSpan();
          return found.start === first.start && found.end === second.end ? true : undefined;
        },
        `"${first.text}" to "${second.text}" to be selected`,
        3000,
      ).catch((error: unknown) => {
        throw new Error(`Selected is "${text.slice(found.start, found.end)}".`, { cause: error });
      });
    }
  });
});

/** The sampled words and the second word after each, where all between is plain text on one line. */
function pairs(
  sample: readonly PageWord[],
  all: readonly PageWord[],
  text: string,
): readonly (readonly [PageWord, PageWord])[] {
  return sample.flatMap((word) => {
    const at = all.indexOf(word);
    const next = all[at + 2];
    const fits =
      next?.block === word.block && Math.abs(next.top - word.top) < 5 && !word.embedded && !next.embedded;
    const isPlain = fits && /^[\p{L}\p{M}\s]{5,}$/u.test(text.slice(word.start, next.end));
    return isPlain ? [[word, next] as const] : [];
  });
}

function middle({ left, right, top, bottom }: PageWord): { x: number; y: number } {
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

/** The same order in every run. */
function shuffled<T>(items: readonly T[]): T[] {
  let seed = 12345;
  const random = (): number => (seed = (seed * 1103515245 + 12345) % 2147483648);
  return items
    .map((item) => [random(), item] as const)
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item);
}
