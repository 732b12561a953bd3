import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openReadingView, type ReadingPage } from '../support/readingView';
import { openVscode, until, type Vscode } from '../support/vscode';

const script = '<img src=x onerror="parent.hit=1"><script>parent.hit=1</script>';
const link = '[رابط](command:workbench.action.closeAllEditors) $(alert) **غليظ**';
const overrides = '\u202eمعكوس\u202c \u2067\u2066\u2069 \u200f\u200e';
const longName = `شيخ ${'طويل '.repeat(2000)}`.trim();

const files: Readonly<Record<string, string>> = {
  'corpus.yaml': 'corpus: 1\nlanguage: ar\n',
  'actors.yaml': `gazetteer: 1
actors:
  evil:
    kind: person
    name:
      ar: الشرير
      en: ${JSON.stringify(script + link)}
    aliases:
      - ${JSON.stringify(longName)}
`,
  'codebook.yaml': `codebook: 1
tags:
  evil:
    label:
      ar: ${JSON.stringify(script)}
      en: ${JSON.stringify(script + overrides)}
    description: ${JSON.stringify(link)}
  long:
    label:
      en: ${JSON.stringify(longName)}
`,
  'a.txt': `عنوان ${script}\n\nقال الشرير إن ${script} هنا.\n\n${link} و${overrides} انتهى.\n\n😀👨‍👩‍👧 و${longName} أيضاً.\r\nآخر سطر.\n`,
};

describe('The reading view of a hostile article', function () {
  this.timeout(120_000);
  let vscode: Vscode;
  let page: ReadingPage;
  let folder = '';
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'corpus-reader-hostile-'));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const start = files['a.txt']?.indexOf('الشرير') ?? 0;
    writeFileSync(
      join(folder, 'a.tags.yaml'),
      `sidecar: 1
passages:
  - id: evil000001
    tags: [evil, long]
    start: ${start}
    end: ${start + 6}
    quote: الشرير
    before: ''
    after: ''
    note: ${JSON.stringify(script + link)}
`,
    );
    vscode = await openVscode({ folder, width: 1100, height: 800 });
    page = await openReadingView(vscode, 'a.txt');
    await page.marked();
  });
  after(async () => {
    await vscode.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('shows its text and nothing else', async () => {
    assert.ok((await page.text()).includes('<script>parent.hit=1</script>'));
    const made = await page.frame.evaluate(() => document.querySelectorAll('img, a, #article script').length);
    assert.equal(made, 0);
    const sideways = await page.frame.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    assert.ok(sideways <= 0, `${sideways} pixels too wide`);
  });

  it('shows the texts of gazetteer, codebook and note in its card and margin as text', async () => {
    await page.hover('الشرير');
    const card = page.frame.locator('.card');
    await card.waitFor();
    const text = await card.innerText();
    assert.ok(text.includes('<script>') && text.includes('[رابط](command:workbench'), text);
    assert.equal(await card.locator('img, a, script').count(), 0);
    assert.ok(text.length < 2000, 'what can be done with a name stays in view below it');
    const labels = await card.locator('button').allInnerTexts();
    assert.ok(labels.every((label) => !label.includes('رابط')));
    const tags = await page.frame.locator('.bracket .tags').innerText();
    assert.ok(tags.includes('<img src=x') && tags.includes('شيخ طويل') && tags.length < 300, tags);
    const ran = await page.frame.evaluate(() => 'hit' in window || 'hit' in parent);
    assert.equal(ran, false);
  });

  it('takes no message that is none of the protocol', async () => {
    const before = await page.text();
    await page.frame.evaluate(() => {
      for (const message of [
        null,
        'article',
        { type: 'article', article: { text: '<b>x</b>' }, place: 0 },
        { type: 'mentions', mentions: [{ start: -1 }] },
        { type: 'constructor' },
        { type: 'card', card: 'x' },
      ])
        window.postMessage(message, '*');
    });
    await page.frame.waitForTimeout(300);
    assert.equal(await page.text(), before);
  });

  it('has an overview with names that leave room for others', async () => {
    await vscode.command('corpus.overview');
    const text = await until(async () => {
      for (const frame of vscode.page.frames())
        if ((await frame.locator('ul.facts b').count()) > 0) return frame.locator('main').innerText();
      return undefined;
    }, 'the overview');
    assert.ok(text.includes('الشرير') && text.includes('<script>'), text);
    assert.ok(text.split('\n').every((line) => line.length < 200));
    await vscode.command('workbench.action.closeActiveEditor');
  });

  it('knows where each word stands, with emoji, marks and line ends of two characters', async () => {
    const text = (files['a.txt'] ?? '').replace(/\r\n/gu, '\n');
    const words = await page.words();
    assert.ok(words.length > 1000);
    for (const { start, end, text: word } of words) assert.equal(text.slice(start, end), word);
  });
});
