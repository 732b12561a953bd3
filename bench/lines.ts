import { linesPage } from '../test/support/linesPage';
import { openVscode } from '../test/support/vscode';
import { measureFrames } from './support/frames';
import { newsTexts, withArticles } from './support/newsCorpus';

const articles = 2000;
/** Words that begin so: of every article there are some. */
const word = 'الم*';
/** Milliseconds of the page's thread for a frame: at sixty a second there are 16. */
const limit = 16;

/** Ten thousand lines and more in the panel: scrolling through them, and arranging them anew. */
export async function run(): Promise<void> {
  const texts = newsTexts(articles);
  await withArticles(texts, async (folder) => {
    const vscode = await openVscode({ folder, inPlace: true, width: 1400, height: 900 });
    try {
      await vscode.openArticle('000000.txt');
      await vscode.evaluate(
        (api, words) => void api.commands.executeCommand('corpus.concordance', { words }),
        word,
      );
      const { frame } = await linesPage(vscode, word);
      const count = await frame.evaluate(() =>
        Number(document.querySelector('.lines')?.getAttribute('aria-rowcount')),
      );
      await frame.waitForTimeout(3000);
      const { longest, most } = await measureFrames(vscode.page, 300, () =>
        frame.evaluate(async () => {
          const list = document.querySelector('.lines');
          list?.scrollBy({ top: list.clientHeight / 3, behavior: 'instant' });
          await new Promise((resolve) => requestAnimationFrame(resolve));
        }),
      );
      if (count < 10_000) throw new Error(`There are only ${count} lines.`);
      const verdict = most <= limit ? '' : '  OVER THE LIMIT';
      if (verdict !== '') process.exitCode = 1;
      console.log(
        `  ${count} lines of ${word}: of a hundred frames while scrolling 95 take less than ${most.toFixed(1)} ms, ` +
          `the longest ${longest.toFixed(1)} ms; limit ${limit} ms${verdict}`,
      );
      const sorted = await frame.evaluate(async () => {
        const select = document.querySelector('select');
        const start = performance.now();
        if (select) select.value = 'before';
        select?.dispatchEvent(new Event('change'));
        const arranged = performance.now() - start;
        await new Promise((resolve) => requestAnimationFrame(resolve));
        return arranged;
      });
      console.log(`  sorted by the word before in ${sorted.toFixed(0)} ms`);
    } finally {
      await vscode.close();
    }
  });
}
