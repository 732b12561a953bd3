import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { openReadingView, type PageWord } from '../support/readingView';
import { openVscode, type Vscode } from '../support/vscode';

const samples = readdirSync('seeds').filter((name) => name.endsWith('.txt'));

describe('The page of the reading view', function () {
  this.timeout(120_000);
  let vscode: Vscode;
  before(async () => {
    vscode = await openVscode({ folder: 'seeds', width: 1100, height: 900 });
  });
  after(() => vscode.close());

  for (const name of samples) {
    it(`sets ${name} right to left, nothing cut, nothing over another`, async () => {
      const page = await openReadingView(vscode, name);
      const words = await page.words();
      assert.ok(words.length > 300);
      for (const line of linesOf(words)) {
        const arabic = line.filter(({ embedded }) => !embedded);
        for (const [i, word] of arabic.entries()) {
          const next = arabic[i + 1];
          if (next) assert.ok(next.right <= word.left + 0.5, `${word.text} ${next.text}`);
        }
      }
      const width = await page.frame.evaluate(() => document.documentElement.clientWidth);
      for (const { left, right, text } of words) assert.ok(left >= 0 && right <= width, text);
    });
  }

  it('puts the full stop of a paragraph at the left of its last line', async () => {
    const page = await openReadingView(vscode, samples[0] ?? '');
    const stops = await page.frame.evaluate(() =>
      [...document.querySelectorAll('#article p.paragraph')].flatMap((block) => {
        const node = block.lastChild;
        if (!(node instanceof Text) || !node.data.endsWith('.')) return [];
        const box = (start: number): DOMRect => {
          const range = document.createRange();
          range.setStart(node, start);
          range.setEnd(node, start + 1);
          return range.getBoundingClientRect();
        };
        return [{ stop: box(node.length - 1).left, before: box(node.length - 3).left }];
      }),
    );
    assert.ok(stops.length > 5);
    for (const { stop, before } of stops) assert.ok(stop < before);
  });

  it('sets lines of 60 to 75 characters', async () => {
    const page = await openReadingView(vscode, samples[1] ?? '');
    const lines = linesOf(await page.words());
    const full = lines.filter((line, i) => lines[i + 1]?.[0]?.block === line[0]?.block);
    const lengths = full.map((line) => (line.at(-1)?.end ?? 0) - (line[0]?.start ?? 0));
    const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    assert.ok(mean > 60 && mean < 75, String(mean));
  });

  it('uses the typeface that it brings, and loads nothing from elsewhere', async () => {
    const page = await openReadingView(vscode, samples[2] ?? '');
    const loaded = await page.frame.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family);
    });
    assert.ok(loaded.includes('Noto Naskh Arabic') || loaded.includes('"Noto Naskh Arabic"'), loaded.join());
    const policy = await page.frame.evaluate(
      () =>
        document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? '',
    );
    assert.match(policy, /default-src 'none'/u);
    assert.doesNotMatch(policy, /unsafe/u);
  });
});

/** Words by lines, each line in text order. */
function linesOf(words: readonly PageWord[]): readonly (readonly PageWord[])[] {
  const lines: PageWord[][] = [];
  for (const word of words) {
    const line = lines.at(-1);
    const last = line?.[0];
    if (line && last?.block === word.block && Math.abs(last.top - word.top) < (word.bottom - word.top) / 2)
      line.push(word);
    else lines.push([word]);
  }
  return lines;
}
